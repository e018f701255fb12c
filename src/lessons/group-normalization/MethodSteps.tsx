import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/format';
import { Prose } from '../../i18n/Prose';
import { shownOf } from '../../state/derive';
import { AffineControls } from '../../workbench/AffineControls';
import { Section } from '../../workbench/LessonPage';
import { usePicture } from '../../workbench/PictureContext';
import { Steps } from '../../workbench/Steps';
import { activeCellOf, workCell } from '../../workbench/values';

function AllSteps() {
  const { t } = useTranslation('group-normalization');
  const cell = usePicture(activeCellOf);
  const state = usePicture((whole) => whole);
  const { setSize, mean, variance } = workCell(state, cell);
  const { epsilon, mean: means } = shownOf(state);
  const { groups } = state;
  const channels = state.shape[1];
  const size = channels / groups;
  return (
    <Steps
      previousLabel={t(($) => $.steps.previous)}
      nextLabel={t(($) => $.steps.next)}
      positionLabel={(step, count) => t(($) => $.steps.position, { step: step - 1, count: count - 1 })}
      steps={[
        {
          id: 'split',
          stage: 'input',
          also: { allSets: true },
          title: t(($) => $.steps.split.title),
          body: <Prose as="p" text={t(($) => $.steps.split.body, { channels, groups, size, m: setSize })} />,
        },
        {
          id: 'statistics',
          stage: 'centred',
          title: t(($) => $.steps.statistics.title),
          body: (
            <Prose
              as="p"
              text={t(($) => $.steps.statistics.body, {
                sample: cell.n + 1,
                group: Math.floor(cell.c / size) + 1,
                mean: formatNumber(mean),
                variance: formatNumber(variance),
                sets: means.length,
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
              <Prose as="p" text={t(($) => $.steps.affine.body, { channels })} />
              <AffineControls />
            </>
          ),
        },
      ]}
    />
  );
}

/** Step 0, the split, which no other method has, and the three that all share. */
export function MethodSteps() {
  const { t } = useTranslation('group-normalization');
  return (
    <Section id="steps" heading={t(($) => $.steps.heading)}>
      <p>{t(($) => $.steps.intro)}</p>
      <AllSteps />
    </Section>
  );
}
