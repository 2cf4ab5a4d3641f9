// One row of a stream.

import { deadline, ENTRY, step } from "./state";
import { TWO_AT_ONCE } from "./switches";

/** A row with these conditions, of which there is one; returns the levels in time as bits. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function take<T>(state: usize, rest: u32, t: T, window: T): u64 {
  store<T>(state, deadline<T>(t, window), ENTRY);
  let reached = step<T>(state, <u64> ctz(rest), t);
  rest &= rest - 1;
  if (TWO_AT_ONCE) {
    // of no condition the number is 32
    reached |= step<T>(state, <u64> ctz(rest), t);
    rest &= rest - 1;
  }
  for (; rest; rest &= rest - 1) reached |= step<T>(state, <u64> ctz(rest), t);
  return reached;
}
