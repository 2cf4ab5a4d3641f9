/**
 * What inputs of the event kernels have in common: groups of rows, and views that begin anywhere.
 *
 * @module
 */

import type { Rng } from "../../fixtures/mod.ts";

/** Offsets of groups that split `rows` rows at random: empty ones, ones of one row, and large ones. */
export function randomGroups(random: Rng, rows: number): Uint32Array {
  const offsets = [0];
  const most = random.pick([1, 2, 5, 9, 30, 1 + rows]);
  for (let at = 0; at < rows;) {
    at = Math.min(rows, at + random.below(most + 1));
    offsets.push(at);
  }
  while (random.below(3) === 0) offsets.push(rows);
  if (rows > 0 || offsets.length > 1) return Uint32Array.from(offsets);
  return Uint32Array.from({ length: 1 + random.below(4) }, () => 0);
}

type Column = Uint8Array | Uint16Array | Uint32Array | Float64Array | BigInt64Array;

/** The same values in a view that begins `offset` elements into its buffer. */
export function shifted<T extends Column>(values: T, offset: number): T {
  const bytes = values.BYTES_PER_ELEMENT;
  const buffer = new Uint8Array(bytes * (values.length + offset + 3)).fill(0xa5).buffer;
  const Same = values.constructor as unknown as new (
    buffer: ArrayBuffer,
    at: number,
    length: number,
  ) => T;
  const view = new Same(buffer, bytes * offset, values.length);
  view.set(values as never);
  return view;
}
