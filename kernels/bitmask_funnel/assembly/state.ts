// What a scan knows between two rows, at an address that the caller keeps: so a stream may come in
// windows. T is f64 or i64.
//
//     0          nowhere: what is not to be stored goes there
//     8          the row itself, from which level 1 is entered
//     16 + 8k    when the chain that reached level k + 1 last was entered
//     ...        and one more, which a row without a condition writes to

/** The row itself; level k + 1 lies 8 (k + 1) behind it. */
export const ENTRY: usize = 8;
/** Where the first level lies. */
export const LEVEL: usize = 16;
/** Bit k: level k + 1 is reached. */
export const REACHED: usize = 280;
/** The conditions of the rows at the time of the last one. */
export const TIED: usize = 284;
/** The last row's time. */
export const BEFORE: usize = 288;
/** 1 where a row was earlier than the one before it, or had no time. */
export const DISORDER: usize = 296;

/** In an answer: rows were out of order, and the level is not to be used. */
export const UNSORTED: u32 = 0x80;

/** Earlier than any time. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function earliest<T>(): T {
  if (isFloat<T>()) return <T> -Infinity;
  return <T> i64.MIN_VALUE;
}

/** Whether a chain that was entered then may still go on. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function within<T>(t: T, entry: T, window: T): bool {
  if (isFloat<T>()) return t - entry <= window;
  // no sum, which might overflow; t is not before entry
  return <u64> (t - entry) <= <u64> window;
}

/** The bits of `steps` conditions. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function conditions(steps: i32): u32 {
  return <u32> (((<u64> 1) << steps) - 1);
}

/** A stream begins. */
export function reset<T>(state: usize, steps: i32): void {
  if (isFloat<T>()) {
    // no level is reached: a chain entered then is never in time
    const levels = state + LEVEL + (<usize> steps << 3);
    for (let at = state + LEVEL; at < levels; at += 8) store<f64>(at, -Infinity);
  }
  store<u32>(state, 0, REACHED);
  store<u32>(state, 0, TIED);
  store<T>(state, earliest<T>(), BEFORE);
  store<u32>(state, 0, DISORDER);
}
