import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type InputSource, inputSources } from '../data/source';
import { formatNumber } from '../i18n/format';
import { axes, setAxis } from '../state/actions';
import { Segmented } from '../ui/Segmented';
import { Slider } from '../ui/Slider';
import { Stepper } from '../ui/Stepper';
import { usePicture, usePictureStore } from './PictureContext';
import { useMessages } from './useMessages';

interface CountProps {
  readonly name: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}

/** A stepper with the messages that all of them share. */
export function Count({ name, value, min, max, onChange }: CountProps) {
  const { t } = useTranslation('picture');
  const messages = useMessages();
  return (
    <Stepper
      label={name}
      value={value}
      min={min}
      max={max}
      decreaseLabel={t(($) => $.controls.fewer, { name })}
      increaseLabel={t(($) => $.controls.more, { name })}
      onChange={onChange}
      invalidMessage={messages.wholeNumber(min, max)}
      limitMessage={messages.limit}
    />
  );
}

/** N, C, H and W. */
export function ShapeControls() {
  const { t } = useTranslation('picture');
  const { store } = usePictureStore();
  const shape = usePicture((state) => state.shape);
  return (
    <div className="steppers">
      {axes.map(({ name, index, max }) => (
        <Count
          key={name}
          name={t(($) => $.controls.axes[name])}
          value={shape[index]}
          min={1}
          max={max}
          onChange={(size) => setAxis(store, index, size)}
        />
      ))}
    </div>
  );
}

/** Mean and spread of one channel of random data. */
function ChannelControls() {
  const { t } = useTranslation('picture');
  const { store } = usePictureStore();
  const messages = useMessages();
  const channels = usePicture((state) => state.shape[1]);
  const means = usePicture((state) => state.channelMeans);
  const spreads = usePicture((state) => state.channelSpreads);
  const [chosen, setChosen] = useState(0);
  const c = Math.min(chosen, channels - 1);
  const place = { channel: c + 1 };
  return (
    <>
      <Count
        name={t(($) => $.controls.randomChannel)}
        value={c + 1}
        min={1}
        max={channels}
        onChange={(channel) => setChosen(channel - 1)}
      />
      <Slider
        label={t(($) => $.controls.channelMean, place)}
        value={means[c]!}
        min={-10}
        max={10}
        step={0.5}
        hardMin={-100}
        hardMax={100}
        format={formatNumber}
        onChange={(mean) => store.setState({ channelMeans: means.with(c, mean) })}
        invalidMessage={messages.number(-100, 100)}
      />
      <Slider
        label={t(($) => $.controls.channelSpread, place)}
        value={spreads[c]!}
        min={0}
        max={5}
        step={0.05}
        hardMax={100}
        format={formatNumber}
        onChange={(spread) => store.setState({ channelSpreads: spreads.with(c, spread) })}
        invalidMessage={messages.number(0, 100)}
      />
    </>
  );
}

/** What the tensor is made of. */
export function DataControls() {
  const { t } = useTranslation('picture');
  const { store } = usePictureStore();
  const source = usePicture((state) => state.source);
  const batch = usePicture((state) => state.batch);
  const seed = usePicture((state) => state.seed);
  return (
    <div className="controls">
      <Segmented<InputSource>
        label={t(($) => $.controls.data)}
        options={inputSources.map((value) => ({ value, label: t(($) => $.controls.sources[value]) }))}
        value={source}
        onChange={(next) => store.setState({ source: next, moved: null })}
      />
      <ShapeControls />
      <div className="steppers">
        <Count
          name={t(($) => $.controls.batch)}
          value={batch + 1}
          min={1}
          max={9999}
          onChange={(number) => store.setState({ batch: number - 1, moved: null })}
        />
        <Count
          name={t(($) => $.controls.seed)}
          value={seed}
          min={1}
          max={9999}
          onChange={(next) => store.setState({ seed: next, moved: null })}
        />
      </div>
      {source === 'random' && <ChannelControls />}
    </div>
  );
}
