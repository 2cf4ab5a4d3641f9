// Numbers with a single separator behind each, 64 bytes at a time.
//
//     text    -65.613,43,-7.5,12.2
//     others  1..1...1..11.1.1..1.    no digits: signs, points and separators
//     marks   ...1...1..1..1.1....    of each run of those the first; the last number has not ended
//
// Two loops. The first turns the masks of sixteen blocks into addresses, the second makes numbers of
// those, and looks at the bytes there. A number's place is known beforehand, so that none waits for the
// one in front of it, and how many numbers a block holds, which nobody can guess, is no matter of the
// loop that makes them. Where a number goes on until the next one begins, a way of 20 cycles bounds
// the loop.
//
// ns a number on Deno 2.9 / Bun 1.4, of int32 in all their bits, prices, canada.json:
//
//     this design                     4.0 / 4.2    5.6 / 5.8     9.8 /  9.8
//     the marks of one block          5.3 / 5.3    6.7 / 6.9    12.1 / 12.2
//     whether there is a point
//       reckoned, not guessed,
//       and digits as before                       6.7 / 6.7    11.3 / 10.9
//     no blocks: see list.ts          6.9 / 7.0    8.2 / 8.5    16.2 / 16.1
//
// The point is a guess, for what is reckoned makes the next number wait for 16 cycles. Where whole
// numbers and others come as coins fall, the guess costs: 7.9 in place of 6.6. By itself it took canada.json
// from 11.3 to 10.5 on V8 and from 11.1 to 10.6 on JSC.
//
// Measured refusals:
// - no marks, a loop per block: within 5% on V8 when it was tried, but prices took 9.0 on JSC in place
//   of 6.9; a block's last number left to the next block when there is one more than in the block before,
//   so that the loop over them ends where it did: 15% on JSC for coordinates, 3 to 5% lost elsewhere;
// - eight marks a step, not four: prices 5% less, coordinates 5% more, int64 10% more on V8; marks stored
//   two by two: within 1%, on int64 3% less on JSC alone;
// - sign and first digit out of the word behind the last separator, not loaded again: V8 gains 1% with
//   whole numbers and loses 3% of canada.json, JSC loses 5% of everything; out of the word that the integer
//   part is made of: prices 27% more on JSC;
// - many digits as 64 bits of all of them, not as those on both sides of the point: canada.json takes
//   1.0 ns more on V8, on JSC 8.9; the way of those that this leaves in a function of its own: fractions 8
//   to 10% more, and nothing gained.

import { quotient, quotientOfMany } from "./convert";
import { digits16, digitsBefore16, equal64, nonDigits64, upToFour } from "./digits";
import { JSON } from "./state";
import { CHUNK, FOUR_DIGITS } from "./switches";
import { COMMAS, KEEP, NEWLINES, POWERS_OF_TEN, SPACES, WHOLE_POWERS, ZEROS } from "./tables";

const MINUS: u32 = 0x2d, ZERO: u32 = 0x30, POINT: u32 = 0x2e;
const COMMA: u32 = 0x2c, SPACE: u32 = 0x20, NEWLINE: u32 = 0x0a;
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

/** The same of digits without a point. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function whole19(at: usize, total: usize): u64 {
  const low = digits16(v128.load(at - 16), total);
  return total > 16 ? digitsBefore16(at, 31, total) * TEN_16 + low : low;
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

/** Whether a byte is one of them. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function separates(byte: u32, format: u32): bool {
  return byte == COMMA || (format != JSON && (byte == NEWLINE || byte == SPACE));
}

/** Where marks stand: addresses, as u32. */
const MARKS = memory.data((CHUNK * 64 + 16) * 4, 64);

/**
 * Marks what is no digit in some blocks, the first byte of each run, up to the last separator; returns
 * where the marks end. Between two marks stand digits, but for what may stand behind the first: a sign,
 * or what is wrong there.
 *
 * Of `whole` numbers only separators are marked, up to the first byte that has to be one and is none.
 */
function mark(block: usize, blocksEnd: usize, format: u32, whole: bool): usize {
  let marks = MARKS;
  // bit 0: whether no digit stands in front of the block
  let before: u64 = 1;
  for (; block < blocksEnd; block += 64) {
    const a = v128.load(block), b = v128.load(block, 16);
    const c = v128.load(block, 32), d = v128.load(block, 48);
    const others = nonDigits64(a, b, c, d);
    let bits = others & ~((others << 1) | before);
    before = others >> 63;
    if (whole) {
      const bad = bits & ~separators64(a, b, c, d, format);
      if (bad) {
        bits &= (bad & (0 - bad)) - 1;
        blocksEnd = block;
      }
    }
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
  // marks of a number that has not ended
  while (marks > MARKS && !separates(load<u8>(load<u32>(marks - 4)), format)) marks -= 4;
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
          store<T>(out, <T> upToFour(p, at - p));
          out += sizeof<T>();
          p = at + 1;
          separators &= separators - 1;
        } while (separators);
        continue;
      }
    }
    const blocksEnd = p + (min(blocks, (end - p) >> 6) << 6);
    const marksEnd = mark(p, blocksEnd, format, isInteger<T>());
    if (marksEnd == MARKS) break;
    // where much is left to others, little is marked for nothing
    blocks = min(blocks << 1, CHUNK);
    let marks = MARKS;
    do {
      const minus = <usize> (load<u8>(p) == MINUS);
      const q = p + minus;
      const first = <u32> load<u8>(q) - ZERO;
      // no digit in front, or a zero: which has to be the only one
      if (isFloat<T>()) {
        let at = <usize> load<u32>(marks);
        const integers = at - q;
        if (first - 1 > 8 && (first != 0 || integers != 1)) break;
        let value: f64;
        // a mark, and what may be wrong behind it
        const behind = <u32> load<u16>(at);
        if ((behind & 0xff) == POINT) {
          if ((behind >> 8) - ZERO > 9) break;
          const point = at;
          marks += 4;
          at = <usize> load<u32>(marks);
          if (!separates(load<u8>(at), format)) break;
          const fraction = at - point - 1;
          // with a zero in front of the point, which is no digit that counts
          const digits = integers + fraction;
          // a double holds 15 digits: asked of their number, which changes less often than their value
          if (digits <= 15) {
            value = <f64> <i64> ending16(at, fraction, digits) /
              load<f64>(POWERS_OF_TEN + (fraction << 3));
          } else if (fraction <= 16 && integers <= 3 && first != 0) {
            const power = load<u64>(WHOLE_POWERS + (fraction << 3));
            const w = <u64> upToFour(q, integers) * power + digits16(v128.load(at - 16), fraction);
            value = quotientOfMany(w, fraction, power);
          } else {
            if (digits > 19 + <usize> (first == 0)) break;
            value = quotient(upTo19(at, fraction, digits), fraction);
          }
        } else {
          if (integers > 19 || !separates(behind & 0xff, format)) break;
          value = <f64> whole19(at, integers);
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
          value = whole19(at, total);
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
