/**
 * What baseline.ts does with times, for times of 64 bits: code of its own, for an engine that has seen
 * both types in one place makes neither fast.
 *
 * @module
 */

/** Whether rows [from, to) are in order by (time, mask). */
export function areOrdered(
  time: BigInt64Array,
  mask: Uint32Array,
  from: number,
  to: number,
): boolean {
  for (let row = from + 1; row < to; row++) {
    const before = time[row - 1], t = time[row];
    if (t > before) continue;
    if (t < before || mask[row] < mask[row - 1]) return false;
  }
  return true;
}
