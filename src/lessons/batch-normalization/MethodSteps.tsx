import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/format';
import { Prose } from '../../i18n/Prose';
import { shownOf } from '../../state/derive';
import { AffineControls } from '../../workbench/AffineControls';
import { Section } from '../../workbench/LessonPage';
import { usePicture } from '../../workbench/PictureContext';
import { Steps } from '../../workbench/Steps';
import { activeCellOf, workCell } from '../../workbench/values';

/** The paper's three steps, after the question that comes before them. */
export function MethodSteps() {
  const { t } = useTranslation('batch-normalization');
  const cell = usePicture(activeCellOf);
  const state = usePicture((whole) => whole);
  const { setSize, mean, variance, gamma, beta } = workCell(state, cell);
  const { epsilon } = shownOf(state);
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
            title: t(($) => $.steps.set.title),
            body: (
              <>
                <Prose as="p" text={t(($) => $.steps.set.body, { m: setSize })} />
                <Prose as="p" text={t(($) => $.steps.set.why)} />
              </>
            ),
          },
          {
            id: 'statistics',
            stage: 'centred',
            title: t(($) => $.steps.statistics.title),
            body: (
              <Prose
                as="p"
                text={t(($) => $.steps.statistics.body, {
                  channel: cell.c + 1,
                  mean: formatNumber(mean),
                  variance: formatNumber(variance),
                })}
              />
            ),
          },
          {
            id: 'normalize',
            stage: 'normalized',
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
            title: t(($) => $.steps.affine.title),
            body: (
              <>
                <Prose
                  as="p"
                  text={t(($) => $.steps.affine.body, { gamma: formatNumber(gamma), beta: formatNumber(beta) })}
                />
                <AffineControls />
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}
