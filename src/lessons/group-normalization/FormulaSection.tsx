import { useTranslation } from 'react-i18next';
import { CellEditor } from '../../workbench/CellEditor';
import { FormulaParts, WorkedFormulas } from '../../workbench/FormulaView';
import { Section } from '../../workbench/LessonPage';
import { usePicture } from '../../workbench/PictureContext';
import { placeOf } from '../../workbench/usePictureLabels';
import { activeCellOf } from '../../workbench/values';

function Numbering() {
  const { t } = useTranslation('group-normalization');
  const size = usePicture(({ shape, groups }) => shape[1] / groups);
  return <p>{t(($) => $.formula.intro, { size, last: size - 1 })}</p>;
}

function Worked() {
  const { t } = useTranslation('group-normalization');
  const cell = usePicture(activeCellOf);
  return (
    <>
      <h3>{t(($) => $.formula.worked, placeOf(cell))}</h3>
      <WorkedFormulas />
    </>
  );
}

export function FormulaSection() {
  const { t } = useTranslation('group-normalization');
  return (
    <Section id="formula" heading={t(($) => $.formula.heading)}>
      <Numbering />
      <FormulaParts textOf={(part) => t(($) => $.formula.parts[part])} />
      <Worked />
      <p>{t(($) => $.formula.editHint)}</p>
      <CellEditor />
    </Section>
  );
}
