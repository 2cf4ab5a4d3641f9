// Numbers with a single separator behind each, 64 bytes at a time.
//
//     text        -65.613,43,7.5,12.2
//     separators  .......1..1...1....
//     others      1..1........1....1.    neither digits nor separators: signs and points
//     marks       ...1...1..1.1.1..      separators and points; the last number has not ended
//
// Two loops. The first turns the masks of sixteen blocks into addresses, the second makes numbers of
// those. A number's place is known beforehand, so that none waits for the one in front of it, and how
// many numbers a block holds, which nobody can guess, is no matter of the loop that makes them. Where
// a number goes on until the next one begins, a way of 20 cycles bounds the loop.
//
// ns a number on Deno 2.9 / Bun 1.4, of int32 in all their bits, prices, canada.json:
//
//     this design                     4.2 / 4.5    7.0 / 6.9    12.1 / 12.1
//     the marks of one block          5.6 / 5.6    8.1 / 7.8    14.2 / 14.6
//     the marks of 64 blocks          1 to 2% less
//     no marks: a loop per block      4.1 / 4.4    6.6 / 9.0    11.9 / 12.5
//     no blocks: see list.ts          7.3 / 7.5    8.7 / 8.5    15.9 / 16.7
//
// Measured refusals:
// - without marks, a block's last number left to the next block when there is one more than in the
//   block before, so that the loop over them ends where it did: 15% on JSC for coordinates, 3 to 5% lost
//   elsewhere;
// - many digits as 64 bits of all of them, not as those on both sides of the point: canada.json takes
//   1.0 ns more on V8, on JSC 8.9.

import { quotient } from "./convert";
import { digits16, digitsBefore16, equal64, nonDigits64, upToFour } from "./digits";
import { JSON } from "./state";
import { CHUNK, FOUR_DIGITS } from "./switches";
import { COMMAS, KEEP, NEWLINES, POINTS, POWERS_OF_TEN, SPACES, WHOLE_POWERS, ZEROS } from "./tables";

const MINUS: u32 = 0x2d, POINT: u32 = 0x2e, ZERO: u32 = 0x30;
const TEN_16: u64 = 10000000000000000;

/** Where the next number begins. */
export let reached: usize = 0;

/** The last 16 of up to 16 digits that end at `at`, before `fraction` of which stands a point. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function ending16(at: usize, fraction: usize, total: usize): u64 {
  // the integer part moves up to where the point stands
  const characters = v128.bitselect(
    v128.load(at - 16), v128.load(at - 17), v128.load(KEEP + fraction),
  );
  return digits16(characters, total);
}

/** The same of up to 20 digits. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function upTo19(at: usize, fraction: usize, total: usize): u64 {
  const low = ending16(at, fraction, total);
  return total > 16 ? digitsBefore16(at, fraction, total) * TEN_16 + low : low;
}

/**
 * Whether digits with a separator behind every one to four of them are numbers as JSON has them: the
 * bits of `whole` up to the last separator are one or the other, and `zeros` tells which are 0.
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function areShort(separators: u64, whole: u64, zeros: u64): bool {
  const digits = ~separators & whole;
  const two = digits & (digits >> 1);
  const five = two & (two >> 2) & (digits >> 4);
  const starts = (separators << 1) | 1;
  const empty = separators & starts;
  // a zero in front of another digit
  const padded = zeros & starts & (digits >> 1);
  return (five | empty | padded) == 0;
}

/** The separators of 64 bytes. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function separators64(a: v128, b: v128, c: v128, d: v128, format: u32): u64 {
  const commas = equal64(a, b, c, d, COMMAS);
  if (format == JSON) return commas;
  return commas | equal64(a, b, c, d, NEWLINES) | equal64(a, b, c, d, SPACES);
}

/** Where marks stand: the addresses of separators, and of the points of doubles. */
const MARKS = memory.data((CHUNK * 64 + 16) * 4, 64);

/**
 * Marks the separators and points of some blocks, up to the last separator before what is neither nor
 * a digit and stands within a number; returns where the marks end.
 */
function mark(block: usize, blocksEnd: usize, format: u32, points: bool): usize {
  let marks = MARKS;
  // bit 0: whether a separator stands in front of the block
  let before: u64 = 1;
  let bad: u64 = 0;
  for (; block < blocksEnd && bad == 0; block += 64) {
    const a = v128.load(block), b = v128.load(block, 16);
    const c = v128.load(block, 32), d = v128.load(block, 48);
    const separators = separators64(a, b, c, d, format);
    // signs are left alone, if they are signs: they stand at a number's beginning
    const others = nonDigits64(a, b, c, d) & ~(separators | (separators << 1) | before);
    before = separators >> 63;
    let bits = separators;
    bad = others;
    if (points) {
      bad &= ~equal64(a, b, c, d, POINTS);
      bits |= others;
    }
    if (bad) bits &= (bad & (0 - bad)) - 1;
    const next = marks + (<usize> popcnt(bits) << 2);
    while (true) {
      store<u32>(marks, <u32> block + <u32> ctz(bits));
      bits &= bits - 1;
      store<u32>(marks, <u32> block + <u32> ctz(bits), 4);
      bits &= bits - 1;
      store<u32>(marks, <u32> block + <u32> ctz(bits), 8);
      bits &= bits - 1;
      store<u32>(marks, <u32> block + <u32> ctz(bits), 12);
      bits &= bits - 1;
      marks += 16;
      if (bits == 0) break;
    }
    marks = next;
  }
  // points of a number that has not ended
  while (marks > MARKS && load<u8>(load<u32>(marks - 4)) == POINT) marks -= 4;
  return marks;
}

/**
 * Parses numbers from `p` on, as long as 64 bytes are left and nothing else than numbers of up to 19
 * digits without an exponent comes, with a separator behind each; returns where the answers end.
 */
export function parseBlocks<T>(p: usize, end: usize, format: u32, out: usize): usize {
  let blocks: usize = 1;
  while (p + 64 <= end) {
    if (FOUR_DIGITS) {
      const a = v128.load(p), b = v128.load(p, 16), c = v128.load(p, 32), d = v128.load(p, 48);
      let separators = separators64(a, b, c, d, format);
      // only up to the last separator
      const whole = <u64> -1 >> clz(separators);
      const others = nonDigits64(a, b, c, d) & ~separators & whole;
      if (others == 0 && areShort(separators, whole, equal64(a, b, c, d, ZEROS))) {
        const block = p;
        do {
          const at = block + <usize> ctz(separators);
          store<T>(out, <T> upToFour(at, at - p));
          out += sizeof<T>();
          p = at + 1;
          separators &= separators - 1;
        } while (separators);
        continue;
      }
    }
    const blocksEnd = p + (min(blocks, (end - p) >> 6) << 6);
    const marksEnd = mark(p, blocksEnd, format, isFloat<T>());
    if (marksEnd == MARKS) break;
    blocks = CHUNK;
    let marks = MARKS;
    do {
      const minus = <usize> (load<u8>(p) == MINUS);
      const q = p + minus;
      const first = <u32> load<u8>(q) - ZERO;
      // no digit in front, or a zero: which has to be the only one
      if (isFloat<T>()) {
        const point = <usize> load<u32>(marks);
        const has = <usize> (load<u8>(point) == POINT);
        marks += has << 2;
        const at = <usize> load<u32>(marks);
        const integers = point - q, fraction = at - point - 1; // -1 without a point
        if (first - 1 > 8 && (first != 0 || integers != 1)) break;
        if (fraction == 0 || load<u8>(at) == POINT) break;
        // with a zero in front of the point, which is no digit that counts
        const digits = at - q - has;
        if (digits > 19 + <usize> (first == 0)) break;
        let value: f64;
        // a double holds 15 digits: asked of their number, which changes less often than their value
        if (digits <= 15) {
          value = <f64> <i64> ending16(at, fraction & 31, digits) /
            load<f64>(POWERS_OF_TEN + (fraction << 3));
        } else {
          const isSplit = first != 0 && integers <= 4 && fraction <= 16;
          const w = isSplit
            ? <u64> upToFour(point, integers) * load<u64>(WHOLE_POWERS + (fraction << 3)) +
              digits16(v128.load(at - 16), fraction)
            : upTo19(at, fraction & 31, digits);
          value = quotient(w, fraction);
        }
        store<u64>(out, reinterpret<u64>(value) | (<u64> minus << 63));
        p = at + 1;
      } else {
        const at = <usize> load<u32>(marks);
        const total = at - q;
        if (first - 1 > 8 && (first != 0 || total != 1)) break;
        let value: u64;
        if (sizeof<T>() == 4) {
          value = digits16(v128.load(at - 16), total);
          if (total > 10 || value > <u64> i32.MAX_VALUE + minus) break;
          store<i32>(out, (<i32> value ^ -<i32> minus) + <i32> minus);
        } else {
          if (total > 19) break;
          value = upTo19(at, 31, total);
          if (value > <u64> i64.MAX_VALUE + minus) break;
          store<i64>(out, (<i64> value ^ -<i64> minus) + <i64> minus);
        }
        p = at + 1;
      }
      out += sizeof<T>();
      marks += 4;
    } while (marks < marksEnd);
    if (marks < marksEnd) break;
  }
  reached = p;
  return out;
}
