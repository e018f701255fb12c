import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Prose } from '../../i18n/Prose';
import { Choice } from '../../ui/Choice';
import { Section } from '../../workbench/Section';
import { EffectTable } from './EffectTable';
import { useExperiments } from './ExperimentContext';

const options = ['all', 'none', 'batch', 'notInstance'] as const;
type Option = (typeof options)[number];

/** The opening: predict whom an outlier drags along, then make one and count. */
export function Predict() {
  const { t } = useTranslation('comparison');
  const { t: tPicture } = useTranslation('picture');
  const { experiment, begin } = useExperiments();
  const [chosen, setChosen] = useState<Option>();
  return (
    <Section id="predict" heading={t(($) => $.predict.heading)}>
      <Prose as="p" text={t(($) => $.predict.setup)} />
      <Choice<Option>
        question={<Prose text={t(($) => $.predict.question)} />}
        options={options.map((value) => ({ value, label: t(($) => $.predict.options[value]) }))}
        chosen={chosen}
        onChoose={(option) => {
          setChosen(option);
          begin('outlier');
        }}
        submitLabel={t(($) => $.predict.action)}
        right="batch"
        rightLabel={tPicture(($) => $.lesson.choice.right)}
        wrongLabel={tPicture(($) => $.lesson.choice.wrong)}
        feedback={
          <>
            {experiment === 'outlier' && <EffectTable />}
            <Prose as="p" text={t(($) => $.predict.insight)} />
            <Prose as="p" text={t(($) => $.predict.surprise)} />
          </>
        }
      />
    </Section>
  );
}
