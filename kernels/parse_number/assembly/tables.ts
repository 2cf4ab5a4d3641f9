// Constants, powers of ten, and the powers of five that the conversion multiplies by.
//
// Constants stand in memory, not in the code: V8 rebuilds a literal at every use, but cannot fold a
// load.

/** '0' in every byte. */
export const ZEROS = memory.data<u64>([0x3030303030303030, 0x3030303030303030], 16);
/** ',' in every byte. */
export const COMMAS = memory.data<u64>([0x2c2c2c2c2c2c2c2c, 0x2c2c2c2c2c2c2c2c], 16);
/** '\n' and ' ' in every byte. */
export const NEWLINES = memory.data<u64>([0x0a0a0a0a0a0a0a0a, 0x0a0a0a0a0a0a0a0a], 16);
export const SPACES = memory.data<u64>([0x2020202020202020, 0x2020202020202020], 16);
/** What moves '0' to -128, the least signed byte. */
export const TO_LEAST = memory.data<u64>([0x5050505050505050, 0x5050505050505050], 16);
/** The signed byte above those of digits moved so: -118. */
export const ABOVE_NINE = memory.data<u64>([0x8a8a8a8a8a8a8a8a, 0x8a8a8a8a8a8a8a8a], 16);
/** 10 * 256 + 1 in every u16: see digits16(). */
export const TENS = memory.data<u64>([0x0a010a010a010a01, 0x0a010a010a010a01], 16);
/** 100, 1 in every pair of u16. */
export const HUNDREDS = memory.data<u64>([0x0001006400010064, 0x0001006400010064], 16);
/** 10000, 1 in every pair of u16. */
export const MYRIADS = memory.data<u64>([0x0001271000012710, 0x0001271000012710], 16);

const CLEAR_THEN_SET = memory.data<u64>([0, 0, 0, ~0, ~0, ~0, ~0, ~0, ~0], 16);

/** At KEEP + n lies a mask that keeps the last n of 16 bytes, for n from -8 to 32. */
export const KEEP: usize = CLEAR_THEN_SET + 8;

const NONE_THEN_DIGITS = memory.data<u64>([
  0, 0, 0, 0x0f0f0f0f0f0f0f0f, 0x0f0f0f0f0f0f0f0f, 0x0f0f0f0f0f0f0f0f, 0x0f0f0f0f0f0f0f0f,
], 16);

/** At DIGITS + n lies a mask that makes numbers of the last n of 16 characters, for n from -8 to 24. */
export const DIGITS: usize = NONE_THEN_DIGITS + 8;

const ONE_AND_POWERS_OF_TEN = memory.data<f64>([
  1, 1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
  1e18, 1e19, 1e20, 1e21, 1e22,
]);

/** 10^0 to 10^22, all the powers of ten that a double holds exactly, and 1 at index -1. */
export const POWERS_OF_TEN: usize = ONE_AND_POWERS_OF_TEN + 8;

/** 10^0 to 10^18 as whole numbers. */
export const WHOLE_POWERS = memory.data(19 * 8, 16);

/** The least and the largest power of ten with which 1 to 2^64 - 1 can make a double. */
export const LEAST_POWER: i32 = -342;
export const MOST_POWER: i32 = 308;

/**
 * The first 128 bits of 5^q for q from LEAST_POWER to MOST_POWER, the high word first, cut off
 * (negative q down to -27, whose digits never end but whose product may: rounded up). 651 x 16 bytes.
 */
const POWERS_OF_FIVE = memory.data(651 * 16, 16);

// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function powerOfFive(q: i32): usize {
  return POWERS_OF_FIVE + (<usize> (q - LEAST_POWER) << 4);
}

/** A whole number of 30 words of 32 bits, the least first, for fillTables() alone. */
const LIMBS: usize = 30;
const NUMBER = memory.data(30 * 4, 16);

function limb(i: i32): u64 {
  return <u32> i < <u32> LIMBS ? <u64> load<u32>(NUMBER + (<usize> i << 2)) : 0;
}

/** The 64 bits of NUMBER from bit `at` on; bits below 0 are clear. */
function bitsFrom(at: i32): u64 {
  const i = at >> 5, shift = <u64> (at & 31);
  const bits = (limb(i) | (limb(i + 1) << 32)) >> shift;
  return shift ? bits | (limb(i + 2) << (64 - shift)) : bits;
}

/** The first 128 bits of NUMBER to the entry of 5^q. */
function takeFirstBits(q: i32): void {
  let top = <i32> LIMBS - 1;
  while (load<u32>(NUMBER + (<usize> top << 2)) == 0) top--;
  const bits = (top << 5) + 32 - clz(load<u32>(NUMBER + (<usize> top << 2)));
  store<u64>(powerOfFive(q), bitsFrom(bits - 64));
  store<u64>(powerOfFive(q), bitsFrom(bits - 128), 8);
}

/**
 * Fills the table by multiplying 1 by 5 again and again, and by dividing 2^959 by 5 again and again,
 * which is exact: a floor of a floor is the floor of the whole. As data it would make the module
 * 10 KB larger.
 */
export function fillTables(): void {
  let power: u64 = 1;
  for (let at = WHOLE_POWERS; at < WHOLE_POWERS + 19 * 8; at += 8) {
    store<u64>(at, power);
    power *= 10;
  }
  store<u32>(NUMBER, 1);
  for (let q: i32 = 0; q <= MOST_POWER; q++) {
    takeFirstBits(q);
    let carry: u64 = 0;
    for (let i: usize = 0; i < LIMBS << 2; i += 4) {
      carry += <u64> load<u32>(NUMBER + i) * 5;
      store<u32>(NUMBER + i, <u32> carry);
      carry >>= 32;
    }
  }
  memory.fill(NUMBER, 0, LIMBS << 2);
  store<u32>(NUMBER + ((LIMBS - 1) << 2), 0x80000000);
  for (let q: i32 = -1; q >= LEAST_POWER; q--) {
    let rest: u64 = 0;
    for (let i: usize = LIMBS << 2; i > 0; i -= 4) {
      rest = (rest << 32) | <u64> load<u32>(NUMBER + i - 4);
      store<u32>(NUMBER + i - 4, <u32> (rest / 5));
      rest %= 5;
    }
    takeFirstBits(q);
    if (q < -27) continue;
    const low = load<u64>(powerOfFive(q), 8) + 1;
    store<u64>(powerOfFive(q), low, 8);
    if (low == 0) store<u64>(powerOfFive(q), load<u64>(powerOfFive(q)) + 1);
  }
}
