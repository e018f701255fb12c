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
import { Affine } from './Affine';
import { Limits } from './Limits';
import { MethodSteps } from './MethodSteps';
import { Removed } from './Removed';
import { Sequence } from './Sequence';
import { SiblingChoice } from './SiblingChoice';
import { Siblings } from './Siblings';
import { Summary } from './Summary';
import { Why } from './Why';

function FormulaSection() {
  const { t } = useTranslation('layer-normalization');
  const cell = usePicture(activeCellOf);
  const isRms = usePicture((state) => state.kind === 'rms');
  return (
    <Section id="formula" heading={t(($) => $.formula.heading)}>
      <p>{t(($) => $.formula.intro)}</p>
      <SiblingChoice />
      <FormulaParts
        textOf={(part) =>
          isRms && (part === 'variance' || part === 'xHat')
            ? t(($) => $.formula.rmsParts[part])
            : t(($) => $.formula.parts[part])
        }
      />
      <h3>{t(($) => $.formula.worked, placeOf(cell))}</h3>
      <WorkedFormulas />
      <CellEditor />
    </Section>
  );
}

function CodeSection() {
  const { t } = useTranslation('layer-normalization');
  return (
    <Section id="code" heading={t(($) => $.code.heading)}>
      <Prose as="p" text={t(($) => $.code.intro)} />
      <SiblingChoice />
      <CodePanel shortenedText={(count) => t(($) => $.code.shortened, { count })} />
      <Prose as="p" text={t(($) => $.code.note)} />
      <Prose as="p" text={t(($) => $.code.trap)} />
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
      <Sequence />
      <Siblings />
      <Removed />
      <Affine />
      <Limits />
      <CodeSection />
      <Summary />
    </Sections>
  );
}
