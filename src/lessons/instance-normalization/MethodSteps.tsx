import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/format';
import { Prose } from '../../i18n/Prose';
import { shownOf } from '../../state/derive';
import { AffineControls } from '../../workbench/AffineControls';
import { Section } from '../../workbench/LessonPage';
import { usePicture } from '../../workbench/PictureContext';
import { SetHistogram } from '../../workbench/SetHistogram';
import { Steps } from '../../workbench/Steps';
import { placeOf } from '../../workbench/usePictureLabels';
import { activeCellOf, workCell } from '../../workbench/values';

/** The paper's steps, after the question which cells belong together. */
export function MethodSteps() {
  const { t } = useTranslation('instance-normalization');
  const cell = usePicture(activeCellOf);
  const state = usePicture((whole) => whole);
  const { setSize, mean, variance, gamma, beta } = workCell(state, cell);
  const {
    epsilon,
    mean: { length: sets },
  } = shownOf(state);
  const place = placeOf(cell);
  return (
    <Section id="steps" heading={t(($) => $.steps.heading)}>
      <Prose as="p" text={t(($) => $.steps.intro)} />
      <Steps
        previousLabel={t(($) => $.steps.previous)}
        nextLabel={t(($) => $.steps.next)}
        positionLabel={(step, count) => t(($) => $.steps.position, { step, count })}
        steps={[
          {
            id: 'set',
            stage: 'input',
            also: { allSets: true },
            title: t(($) => $.steps.set.title),
            body: <Prose as="p" text={t(($) => $.steps.set.body, { m: setSize, sets })} />,
          },
          {
            id: 'statistics',
            stage: 'centred',
            also: { allSets: false },
            title: t(($) => $.steps.statistics.title),
            body: (
              <Prose
                as="p"
                text={t(($) => $.steps.statistics.body, {
                  ...place,
                  m: setSize,
                  mean: formatNumber(mean),
                  variance: formatNumber(variance),
                })}
              />
            ),
          },
          {
            id: 'normalize',
            stage: 'normalized',
            also: { allSets: false },
            title: t(($) => $.steps.normalize.title),
            body: (
              <Prose
                as="p"
                text={t(($) => $.steps.normalize.body, {
                  varianceAfter: formatNumber(variance / (variance + epsilon), 4),
                })}
              />
            ),
          },
          {
            id: 'affine',
            stage: 'output',
            also: { allSets: false },
            title: t(($) => $.steps.affine.title),
            body: (
              <>
                <Prose
                  as="p"
                  text={t(($) => $.steps.affine.body, { gamma: formatNumber(gamma), beta: formatNumber(beta) })}
                />
                <AffineControls />
                <SetHistogram />
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}
