import { beta, elementBeta, elementGamma, gamma, invStd, mean, x, xHat, y } from './layout';
import { channels, isElementwise, plane } from './method';
import { at } from './wide';

/**
 * `to` = (x − center)·scale + shift over one plane. Coefficients of a usual size are rounded to float32, the center with
 * its rest carried over into the shift: cells near the center lose nothing in the subtraction, however large they are,
 * and the rest costs less than 1e-6 of x̂. Other coefficients stay in float64, slower.
 */
function scalePlane(index: i32, to: i32, center: f64, scale: f64, shift: f64): void {
  const start = x + index * plane * 4;
  if (isUsual(center, scale)) scaleFast(start, to - x, center, scale, shift);
  else scaleWide(start, to - x, center, scale, shift);
}

/** Far from the ends of float32: nothing overflows on the way, and no digit is lost to underflow. */
function isUsual(center: f64, scale: f64): bool {
  return abs(center) < 1e30 && abs(scale) < 1e15 && (abs(scale) > 1e-15 || scale === 0);
}

function scaleFast(start: i32, gap: i32, center: f64, scale: f64, shift: f64): void {
  const end = start + plane * 4;
  const near = f32(center);
  const slope = f32(scale);
  const rest = f32(shift - (center - f64(near)) * scale);
  const centers = f32x4.splat(near);
  const scales = f32x4.splat(slope);
  const shifts = f32x4.splat(rest);
  let cell = start;
  for (; cell + 32 <= end; cell += 32) {
    const low = line(v128.load(cell), centers, scales, shifts);
    const high = line(v128.load(cell, 16), centers, scales, shifts);
    v128.store(cell + gap, low);
    v128.store(cell + gap, high, 16);
  }
  for (; cell < end; cell += 4) store<f32>(cell + gap, (load<f32>(cell) - near) * slope + rest);
}

/** (values − center)·scale + shift of four float32 numbers. */
function line(values: v128, center: v128, scale: v128, shift: v128): v128 {
  return f32x4.add(f32x4.mul(f32x4.sub(values, center), scale), shift);
}

function scaleWide(start: i32, gap: i32, center: f64, scale: f64, shift: f64): void {
  const end = start + plane * 4;
  for (let cell = start; cell < end; cell += 4) {
    store<f32>(cell + gap, f32((f64(load<f32>(cell)) - center) * scale + shift));
  }
}

/** y over one plane with a gamma and a beta an element. */
function scaleElements(index: i32, center: f64, scale: f64): void {
  const start = x + index * plane * 4;
  const fromGamma = elementGamma + (index % channels) * plane * 4 - start;
  const fromBeta = elementBeta - elementGamma + fromGamma;
  if (isUsual(center, scale)) scaleElementsFast(start, fromGamma, fromBeta, center, scale);
  else scaleElementsWide(start, fromGamma, fromBeta, center, scale);
}

function scaleElementsFast(start: i32, fromGamma: i32, fromBeta: i32, center: f64, scale: f64): void {
  const end = start + plane * 4;
  const gap = y - x;
  const near = f32(center);
  const slope = f32(scale);
  const rest = f32(-(center - f64(near)) * scale);
  const centers = f32x4.splat(near);
  const scales = f32x4.splat(slope);
  const shifts = f32x4.splat(rest);
  let cell = start;
  for (; cell + 16 <= end; cell += 16) {
    const standard = line(v128.load(cell), centers, scales, shifts);
    const scaled = f32x4.mul(standard, v128.load(cell + fromGamma));
    v128.store(cell + gap, f32x4.add(scaled, v128.load(cell + fromBeta)));
  }
  for (; cell < end; cell += 4) {
    const standard = (load<f32>(cell) - near) * slope + rest;
    store<f32>(cell + gap, standard * load<f32>(cell + fromGamma) + load<f32>(cell + fromBeta));
  }
}

function scaleElementsWide(start: i32, fromGamma: i32, fromBeta: i32, center: f64, scale: f64): void {
  const end = start + plane * 4;
  for (let cell = start; cell < end; cell += 4) {
    const standard = (f64(load<f32>(cell)) - center) * scale;
    store<f32>(cell + y - x, f32(standard * f64(load<f32>(cell + fromGamma)) + f64(load<f32>(cell + fromBeta))));
  }
}

/** y over one plane of a set that is settled. */
export function apply(index: i32, set: i32): void {
  const center = at(mean, set);
  const scale = at(invStd, set);
  const channel = index % channels;
  if (isElementwise) scaleElements(index, center, scale);
  else scalePlane(index, y, center, scale * at(gamma, channel), at(beta, channel));
}

/** x̂ over one plane of a set that is settled. */
export function standardize(index: i32, set: i32): void {
  scalePlane(index, xHat, at(mean, set), at(invStd, set), 0);
}
