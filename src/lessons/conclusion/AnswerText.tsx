import { useTranslation } from 'react-i18next';
import type { Answers, Question } from './choose';

/** An answer in the reader's words. */
export function AnswerText({ answer }: { answer: Answers[Question] }) {
  const { t } = useTranslation('conclusion');
  return t(($) => $.answers[answer]);
}
