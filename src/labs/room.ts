import { windowGrid } from '../nn/backend';
import { CLASSES, type NetworkPlan } from './network';

/**
 * Images of all batch sizes that a net sees, together, since its lists grow from one size to the next and leave the old
 * ones behind: 64 to train on, 100 to be tested with, or 200 to be watched by.
 */
const SAMPLES = 256;
/** What lists are padded with, and the engine's float64 numbers a channel. */
const SPARE = 2 ** 14;

/** How many numbers a net with its gradients and velocities holds at most, by what each of its layers keeps. */
export function roomFor(plan: NetworkPlan): number {
  let [channels, height, width] = plan.input;
  let weights = 0;
  let once = 0;
  // The images themselves come from elsewhere and are copied in.
  let perSample = channels * height * width;
  const addNormalization = () => {
    // x̂, y and dx; five float64 numbers a set, of which there is at most one a channel.
    perSample += 3 * channels * height * width + 10 * channels;
  };

  if (plan.inputMethod) addNormalization();
  for (const block of plan.blocks) {
    const inputs = channels * height * width;
    perSample += inputs;
    if (block.kind === 'linear') {
      weights += (inputs + 1) * block.outputs;
      [height, width] = [1, 1];
    } else {
      const taps = channels * 9;
      weights += (taps + 1) * block.outputs;
      [height, width] = windowGrid({ channels, height, width, stride: block.stride, padding: 1 });
      once += height * width * taps;
      // The windows and their slopes, and the pixels before they are put into maps.
      perSample += height * width * (2 * taps + block.outputs);
    }
    channels = block.outputs;
    const outputs = channels * height * width;
    if (plan.method !== 'none') addNormalization();
    // What the linear map makes; the activation's results and slopes; results of noise, which come from elsewhere.
    perSample += (plan.noise ? 4 : 3) * outputs;
  }
  const features = plan.head === 'all' ? channels * height * width : channels;
  if (plan.head === 'average') perSample += channels * height * width + channels;
  weights += (features + 1) * CLASSES;
  perSample += features + CLASSES;
  return SPARE + once + 3 * weights + SAMPLES * perSample;
}
