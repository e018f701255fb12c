import { useTranslation } from 'react-i18next';
import { Prose } from '../../i18n/Prose';
import { CodePanel } from '../../workbench/CodePanel';
import { Section } from '../../workbench/LessonPage';
import { Sections } from '../../workbench/Sections';
import { Claims } from './Claims';
import { Dial } from './Dial';
import { FormulaSection } from './FormulaSection';
import { Limits } from './Limits';
import { MethodSteps } from './MethodSteps';
import { Order } from './Order';
import { Summary } from './Summary';

function CodeSection() {
  const { t } = useTranslation('group-normalization');
  return (
    <Section id="code" heading={t(($) => $.code.heading)}>
      <Prose as="p" text={t(($) => $.code.intro)} />
      <CodePanel shortenedText={(count) => t(($) => $.code.shortened, { count })} />
      <Prose as="p" text={t(($) => $.code.note)} />
    </Section>
  );
}

/** The sections from the method on. */
export function Later() {
  return (
    <Sections>
      <Dial />
      <MethodSteps />
      <FormulaSection />
      <Order />
      <Claims />
      <Limits />
      <CodeSection />
      <Summary />
    </Sections>
  );
}
