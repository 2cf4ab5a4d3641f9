// What a scan knows between two rows, at an address that the caller keeps: so a stream may come in
// windows. T is f64 or i64.
//
//     0          the row's own deadline, from which level 1 is entered
//     8 + 8k     the deadline of the chain that reached level k + 1 last
//     ...        and one more, which a row without a condition writes to

/** The row's own deadline; level k + 1 lies 8 (k + 1) behind it. */
export const ENTRY: usize = 0;
/** Where the first level lies. */
export const LEVEL: usize = 8;
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

/** The deadline of no chain: no double is in time for NaN, and no integer that is in order for the least. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function never<T>(): T {
  if (isFloat<T>()) return <T> NaN;
  return <T> i64.MIN_VALUE;
}

/**
 * What the first row's time is compared with. The least integer is out of order, for it would be in time
 * for no chain: the walk, which knows which levels are reached, has the answer then.
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function earliest<T>(): T {
  if (isFloat<T>()) return <T> -Infinity;
  return <T> (i64.MIN_VALUE + 1);
}

/**
 * Until when a chain that is entered then may go on. Of whole numbers below 2^53 a sum of doubles is exact,
 * or behind them all; of others it is rounded, and the rounded one is what counts, here and in within().
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function deadline<T>(t: T, window: T): T {
  if (isFloat<T>()) return t + window;
  const due = <i64> t + <i64> window;
  return <T> (due < <i64> t ? i64.MAX_VALUE : due);
}

/** Whether a chain that was entered then may still go on. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function within<T>(t: T, entry: T, window: T): bool {
  if (isFloat<T>()) return t <= deadline<T>(entry, window);
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
  const levels = state + LEVEL + (<usize> steps << 3);
  for (let at = state + LEVEL; at < levels; at += 8) store<T>(at, never<T>());
  store<u32>(state, 0, REACHED);
  store<u32>(state, 0, TIED);
  store<T>(state, earliest<T>(), BEFORE);
  store<u32>(state, 0, DISORDER);
}

/**
 * One condition of a row at time t: level k + 1 takes the deadline of level k. Returns bit k where that
 * is in time.
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function step<T>(levels: usize, k: u64, t: T): u64 {
  const below = levels + (<usize> k << 3);
  const due = load<T>(below, ENTRY);
  store<T>(below, due, LEVEL);
  return u64(t <= due) << k;
}
