// Strings: whether they are what they have to be, and how they are written.

import { bytesToEscape, unitsToEscape } from "../../_assembly/json_escape/plain";
import { BACKSLASH, constant, X02, X21 } from "../../_assembly/json_escape/tables";
import { escapeUnits } from "../../_assembly/json_escape/units";
import { escapeUtf8 } from "../../_assembly/json_escape/utf8";
import { NONE, UTF8_AT } from "../../_assembly/state";
import { checkUtf8, unfinishedBefore } from "../../_assembly/utf8";
import { NULL, UTF16 } from "./column";
import { SHORT_CELLS } from "./switches";

/** What checkUtf8() tells. */
const STATE = memory.data(64, 16);

/** Whether `count` strings' offsets ascend and end at `limit` or before. */
function ascend(offsets: usize, count: usize, limit: u32): bool {
  const end = offsets + (count << 2);
  let wrong = i64x2.splat(0);
  let at = offsets;
  for (; at + 16 <= end; at += 16) {
    wrong = v128.or(wrong, i32x4.gt_u(v128.load(at), v128.load(at, 4)));
  }
  let falls = v128.any_true(wrong);
  for (; at < end; at += 4) falls = falls || load<u32>(at) > load<u32>(at, 4);
  return !falls && load<u32>(end) <= limit;
}

/** REQUIRES: 63 readable bytes past the text. What they are may cost time, nothing else. */
function isAscii(src: usize, bytes: usize): bool {
  const end = src + bytes;
  let high = i64x2.splat(0);
  for (; src < end; src += 64) {
    high = v128.or(
      high,
      v128.or(
        v128.or(v128.load(src), v128.load(src, 16)),
        v128.or(v128.load(src, 32), v128.load(src, 48)),
      ),
    );
  }
  return !i8x16.bitmask(high);
}

/**
 * Whether bytes are UTF-8 by themselves.
 *
 * REQUIRES: 16 bytes before the text that may be written; they are as they were afterwards.
 */
function isUtf8(src: usize, bytes: usize): bool {
  const before = v128.load(src - 16);
  v128.store(src - 16, i64x2.splat(0));
  store<u32>(STATE, NONE, UTF8_AT);
  checkUtf8(src, bytes, STATE, 0);
  const isWhole = load<u32>(STATE, UTF8_AT) == NONE && !unfinishedBefore(src + bytes);
  v128.store(src - 16, before);
  return isWhole;
}

/** Whether no string begins within a character, if all of them together are UTF-8. */
function areApart(text: usize, offsets: usize, count: usize): bool {
  const last = load<u32>(offsets + (count << 2));
  for (let i: usize = 0; i < count; i++) {
    const first = load<u32>(offsets + (i << 2));
    if (first < last && (load<u8>(text + <usize> first) & 0xc0) == 0x80) return false;
  }
  return true;
}

/**
 * Whether each of `count` strings that are values is UTF-8: first of all of them as one text, and one
 * by one where that is not, because it may lie under a null.
 */
function areUtf8(text: usize, offsets: usize, kinds: usize, count: usize): bool {
  const first = <usize> load<u32>(offsets);
  const src = text + first, bytes = <usize> load<u32>(offsets + (count << 2)) - first;
  if (isAscii(src, bytes)) return true;
  if (isUtf8(src, bytes) && areApart(text, offsets, count)) return true;
  if (!kinds) return false;
  for (let i: usize = 0; i < count; i++) {
    if (<u32> load<u8>(kinds + i) <= NULL) continue;
    const span = load<u64>(offsets + (i << 2));
    const from = <usize> <u32> span;
    if (!isUtf8(text + from, <usize> (span >> 32) - from)) return false;
  }
  return true;
}

/**
 * Whether `count` strings may be written: their offsets ascend up to `limit`, and those that are values
 * are UTF-8.
 *
 * REQUIRES: 16 writable bytes before the text, 64 readable ones past it.
 */
export function areStrings(
  type: u32, text: usize, offsets: usize, kinds: usize, count: usize, limit: u32,
): bool {
  return ascend(offsets, count, limit) && (type == UTF16 || areUtf8(text, offsets, kinds, count));
}

/**
 * Packs a string to bytes; returns whether these are its answer: ASCII, nothing to escape.
 *
 * REQUIRES: at most 32 units; 64 readable bytes at src, 32 writable ones at dst.
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function packPlain(src: usize, length: usize, dst: usize): bool {
  const p0 = i8x16.narrow_i16x8_u(v128.load(src), v128.load(src, 16));
  const p1 = i8x16.narrow_i16x8_u(v128.load(src, 32), v128.load(src, 48));
  v128.store(dst, p0);
  v128.store(dst, p1, 16);
  return !unitsToEscape(p0, p1, length, constant(X02), constant(X21), constant(BACKSLASH));
}

/**
 * Copies a string of UTF-8; returns whether that is its answer: nothing to escape.
 *
 * REQUIRES: at most 32 bytes; 32 readable ones at src, 32 writable ones at dst.
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function copyPlain(src: usize, length: usize, dst: usize): bool {
  const p0 = v128.load(src), p1 = v128.load(src, 16);
  v128.store(dst, p0);
  v128.store(dst, p1, 16);
  return !bytesToEscape(p0, p1, length);
}

/**
 * Writes the string [first, first + length) of a text, escaped, and a quote behind it; returns where
 * that ends, or 0 for a lone surrogate under "throw".
 *
 * REQUIRES: 2 readable bytes before the string and 64 past it; 6 bytes a unit and 64 more writable.
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function writeString(
  type: u32, text: usize, first: usize, length: usize, dst: usize, policy: u32,
): usize {
  if (type == UTF16) {
    const src = text + (first << 1);
    if (SHORT_CELLS && length <= 32 && packPlain(src, length, dst)) {
      dst += length;
    } else {
      const written = escapeUnits(src, length, dst, policy);
      if (written < 0) return 0;
      dst += written;
    }
  } else {
    const src = text + first;
    if (SHORT_CELLS && length <= 32 && copyPlain(src, length, dst)) dst += length;
    else dst += escapeUtf8(src, length, dst, policy);
  }
  store<u8>(dst, 0x22);
  return dst + 1;
}
