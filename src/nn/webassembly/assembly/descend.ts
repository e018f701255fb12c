/** As in ../../javascript/descend.ts: smaller velocities become 0 before they are denormal. */
const negligible: f32 = 1e-30;

export function descend(value: i32, gradient: i32, velocity: i32, length: i32, rate: f32, momentum: f32): void {
  const rates = f32x4.splat(rate);
  const momenta = f32x4.splat(momentum);
  const least = f32x4.splat(negligible);
  const end = length * 4;
  let cell = 0;
  for (; cell + 16 <= end; cell += 16) {
    const speed = f32x4.add(f32x4.mul(momenta, v128.load(velocity + cell)), v128.load(gradient + cell));
    const kept = v128.andnot(speed, f32x4.lt(f32x4.abs(speed), least));
    v128.store(velocity + cell, kept);
    v128.store(value + cell, f32x4.sub(v128.load(value + cell), f32x4.mul(rates, kept)));
  }
  for (; cell < end; cell += 4) {
    const speed = momentum * load<f32>(velocity + cell) + load<f32>(gradient + cell);
    const kept: f32 = abs(speed) < negligible ? 0 : speed;
    store<f32>(velocity + cell, kept);
    store<f32>(value + cell, load<f32>(value + cell) - rate * kept);
  }
}
