import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/format';
import { Prose } from '../../i18n/Prose';
import { setMarks } from '../../state/firstLesson';
import { Choice } from '../../ui/Choice';
import { Section } from '../../workbench/Section';
import { useFirstStore } from './FirstLesson';
import { standardize } from './statistics';

const options = ['maths', 'hindi', 'same', 'open'] as const;
type Option = (typeof options)[number];

/** The reader's mark is 70 in both tests, and both classes have the mean 60. */
const tests = {
  maths: { marks: [32, 50, 60, 70, 88], own: 3 },
  hindi: { marks: [56, 57, 58, 59, 70], own: 4 },
} as const;
type Test = keyof typeof tests;

/** The opening: one mark of two tests. Which was the better result? */
export function Predict() {
  const { t } = useTranslation('normalization');
  const { t: tPicture } = useTranslation('picture');
  const store = useFirstStore();
  const [chosen, setChosen] = useState<Option>();
  const show = (test: Test) => {
    const { marks, own } = tests[test];
    setMarks(store, marks, 'scores');
    store.setState({ selected: own });
  };
  const scoreIn = (test: Test) => formatNumber(standardize(tests[test].marks).scores[tests[test].own]!);
  return (
    <Section id="predict" heading={t(($) => $.predict.heading)}>
      <Prose as="p" text={t(($) => $.predict.setup)} />
      <Choice<Option>
        question={t(($) => $.predict.question)}
        options={options.map((value) => ({ value, label: t(($) => $.predict.options[value]) }))}
        chosen={chosen}
        onChoose={(option) => {
          setChosen(option);
          show('hindi');
        }}
        submitLabel={t(($) => $.predict.action)}
        right="open"
        rightLabel={tPicture(($) => $.lesson.choice.right)}
        wrongLabel={tPicture(($) => $.lesson.choice.wrong)}
        feedback={
          <>
            <p>{t(($) => (chosen === 'open' ? $.predict.chosenRight : $.predict.chosenWrong))}</p>
            <Prose as="p" text={t(($) => $.predict.result, { hindi: scoreIn('hindi'), maths: scoreIn('maths') })} />
            <Prose as="p" text={t(($) => $.predict.insight)} />
            <p className="button-row">
              {(['maths', 'hindi'] as const).map((test) => (
                <button key={test} type="button" onClick={() => show(test)}>
                  {t(($) => $.predict.show[test])}
                </button>
              ))}
            </p>
          </>
        }
      />
    </Section>
  );
}
