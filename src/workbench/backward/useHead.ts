import { useEffect, useMemo, useState } from 'react';
import { applyAffine, type Shape } from '../../engine/index';
import type { Layer } from '../../nn/layer';
import { affineOf, epsilonOf, methodOf, trainingOf } from '../../state/derive';
import { picksOf } from '../../state/picks';
import { usePicture } from '../PictureContext';
import { askHead, type HeadAnswer, trainHead } from './lossGradient';

/** So long the page trains before it looks after the reader again, in milliseconds. */
const SLICE = 8;

/** A head for the picture's digits and method: null while none is wanted, and until it has been trained. */
function useTrained(isWanted: boolean): Layer | null {
  const digits = usePicture((state) => state.digits);
  const seed = usePicture((state) => state.seed);
  const batch = usePicture((state) => state.batch);
  const shape = usePicture((state) => state.shape);
  const method = usePicture(methodOf);
  const epsilon = usePicture(epsilonOf);
  const request = useMemo(
    () => ({ digits, seed, batch, shape, method, epsilon }),
    [digits, seed, batch, shape, method, epsilon],
  );
  const [trained, setTrained] = useState<{ readonly shape: Shape; readonly head: Layer } | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    const training = trainHead(request);
    let timer: ReturnType<typeof setTimeout>;
    const work = () => {
      const end = performance.now() + SLICE;
      let step = training.next();
      while (!step.done && performance.now() < end) step = training.next();
      if (step.done) setTrained({ shape: request.shape, head: step.value });
      else timer = setTimeout(work);
    };
    timer = setTimeout(work);
    return () => clearTimeout(timer);
  }, [isWanted, request]);
  // While ε is dragged, the last head stays until the next one has learnt; one for other maps could not read these.
  return trained?.shape.slice(1).join() === shape.slice(1).join() ? trained.head : null;
}

/** What the loss of a trained head asks of the picture's outputs; null while it is not there. */
export function useLossGradient(isWanted: boolean): HeadAnswer | null {
  const digits = usePicture((state) => state.digits);
  const picks = usePicture(picksOf);
  const { xHat } = usePicture(trainingOf);
  const affine = usePicture(affineOf);
  const head = useTrained(isWanted && picks !== null);
  return useMemo(() => {
    const labels = picks?.map((pick) => digits.labels[pick]!);
    return head && labels?.length === xHat.shape[0] ? askHead(head, applyAffine(xHat, affine), labels) : null;
  }, [head, picks, digits, xHat, affine]);
}
