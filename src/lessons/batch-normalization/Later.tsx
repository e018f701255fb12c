import { useTranslation } from 'react-i18next';
import { Prose } from '../../i18n/Prose';
import { LateBackwards } from '../../workbench/backward/LateBackwards';
import { CellEditor } from '../../workbench/CellEditor';
import { CodePanel } from '../../workbench/CodePanel';
import { FormulaParts, WorkedFormulas } from '../../workbench/FormulaView';
import { Section } from '../../workbench/LessonPage';
import { usePicture } from '../../workbench/PictureContext';
import { Sections } from '../../workbench/Sections';
import { placeOf } from '../../workbench/usePictureLabels';
import { activeCellOf } from '../../workbench/values';
import { Affine } from './Affine';
import { Claims } from './Claims';
import { Epsilon } from './Epsilon';
import { Limits } from './Limits';
import { MethodSteps } from './MethodSteps';
import { Modes } from './Modes';
import { Summary } from './Summary';
import { Why } from './Why';

function FormulaSection() {
  const { t } = useTranslation('batch-normalization');
  const cell = usePicture(activeCellOf);
  return (
    <Section id="formula" heading={t(($) => $.formula.heading)}>
      <p>{t(($) => $.formula.intro)}</p>
      <FormulaParts textOf={(part) => t(($) => $.formula.parts[part])} />
      <h3>{t(($) => $.formula.worked, placeOf(cell))}</h3>
      <WorkedFormulas />
      <p>{t(($) => $.formula.editHint)}</p>
      <CellEditor />
      <Prose as="p" text={t(($) => $.formula.biased)} />
    </Section>
  );
}

function CodeSection() {
  const { t } = useTranslation('batch-normalization');
  return (
    <Section id="code" heading={t(($) => $.code.heading)}>
      <Prose as="p" text={t(($) => $.code.intro)} />
      <CodePanel shortenedText={(count) => t(($) => $.code.shortened, { count })} />
      <Prose as="p" text={t(($) => $.code.note)} />
    </Section>
  );
}

/** The sections from the reason on. */
export function Later() {
  return (
    <Sections>
      <Why />
      <MethodSteps />
      <FormulaSection />
      <Affine />
      <Epsilon />
      <LateBackwards />
      <Modes />
      <Claims />
      <Limits />
      <CodeSection />
      <Summary />
    </Sections>
  );
}
