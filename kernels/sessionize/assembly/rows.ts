// Row by row: what the lanes cannot take. The first row of a stream, rows whose time is not known,
// times that are far apart, and columns that do not ascend.

/** What one window leaves to the next, at an address of the caller's: the last time, and whether there
 * was one yet. kernels/sessionize/windows.ts has the same list. */
export const LAST: usize = 0;
export const BEGUN: usize = 8;

/** What is answered where a row is earlier than the one before it. */
export const DISORDER: i32 = -1;

let disorder: usize = 0;

/** After an answer of -1: the row. */
export function disorderAt(): usize {
  return disorder;
}

/** Counts the row from another row on. */
export function disorderFrom(rows: usize): void {
  disorder += rows;
}

/**
 * Sessions that begin in `rows` rows, of which the first is row `row`; with `ids` the number of each
 * row's session, counted on from `before`, and 0 for a row without a time.
 */
export function rowByRow<T>(
  src: usize, rows: usize, row: usize, gap: T, state: usize, ids: usize, before: u32,
): i32 {
  let last = load<T>(state, LAST);
  let begun = load<u32>(state, BEGUN) != 0;
  let count: u32 = 0;
  for (let i: usize = 0; i < rows; i++) {
    const time = load<T>(src + (i << 3));
    if (isFloat<T>() && time != time) {
      if (ids) store<u32>(ids + (i << 2), 0);
      continue;
    }
    if (!begun) {
      begun = true;
      count++;
    } else if (time < last) {
      disorder = row + i;
      return DISORDER;
    } else if (isFloat<T>()) {
      count += u32(time - last > gap);
    } else {
      // it ascends, so the difference fits 64 bits without a sign
      count += u32(<u64> (time - last) > <u64> gap);
    }
    last = time;
    if (ids) store<u32>(ids + (i << 2), before + count);
  }
  store<T>(state, last, LAST);
  store<u32>(state, u32(begun), BEGUN);
  return count;
}
