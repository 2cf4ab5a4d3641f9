/**
 * What the rooms' descriptors are put together from.
 *
 * @module
 */

import type { Impl } from "./_kernel.ts";

/** Why an implementation cannot take an input, or `null`. */
export type Unavailable<Input> = (input: Input) => string | null;

/** One implementation. */
export function impl<Input, Output>(
  name: string,
  code: Impl<Input, Output>["code"],
  prepare: (input: Input) => () => Output,
  unavailable: Unavailable<Input>,
  role: Impl<Input, Output>["role"] = "answer",
): Impl<Input, Output> {
  return { name, code, role, unavailable, prepare };
}

/** Whether two arrays are of one width and have the same cells. */
export function sameCells(a: Uint8Array | Uint32Array, b: Uint8Array | Uint32Array): boolean {
  if (a.length !== b.length || a.BYTES_PER_ELEMENT !== b.BYTES_PER_ELEMENT) return false;
  // a loop, for the bench compares megabytes a hundred times: every() takes sixteen times as long
  for (let i = 0; i < a.length; i++) {
    if (a[i] !== b[i]) return false;
  }
  return true;
}
