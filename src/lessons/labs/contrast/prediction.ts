import type { Change, ContrastSnapshot } from '../../../labs/contrast';
import type { LabMethod } from '../../../labs/network';

/** More than chance moves an error that was counted on a thousand images. */
const NOTICEABLE = 0.02;

/** Who still knows digits of which every colour has another tint: instance norm alone, layer norm too, or somebody else. */
export function whoRemovesCasts({ runs }: ContrastSnapshot): 'instance' | 'both' | 'nobody' | 'others' | null {
  const removes = (method: LabMethod, change: Change) => {
    const errors = runs.find((run) => run.method === method)?.errors;
    return errors ? errors[change] <= errors.clean + NOTICEABLE : null;
  };
  const [none, batch, layer, instance] = (['none', 'batch', 'layer', 'instance'] as const).map((method) =>
    removes(method, 'cast'),
  );
  if ([none, batch, layer, instance].includes(null)) return null;
  if (none || batch) return 'others';
  if (instance) return layer ? 'both' : 'instance';
  return layer ? 'others' : 'nobody';
}
