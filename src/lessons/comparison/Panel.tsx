import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/format';
import { Prose } from '../../i18n/Prose';
import { largestShape, numberLimit } from '../../state/picture';
import { Slider } from '../../ui/Slider';
import { CellEditor } from '../../workbench/CellEditor';
import { Count } from '../../workbench/DataControls';
import { usePicture, usePictureStore } from '../../workbench/PictureContext';
import { PictureLegend } from '../../workbench/PictureLegend';
import { useMessages } from '../../workbench/useMessages';
import { EffectTable } from './EffectTable';
import { useExperiments } from './ExperimentContext';
import { leaveWith } from './experiments';
import { Settings } from './Settings';

/** How many samples share the batch. */
function SampleCount() {
  const { t } = useTranslation('picture');
  const { store } = usePictureStore();
  const { samples } = useExperiments();
  const now = usePicture((state) => state.shape[0]);
  return (
    <div className="steppers">
      <Count
        name={t(($) => $.controls.axes.N)}
        value={now}
        min={1}
        max={largestShape[0]}
        onChange={(kept) => store.setState(leaveWith(store.getState(), samples, kept))}
      />
    </div>
  );
}

/** What the first sample is multiplied by. */
function ContrastSlider() {
  const { t } = useTranslation('comparison');
  const { store } = usePictureStore();
  const messages = useMessages();
  const contrast = usePicture((state) => state.contrast);
  return (
    <div className="controls">
      <Slider
        label={t(($) => $.experiments.factor)}
        value={contrast}
        min={-3}
        max={5}
        step={0.25}
        resetValue={1}
        hardMin={-numberLimit}
        hardMax={numberLimit}
        format={formatNumber}
        onChange={(contrast) => store.setState(({ edits }) => ({ contrast, edits: { ...edits } }))}
        invalidMessage={messages.number(-numberLimit, numberLimit)}
      />
    </div>
  );
}

/** What is being tried, how to go on with it, and whose outputs moved. */
function Trial() {
  const { t } = useTranslation('comparison');
  const { experiment, samples } = useExperiments();
  const now = usePicture((state) => state.shape[0]);
  return (
    <div className="compare-experiment">
      <Prose as="p" text={t(($) => $.experiments.texts[experiment], { now, before: samples })} />
      {experiment === 'leave' && <SampleCount />}
      {experiment === 'contrast' && <ContrastSlider />}
      {experiment === 'cell' && <CellEditor isCountShown={false} />}
      {experiment !== 'point' && (
        <>
          <EffectTable />
          <Prose as="p" text={t(($) => $.experiments.insights[experiment])} />
        </>
      )}
    </div>
  );
}

/** What belongs to the pictures: the experiment, the colours, the settings. */
export function Panel() {
  return (
    <>
      <Trial />
      <PictureLegend />
      <Settings />
    </>
  );
}
