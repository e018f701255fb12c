import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SampleStrip } from '../../figures/SampleStrip';
import { formatNumber, formatSmall } from '../../i18n/format';
import { Prose } from '../../i18n/Prose';
import { Callout } from '../../ui/Callout';
import { Segmented } from '../../ui/Segmented';
import { Slider } from '../../ui/Slider';
import { Section } from '../../workbench/LessonPage';
import { usePicture } from '../../workbench/PictureContext';
import { useMessages } from '../../workbench/useMessages';
import { activeCellOf } from '../../workbench/values';
import { rescalingEffect, siblings } from './evidence';

const targets = ['sample', 'channel'] as const;
type Target = (typeof targets)[number];

/** One sample brightened and stretched, and what Layer Normalization and RMSNorm make of it. */
function Rescaler() {
  const { t } = useTranslation('layer-normalization');
  const { t: tCommon } = useTranslation();
  const messages = useMessages();
  const [factor, setFactor] = useState(2);
  const [shift, setShift] = useState(3);
  const [target, setTarget] = useState<Target>('sample');
  const state = usePicture((whole) => whole);
  const { n } = activeCellOf(state);
  const rescaling = { factor, shift, channel: target === 'channel' ? 0 : null };
  const effects = siblings.map((kind) => ({ kind, ...rescalingEffect(state, kind, n, rescaling) }));
  const shared = { step: 0.1, format: (value: number) => formatNumber(value, 1) };
  return (
    <>
      <div className="controls">
        <Segmented<Target>
          label={t(($) => $.removed.target)}
          options={targets.map((value) => ({ value, label: t(($) => $.removed.targets[value]) }))}
          value={target}
          onChange={setTarget}
        />
        <Slider
          label={t(($) => $.removed.factor)}
          value={factor}
          min={-2}
          max={4}
          resetValue={1}
          onChange={setFactor}
          invalidMessage={messages.number(-2, 4)}
          {...shared}
        />
        <Slider
          label={t(($) => $.removed.shift)}
          value={shift}
          min={-5}
          max={5}
          resetValue={0}
          onChange={setShift}
          invalidMessage={messages.number(-5, 5)}
          {...shared}
        />
      </div>
      <figure>
        <figcaption>{t(($) => $.removed.input, { sample: n + 1 })}</figcaption>
        <SampleStrip tensor={effects[0]!.input} domain={10} label={t(($) => $.removed.input, { sample: n + 1 })} />
      </figure>
      {effects.map(({ kind, xHat, difference }) => {
        const caption = t(($) => $.removed.output, {
          method: tCommon(($) => $.methods[kind]),
          difference: formatSmall(difference),
        });
        return (
          <figure key={kind}>
            <figcaption>{caption}</figcaption>
            <SampleStrip tensor={xHat} domain={3} method={kind} label={caption} />
          </figure>
        );
      })}
    </>
  );
}

/**
 * Test error in %, means of five runs: a small net on digits in three colour channels, trained on plain ones and tested
 * on changed ones, with this normalization on its input. Measured for this course.
 */
const measured = {
  plain: { none: 6.1, batch: 5.7, layer: 5.7, instance: 5.7 },
  common: { none: 36.7, batch: 37.0, layer: 5.7, instance: 5.7 },
  cast: { none: 38.6, batch: 39.7, layer: 8.5, instance: 5.7 },
  inverted: { none: 97.6, batch: 97.5, layer: 98.7, instance: 98.7 },
} as const;
const tests = Object.keys(measured) as (keyof typeof measured)[];
const inputs = ['none', 'batch', 'layer', 'instance'] as const;

function Measured() {
  const { t } = useTranslation('layer-normalization');
  return (
    <table className="layer-figures">
      <caption>{t(($) => $.removed.caption)}</caption>
      <thead>
        <tr>
          <td />
          {inputs.map((input) => (
            <th key={input} scope="col">
              {t(($) => $.removed.inputs[input])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tests.map((test) => (
          <tr key={test}>
            <th scope="row">{t(($) => $.removed.tests[test])}</th>
            {inputs.map((input) => (
              <td key={input}>{formatNumber(measured[test][input], 1)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What Layer Normalization takes away, and what it lets through. */
export function Removed() {
  const { t } = useTranslation('layer-normalization');
  return (
    <Section id="removed" heading={t(($) => $.removed.heading)}>
      <Prose as="p" text={t(($) => $.removed.body)} />
      <Rescaler />
      <Prose as="p" text={t(($) => $.removed.try)} />
      <Callout kind="evidence" title={t(($) => $.removed.measuredTitle)}>
        <Prose as="p" text={t(($) => $.removed.measured)} />
        <Measured />
      </Callout>
    </Section>
  );
}
