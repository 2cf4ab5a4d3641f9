// Whether bytes are UTF-8 (RFC 3629): no overlong form, no surrogate, nothing above U+10FFFF.
//
// Every byte is looked up three times, by the two nibbles of the byte before it and by its own high
// nibble; a bit that all three tables have in common names an error of these two bytes. Third and
// fourth bytes are told by the leads two and three places before. The method is J. Keiser and
// D. Lemire's ("Validating UTF-8 In Less Than One Instruction Per Byte", 2021), the code is ours;
// the bytes before come by unaligned loads, which cost less than shuffles of two blocks.

import { LAST_BYTES, UTF8_AT } from "./state";

// What is wrong with a byte and the one before it:
//   01 a lead or ASCII where a continuation is due      10 a surrogate: ed, then a0..bf
//   02 a continuation after ASCII                       20 overlong: c0 or c1, then anything
//   04 overlong: e0, then 80..9f                        40 overlong: f0, then 80..8f; or f5..ff, 80..8f
//   08 too large: f4, then 90..bf; or f5..ff            80 two continuations: right where a third is due
const BEFORE_HIGH = memory.data<u8>(
  [2, 2, 2, 2, 2, 2, 2, 2, 0x80, 0x80, 0x80, 0x80, 0x21, 0x01, 0x15, 0x49],
  16,
);
const BEFORE_LOW = memory.data<u8>(
  [
    0xe7, 0xa3, 0x83, 0x83, 0x8b, 0xcb, 0xcb, 0xcb,
    0xcb, 0xcb, 0xcb, 0xcb, 0xcb, 0xdb, 0xcb, 0xcb,
  ],
  16,
);
const OWN_HIGH = memory.data<u8>(
  [1, 1, 1, 1, 1, 1, 1, 1, 0xe6, 0xae, 0xba, 0xba, 1, 1, 1, 1],
  16,
);
const X0F = memory.data<u64>([0x0f0f0f0f0f0f0f0f, 0x0f0f0f0f0f0f0f0f], 16);
/** A lead of three bytes or more keeps bit 7 when this is taken off. */
const X60 = memory.data<u64>([0x6060606060606060, 0x6060606060606060], 16);
/** A lead of four bytes keeps bit 7 when this is taken off. */
const X70 = memory.data<u64>([0x7070707070707070, 0x7070707070707070], 16);
const X80 = memory.data<u64>([0x8080808080808080, 0x8080808080808080], 16);
/** What the last three bytes of a finished block do not exceed. */
const FINISHED = memory.data<u64>([0xffffffffffffffff, 0xbfdfefffffffffff], 16);

/** The last block of a window, 16 bytes before it and zeros behind it. */
const LAST_BLOCK = memory.data(16 + 64, 16);

/** Nonzero where the byte at src + i is wrong after those before it. REQUIRES: 3 readable bytes before. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function errors(
  src: usize, x0f: v128, x60: v128, x70: v128, x80: v128,
  beforeHigh: v128, beforeLow: v128, ownHigh: v128,
): v128 {
  const before = v128.load(src - 1);
  const pair = v128.and(
    v128.and(
      i8x16.swizzle(beforeHigh, v128.and(i16x8.shr_u(before, 4), x0f)),
      i8x16.swizzle(beforeLow, v128.and(before, x0f)),
    ),
    i8x16.swizzle(ownHigh, v128.and(i16x8.shr_u(v128.load(src), 4), x0f)),
  );
  const due = v128.or(
    i8x16.sub_sat_u(v128.load(src - 2), x60),
    i8x16.sub_sat_u(v128.load(src - 3), x70),
  );
  return v128.xor(v128.and(due, x80), pair);
}

/**
 * Whether a window's bytes are wrong anywhere, the three bytes before it taken into account. A sequence
 * that the end of the window cuts is not wrong yet.
 *
 * REQUIRES: 16 readable bytes before src.
 */
function isWrong(src: usize, bytes: usize): bool {
  const x0f = v128.load(X0F), x60 = v128.load(X60), x70 = v128.load(X70), x80 = v128.load(X80);
  const beforeHigh = v128.load(BEFORE_HIGH), beforeLow = v128.load(BEFORE_LOW);
  const ownHigh = v128.load(OWN_HIGH), finished = v128.load(FINISHED);
  const end = src + (bytes & ~63);
  const left = bytes & 63;
  let wrong = i64x2.splat(0);
  let unfinished = i8x16.sub_sat_u(v128.load(src - 16), finished);
  for (; src < end; src += 64) {
    const high = v128.or(
      v128.or(v128.load(src), v128.load(src, 16)),
      v128.or(v128.load(src, 32), v128.load(src, 48)),
    );
    if (!i8x16.bitmask(high)) {
      wrong = v128.or(wrong, unfinished);
      unfinished = i64x2.splat(0);
      continue;
    }
    wrong = v128.or(
      wrong,
      v128.or(
        v128.or(
          errors(src, x0f, x60, x70, x80, beforeHigh, beforeLow, ownHigh),
          errors(src + 16, x0f, x60, x70, x80, beforeHigh, beforeLow, ownHigh),
        ),
        v128.or(
          errors(src + 32, x0f, x60, x70, x80, beforeHigh, beforeLow, ownHigh),
          errors(src + 48, x0f, x60, x70, x80, beforeHigh, beforeLow, ownHigh),
        ),
      ),
    );
    unfinished = i8x16.sub_sat_u(v128.load(src, 48), finished);
  }
  if (v128.any_true(wrong)) return true;
  if (!left) return false;

  // what is wrong with the zeros behind the window does not count
  const block = LAST_BLOCK + 16;
  memory.fill(block, 0, 64);
  memory.copy(LAST_BLOCK, src - 16, 16 + left);
  for (let at: usize = 0; at < left; at += 16) {
    const found = errors(block + at, x0f, x60, x70, x80, beforeHigh, beforeLow, ownHigh);
    const bits = i8x16.bitmask(i8x16.ne(found, i64x2.splat(0)));
    if (bits && at + <usize> ctz(bits) < left) return true;
  }
  return false;
}

/** How many bytes of a sequence that is not complete end before `end`. */
export function unfinishedBefore(end: usize): usize {
  if (load<u8>(end - 1) >= 0xc0) return 1;
  if (load<u8>(end - 2) >= 0xe0) return 2;
  if (load<u8>(end - 3) >= 0xf0) return 3;
  return 0;
}

// @ts-ignore: top level decorators are AssemblyScript's
@inline
function isContinuation(at: usize, end: usize): bool {
  return at >= end || (load<u8>(at) & 0xc0) == 0x80;
}

/** Whether nothing that may follow makes this byte a part of UTF-8. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function isNoLead(byte: u32): bool {
  return byte == 0xc0 || byte == 0xc1 || byte > 0xf4;
}

/** The length of the well-formed sequence at src, or 0. One that `end` cuts counts as whole. */
function sequence(src: usize, end: usize): usize {
  const lead = <u32> load<u8>(src);
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || isNoLead(lead)) return 0;
  if (!isContinuation(src + 1, end)) return 0;
  if (lead < 0xe0) return 2;
  if (src + 1 < end) {
    const second = <u32> load<u8>(src, 1);
    if (lead == 0xe0 && second < 0xa0) return 0;
    if (lead == 0xed && second > 0x9f) return 0;
    if (lead == 0xf0 && second < 0x90) return 0;
    if (lead == 0xf4 && second > 0x8f) return 0;
  }
  if (!isContinuation(src + 2, end)) return 0;
  if (lead < 0xf0) return 3;
  return isContinuation(src + 3, end) ? 4 : 0;
}

/** Where the first ill-formed sequence begins in a window that has one. */
function firstWrong(src: usize, end: usize): usize {
  let at = src - unfinishedBefore(src);
  while (at < end) {
    const length = sequence(at, end);
    if (!length) break;
    at += length;
  }
  return at;
}

/**
 * Puts the last bytes of the window before in front of this one.
 *
 * REQUIRES: 16 bytes before src that are the caller's.
 */
export function placeLastBytes(src: usize, state: usize): void {
  const last = load<u32>(state, LAST_BYTES);
  store<u8>(src - 1, <u8> last);
  store<u8>(src - 2, <u8> (last >> 8));
  store<u8>(src - 3, <u8> (last >> 16));
}

/** Keeps the last bytes of a window for the next. */
export function keepLastBytes(end: usize, state: usize): void {
  const last = <u32> load<u8>(end - 1) | (<u32> load<u8>(end - 2) << 8) |
    (<u32> load<u8>(end - 3) << 16);
  store<u32>(state, last, LAST_BYTES);
}

/**
 * Tells `state` of the first ill-formed sequence in a part of a window that begins `before` bytes
 * after the window does. A sequence that the end cuts is not wrong yet.
 *
 * REQUIRES: 16 readable bytes before src, of which three are the text's.
 */
export function checkUtf8(src: usize, bytes: usize, state: usize, before: usize): void {
  if (!bytes || !(isWrong(src, bytes) || isNoLead(load<u8>(src + bytes - 1)))) return;
  const at = firstWrong(src, src + bytes) - src + before + 3;
  if (<u32> at < load<u32>(state, UTF8_AT)) store<u32>(state, <u32> at, UTF8_AT);
}
