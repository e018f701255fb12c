import { useMemo } from 'react';
import { type Tensor, tensor } from '../../engine/index';
import { epsilonOf } from '../../state/derive';
import { usePicture } from '../../workbench/PictureContext';
import { usePhotos } from './PhotoContext';
import { type Distortion, distort, farthest, normalizePhoto, outsideShare } from './photoMath';

/** x̂ is painted from −2.5 (black) to 2.5 (full bright). */
export const reach = 2.5;

/** One of a screen's 256 steps, in the unit of x̂. */
const screenStep = (2 * reach) / 255;

/** Why the outputs are the same, or are not. */
type Verdict = 'same' | 'inverted' | 'flat' | 'stored' | 'curved' | 'epsilon';

function verdictOf({ gain, curve, isStored }: Distortion, difference: number): Verdict {
  if (difference < screenStep) return 'same';
  if (gain.includes(0)) return 'flat';
  if (gain.some((factor) => factor < 0)) return 'inverted';
  if (curve !== 1) return 'curved';
  return isStored ? 'stored' : 'epsilon';
}

/** The photograph before and after the change, and what instance normalization makes of both. */
export function useContrast() {
  const x = usePhotos(({ pictures, content }) => pictures[content] ?? null);
  const gain = usePhotos((state) => state.gain);
  const shift = usePhotos((state) => state.shift);
  const curve = usePhotos((state) => state.curve);
  const isStored = usePhotos((state) => state.isStored);
  const epsilon = usePicture(epsilonOf);
  const before = useMemo(() => x && normalizePhoto(x, epsilon).xHat, [x, epsilon]);
  return useMemo(() => {
    if (!x || !before) return null;
    const distortion = { gain, shift, curve, isStored };
    const changed = distort(x, distortion);
    const after = normalizePhoto(changed, epsilon).xHat;
    const difference = farthest(after, before);
    return {
      x,
      changed,
      before,
      after,
      difference,
      // Only the channels whose sign turned: IN(−x) + IN(x) there.
      mirrored: farthest(turned(after, gain), turned(before, gain), -1),
      outside: outsideShare(changed),
      verdict: verdictOf(distortion, difference),
    };
  }, [x, before, gain, shift, curve, isStored, epsilon]);
}

/** The tensor with nothing but the channels whose gain is negative. */
function turned({ shape, data }: Tensor, gain: readonly number[]): Tensor {
  const plane = shape[2] * shape[3];
  return tensor(
    shape,
    data.map((value, cell) => (gain[Math.floor(cell / plane)]! < 0 ? value : 0)),
  );
}
