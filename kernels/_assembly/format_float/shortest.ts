// The shortest digits that read back as the same double, and of those the closest.
//
// The method is Raffaello Giulietti's Schubfach with the single product of Xiang Jun-Bo's xjb and
// Victor Zverovich's zmij; the code is ours. A double is c * 2^q. For the k with 10^k <= 2^q < 10^(k+1)
//
//   c * 2^q / 10^(k+1)  =  whole . part
//
// and half the distance to the neighbours, on the same scale, is `half`, from 0.05 up to 0.5:
//
//        whole            part                    whole + 1
//   ───────┼───────────────╫──────────────────────────┼───
//               └── half ──┴── half ──┘
//
// Where the interval reaches `whole` or `whole + 1`, that is the answer, and the only one as short;
// else one digit more is taken from `part`. The part comes from 96 of the power's 128 bits, in units of
// 2^-60, and may be too small by DOUBT; where that would decide, and at the powers of two, whose
// interval is not symmetric, boundary() does it with all bits.

import { upperProduct } from "./multiply";
import { log10OfPower, log2OfPower, powerAt } from "./tables";

/** More than the units of 2^-60 that a part may be too small by, which are 3 * 2^24 + 3. */
export const DOUBT: u64 = 1 << 26;

let exponent: i32 = 0;

/** The k of boundary()'s answer. */
export function boundaryExponent(): i32 {
  return exponent;
}

/** The upper 64 bits of 128 by 64 bits, with the last bit set where bits below it are. */
function roundedToOdd(upper: u64, lower: u64, x: u64): u64 {
  const carried = upperProduct(lower, x);
  const middle = upper * x + carried;
  const top = upperProduct(upper, x) + u64(middle < carried);
  return top | u64(middle > 1);
}

/**
 * Schubfach as published: digits * 10^k, where boundaryExponent() is k.
 *
 * REQUIRES: c > 0.
 */
export function boundary(c: u64, q: i32): u64 {
  // below a power of two the neighbour is half as far away, except at the foot of the range
  const regular = c != 0x10000000000000 || q == -1074;
  // floor(log10(3/4 * 2^q)) where the interval is the shorter one
  const k = regular ? log10OfPower(q) : (q * 1262611 - 524031) >> 22;
  exponent = k;
  const at = powerAt(-k);
  const shift = <u64> (q + log2OfPower(-k) + 1);
  // one more in the last place: never below the power
  const lower = load<u64>(at + 8) + 1;
  const upper = load<u64>(at) + u64(lower == 0);
  const odd = c & 1;
  const c4 = c << 2;
  const least = roundedToOdd(upper, lower, (c4 - (regular ? 2 : 1)) << shift) + odd;
  const most = roundedToOdd(upper, lower, (c4 + 2) << shift) - odd;
  const shorter = (most >> 2) / 10 * 10;
  if (shorter << 2 >= least) return shorter;
  const value = roundedToOdd(upper, lower, c4 << shift);
  const below = value >> 2;
  const middle = (below << 2) + 2;
  const isBelow = value < middle || (value == middle && !(below & 1));
  return isBelow && below << 2 >= least ? below : below + 1;
}
