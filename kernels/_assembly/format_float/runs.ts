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
//
// Refused: a conversion of the digits to a double in place of the bits of one (no difference on random
// bits; whole numbers 10.6 ns in place of 9.4 on Deno).

import { digitsOfFours, storeFours } from "./digits";
import { writeDigits } from "./layout";
import { boundary, boundaryExponent, DOUBT } from "./shortest";
import { LEAST_SHORT, POSITIVE, shortProduct } from "./short";
import {
  HUNDREDTH, log10OfPower, log2OfPower, PAIR_OF_ONE, PAIR_OF_TWO, powerAt, TENTH, ZEROS,
} from "./tables";

/** The first bit of a significand, which a normal double does not store. */
const HIDDEN: u64 = 1 << 52;
/** A whole one in units of 2^-60. */
const ONE: u64 = 1 << 60;

export const NOT_FINITE: u64 = 0x7ff0000000000000;
/** The bits of 2^53. */
const MOST_WHOLE: u64 = 0x4340000000000000;

/** 10^27 is the last power that 64 bits hold. */
const MOST_EXACT: u32 = 27;

/** Values of a run. */
export const RUN: usize = 64;

/**
 * A record: four times four digits, 32 bits each; i32 2 * k, and one more where there is a sign; i32 a
 * seventeenth digit. value = (digits * 10 + seventeenth) * 10^k.
 */
const RECORD: usize = 32;
const RECORDS = memory.data(64 * 32, 64);

/**
 * Makes records of the values from src on, up to one that is a short decimal or not finite; returns
 * where it stopped. See shortest.ts for the method.
 */
export function recordRun(src: usize, srcEnd: usize): usize {
  let record = RECORDS;
  for (; src < srcEnd; src += 8, record += RECORD) {
    const signed = load<u64>(src);
    const bits = signed & POSITIVE;
    if (bits - 1 >= NOT_FINITE - 1) break; // 0 too: it is a short decimal
    if (bits - LEAST_SHORT < MOST_WHOLE - LEAST_SHORT) {
      if (shortProduct(bits) >= 0) break;
      const value = reinterpret<f64>(bits);
      if (trunc(value) == value) {
        // n = (n * 10 + 0) * 10^-1
        storeFours(<u64> <i64> value, record);
        store<i32>(record, <i32> (signed >> 63) - 2, 16);
        store<i32>(record, 0, 20);
        continue;
      }
    }
    const biased = <u32> (bits >> 52);
    const normal = u32(biased != 0);
    const q = <i32> (biased - normal - 1074);
    const c = (bits & (HIDDEN - 1)) | (<u64> normal << 52);
    let k = log10OfPower(q);
    const n = -1 - k;
    const at = powerAt(n);
    const power = load<u64>(at);
    const shift = <u64> (q + log2OfPower(n) + 5);
    const x = c << shift;
    // the upper 96 bits of power * x, too small by 3 of the last one at most
    const x0 = x & 0xffffffff, x1 = x >> 32, p0 = power & 0xffffffff, p1 = power >> 32;
    const cross = x1 * p0 + ((x0 * p0) >> 32);
    const across = x0 * p1 + (cross & 0xffffffff) + ((x1 * <u64> load<u32>(at, 12)) >> 32);
    const top = x1 * p1 + (cross >> 32);

    const part = (((top << 32) + across) << 28) >> 4;
    const half = power >> (9 - shift);
    // no branch: each is a coin toss
    const overWhole = part - half, belowNext = ONE - part - half;
    const isWhole = overWhole >> 63, isNext = belowNext >> 63;
    const ten = part * 10 + (ONE >> 1);
    let whole = ((top + (across >> 32)) >> 4) + isNext;
    let last = (ten >> 60) & ((isWhole | isNext) - 1);
    const isNearTie = ((ten + 10 * DOUBT) & (ONE - 1)) < 20 * DOUBT;
    const isNearEdge = overWhole + DOUBT < 2 * DOUBT || belowNext + DOUBT < 2 * DOUBT ||
      (c & (c - 1)) == 0;
    if (isNearTie && !isNearEdge && <u32> n <= MOST_EXACT) {
      // the product is exact, but for the 32 bits left off: a tie goes to the even digit
      last -= last & u64((ten & (ONE - 1)) == 0) & u64(<u32> (x0 * p0) == 0);
    } else if (isNearTie || isNearEdge) {
      const digits = boundary(c, q);
      k = boundaryExponent();
      whole = digits / 10;
      last = digits % 10;
      if (whole == 0) {
        // 5e-324 alone: the first sixteen digits must not all be 0
        whole = digits;
        last = 0;
        k--;
      }
    }
    storeFours(whole, record);
    store<i32>(record, (k << 1) + <i32> (signed >> 63), 16);
    store<i32>(record, <i32> last, 20);
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
    const power = load<i32>(record, 16);
    store<u8>(dst, 0x2d);
    dst += <usize> power & 1;
    const digits = digitsOfFours(v128.load(record), hundredth, pairOfTwo, tenth, pairOfOne);
    dst = writeDigits(digits, load<u32>(record, 20), power >> 1, dst, zeros);
    store<u16>(dst, <u16> separator);
    dst += separatorBytes;
  }
  return dst;
}
