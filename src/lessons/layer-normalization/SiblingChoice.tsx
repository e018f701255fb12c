import { useTranslation } from 'react-i18next';
import { Segmented } from '../../ui/Segmented';
import { usePicture, usePictureStore } from '../../workbench/PictureContext';
import { type Sibling, siblings } from './evidence';

/** Layer Normalization or RMSNorm, for the whole page. */
export function SiblingChoice() {
  const { t } = useTranslation('layer-normalization');
  const { t: tCommon } = useTranslation();
  const { store } = usePictureStore();
  const kind = usePicture((state) => (state.kind === 'rms' ? 'rms' : 'layer'));
  return (
    <div className="controls">
      <Segmented<Sibling>
        label={t(($) => $.siblings.label)}
        options={siblings.map((value) => ({ value, label: tCommon(($) => $.methods[value]) }))}
        value={kind}
        onChange={(next) => store.setState({ kind: next, part: null })}
      />
    </div>
  );
}
