// Where rows stop being in order. Streams mostly come sorted, so this is what most of them pay.

/** Lanes of ones where the times of two rows from p on are strictly passed by the rows behind them. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function rises<T>(p: usize, falling: bool): v128 {
  return falling
    ? v128.gt<T>(v128.load(p), v128.load(p, 8))
    : v128.gt<T>(v128.load(p, 8), v128.load(p));
}

/** The even words of two vectors: of lanes that are all ones or zeros, one word each. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function words(low: v128, high: v128): v128 {
  return v128.shuffle<i32>(low, high, 0, 2, 4, 6);
}

/** Bit i is set where row i of four keeps the order behind the row before it, by (time, mask). */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function ordered<T>(time: usize, mask: usize, falling: bool): i32 {
  const rising = words(rises<T>(time, falling), rises<T>(time + 16, falling));
  const tied = words(
    v128.eq<T>(v128.load(time), v128.load(time, 8)),
    v128.eq<T>(v128.load(time, 16), v128.load(time, 24)),
  );
  const before = v128.load(mask), after = v128.load(mask, 4);
  const fits = falling ? i32x4.ge_u(before, after) : i32x4.ge_u(after, before);
  return i32x4.bitmask(v128.or(rising, v128.and(tied, fits)));
}

/**
 * The first row that does not follow its predecessor, or `count`. Eight rows at a time; times that
 * strictly rise need no look at the masks.
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function firstBreak<T>(time: usize, mask: usize, count: i32, falling: bool): i32 {
  for (let row = 1; row < count; row += 8, time += 64, mask += 32) {
    const strict = v128.and(
      v128.and(rises<T>(time, falling), rises<T>(time + 16, falling)),
      v128.and(rises<T>(time + 32, falling), rises<T>(time + 48, falling)),
    );
    if (i64x2.all_true(strict)) continue;
    const good = ordered<T>(time, mask, falling) | (ordered<T>(time + 32, mask + 16, falling) << 4);
    // what lies behind the last row may look like anything
    if (good != 0xff) {
      const found = row + ctz(~good);
      if (found < count) return found;
    }
  }
  return count;
}

/**
 * The first row that is less than the row before it by (time, mask), or `count`. A NaN is in no order:
 * it, or the row behind it, is such a row, but for a NaN that is alone.
 *
 * REQUIRES: 64 readable bytes behind each column.
 */
export function firstDisorder<T>(time: usize, mask: usize, count: i32): i32 {
  return firstBreak<T>(time, mask, count, false);
}

/** The first row that is greater than the row before it by (time, mask), or `count`. The same needs. */
export function firstRise<T>(time: usize, mask: usize, count: i32): i32 {
  return firstBreak<T>(time, mask, count, true);
}

/** Lanes of ones where the times of two rows from p on are followed by none that is less. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function keeps<T>(p: usize): v128 {
  return v128.ge<T>(v128.load(p, 8), v128.load(p));
}

/**
 * The first row whose time is less than that of the row before it, or `count`; the same of NaN.
 *
 * REQUIRES: 64 readable bytes behind the column.
 */
export function firstTimeDisorder<T>(time: usize, count: i32): i32 {
  for (let row = 1; row < count; row += 8, time += 64) {
    const low = v128.and(keeps<T>(time), keeps<T>(time + 16));
    const high = v128.and(keeps<T>(time + 32), keeps<T>(time + 48));
    if (i64x2.all_true(v128.and(low, high))) continue;
    const good = i64x2.bitmask(keeps<T>(time)) | (i64x2.bitmask(keeps<T>(time + 16)) << 2) |
      (i64x2.bitmask(keeps<T>(time + 32)) << 4) | (i64x2.bitmask(keeps<T>(time + 48)) << 6);
    const found = row + ctz(~good);
    if (found < count) return found;
  }
  return count;
}
