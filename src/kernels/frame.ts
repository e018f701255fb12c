import { groupCount, type Method, type Pool, poolOf, type Shape } from '../engine';

/**
 * How the kernel walks over a tensor for one method. Mostly plane by plane: from the statistics of the planes come those
 * of any set, so that another method or G reads no cell for them. Where planes are a few cells or one, walking so
 * would cost more than the arithmetic: sets that lie in one piece are then taken as one long plane, with a gamma and a
 * beta an element, and sets that reach over the samples column by column.
 */
export interface Frame {
  readonly pool: Pool;
  readonly sets: number;
  /** Cells in what the kernel takes for a plane. */
  readonly plane: number;
  /** Channels in a set, of what the kernel takes for channels. */
  readonly channels: number;
  readonly isCentred: boolean;
  readonly isColumnwise: boolean;
  /** Whether gamma and beta must be spread out to one an element. */
  readonly isElementwise: boolean;
}

/** Smaller planes cost more to combine than to measure anew, as another set or column (measured). */
const narrowPlane = 25;
/** The same for sets of all channels, which no G divides: nothing is lost by taking them as one. */
const narrowPlaneOfWhole = 64;

export function createFrame(method: Method, shape: Shape): Frame {
  const pool = poolOf(method, shape);
  const [samples, channels, height, width] = pool;
  const plane = height * width;
  const isNarrow = plane < (channels === shape[1] ? narrowPlaneOfWhole : narrowPlane);
  const isLong = isNarrow && samples === 1 && channels > 1;
  return {
    pool,
    sets: groupCount(method, shape),
    plane: isLong ? channels * plane : plane,
    channels: isLong ? 1 : channels,
    isCentred: method.kind !== 'rms',
    isColumnwise: isNarrow && samples > 1,
    isElementwise: isLong,
  };
}

/** Whether what was measured for one frame serves another. */
export function isMeasuredAlike(one: Frame, other: Frame): boolean {
  return one.plane === other.plane && one.isColumnwise === other.isColumnwise && one.isCentred === other.isCentred;
}
