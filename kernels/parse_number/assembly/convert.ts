// Decimal to binary: w * 10^q as the nearest double.
//
// The methods: W. Clinger's exact case (1990); for 16 to 19 digits a division and what it leaves; and
// for the rest the product with 128 bits of a power of five of M. Eisel and D. Lemire ("Number Parsing at a Gigabyte per Second", 2021), which N. Mushtak and
// D. Lemire have proven to need no way out (2023).

import { DIVISION } from "./switches";
import { LEAST_POWER, MOST_POWER, powerOfFive, POWERS_OF_TEN, WHOLE_POWERS } from "./tables";

const INFINITY: u64 = 0x7ff0000000000000;

/** The upper half of a product of 128 bits; the lower one is a * b. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function upperProduct(a: u64, b: u64): u64 {
  const a0 = a & 0xffffffff, a1 = a >> 32, b0 = b & 0xffffffff, b1 = b >> 32;
  const middle = a1 * b0 + ((a0 * b0) >> 32);
  const other = a0 * b1 + (middle & 0xffffffff);
  return a1 * b1 + (middle >> 32) + (other >> 32);
}

/** w / 10^fraction: digits of which `fraction`, up to 19, stand behind the point; -1 is 0. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function scaledDown(w: u64, fraction: i32): f64 {
  return w <= 1 << 53
    ? <f64> <i64> w / load<f64>(POWERS_OF_TEN + (fraction << 3))
    : scaledFar(w, fraction);
}

/** The same of more digits than a double holds. */
function scaledFar(w: u64, fraction: i32): f64 {
  return fraction > 0 ? nearest(w, -fraction) : <f64> w;
}

/**
 * The same, for many digits, by a division in doubles. w is rounded before it, by half a unit of its
 * last place, which is worth one unit of the quotient's at most; and the quotient is, by half a unit:
 * less than one and a half together, so that it is right or its neighbour is. What remains of w tells,
 * and is so small that the lowest 64 bits of both products show it.
 *
 *     near = m * 2^-down     remains = w * 2^down - m * 10^fraction, up to 1.5 * 10^fraction
 *
 * Half of 10^fraction is added to it: then it lies below 0, above 10^fraction, or between.
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function quotient(w: u64, fraction: usize): f64 {
  // with less than five digits behind the point the middle between two doubles may be hit
  if (DIVISION && fraction - 5 <= 13) {
    const power = load<u64>(WHOLE_POWERS + (fraction << 3));
    const near = reinterpret<u64>(<f64> <i64> w / load<f64>(POWERS_OF_TEN + (fraction << 3)));
    // near is m * 2^-down
    const down = 1075 - (near >> 52), part = near & 0xfffffffffffff;
    // below a power of two a unit is half as large
    if (down <= 63 && part) {
      const m = part | 0x10000000000000;
      const rest = <i64> ((w << down) - m * power + (power >> 1));
      return reinterpret<f64>(near + (rest >> 63) + <u64> (rest > <i64> power));
    }
  }
  return scaledDown(w, fraction);
}

/**
 * The same of 16 digits or more, up to three of which stand in front of the point and up to 16 behind
 * it, given 10^fraction: near is from 0.1 to 1000. Where w does not fit an i64, near is below 0.
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function quotientOfMany(w: u64, fraction: usize, power: u64): f64 {
  if (!DIVISION) return scaledDown(w, fraction);
  const near = reinterpret<u64>(<f64> <i64> w / load<f64>(POWERS_OF_TEN + (fraction << 3)));
  const part = near & 0x800fffffffffffff;
  if (<i64> part <= 0) return scaledDown(w, fraction);
  const m = part | 0x10000000000000;
  const rest = <i64> ((w << (1075 - (near >> 52))) - m * power + (power >> 1));
  return reinterpret<f64>(near + (rest >> 63) + <u64> (rest > <i64> power));
}

/** w * 10^q, by one division or multiplication where both are exact. */
export function decimal(w: u64, q: i32): f64 {
  if (w <= 1 << 53 && <u32> (q + 22) <= 44) {
    const power = load<f64>(POWERS_OF_TEN + (<usize> abs(q) << 3));
    return q < 0 ? <f64> <i64> w / power : <f64> <i64> w * power;
  }
  return nearest(w, q);
}

/** The same without that way: the product of w, shifted to its left end, and the first bits of 5^q. */
export function nearest(w: u64, q: i32): f64 {
  if (w == 0 || q < LEAST_POWER) return 0;
  if (q > MOST_POWER) return reinterpret<f64>(INFINITY);
  const zeros = <i32> clz(w);
  w <<= zeros;
  const five = powerOfFive(q), first = load<u64>(five);
  let upper = upperProduct(w, first);
  let lower = w * first;
  // the 55 bits that matter might change with a carry from below: one number in 512
  if ((upper & 0x1ff) == 0x1ff) {
    const more = upperProduct(w, load<u64>(five, 8));
    lower += more;
    if (more > lower) upper++;
  }
  const top = <i32> (upper >> 63);
  // 53 bits, one to round by, and perhaps one in front of them
  let bits = upper >> (top + 9);
  // floor(log2(10^q)) in fixed point
  let exponent = ((217706 * q) >> 16) + 63 + top - zeros + 1023;
  if (exponent <= 0) {
    if (exponent <= -63) return 0;
    bits >>= 1 - exponent;
    bits = (bits + (bits & 1)) >> 1;
    return reinterpret<f64>(bits); // a carry into bit 52 makes the least normal number
  }
  // exactly half-way between two doubles: only where 5^q or its inverse is that short
  if (
    (bits & 3) == 1 && <u32> (q + 4) <= 27 && lower <= 1 && (bits << (top + 9)) == upper
  ) bits &= ~1;
  bits = (bits + (bits & 1)) >> 1;
  if (bits == 1 << 53) exponent++;
  if (exponent >= 0x7ff) return reinterpret<f64>(INFINITY);
  return reinterpret<f64>((bits & 0xfffffffffffff) | (<u64> exponent << 52));
}
