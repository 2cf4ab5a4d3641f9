/**
 * The best plain TypeScript we can write: the opponent, and what runs where SIMD is missing.
 *
 * Four unions at a time, so that none waits for the one before, and a look every thousand rows
 * whether all conditions are there.
 *
 * @module
 */

/** Rows between two looks at the union. */
const BLOCK = 1_024;

/** The union of rows from `from` to `to`. */
function unionBetween(mask: Uint32Array, from: number, to: number, wanted: number): number {
  let union = 0;
  let at = from;
  while (to - at >= BLOCK) {
    const end = at + BLOCK;
    let a = 0, b = 0, c = 0, d = 0;
    for (; at < end; at += 4) {
      a |= mask[at];
      b |= mask[at + 1];
      c |= mask[at + 2];
      d |= mask[at + 3];
    }
    union |= a | b | c | d;
    if ((union & wanted) === (wanted | 0)) return union >>> 0;
  }
  for (; at < to; at++) union |= mask[at];
  return union >>> 0;
}

/** The bits that any of the masks has; those of `wanted` only, once they are complete. */
export function union(mask: Uint32Array, wanted: number): number {
  return unionBetween(mask, 0, mask.length, wanted);
}

/** What each group retains. */
export function retained(
  mask: Uint32Array,
  groups: Uint32Array,
  wanted: number,
  dst: Uint32Array,
): void {
  const count = groups.length - 1;
  let from = groups[0];
  for (let group = 0; group < count; group++) {
    const to = groups[group + 1];
    let union = 0;
    if (to - from < BLOCK) { for (let at = from; at < to; at++) union |= mask[at]; }
    else union = unionBetween(mask, from, to, wanted);
    dst[group] = union & wanted & -(union & 1);
    from = to;
  }
}
