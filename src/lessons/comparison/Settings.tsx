import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../ui/Disclosure';
import { Toggle } from '../../ui/Toggle';
import { AffineControls, EpsilonControl } from '../../workbench/AffineControls';
import { ChangeDrawers } from '../../workbench/changes/ChangeDrawers';
import { DataControls } from '../../workbench/DataControls';
import { GroupsControl } from '../../workbench/GroupsControl';
import { usePicture, usePictureStore } from '../../workbench/PictureContext';
import { ShareBar } from '../../workbench/ShareBar';
import { Gate } from '../../workbench/share/Gate';

/** What all methods have in common: the same γ, β and ε, the same data. */
export function Settings() {
  const { t } = useTranslation('comparison');
  const { t: tPicture } = useTranslation('picture');
  const { store } = usePictureStore();
  const allSets = usePicture((state) => state.allSets);
  return (
    <div className="workbench-drawers">
      <Disclosure summary={t(($) => $.settings.shared)}>
        <Toggle
          label={t(($) => $.settings.allSets)}
          isOn={allSets}
          onChange={(isOn) => store.setState({ allSets: isOn })}
        />
        <AffineControls />
        <div className="controls">
          <EpsilonControl />
          <GroupsControl />
        </div>
      </Disclosure>
      <Gate group="data">
        <Disclosure summary={tPicture(($) => $.controls.title)}>
          <DataControls />
        </Disclosure>
      </Gate>
      <ChangeDrawers />
      <ShareBar />
    </div>
  );
}
