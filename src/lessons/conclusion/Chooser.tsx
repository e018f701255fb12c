import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { Segmented } from '../../ui/Segmented';
import { Section } from '../../workbench/Section';
import { AddressNotes, LinkButtons } from '../../workbench/SettingsLink';
import { Advice } from './Advice';
import { AnswerText } from './AnswerText';
import {
  type AnswerStore,
  answersUrl,
  completeAnswers,
  createAnswerStore,
  type Given,
  nothingGiven,
  openQuestions,
  withoutLast,
} from './answers';
import { type Answers, type Question, questions } from './choose';

/** One question; its answer can be changed at any time. */
function Ask({ store, question }: { store: AnswerStore; question: Question }) {
  const { t } = useTranslation('conclusion');
  const given = useStore(store, (state) => state[question]);
  return (
    <li>
      <Segmented<Answers[Question] | ''>
        label={t(($) => $.questions[question].question)}
        options={questions[question].map((value) => ({ value, label: <AnswerText answer={value} /> }))}
        value={given ?? ''}
        onChange={(answer) => store.setState({ [question]: answer })}
      />
    </li>
  );
}

/** Any answers of a link fit one another. */
const asTheyAre = (values: Partial<Given>) => values;

/** Three questions and a reasoned answer, which a link carries. */
export function Chooser() {
  const { t } = useTranslation('conclusion');
  const [store] = useState(createAnswerStore);
  const link = { store, table: answersUrl, initial: nothingGiven };
  const given = useStore(store);
  const answers = completeAnswers(given);
  return (
    <Section id="chooser" heading={t(($) => $.chooser.heading)}>
      <p>{t(($) => $.chooser.intro)}</p>
      <AddressNotes {...link} fit={asTheyAre} />
      <div className="chooser">
        <div>
          <ol className="chooser-questions">
            {openQuestions(given).map((question) => (
              <Ask key={question} store={store} question={question} />
            ))}
          </ol>
          {given.task && (
            <LinkButtons {...link}>
              <button type="button" onClick={() => store.setState(withoutLast(given))}>
                {t(($) => $.chooser.back)}
              </button>
            </LinkButtons>
          )}
        </div>
        <div role="status">{answers && <Advice answers={answers} onAnswers={(next) => store.setState(next)} />}</div>
      </div>
    </Section>
  );
}
