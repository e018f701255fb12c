import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DIGIT_SIZE } from '../data/digits';
import { layerChannels } from '../data/layer';
import type { Cell } from '../engine/index';
import { formatNumber } from '../i18n/format';
import { picksOf } from '../state/picks';
import { originOf, ownSamples, rowsOf } from '../state/rows';
import { usePicture } from './PictureContext';

const pixels = DIGIT_SIZE * DIGIT_SIZE;
const kernels = layerChannels.map(({ weights }) => weights);

/** The digits of the shown batch as small images, or none where the data is not digits. */
function useThumbnails() {
  const digits = usePicture((state) => state.digits);
  const picks = usePicture(picksOf);
  return useMemo(
    () => picks?.map((digit) => digits.images.subarray(digit * pixels, (digit + 1) * pixels)),
    [digits, picks],
  );
}

/** How the picture's rows and columns are called in the reader's language; readers count from 1. */
export function usePictureNames() {
  const { t } = useTranslation('picture');
  const thumbnails = useThumbnails();
  const isRandom = usePicture((state) => state.source === 'random');
  const rows = usePicture(rowsOf);
  return useMemo(
    () => ({
      thumbnails,
      kernels: isRandom ? undefined : kernels,
      sampleLabel(n: number) {
        const sample = rows[n] ?? n;
        const place = { sample: n + 1, origin: originOf(sample) + 1 };
        if (sample >= ownSamples) return t(($) => $.copied, place);
        return sample === n ? t(($) => $.sample, place) : t(($) => $.placed, place);
      },
      channelLabel: (c: number) => {
        const channel = layerChannels[c];
        return isRandom || !channel ? t(($) => $.channel, { channel: c + 1 }) : t(($) => $.kernels[channel.id]);
      },
      shortChannelLabel: (c: number) => String(c + 1),
    }),
    [t, thumbnails, isRandom, rows],
  );
}

/** A cell's value as the picture prints it. */
export const formatCell = (value: number) => formatNumber(value, 2);

/** A cell's place as sentences name it: people count from 1. */
export const placeOf = ({ n, c, h, w }: Cell) => ({ sample: n + 1, channel: c + 1, row: h + 1, column: w + 1 });
