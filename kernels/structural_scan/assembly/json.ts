// JSON to offsets, masks or a count, with the UTF-8 check.
//
// Three passes over pieces that stay in the first-level cache, each a small loop: UTF-8, masks,
// offsets.

import { countBits, flatten } from "../../_assembly/flatten";
import { maskJson } from "../../_assembly/json_masks";
import { beginWindow } from "../../_assembly/state";
import { checkUtf8, keepLastBytes, placeLastBytes } from "../../_assembly/utf8";

/** Bytes of a piece. */
export const PIECE: usize = 16384;

/** Masks of a piece. */
export const MASKS = memory.data(2048, 64);

/**
 * Offsets of the structurals, each plus `base`; returns how many.
 *
 * REQUIRES: 16 bytes before src that are the caller's; 16 writable bytes past the last offset.
 */
export function jsonOffsets(src: usize, bytes: usize, out: usize, base: u32, state: usize): u32 {
  const first = out;
  beginWindow(state);
  placeLastBytes(src, state);
  for (let at: usize = 0; at < bytes; at += PIECE) {
    const piece = min(PIECE, bytes - at);
    checkUtf8(src + at, piece, state, at);
    maskJson(src + at, piece, MASKS, state, at, false);
    out = flatten(MASKS, piece, out, base + <u32> at);
  }
  keepLastBytes(src + bytes, state);
  return <u32> ((out - first) >> 2);
}

/** Masks of the structurals, one u64 for every 64 bytes or part of them; returns how many bits. */
export function jsonMasks(src: usize, bytes: usize, masks: usize, state: usize): u32 {
  let count: u32 = 0;
  beginWindow(state);
  placeLastBytes(src, state);
  for (let at: usize = 0; at < bytes; at += PIECE, masks += PIECE >> 3) {
    const piece = min(PIECE, bytes - at);
    checkUtf8(src + at, piece, state, at);
    maskJson(src + at, piece, masks, state, at, false);
    count += countBits(masks, piece);
  }
  keepLastBytes(src + bytes, state);
  return count;
}

/** The UTF-8 check alone. */
export function utf8(src: usize, bytes: usize, state: usize): void {
  beginWindow(state);
  placeLastBytes(src, state);
  checkUtf8(src, bytes, state, 0);
  keepLastBytes(src + bytes, state);
}
