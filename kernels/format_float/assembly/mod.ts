// format_float: doubles to decimal text, in their shortest digits or with a fixed number of them.

import { listFixed, listShortest, refusedIndex } from "../../_assembly/format_float/list";
import { fillTables } from "../../_assembly/format_float/tables";

export { copy } from "../../_assembly/copy";
// for the test that holds the table against exact arithmetic
export { powerAt } from "../../_assembly/format_float/tables";


/** Floats are widened in portions of so many. */
const PORTION: usize = 512;
const WIDE = memory.data(512 * 8, 64);

/** After an answer of -1 to floats: how many stood before the portion. */
let before: usize = 0;

/** After an answer of -1: the index of the value that is not finite. */
export function errorAt(): usize {
  return before + refusedIndex();
}

/**
 * Writes `count` doubles; returns the bytes. `digits` is the number of digits behind the point, or -1
 * for the shortest. Behind each value comes the separator: `separatorBytes` bytes of `separator`. A
 * value that is not finite becomes `null`, or with `refuse` ends it: the answer is -1 then, and
 * errorAt() its index.
 *
 * REQUIRES: 25 writable bytes a value (43 with digits), as many as a
 * separator has, and 80 more.
 */
export function formatDoubles(
  src: usize, count: usize, dst: usize, digits: i32, separator: u32, separatorBytes: usize,
  refuse: bool,
): usize {
  before = 0;
  return list(src, count, dst, digits, separator, separatorBytes, refuse);
}

function list(
  src: usize, count: usize, dst: usize, digits: i32, separator: u32, separatorBytes: usize,
  refuse: bool,
): usize {
  return digits < 0
    ? listShortest(src, count, dst, separator, separatorBytes, refuse)
    : listFixed(src, count, dst, <usize> digits, separator, separatorBytes, refuse);
}

/** The same for floats. */
export function formatFloats(
  src: usize, count: usize, dst: usize, digits: i32, separator: u32, separatorBytes: usize,
  refuse: bool,
): usize {
  const first = dst;
  for (let done: usize = 0; done < count; done += PORTION) {
    const some = min(PORTION, count - done);
    for (let i: usize = 0; i < some; i++) {
      store<f64>(WIDE + (i << 3), <f64> load<f32>(src + ((done + i) << 2)));
    }
    const written = list(WIDE, some, dst, digits, separator, separatorBytes, refuse);
    if (written == <usize> -1) {
      before = done;
      return -1;
    }
    dst += written;
  }
  return dst - first;
}

fillTables();
