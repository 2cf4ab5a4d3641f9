// Doubles to text, one at a time, through the first of three lanes that takes it.

import { digitsOfDouble, digitsOfWhole } from "./digits";
import { writeDigits } from "./layout";
import { boundary, boundaryExponent, DOUBT } from "./shortest";
import {
  DECIMALS, log10OfPower, log2OfPower, MOVE_DOWN, POINT_AND_ZEROS, pointedAt, powerAt, ZEROS,
} from "./tables";

const HIDDEN: u64 = 1 << 52;
const ONE: u64 = 1 << 60;

/** The bits of 10^-6 and of 10^9: between them lies what the lane for short decimals may take. */
const LEAST_SHORT: u64 = 0x3eb0c6f7a0b5ed8d;
const MOST_SHORT: u64 = 0x41cdcd6500000000;
const POSITIVE: u64 = 0x7fffffffffffffff;
const NOT_FINITE: u64 = 0x7ff0000000000000;
const ONE_BITS: u64 = 0x3ff0000000000000;
const LIMIT: u64 = 0x4340000000000000;

/**
 * Writes scaled / 10^6; returns where the text ends.
 *
 *   digits  0 0 0 0 0 0 0 1 2 3 4 5 0 0 0 0     ->  123.45
 *           .             └ leading, 9 at most
 *
 * REQUIRES: `scaled` a whole number below 10^15, 16 writable bytes at dst.
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function writeShort(scaled: f64, dst: usize): usize {
  const digits = digitsOfDouble(scaled);
  const found = <u32> i8x16.bitmask(i8x16.ne(digits, i64x2.splat(0))) | (1 << (15 - <u32> DECIMALS));
  const leading = <usize> ctz<u32>(found);
  const end: usize = 31 - <usize> clz<u32>(found);
  v128.store(
    dst,
    i8x16.swizzle(i8x16.add(digits, v128.load(POINT_AND_ZEROS)), v128.load(pointedAt(leading))),
  );
  return dst + 1 + end - leading + <usize> (end + DECIMALS > 15);
}

// A run of values that are not short decimals goes through two loops with a few records between them,
// not through one. In one, JSC keeps what the loop needs on the stack, and its loads wait there until
// the stores to dst, whose addresses depend on every length before, have found theirs: 26 ns a value in
// place of XX.

/** Values of a run. */
const RUN: usize = 64;

/** A record: u64 sixteen digits, four bits of a seventeenth below them; i32 2 * k, and 1 below 0. */
const RECORD: usize = 16;
const RECORDS = memory.data(64 * 16, 64);

/** The lane for short decimals: the value times 10^6, or -1 where it has other digits, too. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function scaledShort(bits: u64): f64 {
  if (bits - LEAST_SHORT < MOST_SHORT - LEAST_SHORT || bits == 0) {
    const value = reinterpret<f64>(bits);
    const scaled = nearest(value * 1e6);
    // at most 15 digits that divide back to the value: no other decimal as short does
    if (scaled / 1e6 == value) return scaled;
  }
  return -1;
}

/**
 * Makes records of the values from src on, up to one that is a short decimal or not finite; returns
 * where it stopped. See shortest.ts for the method.
 */
function recordRun(src: usize, srcEnd: usize): usize {
  let record = RECORDS;
  for (; src < srcEnd; src += 8, record += RECORD) {
    const signed = load<u64>(src);
    const bits = signed & POSITIVE;
    if (bits >= NOT_FINITE || scaledShort(bits) >= 0) break;
    const value = reinterpret<f64>(bits);
    if ((bits - ONE_BITS < LIMIT - ONE_BITS) & u32(trunc(value) == value)) {
      // n = (n * 10 + 0) * 10^-1
      store<u64>(record, <u64> <i64> value << 4);
      store<i32>(record, <i32> (signed >> 63) - 2, 8);
      continue;
    }
    const biased = <i32> (bits >> 52);
    const c = (bits & (HIDDEN - 1)) | (u64(biased != 0) << 52);
    const q = biased + i32(biased == 0) - 1075;
    let k = log10OfPower(q);
    const n = -1 - k;
    const at = powerAt(n);
    const power = load<u64>(at);
    const shift = <u64> (q + log2OfPower(n) + 5);
    const x = c << shift;
    // power * x, of which the lowest 64 bits are not needed
    const x0 = x & 0xffffffff, x1 = x >> 32, p0 = power & 0xffffffff, p1 = power >> 32;
    const low = x0 * p0;
    const cross = x1 * p0 + (low >> 32);
    const across = x0 * p1 + (cross & 0xffffffff);
    const rest = ((x >> 25) * <u64> load<u32>(at + 12)) >> 7;
    const middle = ((across << 32) | (low & 0xffffffff)) + rest;
    const top = x1 * p1 + (cross >> 32) + (across >> 32) + u64(middle < rest);

    const part = ((top & 15) << 56) | (middle >> 8);
    const half = power >> (9 - shift);
    const reach = part + half;
    // no branch: each is a coin toss
    const isWhole = u64(part < half);
    const isNext = reach >> 60;
    const ten = part * 10;
    let whole = (top >> 4) + isNext;
    let last = <u32> (((ten + (ONE >> 1)) >> 60) & ((isWhole | isNext) - 1));
    const doubtful = u32(part - half + DOUBT < 2 * DOUBT) | u32(reach - ONE + DOUBT < 2 * DOUBT) |
      u32((ten & (ONE - 1)) - (ONE >> 1) + 10 * DOUBT < 20 * DOUBT) | u32((c & (c - 1)) == 0);
    if (doubtful) {
      const digits = boundary(c, q);
      k = boundaryExponent();
      whole = digits / 10;
      last = <u32> (digits % 10);
      if (whole == 0) {
        // 5e-324 alone: the first sixteen digits must not all be 0
        whole = digits;
        last = 0;
        k--;
      }
    }
    store<u64>(record, (whole << 4) | <u64> last);
    store<i32>(record, (k << 1) + <i32> (signed >> 63), 8);
  }
  return src;
}

/** Writes `count` records, each with the separator behind it; returns where the text ends. */
function writeRun(count: usize, dst: usize, separator: u32, separatorBytes: usize): usize {
  const recordsEnd = RECORDS + count * RECORD;
  for (let record = RECORDS; record < recordsEnd; record += RECORD) {
    const digits = load<u64>(record), power = load<i32>(record, 8);
    store<u8>(dst, 0x2d);
    dst += <usize> power & 1;
    dst = writeDigits(digitsOfWhole(digits >> 4), <u32> digits & 15, power >> 1, dst);
    store<u16>(dst, <u16> separator);
    dst += separatorBytes;
  }
  return dst;
}

/** Why a list ended early: nothing did, or where a value stood that is not finite. */
let refusedAt: usize = 0;

/** After an answer of -1: the index of the value that is not finite. */
export function errorAt(): usize {
  return refusedAt;
}

/**
 * Writes `count` doubles, each with `separator` behind it; returns the bytes, or -1 when one is not
 * finite and `refuse` says so; else that one becomes `null`.
 *
 * REQUIRES: 25 writable bytes a value, as many as a separator has, and 40 more.
 */
export function formatDoubles(
  src: usize, count: usize, dst: usize, separator: u32, separatorBytes: usize, refuse: bool,
): usize {
  const first = dst;
  const srcEnd = src + (count << 3);
  let at = src;
  while (at < srcEnd) {
    const signed = load<u64>(at);
    const scaled = scaledShort(signed & POSITIVE);
    if (scaled >= 0) {
      store<u8>(dst, 0x2d);
      dst = writeShort(scaled, dst + usize(<i64> signed < 0 && scaled > 0));
      store<u16>(dst, <u16> separator);
      dst += separatorBytes;
      at += 8;
      continue;
    }
    const runEnd = recordRun(at, min(srcEnd, at + (RUN << 3)));
    if (runEnd > at) {
      dst = writeRun((runEnd - at) >> 3, dst, separator, separatorBytes);
      at = runEnd;
      continue;
    }
    if (refuse) {
      refusedAt = (at - src) >> 3;
      return -1;
    }
    store<u32>(dst, 0x6c6c756e);
    store<u16>(dst, <u16> separator, 4);
    dst += 4 + separatorBytes;
    at += 8;
  }
  return dst - first;
}
