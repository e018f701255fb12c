import { useTranslation } from 'react-i18next';
import { Prose } from '../../i18n/Prose';
import { CellEditor } from '../../workbench/CellEditor';
import { CodePanel } from '../../workbench/CodePanel';
import { FormulaParts, WorkedFormulas } from '../../workbench/FormulaView';
import { Section } from '../../workbench/LessonPage';
import { usePicture } from '../../workbench/PictureContext';
import { Sections } from '../../workbench/Sections';
import { placeOf } from '../../workbench/usePictureLabels';
import { activeCellOf } from '../../workbench/values';
import { Claims } from './Claims';
import { Limits } from './Limits';
import { MethodSteps } from './MethodSteps';
import { PhotoProvider } from './PhotoContext';
import { Photos } from './Photos';
import { Summary } from './Summary';

function WhySection() {
  const { t } = useTranslation('instance-normalization');
  return (
    <Section id="why" heading={t(($) => $.why.heading)}>
      <Prose as="p" text={t(($) => $.why.daily)} />
      <Prose as="p" text={t(($) => $.why.origin)} />
      <Prose as="p" text={t(($) => $.why.idea)} />
    </Section>
  );
}

function FormulaSection() {
  const { t } = useTranslation('instance-normalization');
  const cell = usePicture(activeCellOf);
  return (
    <Section id="formula" heading={t(($) => $.formula.heading)}>
      <p>{t(($) => $.formula.intro)}</p>
      <FormulaParts textOf={(part) => t(($) => $.formula.parts[part])} />
      <h3>{t(($) => $.formula.worked, placeOf(cell))}</h3>
      <WorkedFormulas />
      <CellEditor />
      <Prose as="p" text={t(($) => $.formula.parameters)} />
    </Section>
  );
}

function CodeSection() {
  const { t } = useTranslation('instance-normalization');
  return (
    <Section id="code" heading={t(($) => $.code.heading)}>
      <p>{t(($) => $.code.intro)}</p>
      <CodePanel shortenedText={(count) => t(($) => $.code.shortened, { count })} />
      <Prose as="p" text={t(($) => $.code.note)} />
    </Section>
  );
}

/** The lesson after its opening question. */
export function Later() {
  return (
    <PhotoProvider>
      <Sections>
        <WhySection />
        <MethodSteps />
        <FormulaSection />
        <Photos />
        <Claims />
        <Limits />
        <CodeSection />
        <Summary />
      </Sections>
    </PhotoProvider>
  );
}
