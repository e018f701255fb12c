import './workbench.css';
import { useTranslation } from 'react-i18next';
import { Picture, StageChoice } from './Picture';
import { Readout } from './Readout';
import { Gate } from './share/Gate';
import { usePictureHeight } from './useScreenHeight';

/** The picture and the chosen cell's numbers: what stays in sight while the lesson is read. */
export function Workbench() {
  const { t } = useTranslation('picture');
  const maxHeight = usePictureHeight();
  return (
    <section className="workbench" aria-label={t(($) => $.title)}>
      <Gate group="stage">
        <StageChoice />
      </Gate>
      <Picture {...(maxHeight && { maxHeight })} />
      <Readout />
    </section>
  );
}
