// structural_scan: where the tokens of JSON and the fields of other formats begin.

import { countBits, flatten } from "../../_assembly/flatten";
import { beginWindow } from "../../_assembly/state";
import { maskDelimiters, separate } from "./delimiters";
import { MASKS, PIECE } from "./json";
import { fillPositions } from "./squeeze";

export { copy } from "../../_assembly/copy";
export { jsonMasks, jsonOffsets, utf8 } from "./json";
export { minify } from "./minify";

/**
 * Offsets of the delimiters, each plus `base`; returns how many.
 *
 * REQUIRES: 16 writable bytes past the last offset.
 */
export function delimiterOffsets(
  src: usize, bytes: usize, out: usize, base: u32, kind: i32, separator: i32, rows: bool,
  tables: usize, state: usize,
): u32 {
  const first = out;
  beginWindow(state);
  separate(separator);
  for (let at: usize = 0; at < bytes; at += PIECE) {
    const piece = min(PIECE, bytes - at);
    maskDelimiters(src + at, piece, MASKS, kind, rows, tables, state, at);
    out = flatten(MASKS, piece, out, base + <u32> at);
  }
  return <u32> ((out - first) >> 2);
}

/** Masks of the delimiters, one u64 for every 64 bytes or part of them; returns how many bits. */
export function delimiterMasks(
  src: usize, bytes: usize, masks: usize, kind: i32, separator: i32, rows: bool,
  tables: usize, state: usize,
): u32 {
  beginWindow(state);
  separate(separator);
  maskDelimiters(src, bytes, masks, kind, rows, tables, state, 0);
  return countBits(masks, bytes);
}

fillPositions();
