// Constants, and tables of small values with their separator.
//
// Constants stand in memory: V8 rebuilds a literal at every use but cannot fold a load.

// --- digits ---
/** '0' in every byte. */
export const ZEROS = memory.data<u64>([0x3030303030303030, 0x3030303030303030], 16);
/** x * 5243 >> 19 is x / 100 below 10,000: of each pair of words the first, or the second. */
export const HUNDREDTH_OF_FIRST = memory.data<u64>([0x0000147b0000147b, 0x0000147b0000147b], 16);
export const HUNDREDTH_OF_SECOND = memory.data<u64>([0x147b0000147b0000, 0x147b0000147b0000], 16);
export const SECOND_WORDS = memory.data<u64>([0xffff0000ffff0000, 0xffff0000ffff0000], 16);
export const W100 = memory.data<u64>([0x0064006400640064, 0x0064006400640064], 16);
/** x * 103 >> 10 is x / 10 below 100. */
export const W103 = memory.data<u64>([0x0067006700670067, 0x0067006700670067], 16);
/** 256 - 10: takes ten times the tens away and puts them a byte higher. */
export const TENS_APART = memory.data<u64>([0x00f600f600f600f6, 0x00f600f600f600f6], 16);

// --- quotients by 10,000 ---
/** 65,536 - 10,000: takes 10,000 times a quotient away and puts it a word higher. */
export const MYRIADS_APART = memory.data<u64>([0x0000d8f00000d8f0, 0x0000d8f00000d8f0], 16);
/** -10,000 a word higher. */
export const TOP_AWAY = memory.data<u64>([0xd8f00000d8f00000, 0xd8f00000d8f00000], 16);
/** Half of 625: then rounding to the nearest gives the floor of a 625th. */
export const HALF_625 = memory.data<i32>([312, 312, 312, 312], 16);
export const F32_625TH = memory.data<f32>([0.0016, 0.0016, 0.0016, 0.0016], 16);
/** 1.5 * 2^23: what is added to it stands, rounded, in the lowest bits. */
export const F32_ROUND = memory.data<u32>([0x4b400000, 0x4b400000, 0x4b400000, 0x4b400000], 16);
/** The upper half of 2^52 as f64. */
export const F64_UPPER = memory.data<u64>([0x4330000000000000, 0x4330000000000000], 16);
export const EVEN = memory.data<u64>([0xffffffff, 0xffffffff], 16);
export const F64_BIAS = memory.data<f64>([4503599627370496 + 4999, 4503599627370496 + 4999], 16);
/** 10^-4, a little less: what lies half-way between two quotients has to be rounded down. */
export const F64_MYRIADTH = memory.data<f64>([0.0001 * (1 - 1e-12), 0.0001 * (1 - 1e-12)], 16);
export const F64_ROUND = memory.data<f64>([6755399441055744, 6755399441055744], 16);
/** x * 26844 >> 24 is x / 625 below 2^15. */
export const W26844 = memory.data<u64>([0x000068dc000068dc, 0x000068dc000068dc], 16);

// --- classes ---
/** Bits of what is not below 2,048, and of what is not below 2^26. */
export const NOT_SMALL = memory.data<u32>([0xfffff800, 0xfffff800, 0xfffff800, 0xfffff800], 16);
export const NOT_SMALL_LONG = memory.data<u64>([0xfffffffffffff800, 0xfffffffffffff800], 16);
export const NOT_26 = memory.data<u32>([0xfc000000, 0xfc000000, 0xfc000000, 0xfc000000], 16);

// --- lanes ---
/** Compared with: no separator, in the last four bytes, is greater, and digits are from '1' on. */
export const BEFORE_SEPARATOR = memory.data<u8>([
  48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 127, 127, 127, 127,
], 16);
/** Ten digits, the last one first, and at 12 the separator: a window keeps the first n digits. */
export const TEN_BACKWARDS = memory.data<u8>([
  9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 12, 13, 255, 255, 255, 255,
  255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
], 16);
/** The same of eight digits with the separator at 8. */
export const EIGHT_BACKWARDS = memory.data<u8>([
  7, 6, 5, 4, 3, 2, 1, 0, 8, 9, 255, 255, 255, 255, 255, 255,
  255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
], 16);
/** The same of sixteen digits. */
export const SIXTEEN_BACKWARDS = memory.data<u8>([
  15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0,
  255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
], 16);

// --- values below 2,048, bytes with a sign, four bools ---
/**
 * Of each value its digits and the separator, 8 bytes: the length of both in the last one, in the last
 * but one the number of digits, 0 for the value 0.
 */
export const SMALL = memory.data(2048 * 8, 64);
export const SIGNED_BYTES = memory.data(256 * 8, 64);
/** Of four bits the words and separators, 32 bytes with the length in the last one. */
export const BOOLS = memory.data(16 * 32, 64);

/** Whose tables stand in memory. */
let separated: u32 = 0;

/** The bytes of a separator: its characters stand in the lower half, their number in the upper. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function separatorBytes(separator: u32): usize {
  return <usize> (separator >> 16);
}

/** The digits of a value below 2,048 behind `begun`, which is `length` bytes long. */
function digitsOf(value: u32, begun: u64, length: u64): u64 {
  let power: u32 = value < 10 ? 1 : value < 100 ? 10 : value < 1000 ? 100 : 1000;
  for (; power; power /= 10) {
    begun |= <u64> (0x30 + value / power % 10) << (length++ << 3);
  }
  return begun;
}

/** Fills the tables but for the separators and lengths. As data they would make the module larger. */
function fillDigits(): void {
  for (let value: u32 = 0; value < 2048; value++) {
    const digits = <u64> (value > 0) + <u64> (value > 9) + <u64> (value > 99) + <u64> (value > 999);
    store<u64>(SMALL + (<usize> value << 3), digitsOf(value, 0, 0) | (digits << 48));
  }
  for (let byte: i32 = -128; byte < 128; byte++) {
    const at = SIGNED_BYTES + (<usize> (byte & 255) << 3);
    store<u64>(at, byte < 0 ? digitsOf(-byte, 0x2d, 1) : digitsOf(byte, 0, 0));
  }
}

/** Puts a separator behind the values of `length` bytes each: entries from `from` up to `to`. */
function separateFrom(table: usize, from: usize, to: usize, length: u64, separator: u32): void {
  const keep = ((<u64> 1 << (length << 3)) - 1) | (<u64> 0xff << 48);
  const added = (<u64> (separator & 0xffff) << (length << 3)) |
    ((length + separatorBytes(separator)) << 56);
  const end = table + (to << 3);
  for (let at = table + (from << 3); at < end; at += 8) {
    store<u64>(at, (load<u64>(at) & keep) | added);
  }
}

function fillBools(separator: u32): void {
  for (let bits: u32 = 0; bits < 16; bits++) {
    const at = BOOLS + (<usize> bits << 5);
    let length: usize = 0;
    for (let bit: u32 = 0; bit < 4; bit++) {
      if ((bits >> bit) & 1) {
        store<u32>(at + length, 0x65757274); // true
        length += 4;
      } else {
        store<u32>(at + length, 0x736c6166); // false
        store<u8>(at + length, 0x65, 4);
        length += 5;
      }
      store<u16>(at + length, <u16> separator);
      length += separatorBytes(separator);
    }
    store<u8>(at, <u8> length, 31);
  }
}

/** Puts a separator into the tables, unless it stands there: about a microsecond, after the first. */
export function separate(separator: u32): void {
  if (separator == separated) return;
  if (!separated) fillDigits();
  separated = separator;
  separateFrom(SMALL, 0, 10, 1, separator);
  separateFrom(SMALL, 10, 100, 2, separator);
  separateFrom(SMALL, 100, 1000, 3, separator);
  separateFrom(SMALL, 1000, 2048, 4, separator);
  separateFrom(SIGNED_BYTES, 0, 10, 1, separator);
  separateFrom(SIGNED_BYTES, 10, 100, 2, separator);
  separateFrom(SIGNED_BYTES, 100, 128, 3, separator);
  separateFrom(SIGNED_BYTES, 128, 157, 4, separator); // -128 to -100
  separateFrom(SIGNED_BYTES, 157, 247, 3, separator);
  separateFrom(SIGNED_BYTES, 247, 256, 2, separator);
  fillBools(separator);
}
