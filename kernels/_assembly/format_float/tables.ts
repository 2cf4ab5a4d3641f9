// Constants and tables. Those that can be computed are, when the module starts: as data the powers of
// ten alone would be 13 KB of base64.

// --- powers of ten ---

/** The least and the greatest power of ten that a double's digits need. */
export const LEAST_POWER: i32 = -293;
const MOST_POWER: i32 = 324;

/**
 * The powers' leading 128 bits, cut off, the first bit set: the upper half, then the lower one.
 * 618 x 16 bytes.
 */
const POWERS = memory.data(618 * 16, 64);

/** Where the significand of 10^n stands. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function powerAt(n: i32): usize {
  return POWERS + (<usize> (n - LEAST_POWER) << 4);
}

/** floor(log2(10^n)), for n in a double's range. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function log2OfPower(n: i32): i32 {
  return (n * 217707) >> 16;
}

/** floor(log10(2^q)), for q in a double's range. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function log10OfPower(q: i32): i32 {
  return (q * 315653) >> 20;
}

/** Limbs of 32 bits of the number that the powers are computed in, the lowest one first. */
const LIMBS: usize = 8;
const NUMBER = memory.data(8 * 4, 16);

/** Shifts the number until its first bit is set, and keeps the leading 128 bits of it. */
function keepPower(n: i32): void {
  const shift = <u32> clz<u32>(load<u32>(NUMBER + 28));
  const at = powerAt(n);
  let words: u64 = 0;
  for (let limb: usize = 0; limb < 4; limb++) {
    const from = NUMBER + ((3 + limb) << 2);
    // the limb above and the one below as one, shifted together
    words = (load<u64>(from) << shift) >> 32;
    store<u32>(at + ((limb ^ 2) << 2), <u32> words);
  }
}

/**
 * From 1 upwards by ten and downwards by a tenth, with 256 bits. What is cut off in 324 steps stays
 * below 2^-180 of the number; that no power's 128 bits come out wrong a test compares with BigInt.
 */
function fillPowers(): void {
  for (let limb: usize = 0; limb < LIMBS; limb++) store<u32>(NUMBER + (limb << 2), 0);
  store<u32>(NUMBER + 28, 0x80000000);
  for (let n = 0; n <= MOST_POWER; n++) {
    keepPower(n);
    // four bits of room, for the ten
    let carry: u64 = 0;
    normalise();
    shiftDown();
    for (let limb: usize = 0; limb < LIMBS; limb++) {
      carry += <u64> load<u32>(NUMBER + (limb << 2)) * 10;
      store<u32>(NUMBER + (limb << 2), <u32> carry);
      carry >>= 32;
    }
  }
  for (let limb: usize = 0; limb < LIMBS; limb++) store<u32>(NUMBER + (limb << 2), 0);
  store<u32>(NUMBER + 28, 0x80000000);
  for (let n = -1; n >= LEAST_POWER; n--) {
    let rest: u64 = 0;
    normalise();
    for (let limb: usize = LIMBS; limb-- > 0;) {
      rest = (rest << 32) | <u64> load<u32>(NUMBER + (limb << 2));
      store<u32>(NUMBER + (limb << 2), <u32> (rest / 10));
      rest %= 10;
    }
    keepPower(n);
  }
}

/** Shifts the number up until its first bit is set. */
function normalise(): void {
  const shift = <u64> clz<u32>(load<u32>(NUMBER + 28));
  for (let limb: usize = LIMBS - 1; limb > 0; limb--) {
    store<u32>(NUMBER + (limb << 2), <u32> ((load<u64>(NUMBER + (limb << 2) - 4) << shift) >> 32));
  }
  store<u32>(NUMBER, load<u32>(NUMBER) << <u32> shift);
}

/** Shifts the number down by four bits. */
function shiftDown(): void {
  for (let limb: usize = 0; limb < LIMBS - 1; limb++) {
    store<u32>(NUMBER + (limb << 2), <u32> (load<u64>(NUMBER + (limb << 2)) >> 4));
  }
  store<u32>(NUMBER + 28, load<u32>(NUMBER + 28) >> 4);
}

// --- exponents ---

const LEAST_EXPONENT: i32 = -324;
const MOST_EXPONENT: i32 = 308;

/** `e-324` to `e+308`, a u64 each with the length in its top byte. 633 x 8 bytes. */
const EXPONENTS = memory.data(633 * 8, 64);

/** The exponent `e` as text: up to five bytes, and the length in the top byte. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function exponentText(e: i32): u64 {
  return load<u64>(EXPONENTS + (<usize> (e - LEAST_EXPONENT) << 3));
}

function fillExponents(): void {
  for (let e = LEAST_EXPONENT; e <= MOST_EXPONENT; e++) {
    const least = <u64> abs(e);
    let digits: u64 = 0x30 + least % 10;
    let length: u64 = 3;
    if (least >= 10) {
      digits = (digits << 8) | (0x30 + least / 10 % 10);
      length++;
    }
    if (least >= 100) {
      digits = (digits << 8) | (0x30 + least / 100);
      length++;
    }
    const sign: u64 = e < 0 ? 0x2d : 0x2b;
    store<u64>(
      EXPONENTS + (<usize> (e - LEAST_EXPONENT) << 3),
      (length << 56) | (digits << 16) | (sign << 8) | 0x65,
    );
  }
}

/** 10^0 to 10^16. */
export const WHOLE_POWERS = memory.data<u64>([
  1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000, 10000000000, 100000000000,
  1000000000000, 10000000000000, 100000000000000, 1000000000000000, 10000000000000000,
], 16);

/** The stored bits of a double's significand, and the first one, which is not stored. */
export const FRACTION = memory.data<u64>([0xfffffffffffff], 8);
export const HIDDEN = memory.data<u64>([0x10000000000000], 8);

/** For storeFours(). */
export const WHOLE_LESS = memory.data<f64>([4503599627370496.0 + 195312.0], 8);
export const FIFTHS = memory.data<f64>([1.0 / 390625.0], 8);
export const APART = memory.data<u64>([0xffffd8f000000001], 8);

// --- shuffles ---

/** Loaded from byte n on: moves a vector's bytes down by n, for n up to 16. */
export const MOVE_DOWN = memory.data<u64>(
  [0x0706050403020100, 0x0f0e0d0c0b0a0908, 0x8080808080808080, 0x8080808080808080],
  16,
);

/** Digits behind the point in the lane for short decimals. */
export const DECIMALS: usize = 6;

/**
 * Sixteen digits, six of them behind the point, to text: row n leaves the first n out and puts byte
 * 0, where the point stands, before the last six. Rows 0 to 9, of which row 0 is not used.
 */
const POINTED = memory.data(10 * 16, 16);

/** Where the row that leaves `n` digits out stands. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function pointedAt(n: usize): usize {
  return POINTED + (n << 4);
}

function fillPointed(): void {
  for (let n: usize = 1; n < 10; n++) {
    const point: usize = 16 - DECIMALS - n;
    for (let i: usize = 0; i < 16; i++) {
      const from = i < point ? n + i : i == point ? 0 : n + i - 1;
      store<u8>(POINTED + (n << 4) + i, <u8> (from < 16 ? from : 0x80));
    }
  }
}

// --- constants: in memory, for V8 rebuilds a literal at every use but cannot fold a load ---

export const ZEROS = memory.data<u64>([0x3030303030303030, 0x3030303030303030], 16);
/** The point in byte 0, and for the others what makes a digit of 0 to 9. */
export const POINT_AND_ZEROS = memory.data<u64>([0x303030303030302e, 0x3030303030303030], 16);
export const MILLION = memory.data<f64>([1e6, 1e6], 16);
export const BILLION = memory.data<f64>([1e9, 1e9], 16);
/** Eight digits and four, up and down, and what is subtracted so that rounding cuts off. */
export const EIGHT_UP = memory.data<f64>([1e8, 1e8], 16);
export const EIGHT_DOWN = memory.data<f64>([1e-8, 1e-8], 16);
export const HALF_LESS_EIGHT = memory.data<f64>([49999999.5, 49999999.5], 16);
export const FOUR_UP = memory.data<f64>([1e4, 1e4], 16);
export const FOUR_DOWN = memory.data<f64>([1e-4, 1e-4], 16);
export const HALF_LESS_FOUR = memory.data<f64>([4999.5, 4999.5], 16);
export const UPPER_HALF = memory.data<f64>([4294967296, 4294967296], 16);
/** 1.5 * 2^52, and the bits that a whole number is in after it is added. */
export const ROUNDER = memory.data<f64>([6755399441055744, 6755399441055744], 16);
export const LOW_BITS_OF_TWO = memory.data<u64>([0x7ffffffffffff, 0x7ffffffffffff], 16);
/** 2^19 / 100, rounded up. */
export const HUNDREDTH = memory.data<u64>([0x0000147b0000147b, 0x0000147b0000147b], 16);
/** 1 - 100 * 2^16. */
export const PAIR_OF_TWO = memory.data<u64>([0xff9c0001ff9c0001, 0xff9c0001ff9c0001], 16);
/** 2^10 / 10, rounded up. */
export const TENTH = memory.data<u64>([0x0067006700670067, 0x0067006700670067], 16);
/** 1 - 10 * 2^8. */
export const PAIR_OF_ONE = memory.data<u64>([0xf601f601f601f601, 0xf601f601f601f601], 16);

/** Fills the tables. */
export function fillTables(): void {
  fillPowers();
  fillExponents();
  fillPointed();
}
