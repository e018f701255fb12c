import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/format';
import { Prose } from '../../i18n/Prose';
import { shownOf } from '../../state/derive';
import { Section } from '../../workbench/LessonPage';
import { MethodScope, usePicture } from '../../workbench/PictureContext';
import { Steps } from '../../workbench/Steps';
import { activeCellOf, workCell } from '../../workbench/values';
import { channelMeans } from './evidence';

function LayerSteps() {
  const { t } = useTranslation('layer-normalization');
  const state = usePicture((whole) => whole);
  const cell = activeCellOf(state);
  const sample = cell.n + 1;
  const { setSize, mean, variance, gamma, beta } = workCell(state, cell);
  const [low, high] = channelMeans(state, cell.n);
  const { epsilon } = shownOf(state);
  const kind = 'layer';
  return (
    <Steps
      previousLabel={t(($) => $.steps.previous)}
      nextLabel={t(($) => $.steps.next)}
      positionLabel={(step, count) => t(($) => $.steps.position, { step, count })}
      steps={[
        {
          id: 'set',
          stage: 'input',
          also: { kind },
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
          also: { kind },
          title: t(($) => $.steps.statistics.title),
          body: (
            <Prose
              as="p"
              text={t(($) => $.steps.statistics.body, {
                sample,
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
          also: { kind },
          title: t(($) => $.steps.normalize.title),
          body: (
            <>
              <Prose
                as="p"
                text={t(($) => $.steps.normalize.body, {
                  sample,
                  varianceAfter: formatNumber(variance / (variance + epsilon), 4),
                })}
              />
              <Prose
                as="p"
                text={t(($) => $.steps.normalize.channels, { low: formatNumber(low), high: formatNumber(high) })}
              />
            </>
          ),
        },
        {
          id: 'affine',
          stage: 'output',
          also: { kind },
          title: t(($) => $.steps.affine.title),
          body: (
            <Prose
              as="p"
              text={t(($) => $.steps.affine.body, { gamma: formatNumber(gamma), beta: formatNumber(beta) })}
            />
          ),
        },
      ]}
    />
  );
}

/** The three steps, after the question that comes before them; always under Layer Normalization itself. */
export function MethodSteps() {
  const { t } = useTranslation('layer-normalization');
  return (
    <Section id="steps" heading={t(($) => $.steps.heading)}>
      <p>{t(($) => $.steps.intro)}</p>
      <MethodScope kind="layer">
        <LayerSteps />
      </MethodScope>
    </Section>
  );
}
