import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/format';
import { Slider } from '../../ui/Slider';
import { Toggle } from '../../ui/Toggle';
import { EpsilonControl } from '../../workbench/AffineControls';
import { useMessages } from '../../workbench/useMessages';
import { usePhotoStore, usePhotos } from './PhotoContext';
import { choosePreset, colours, limits, type Preset, presets, setColour } from './photoStore';

/** Contrast and brightness of one colour or of all, a curve, and the file that cuts off. */
export function ContrastControls() {
  const { t } = useTranslation('instance-normalization');
  const messages = useMessages();
  const store = usePhotoStore();
  const target = usePhotos((state) => state.target);
  const gain = usePhotos((state) => state.gain[state.target ?? 0]!);
  const shift = usePhotos((state) => state.shift[state.target ?? 0]!);
  const curve = usePhotos((state) => state.curve);
  const isStored = usePhotos((state) => state.isStored);
  const slider = (name: 'gain' | 'shift' | 'curve') => ({
    ...limits[name],
    label: t(($) => $.contrast.controls[name]),
    format: formatNumber,
    invalidMessage: messages.number(limits[name].min, limits[name].max),
  });
  return (
    <>
      <fieldset className="button-row">
        <legend>{t(($) => $.contrast.presetsLabel)}</legend>
        {(Object.keys(presets) as Preset[]).map((id) => (
          <button key={id} type="button" onClick={() => choosePreset(store, id)}>
            {t(($) => $.contrast.presets[id])}
          </button>
        ))}
      </fieldset>
      <div className="controls">
        <label className="field">
          <span>{t(($) => $.contrast.controls.target)}</span>
          <select
            value={target ?? 'all'}
            onChange={({ target: { value } }) => store.setState({ target: value === 'all' ? null : Number(value) })}
          >
            <option value="all">{t(($) => $.contrast.controls.all)}</option>
            {colours.map((colour, channel) => (
              <option key={colour} value={channel}>
                {t(($) => $.colours[colour])}
              </option>
            ))}
          </select>
        </label>
        <Slider {...slider('gain')} value={gain} resetValue={1} onChange={(value) => setColour(store, 'gain', value)} />
        <Slider
          {...slider('shift')}
          value={shift}
          resetValue={0}
          onChange={(value) => setColour(store, 'shift', value)}
        />
        <Slider
          {...slider('curve')}
          value={curve}
          resetValue={1}
          onChange={(value) => store.setState({ curve: value })}
        />
        <Toggle
          label={t(($) => $.contrast.controls.stored)}
          isOn={isStored}
          onChange={(isOn) => store.setState({ isStored: isOn })}
        />
        <EpsilonControl />
      </div>
    </>
  );
}
