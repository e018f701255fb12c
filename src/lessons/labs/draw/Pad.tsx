import '../../../workbench/workbench.css';
import './draw.css';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { formatNumber } from '../../../i18n/format';
import { startOf } from '../../../labs/control';
import { shrinkDrawing } from '../../../labs/drawing';
import { race } from '../../../labs/race';
import { useLab } from '../../../labs/useLab';
import { Segmented } from '../../../ui/Segmented';
import { Slider } from '../../../ui/Slider';
import { useMessages } from '../../../workbench/useMessages';
import { Answers } from '../answers/Answers';
import { Digit } from '../answers/Digit';
import { useTestDigits } from '../answers/useTestDigits';
import { adjustInk, SHEET } from './light';
import { Sheet } from './Sheet';
import { keepTrained, type TrainedNets, trainedStore } from './trained';

const blank = new Float32Array(SHEET * SHEET);
const DIGIT = 8;

/** Runs the race for nets that can answer. */
function Training() {
  const { t } = useTranslation('labs/draw');
  const { state, isLoading, start } = useLab('race');
  const { phase, result } = state;
  useEffect(() => {
    if (phase === 'done' && result) keepTrained('race', result.racers);
  }, [phase, result]);
  const isBusy = isLoading || phase === 'running';
  return (
    <div className="lab-training">
      <p>{t(($) => $.untrained)}</p>
      <p className="button-row">
        <button
          type="button"
          className="primary"
          aria-disabled={isBusy}
          onClick={() => {
            if (!isBusy) void start(startOf(race.controls));
          }}
        >
          {t(($) => $.train)}
        </button>
      </p>
      <p role="status">
        {phase === 'failed' && t(($) => $.failed)}
        {isBusy && t(($) => $.training, { percent: formatNumber(Math.floor((result?.progress ?? 0) * 10) * 10, 0) })}
      </p>
    </div>
  );
}

/** The reader's digit, or one of the test's, and what the trained nets say to it. */
export function Pad() {
  const { t } = useTranslation('labs/draw');
  const messages = useMessages();
  const trained = useStore(trainedStore);
  const digits = useTestDigits();
  const [sheet, setSheet] = useState<Float32Array>(blank);
  const [taken, setTaken] = useState<number | null>(null);
  const [contrast, setContrast] = useState(1);
  const [brightness, setBrightness] = useState(0);
  const [wanted, setWanted] = useState<keyof TrainedNets>('race');
  const both = trained.race.length > 0 && trained.contrast.length > 0;
  const shown = both ? wanted : trained.contrast.length > 0 ? 'contrast' : 'race';
  const nets = trained[shown];
  const drawn = useMemo(() => shrinkDrawing(sheet, SHEET), [sheet]);
  const ink = taken === null ? drawn : (digits?.inks[taken] ?? drawn);
  const seen = useMemo(() => adjustInk(ink, contrast, brightness), [ink, contrast, brightness]);
  const isEmpty = ink.every((value) => value === 0);
  return (
    <div className="lab-draw">
      <div className="lab-draw-sheets">
        <Sheet
          ink={sheet}
          label={t(($) => $.pad)}
          onChange={(next) => {
            setTaken(null);
            setSheet(next);
          }}
        />
        <figure>
          <Digit light={seen} size={DIGIT} description={t(($) => $.seen)} />
          <figcaption className="small">{t(($) => $.seen)}</figcaption>
        </figure>
      </div>
      <p className="button-row">
        <button
          type="button"
          onClick={() => {
            setSheet(blank);
            setTaken(null);
          }}
        >
          {t(($) => $.clear)}
        </button>
        <button
          type="button"
          aria-disabled={digits === null}
          onClick={() => {
            if (!digits) return;
            setSheet(blank);
            setTaken(((taken ?? -1) + 1) % digits.inks.length);
          }}
        >
          {t(($) => $.test)}
        </button>
      </p>
      {both && (
        <Segmented
          label={t(($) => $.nets.label)}
          options={(['race', 'contrast'] as const).map((lab) => ({ value: lab, label: t(($) => $.nets[lab]) }))}
          value={wanted}
          onChange={setWanted}
        />
      )}
      {nets.length === 0 ? (
        <Training />
      ) : isEmpty ? (
        <p>{t(($) => $.empty)}</p>
      ) : (
        <Answers nets={nets} ink={seen} describe={(values) => t(($) => $.answer, values)} />
      )}
      <div className="controls">
        <Slider
          label={t(($) => $.contrast)}
          value={contrast}
          min={0.1}
          max={1}
          step={0.05}
          resetValue={1}
          format={(value) => formatNumber(value, 2)}
          onChange={setContrast}
          invalidMessage={messages.number(0.1, 1)}
        />
        <Slider
          label={t(($) => $.brightness)}
          value={brightness}
          min={0}
          max={0.9}
          step={0.05}
          resetValue={0}
          format={(value) => formatNumber(value, 2)}
          onChange={setBrightness}
          invalidMessage={messages.number(0, 0.9)}
        />
      </div>
    </div>
  );
}
