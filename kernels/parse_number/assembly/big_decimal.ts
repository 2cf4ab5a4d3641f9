// What 64 bits of a number's digits leave open: on which side of the middle between two neighbouring
// doubles it lies. Both sides of that comparison become whole numbers, which are compared exactly.

/** Digits that can decide. Every middle between two doubles has at most 767. */
const MOST_DIGITS: i32 = 768;

/** Whole numbers: how many limbs of 32 bits there are, and then the limbs, the least first. */
const LIMBS: i32 = 126;
const LEFT = memory.data(127 * 4, 16);
const RIGHT = memory.data(127 * 4, 16);

/** number = number * factor + more */
function multiply(number: usize, factor: u32, more: u32): void {
  const count = load<u32>(number);
  const end = number + (<usize> count << 2);
  let carry = <u64> more;
  for (let at = number; at < end; at += 4) {
    carry += <u64> load<u32>(at, 4) * factor;
    store<u32>(at, <u32> carry, 4);
    carry >>= 32;
  }
  if (carry) {
    store<u32>(end, <u32> carry, 4);
    store<u32>(number, count + 1);
  }
}

function multiplyByFives(number: usize, power: i32): void {
  for (; power >= 13; power -= 13) multiply(number, 1220703125, 0);
  for (; power > 0; power--) multiply(number, 5, 0);
}

function shiftLeft(number: usize, bits: i32): void {
  multiply(number, 1 << (bits & 31), 0);
  const words = <usize> bits >> 5, count = load<u32>(number);
  if (words == 0 || count == 0) return;
  memory.copy(number + 4 + (words << 2), number + 4, <usize> count << 2);
  memory.fill(number + 4, 0, words << 2);
  store<u32>(number, count + <u32> words);
}

/** -1, 0 or 1 as LEFT is below, equal to or above RIGHT. */
function compare(): i32 {
  const count = load<u32>(LEFT);
  if (count != load<u32>(RIGHT)) return count < load<u32>(RIGHT) ? -1 : 1;
  for (let at = <usize> count << 2; at > 0; at -= 4) {
    const left = load<u32>(LEFT + at), right = load<u32>(RIGHT + at);
    if (left != right) return left < right ? -1 : 1;
  }
  return 0;
}

/**
 * The nearest of two neighbouring doubles of which `below` is the lower one: the number has the
 * digits from `first`, none of them a leading zero, to `end`, between which a point may stand, times
 * 10^q.
 *
 * The number is between the two, so neither side is longer than 2,800 bits.
 */
export function nearestOf(below: f64, above: f64, first: usize, end: usize, q: i32): f64 {
  store<u32>(LEFT, 0);
  let count = 0;
  let more: u32 = 0;
  for (let at = first; at < end; at++) {
    const digit = <u32> load<u8>(at) - 0x30;
    if (digit > 9) continue; // the point
    if (count < MOST_DIGITS) {
      multiply(LEFT, 10, digit);
      count++;
    } else {
      more |= digit;
      q++;
    }
  }
  if (more) {
    // whatever comes after 768 digits only tells that it is not nothing
    multiply(LEFT, 10, 1);
    q--;
  }
  // the middle: twice the lower one's 53 bits and 1, times half its unit
  const bits = reinterpret<u64>(below);
  const exponent = <i32> (bits >> 52);
  const mantissa = (bits & 0xfffffffffffff) | (exponent ? <u64> 1 << 52 : 0);
  const middle = (mantissa << 1) | 1;
  store<u32>(RIGHT, 2);
  store<u32>(RIGHT, <u32> middle, 4);
  store<u32>(RIGHT, <u32> (middle >> 32), 8);
  if (middle >> 32 == 0) store<u32>(RIGHT, 1);
  if (q < 0) multiplyByFives(RIGHT, -q);
  else multiplyByFives(LEFT, q);
  const shift = q - (max(exponent, 1) - 1076);
  if (shift > 0) shiftLeft(LEFT, shift);
  else shiftLeft(RIGHT, -shift);
  const side = compare();
  if (side == 0) return mantissa & 1 ? above : below;
  return side < 0 ? below : above;
}
