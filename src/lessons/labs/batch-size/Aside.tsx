import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { imagenetErrors } from '../../../data/imagenetErrors';
import { identityAffine, normalize, tensor } from '../../../engine/index';
import { LineChart } from '../../../figures/LineChart';
import { formatNumber } from '../../../i18n/format';
import { Prose } from '../../../i18n/Prose';
import { Slider } from '../../../ui/Slider';
import { useMessages } from '../../../workbench/useMessages';
import { Later } from '../Later';
import { useMethodNames } from '../useMethodNames';

/** The paper's own measurement, drawn like the reader's. */
function Paper() {
  const { t } = useTranslation('labs/batch-size');
  const { name, shortName } = useMethodNames();
  const lines = (['batch', 'group'] as const).map((method) => ({
    id: method,
    method,
    name: name(method),
    shortName: shortName(method),
    points: imagenetErrors.map((row) => [row.images, row[method]] as const),
  }));
  const inWords = lines
    .map((line) => `${line.name}: ${line.points.map(([size, error]) => `${size} → ${error} %`).join(', ')}`)
    .join('; ');
  return (
    <section>
      <h3>{t(($) => $.paper.heading)}</h3>
      <LineChart
        lines={lines}
        x={{
          kind: 'log',
          domain: [2, 32],
          ticks: imagenetErrors.map(({ images }) => images),
          formatTick: String,
          label: t(($) => $.paper.size),
        }}
        y={{
          kind: 'linear',
          domain: [20, 36],
          formatTick: (error) => formatNumber(error, 0),
          label: t(($) => $.charts.error),
        }}
        hasDots
        height={180}
        description={t(($) => $.paper.inWords, { ends: inWords })}
      />
      <Prose as="p" className="small" text={t(($) => $.paper.source)} />
    </section>
  );
}

const method = { kind: 'batch' } as const;
const epsilon = 1e-5;
const limit = 5;

/** What batch norm makes of one number an image; of a single image's too, where libraries refuse. */
const xHatOf = (values: readonly number[]) =>
  normalize(tensor([values.length, 1, 1, 1], values), method, identityAffine(1), epsilon, { allowSingleValue: true })
    .xHat.data;

/** Two sliders: whatever they say, x̂ is +1 and −1. */
function Why() {
  const { t } = useTranslation('labs/batch-size');
  const messages = useMessages();
  const [values, setValues] = useState<readonly [number, number]>([0.5, 3]);
  const xHat = xHatOf(values);
  const [alone] = xHatOf([values[0]]);
  const print = (value: number | undefined) => formatNumber(value ?? Number.NaN, 3);
  const shared = {
    min: -limit,
    max: limit,
    step: 0.1,
    format: (value: number) => formatNumber(value, 1),
    invalidMessage: messages.number(-limit, limit),
  };
  return (
    <section>
      <h3>{t(($) => $.why.heading)}</h3>
      <Prose as="p" text={t(($) => $.why.intro)} />
      <div className="controls">
        <Slider
          label={t(($) => $.why.first)}
          value={values[0]}
          onChange={(value) => setValues([value, values[1]])}
          {...shared}
        />
        <Slider
          label={t(($) => $.why.second)}
          value={values[1]}
          onChange={(value) => setValues([values[0], value])}
          {...shared}
        />
      </div>
      <p className="lab-result">
        <output>{t(($) => $.why.result, { first: print(xHat[0]), second: print(xHat[1]) })}</output>
      </p>
      <Prose as="p" text={t(($) => $.why.insight)} />
      <Prose as="p" text={t(($) => $.why.one, { value: print(alone) })} />
    </section>
  );
}

/** What the reader's own run is compared with, and why it comes out so. */
export function BatchSizeAside() {
  return (
    <>
      <Paper />
      <Later>
        <Why />
      </Later>
    </>
  );
}
