// parse_number: decimal text to doubles and whole numbers.

import { parseList } from "./list";
import { fillTables } from "./tables";

export { copy } from "../../_assembly/copy";
export { parseSpans } from "./spans";

/** The numbers of a window as f64: see parseList(). */
export function parseFloats(
  src: usize, bytes: usize, last: bool, format: u32, out: usize, state: usize,
): usize {
  return parseList<f64>(src, bytes, last, format, out, state);
}

/** The same as i32. */
export function parseInt32s(
  src: usize, bytes: usize, last: bool, format: u32, out: usize, state: usize,
): usize {
  return parseList<i32>(src, bytes, last, format, out, state);
}

/** The same as i64. */
export function parseInt64s(
  src: usize, bytes: usize, last: bool, format: u32, out: usize, state: usize,
): usize {
  return parseList<i64>(src, bytes, last, format, out, state);
}

fillTables();
