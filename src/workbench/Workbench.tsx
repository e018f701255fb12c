import './workbench.css';
import { useTranslation } from 'react-i18next';
import { lazyPart } from './lazyPart';
import { Picture, StageChoice } from './Picture';
import { Readout } from './Readout';
import { Gate } from './share/Gate';
import { usePictureHeight } from './useScreenHeight';

const ViewChoice = lazyPart(async () => (await import('./ViewChoice')).ViewChoice);

/** The picture and the chosen cell's numbers: what stays in sight while the lesson is read. */
export function Workbench() {
  const { t } = useTranslation('picture');
  const maxHeight = usePictureHeight();
  return (
    <section className="workbench" aria-label={t(($) => $.title)}>
      <div className="workbench-top">
        <Gate group="stage">
          <StageChoice />
        </Gate>
        <ViewChoice />
      </div>
      <Picture {...(maxHeight && { maxHeight })} />
      <Readout />
    </section>
  );
}
