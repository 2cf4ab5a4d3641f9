// Values that are not short decimals, by runs.
//
// A run goes through two loops with records between them: the first makes digits and exponents, at
// addresses known beforehand, the second lays them out behind each other. What was tried, ns a value of
// random bits on Deno and Bun, each line against the one before:
//
//   one loop, && and ? : where values decide                        21.0  31.8
//   no branch on a coin toss: masks and bitwise and                 18.0  27.8
//     (subnormals 36 to 17: no product of them before their lane is known)
//   two loops: in one, JSC keeps the loop's own variables on the    19.7  19.6
//     stack, and takes 14 ns for the layout that takes V8 6
//   the lowest 32 bits of the product left to chance, and to        17.2  16.1
//     boundary() where they might count
//   fours made in the first loop, so that the second waits less     16.2  16.0
//   constants in registers over the second loop                     16.0  15.5
//   ties of exact products told without boundary(): widened floats, of which one in ten is a tie,
//     18.6 to 17.0 on both
//   sixteen digits in every record, the first of them not 0: the layout   14.9  14.3
//     moves nothing and asks for no first digit; exponents compared, not bits
//     (whole numbers keep their zeros: filled up with a multiplication they took 10.7 ns in place of 7.6
//     on Deno)
//   the constants of the first loop in registers, too               14.5  14.1
//
// Refused: a conversion of the digits to a double in place of the bits of one (no difference on random
// bits; whole numbers 10.6 ns in place of 9.4 on Deno).

import { digitsOfFours, storeFours } from "./digits";
import { WHOLE, writeDigits } from "./layout";
import { upperProduct } from "./multiply";
import { boundary, boundaryExponent, DOUBT } from "./shortest";
import { POSITIVE, shortProduct } from "./short";
import { SHORT_LANE, WHOLE_PRODUCT } from "./switches";
import {
  APART, FIFTHS, FRACTION, HIDDEN, HUNDREDTH, log10OfPower, log2OfPower, PAIR_OF_ONE, PAIR_OF_TWO, powerAt,
  ROUNDER, TENTH, WHOLE_LESS, WHOLE_POWERS, ZEROS,
} from "./tables";

/** A whole one in units of 2^-60. */
const ONE: u64 = 1 << 60;

export const NOT_FINITE: u64 = 0x7ff0000000000000;

/** The exponents, as a double stores them, of 10^-6 and of the largest number below 2^53. */
const LEAST_SHORT_EXPONENT: u32 = 1003;
const MOST_WHOLE_EXPONENT: u32 = 1075;

/** 10^27 is the last power that 64 bits hold. */
const MOST_EXACT: u32 = 27;

const TEN_15: u64 = 1000000000000000;

/**
 * A record: four times four digits, 32 bits each, the first digit not 0; a seventeenth digit in the
 * upper half of 64 bits, in the lower one i32 2 * k, and one more where there is a sign. value =
 * (digits * 10 + seventeenth) * 10^k; or, with WHOLE for a seventeenth, the digits. There are RUN of
 * them, at most 64.
 */
const RECORD: usize = 32;
const RECORDS = memory.data(64 * 32, 64);

// @ts-ignore: top level decorators are AssemblyScript's
@inline
function storeRecord(
  digits: u64, last: u64, k: i32, negative: u64, record: usize,
  wholeLess: f64, fifths: f64, rounder: f64, apart: u64,
): void {
  storeFours(digits, record, wholeLess, fifths, rounder, apart);
  store<u64>(record, (last << 32) | <u64> <u32> ((k << 1) + <i32> negative), 16);
}

/** A record of n * 10^k, n from 1 up to 10^16. */
function storeFew(n: u64, k: i32, negative: u64, record: usize): void {
  // the bits by log10(2), and one more from a power of ten on
  const least = <usize> (<i32> (64 - clz<u64>(n)) * 1233) >> 12;
  const digits = least + usize(n >= load<u64>(WHOLE_POWERS + (least << 3)));
  const scaled = n * load<u64>(WHOLE_POWERS + 16 * 8 - (digits << 3));
  storeRecord(
    scaled, 0, k + <i32> digits - 17, negative, record,
    load<f64>(WHOLE_LESS), load<f64>(FIFTHS), load<f64>(ROUNDER), load<u64>(APART),
  );
}

/** See shortest.ts for the method. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function recordOne(
  c: u64, q: i32, isNormal: bool, negative: u64, record: usize,
  wholeLess: f64, fifths: f64, rounder: f64, apart: u64,
): void {
  let k = log10OfPower(q);
  const n = -1 - k;
  const at = powerAt(n);
  const power = load<u64>(at);
  const shift = <u64> (q + log2OfPower(n) + 5);
  const x = c << shift;
  // bits below `part`, which only tell whether a tie is one
  let top: u64, part: u64, below: u64;
  if (WHOLE_PRODUCT) {
    // power * x with all 128 bits of the power, too small by 2 of the last one at most
    const carried = upperProduct(load<u64>(at, 8), x);
    below = power * x + carried;
    top = upperProduct(power, x) + u64(below < carried);
    part = ((top << 60) >> 4) | (below >> 8);
    below &= 0xff;
  } else {
    // the upper 96 bits of it, too small by 3 of the last one at most
    const x0 = x & 0xffffffff, x1 = x >> 32, p0 = power & 0xffffffff, p1 = power >> 32;
    const cross = x1 * p0 + ((x0 * p0) >> 32);
    const across = x0 * p1 + (cross & 0xffffffff) + ((x1 * <u64> load<u32>(at, 12)) >> 32);
    top = x1 * p1 + (cross >> 32);
    part = (((top << 32) + across) << 28) >> 4;
    top += across >> 32;
    below = x0 * p0 & 0xffffffff;
  }
  const half = power >> (9 - shift);
  // no branch: each is a coin toss
  const overWhole = part - half, next = part + half;
  const isWhole = overWhole >> 63, isNext = next >> 60;
  const ten = part * 10 + (ONE >> 1);
  let whole = (top >> 4) + isNext;
  let last = (ten >> 60) & ((isWhole | isNext) - 1);
  const isNearTie = ((ten + 10 * DOUBT) & (ONE - 1)) < 20 * DOUBT;
  const isNearEdge = overWhole + DOUBT < 2 * DOUBT || ((next + DOUBT) & (ONE - 1)) < 2 * DOUBT ||
    (c & (c - 1)) == 0;
  if (isNearTie && !isNearEdge && <u32> n <= MOST_EXACT) {
    // the product is exact: a tie goes to the even digit
    last -= last & u64((ten & (ONE - 1)) == 0) & u64(below == 0);
  } else if (isNearTie || isNearEdge) {
    const digits = boundary(c, q);
    k = boundaryExponent();
    whole = digits / 10;
    last = digits % 10;
  }
  const isFew = whole < TEN_15;
  const all = whole * 10 + last;
  if (isNormal) {
    // fifteen digits or sixteen, a coin toss: the seventeenth moves up
    whole = select(all, whole, isFew);
    last = select<u64>(0, last, isFew);
    k -= i32(isFew);
  } else if (isFew) {
    storeFew(all, k, negative, record);
    return;
  }
  storeRecord(whole, last, k, negative, record, wholeLess, fifths, rounder, apart);
}

/** The same of a double below the least normal one. */
function recordSubnormal(signed: u64, record: usize): void {
  recordOne(
    signed & POSITIVE, -1074, false, signed >> 63, record,
    load<f64>(WHOLE_LESS), load<f64>(FIFTHS), load<f64>(ROUNDER), load<u64>(APART),
  );
}

/**
 * Makes records of the values from src on, up to one that is a short decimal or not finite; returns
 * where it stopped.
 */
export function recordRun(src: usize, srcEnd: usize): usize {
  const fraction = load<u64>(FRACTION), hidden = load<u64>(HIDDEN);
  const wholeLess = load<f64>(WHOLE_LESS), fifths = load<f64>(FIFTHS);
  const rounder = load<f64>(ROUNDER), apart = load<u64>(APART);
  let record = RECORDS;
  for (; src < srcEnd; src += 8, record += RECORD) {
    const signed = load<u64>(src);
    const biased = <u32> (signed >> 52) & 0x7ff;
    if (biased - 1 > 2045) {
      // not finite; or 0, which is a short decimal
      if (biased != 0 || (signed & POSITIVE) == 0) break;
      recordSubnormal(signed, record);
      continue;
    }
    if (biased - LEAST_SHORT_EXPONENT <= MOST_WHOLE_EXPONENT - LEAST_SHORT_EXPONENT) {
      const bits = signed & POSITIVE;
      if (SHORT_LANE && shortProduct(bits) >= 0) break;
      const value = reinterpret<f64>(bits);
      if (trunc(value) == value) {
        // k asks for no exponent
        storeRecord(<u64> <i64> value, WHOLE, -1, signed >> 63, record, wholeLess, fifths, rounder, apart);
        continue;
      }
    }
    recordOne(
      (signed & fraction) | hidden, <i32> biased - 1075, true, signed >> 63, record, wholeLess, fifths, rounder, apart,
    );
  }
  return src;
}

/** Writes `count` records, each with the separator behind it; returns where the text ends. */
export function writeRun(count: usize, dst: usize, separator: u32, separatorBytes: usize): usize {
  const hundredth = v128.load(HUNDREDTH), pairOfTwo = v128.load(PAIR_OF_TWO);
  const tenth = v128.load(TENTH), pairOfOne = v128.load(PAIR_OF_ONE);
  const zeros = v128.load(ZEROS);
  const recordsEnd = RECORDS + count * RECORD;
  for (let record = RECORDS; record < recordsEnd; record += RECORD) {
    const packed = load<i64>(record, 16), power = <i32> packed;
    store<u8>(dst, 0x2d);
    dst += <usize> power & 1;
    const digits = digitsOfFours(v128.load(record), hundredth, pairOfTwo, tenth, pairOfOne);
    dst = writeDigits(digits, <u32> (packed >> 32), power >> 1, dst, zeros);
    store<u16>(dst, <u16> separator);
    dst += separatorBytes;
  }
  return dst;
}
