import { DIGIT_SIZE } from '../data/digits';
import type { Backend } from '../nn/backend';
import { softmax } from '../nn/loss';
import { standardizeInk } from './images';
import { restoreNetwork, type SavedNetwork } from './network';

/**
 * A drawing as the nets know digits: MNIST's makers scaled the ink to a box of 20 pixels and put its centre of mass in
 * the middle of 28, of which the middle 24 are seen here as 8×8 cells.
 * @param ink size × size numbers from 0 (paper) to 1, row by row
 * @returns 8 × 8 numbers from 0 to 1; all 0 for an empty sheet
 */
export function shrinkDrawing(ink: ArrayLike<number>, size: number): Float32Array {
  const cells = new Float32Array(DIGIT_SIZE * DIGIT_SIZE);
  const place = placeOf(ink, size);
  if (!place) return cells;
  const { middleX, middleY, extent } = place;
  const step = extent / 20;
  const finer = 6;
  for (let cell = 0; cell < cells.length; cell++) {
    let sum = 0;
    for (let sample = 0; sample < finer * finer; sample++) {
      const across = 3 * (cell % DIGIT_SIZE) + (3 * ((sample % finer) + 0.5)) / finer - 12;
      const down = 3 * Math.floor(cell / DIGIT_SIZE) + (3 * (Math.floor(sample / finer) + 0.5)) / finer - 12;
      const column = Math.floor(middleX + across * step);
      const row = Math.floor(middleY + down * step);
      const isInside = column >= 0 && column < size && row >= 0 && row < size;
      if (isInside) sum += ink[row * size + column]!;
    }
    cells[cell] = sum / (finer * finer);
  }
  return cells;
}

interface Place {
  readonly middleX: number;
  readonly middleY: number;
  /** The longer side of the box that holds all ink. */
  readonly extent: number;
}

function placeOf(ink: ArrayLike<number>, size: number): Place | null {
  let [total, sumX, sumY] = [0, 0, 0];
  let [left, right, top, bottom] = [size, -1, size, -1];
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const amount = ink[row * size + column]!;
      if (amount <= 0.05) continue;
      total += amount;
      sumX += amount * (column + 0.5);
      sumY += amount * (row + 0.5);
      left = Math.min(left, column);
      right = Math.max(right, column);
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
    }
  }
  if (total === 0) return null;
  return { middleX: sumX / total, middleY: sumY / total, extent: Math.max(right - left, bottom - top) + 1 };
}

/**
 * A trained net that answers single images, in evaluation mode.
 * @returns from ink (0 to 1; one plane, or as many as the net has channels) to the probability of each digit
 */
export function createClassifier(saved: SavedNetwork, backend: Backend): (ink: Float32Array) => Float32Array {
  const network = restoreNetwork(saved, backend);
  const [channels, height, width] = saved.plan.input;
  return (ink) => {
    const data = Float32Array.from({ length: channels * height * width }, (_, cell) =>
      standardizeInk(ink[cell % ink.length]!),
    );
    const logits = network.forward({ shape: [1, channels, height, width], data }, 'evaluate');
    return softmax(logits).data;
  };
}
