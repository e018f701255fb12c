import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/format';
import type { PictureState } from '../../state/picture';
import { formatEpsilon } from '../AffineControls';
import { usePicture, usePictureStore } from '../PictureContext';
import { shownStageOf } from '../parts';
import { formatCell, usePictureNames } from '../usePictureLabels';
import { type ArrayId, arrayIdsOf, arrayOf } from './arrays';
import { copyImage, svgToPng } from './exportImage';
import { fontFor, numberFile, numberFormats, pictureFile, pictureFormats } from './files';
import { type PictureWords, pictureSvg, picturesInMotion } from './pictureSvg';
import { useSave } from './useSave';

/** One number where all channels have the same, else from the smallest to the largest. */
function formatRange(values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)].map((value) => formatNumber(value));
  return least === most ? least! : `${least} … ${most}`;
}

/** The picture's words for a drawing that leaves the page: the method, the stage and every setting. */
function usePictureWords(): (state: PictureState) => PictureWords {
  const { t } = useTranslation('takeaway');
  const { t: tPicture } = useTranslation('picture');
  const { t: tCommon } = useTranslation('common');
  const { sampleLabel, channelLabel } = usePictureNames();
  return (state) => {
    const { kind, mode, groups, shape } = state;
    const name = tCommon(($) => $.methods[kind]);
    const method =
      kind === 'group'
        ? t(($) => $.groups, { method: name, groups })
        : kind === 'batch' && mode === 'inference'
          ? t(($) => $.running, { method: name })
          : name;
    const settings = {
      shape: shape.join(' × '),
      gamma: formatRange(state.gamma.slice(0, shape[1])),
      epsilon: formatEpsilon(state.epsilonExponent),
      site: tCommon(($) => $.site.name),
    };
    return {
      titleOf: (stage) => `${method}: ${tPicture(($) => $.stage[stage])}`,
      caption:
        kind === 'rms'
          ? t(($) => $.captionRms, settings)
          : t(($) => $.caption, { ...settings, beta: formatRange(state.beta.slice(0, shape[1])) }),
      axes: {
        n: `${tPicture(($) => $.controls.axes.N)} = ${shape[0]}`,
        c: `${tPicture(($) => $.controls.axes.C)} = ${shape[1]}`,
        p: `H × W = ${shape[2]} × ${shape[3]}`,
      },
      sampleLabel,
      channelLabel,
      formatCell,
      formatTick: (value) => formatNumber(value, 0),
    };
  };
}

/** The picture for slides, still or moving: on the clipboard or as a file. */
function PictureFiles() {
  const { t, i18n } = useTranslation('takeaway');
  const { store } = usePictureStore();
  const wordsOf = usePictureWords();
  const { outcome, setOutcome, save } = useSave({
    saved: (name) => t(($) => $.saved, { name }),
    failed: (name) => t(($) => $.failed, { name }),
  });
  const draw = async (make = pictureSvg) => {
    const state = store.getState();
    return make(state, wordsOf(state), await fontFor(i18n.language));
  };
  const copy = async () => {
    const isCopied = await copyImage(draw().then(svgToPng));
    setOutcome(isCopied ? t(($) => $.sentences.copied) : t(($) => $.sentences.notCopied));
  };
  const nameOf = (format: string) => `norm-lab-${shownStageOf(store.getState())}.${format}`;
  return (
    <section>
      <h3>{t(($) => $.picture)}</h3>
      <p className="button-row">
        <button type="button" onClick={() => void copy()}>
          {t(($) => $.copyPng)}
        </button>
        {pictureFormats.map((format) => (
          <button
            key={format}
            type="button"
            onClick={() => void save(nameOf(format), async () => pictureFile[format](await draw()))}
          >
            {t(($) => $.formats[format])}
          </button>
        ))}
        <button
          type="button"
          onClick={() => void save('norm-lab-stages.svg', async () => pictureFile.svg(await draw(picturesInMotion)))}
        >
          {t(($) => $.motion)}
        </button>
      </p>
      <p className="small">{t(($) => $.motionNote)}</p>
      <p role="status">{outcome}</p>
    </section>
  );
}

/** The page's numbers, one array at a time. */
function NumberFiles() {
  const { t } = useTranslation('takeaway');
  const { store } = usePictureStore();
  const kind = usePicture((state) => state.kind);
  const ids = arrayIdsOf({ kind });
  const [wanted, setWanted] = useState<ArrayId>('y');
  const id = ids.includes(wanted) ? wanted : 'y';
  const { outcome, save } = useSave({
    saved: (name) => t(($) => $.saved, { name }),
    failed: (name) => t(($) => $.failed, { name }),
  });
  return (
    <section>
      <h3>{t(($) => $.numbers)}</h3>
      <label className="field">
        <span>{t(($) => $.which)}</span>
        <select value={id} onChange={({ target: { value } }) => setWanted(value as ArrayId)}>
          {ids.map((each) => (
            <option key={each} value={each}>
              {each === 'variance' && kind === 'rms' ? t(($) => $.arrays.meanSquare) : t(($) => $.arrays[each])}
            </option>
          ))}
        </select>
      </label>
      <p className="button-row">
        {numberFormats.map((format) => (
          <button
            key={format}
            type="button"
            onClick={() =>
              void save(`norm-lab-${id}.${format}`, () => numberFile[format](arrayOf(store.getState(), id)))
            }
          >
            {t(($) => $.formats[format])}
          </button>
        ))}
      </p>
      <p role="status">{outcome}</p>
    </section>
  );
}

/** Picture and numbers, to be used elsewhere. */
export function TakeAway() {
  return (
    <>
      <PictureFiles />
      <NumberFiles />
    </>
  );
}
