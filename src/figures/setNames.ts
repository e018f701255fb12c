import type { Shape } from '../engine/index';
import { type Box, boxesOf } from './cube';

/** Which cells a set is made of, for the page to say in its own language. Indices count from 0. */
export type SetName =
  | { readonly key: 'channel'; readonly channel: number }
  | { readonly key: 'sample'; readonly sample: number }
  | { readonly key: 'plane'; readonly sample: number; readonly channel: number }
  | { readonly key: 'channels'; readonly sample: number; readonly channel: number; readonly lastChannel: number }
  | { readonly key: 'all' };

/** The names of all sets, in the order of the sets. */
export function nameSets(shape: Shape, group: Int32Array): SetName[] {
  return boxesOf(shape, group)
    .toSorted((first, second) => first.set - second.set)
    .map((box) => nameBox(shape, box));
}

/** Where an axis has one index only, the other one names the set. */
function nameBox([samples, channels]: Shape, { n, c }: Box): SetName {
  const hasAllSamples = n[1] - n[0] === samples;
  const hasAllChannels = c[1] - c[0] === channels;
  const [sample, channel] = [n[0], c[0]];
  if (hasAllSamples && hasAllChannels) return { key: 'all' };
  if (hasAllSamples && c[1] - c[0] === 1) return { key: 'channel', channel };
  if (hasAllChannels) return { key: 'sample', sample };
  if (c[1] - c[0] === 1) return { key: 'plane', sample, channel };
  return { key: 'channels', sample, channel, lastChannel: c[1] - 1 };
}
