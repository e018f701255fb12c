import './workbench.css';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../ui/Disclosure';
import { DataControls } from './DataControls';
import { NumbersTable } from './NumbersTable';
import { Picture, PictureLegend, StageChoice } from './Picture';
import { Readout } from './Readout';
import { ShareBar } from './ShareBar';
import { Gate } from './share/Gate';
import { useScreenHeight } from './useScreenHeight';

/** The picture and the chosen cell's numbers: what stays in sight while the lesson is read. */
export function Workbench() {
  const { t } = useTranslation('picture');
  const height = useScreenHeight();
  return (
    <section className="workbench" aria-label={t(($) => $.title)}>
      <Gate group="stage">
        <StageChoice />
      </Gate>
      <Picture {...(height && { maxHeight: Math.max(200, 0.58 * height) })} />
      <Readout />
    </section>
  );
}

/** What belongs to the picture and is needed now and then. */
export function WorkbenchDrawers() {
  const { t } = useTranslation('picture');
  return (
    <div className="workbench-drawers">
      <PictureLegend />
      <Gate group="data">
        <Disclosure summary={t(($) => $.controls.title)}>
          <DataControls />
        </Disclosure>
      </Gate>
      <NumbersTable />
      <ShareBar />
    </div>
  );
}
