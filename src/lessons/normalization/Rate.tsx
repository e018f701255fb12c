import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatSmall } from '../../i18n/format';
import { Prose } from '../../i18n/Prose';
import { defaultFirstLesson, rateRange, unitRange } from '../../state/firstLesson';
import { Callout } from '../../ui/Callout';
import { parseNumber } from '../../ui/parseNumber';
import { Slider } from '../../ui/Slider';
import { Section } from '../../workbench/Section';
import { useMessages } from '../../workbench/useMessages';
import { meanProduct, rides, timeIn } from './descent';
import { useFirst, useFirstStore } from './FirstLesson';
import { formatPercent, formatSteps } from './format';
import { StatisticsFormula } from './StatisticsFormula';
import { standardize } from './statistics';
import { descentsFor, descentsOf, stepsWithMomentum, triedMomentum } from './walks';

/** `80`, `80 %` and `80%` are all the same share. */
function parsePercent(text: string): number | undefined {
  const percent = parseNumber(text.replace('%', ''));
  return percent === undefined ? undefined : percent / 100;
}

/** The settings of the race above. */
const { unit: firstUnit, rate: firstRate } = defaultFirstLesson;

const triedShares = [0.2, 0.5, 0.8, 0.95];

/** The steps of both walks at several rates, each counted on a walk of its own. */
function StepsTable() {
  const { t } = useTranslation('normalization');
  const unit = useFirst((state) => state.unit);
  const rows = useMemo(() => triedShares.map((share) => ({ share, ...descentsFor(unit, share) })), [unit]);
  return (
    <table>
      <caption>{t(($) => $.rate.table)}</caption>
      <thead>
        <tr>
          <th scope="col">{t(($) => $.rate.columns.share)}</th>
          <th scope="col">{t(($) => $.valley.raw)}</th>
          <th scope="col">{t(($) => $.valley.normalized)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ share, raw, normalized }) => (
          <tr key={share}>
            <th scope="row">{formatPercent(share)}</th>
            <td>{formatSteps(raw.walk.reached)}</td>
            <td>{formatSteps(normalized.walk.reached)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a share of the limit does across the valley: no swing, a shrinking one, an endless one, a growing one. */
function swingOf(rate: number) {
  if (rate <= 0.5) return 'none';
  if (rate < 1) return 'shrinking';
  return rate === 1 ? 'endless' : 'growing';
}

/** How far a step may go. */
export function Rate() {
  const { t } = useTranslation('normalization');
  const store = useFirstStore();
  const messages = useMessages();
  const rate = useFirst((state) => state.rate);
  const { raw, normalized } = useFirst(descentsOf);
  const { min, max } = rateRange;
  return (
    <Section id="rate" heading={t(($) => $.rate.heading)}>
      <Prose as="p" text={t(($) => $.rate.body)} />
      <StatisticsFormula id="limit" />
      <Slider
        label={t(($) => $.rate.label)}
        value={rate}
        min={min}
        max={max}
        step={0.01}
        format={formatPercent}
        parse={parsePercent}
        resetValue={firstRate}
        onChange={(next) => store.setState({ rate: next })}
        invalidMessage={messages.number(Math.round(100 * min), Math.round(100 * max))}
      />
      <p role="status">{t(($) => $.rate.swing[swingOf(rate)])}</p>
      <Prose
        as="p"
        text={t(($) => $.rate.limits, {
          raw: formatSmall(raw.rate),
          rawLimit: formatSmall(raw.limit),
          normalized: formatSmall(normalized.rate),
          normalizedLimit: formatSmall(normalized.limit),
        })}
      />
      <Prose as="p" text={t(($) => $.rate.try)} />
      <StepsTable />
      <Prose as="p" text={t(($) => $.rate.reading)} />
    </Section>
  );
}

/** The same rides in another unit; and what normalizing does not do. */
export function Unit() {
  const { t } = useTranslation('normalization');
  const store = useFirstStore();
  const messages = useMessages();
  const unit = useFirst((state) => state.unit);
  const { raw, normalized } = useFirst(descentsOf);
  const { min, max } = unitRange;
  const distance = standardize(rides.distance);
  const time = standardize(rides.minutes);
  const correlation = meanProduct(distance.scores, time.scores);
  return (
    <Section id="unit" heading={t(($) => $.unit.heading)}>
      <Prose as="p" text={t(($) => $.unit.body)} />
      <Slider
        label={t(($) => $.unit.label)}
        value={unit}
        min={min}
        max={max}
        step={1}
        format={String}
        resetValue={firstUnit}
        onChange={(next) => store.setState({ unit: Math.round(next) })}
        invalidMessage={messages.wholeNumber(min, max)}
      />
      <p role="status">
        {t(($) => $.unit.status, {
          distance: formatNumber(distance.deviation),
          time: formatNumber(standardize(timeIn(unit)).deviation),
          condition: formatNumber(raw.condition, 1),
          raw: formatSteps(raw.walk.reached),
          normalized: formatSteps(normalized.walk.reached),
        })}
      </p>
      <Prose as="p" text={t(($) => $.unit.try)} />
      <Prose as="p" text={t(($) => $.unit.insight)} />
      <Callout kind="caveat" title={t(($) => $.unit.caveats.title)}>
        <ul>
          <Prose
            as="li"
            text={t(($) => $.unit.caveats.correlation, {
              correlation: formatNumber(correlation),
              condition: formatNumber(normalized.condition, 1),
            })}
          />
          <Prose as="li" text={t(($) => $.unit.caveats.network)} />
          <Prose
            as="li"
            text={t(($) => $.unit.caveats.others, {
              momentum: formatNumber(triedMomentum, 1),
              raw: formatSteps(descentsFor(firstUnit, firstRate).raw.walk.reached),
              steps: formatSteps(stepsWithMomentum(firstUnit, firstRate)),
            })}
          />
        </ul>
      </Callout>
    </Section>
  );
}
