import { useTranslation } from 'react-i18next';
import { Disclosure } from '../ui/Disclosure';
import { CellDialog } from './CellDialog';
import { ChangeDrawers } from './changes/ChangeDrawers';
import { DataControls } from './DataControls';
import { NumbersTable } from './NumbersTable';
import { PictureLegend } from './PictureLegend';
import { ShareBar } from './ShareBar';
import { SetDrawers } from './sets/SetDrawers';
import { Gate } from './share/Gate';

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
      <ChangeDrawers />
      <NumbersTable />
      <SetDrawers />
      <ShareBar />
      <CellDialog />
    </div>
  );
}
