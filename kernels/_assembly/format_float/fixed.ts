// A fixed number of digits behind the point, exactly as toFixed() rounds: the whole number closest to
// value * 10^digits, and of two as close the larger one.
//
// value * 10^digits = c * 5^digits * 2^(q + digits) is at most 120 bits, so 128 hold it exactly.

import { digitsOfWhole, sixteenDigits } from "./digits";
import { upperProduct } from "./multiply";
import { MOVE_DOWN, ZEROS } from "./tables";

/** 5^0 to 5^20. */
const FIVES = memory.data<u64>([
  1, 5, 25, 125, 625, 3125, 15625, 78125, 390625, 1953125, 9765625, 48828125, 244140625, 1220703125,
  6103515625, 30517578125, 152587890625, 762939453125, 3814697265625, 19073486328125, 95367431640625,
]);

/** Digits of a long number as text. */
const LONG = memory.data(48 + 32, 16);

/**
 * Writes a double from 0 up to 10^21, that one not included; returns where the text ends.
 *
 * REQUIRES: 80 writable bytes at dst, digits from 0 to 20.
 */
export function writeFixed(bits: u64, digits: usize, dst: usize): usize {
  const biased = <u32> (bits >> 52);
  const normal = u32(biased != 0);
  const q = <i32> (biased - normal - 1074);
  const c = (bits & 0xfffffffffffff) | (<u64> normal << 52);
  if (q >= 0) {
    // a whole number of 53 to 70 bits
    const upper = q > 0 ? c >> (64 - <u64> q) : 0;
    dst = writeLong(upper, c << <u64> q, 0, dst);
    if (digits == 0) return dst;
    v128.store(dst + 1, v128.load(ZEROS));
    store<u32>(dst + 17, 0x30303030);
    store<u8>(dst, 0x2e);
    return dst + 1 + digits;
  }
  const five = load<u64>(FIVES + (digits << 3));
  let lower = c * five, upper = upperProduct(c, five);
  const down = -q - <i32> digits;
  const shift = <u64> down;
  if (<u32> (down - 1) < 63) {
    // the usual case: half of the last bit is added, the bits below it are cut off
    const half = (<u64> 1 << shift) >> 1;
    lower += half;
    upper += u64(lower < half);
    lower = (lower >> shift) | (upper << 1 << (63 - shift));
    upper >>= shift;
  } else if (down <= 0) {
    const up = <u64> -down;
    upper = (upper << up) | (lower >> 1 >> (63 - up));
    lower <<= up;
  } else {
    // less than 2^100 shifted by 64 or more
    if (down == 64) lower = upper + (lower >> 63);
    else if (down < 128) lower = (upper + (<u64> 1 << (shift - 65))) >> (shift - 64);
    else lower = 0;
    upper = 0;
  }
  if (upper != 0 || lower >= 10000000000000000 || digits > 15) {
    return writeLong(upper, lower, digits, dst);
  }
  //   digits  0 0 0 0 0 0 0 0 0 0 0 1 2 3 4 5     ->  123.45
  //                                 └ leading, at most the last one before the point
  const found = digitsOfWhole(lower);
  const leading = <usize> ctz<u32>(
    <u32> i8x16.bitmask(i8x16.gt_s(found, i64x2.splat(0))) | (1 << (15 - <u32> digits)),
  );
  const text = i8x16.add(found, v128.load(ZEROS));
  v128.store(dst, i8x16.swizzle(text, v128.load(MOVE_DOWN + leading)));
  dst += <usize> 16 - digits - leading;
  if (digits == 0) return dst;
  v128.store(dst + 1, i8x16.swizzle(text, v128.load(MOVE_DOWN + 16 - digits)));
  store<u8>(dst, 0x2e);
  return dst + 1 + digits;
}

/** Writes upper * 2^64 + lower, the last `digits` digits behind a point. REQUIRES: less than 2^120. */
function writeLong(upper: u64, lower: u64, digits: usize, dst: usize): usize {
  let found: u64 = 0;
  for (let at: i32 = 32; at >= 0; at -= 16) {
    let eights: u64 = 0, above: u64 = 0;
    // eight digits from the low end, twice: long division by 10^8, 32 bits at a time
    for (let i = 0; i < 2; i++) {
      above = eights;
      const middle = (upper % 100000000) << 32 | lower >> 32;
      const rest = (middle % 100000000) << 32 | lower & 0xffffffff;
      eights = rest % 100000000;
      upper /= 100000000;
      lower = (middle / 100000000) << 32 | rest / 100000000;
    }
    const sixteen = sixteenDigits(eights, above);
    v128.store(LONG + at, i8x16.add(sixteen, v128.load(ZEROS)));
    found = found << 16 | <u64> <u32> i8x16.bitmask(i8x16.gt_s(sixteen, i64x2.splat(0)));
  }
  const leading = <usize> ctz<u64>(found | (<u64> 1 << (47 - <u64> digits)));
  const whole = <usize> 48 - digits - leading;
  for (let i: usize = 0; i < 48; i += 16) v128.store(dst + i, v128.load(LONG + leading + i));
  if (digits == 0) return dst + whole;
  dst += whole;
  store<u8>(dst, 0x2e);
  v128.store(dst + 1, v128.load(LONG + 48 - digits));
  v128.store(dst + 17, v128.load(LONG + 64 - digits));
  return dst + 1 + digits;
}
