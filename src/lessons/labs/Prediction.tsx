import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Prose } from '../../i18n/Prose';
import { Choice } from '../../ui/Choice';
import { useLabWords } from './useLabWords';
import type { AnyResult, AnyView } from './view';

interface PredictionProps {
  readonly view: AnyView;
  /** A finished run, which answers. */
  readonly result: AnyResult | null;
  readonly onPredict: () => void;
}

/** The reader says first what will come out; the run judges. */
export function Prediction({ view, result, onPredict }: PredictionProps) {
  const { t } = useTranslation('labs/experiment');
  const words = useLabWords(view.slug);
  const [chosen, setChosen] = useState<string>();
  const answer = result && view.prediction.answer(result);
  const feedback = () => {
    if (!result) return t(($) => $.prediction.waiting);
    if (answer === null) return t(($) => $.prediction.undecided);
    return answer === chosen ? t(($) => $.prediction.held) : t(($) => $.prediction.missed);
  };
  return (
    <section className="lab-prediction">
      <h3>{t(($) => $.prediction.heading)}</h3>
      <Choice
        question={<Prose text={words('prediction.question')} />}
        options={view.prediction.options.map((value) => ({
          value,
          label: <Prose text={words(`prediction.options.${value}`)} />,
        }))}
        chosen={chosen}
        onChoose={(value) => {
          setChosen(value);
          onPredict();
        }}
        submitLabel={t(($) => $.prediction.submit)}
        {...(answer !== null && { right: answer })}
        rightLabel={t(($) => $.prediction.right)}
        wrongLabel={t(($) => $.prediction.wrong)}
        feedback={<p>{feedback()}</p>}
      />
    </section>
  );
}
