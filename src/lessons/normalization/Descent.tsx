import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/format';
import { Prose } from '../../i18n/Prose';
import { defaultFirstLesson } from '../../state/firstLesson';
import { Choice } from '../../ui/Choice';
import { Disclosure } from '../../ui/Disclosure';
import { Section } from '../../workbench/Section';
import { fareCard, fares, rides, timeIn } from './descent';
import { useFirst, useFirstStore } from './FirstLesson';
import { formatPercent, formatSteps } from './format';
import { StatisticsFormula } from './StatisticsFormula';
import { standardize } from './statistics';
import { descentsFor, descentsOf } from './walks';

function RidesTable() {
  const { t } = useTranslation('normalization');
  return (
    <Disclosure summary={t(($) => $.why.table)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t(($) => $.why.columns.distance)}</th>
            <th scope="col">{t(($) => $.why.columns.minutes)}</th>
            <th scope="col">{t(($) => $.why.columns.fare)}</th>
          </tr>
        </thead>
        <tbody>
          {rides.distance.map((distance, ride) => (
            <tr key={distance}>
              <td>{distance}</td>
              <td>{rides.minutes[ride]}</td>
              <td>{formatNumber(fares[ride]!, 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}

/** A neuron with two inputs, and its loss as a landscape. */
export function Why() {
  const { t } = useTranslation('normalization');
  const unit = useFirst((state) => state.unit);
  const condition = useFirst((state) => descentsOf(state).raw.condition);
  return (
    <Section id="why" heading={t(($) => $.why.heading)}>
      <Prose as="p" text={t(($) => $.why.setup)} />
      <StatisticsFormula id="neuron" />
      <Prose
        as="p"
        text={t(($) => $.why.card, {
          start: fareCard.start,
          distance: fareCard.distance,
          minute: formatNumber(fareCard.minute),
        })}
      />
      <RidesTable />
      <Prose as="p" text={t(($) => $.why.loss)} />
      <Prose
        as="p"
        text={t(($) => $.why.spreads, {
          distance: formatNumber(standardize(rides.distance).deviation),
          time: formatNumber(standardize(timeIn(unit)).deviation),
          condition: formatNumber(condition, 0),
        })}
      />
      <Prose as="p" text={t(($) => $.why.descent)} />
      <StatisticsFormula id="update" />
    </Section>
  );
}

const options = ['more', 'same', 'half', 'tenth'] as const;
type Option = (typeof options)[number];

/** The question is about the page's first settings; the answer is counted on the walks that they make. */
const { unit, rate } = defaultFirstLesson;

/** The second prediction: how many steps the normalized inputs need. */
export function Race() {
  const { t } = useTranslation('normalization');
  const { t: tPicture } = useTranslation('picture');
  const store = useFirstStore();
  const [chosen, setChosen] = useState<Option>();
  const { raw, normalized } = descentsFor(unit, rate);
  const steps = { raw: formatSteps(raw.walk.reached), normalized: formatSteps(normalized.walk.reached) };
  return (
    <Section id="race" heading={t(($) => $.race.heading)}>
      <Prose as="p" text={t(($) => $.race.setup, { share: formatPercent(rate), raw: steps.raw })} />
      <Choice<Option>
        question={t(($) => $.race.question)}
        options={options.map((value) => ({ value, label: t(($) => $.race.options[value]) }))}
        chosen={chosen}
        onChoose={(option) => {
          setChosen(option);
          store.setState({ unit, rate, step: 0, isWalking: true });
        }}
        submitLabel={t(($) => $.race.action)}
        right="tenth"
        rightLabel={tPicture(($) => $.lesson.choice.right)}
        wrongLabel={tPicture(($) => $.lesson.choice.wrong)}
        feedback={
          <>
            <Prose as="p" text={t(($) => $.race.result, steps)} />
            <Prose as="p" text={t(($) => $.race.insight)} />
          </>
        }
      />
    </Section>
  );
}
