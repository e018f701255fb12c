/** Below this a velocity is nothing; left alone it would decay into denormals, which cost a processor a hundred times. */
const NEGLIGIBLE = 1e-30;

/** velocity ← momentum·velocity + gradient, value ← value − rate·velocity (PyTorch's SGD). */
export function descend(
  value: Float32Array,
  gradient: Float32Array,
  velocity: Float32Array,
  rate: number,
  momentum: number,
): void {
  for (let index = 0; index < value.length; index++) {
    const speed = momentum * velocity[index]! + gradient[index]!;
    const kept = speed < NEGLIGIBLE && speed > -NEGLIGIBLE ? 0 : speed;
    velocity[index] = kept;
    value[index] = value[index]! - rate * kept;
  }
}
