// Blocks of 16 units that are not all ASCII.

import { secondOf, specialBytes, writeOneOrTwo, writeUpToThree } from "./expand";
import { scalar, stopAt, stoppedAt } from "./scalar";
import {
  LETTERS_OF_TWO, PAIR_RUN, PAIRS_WITHOUT_THREES, PATIENCE, THREES_IN_RUNS,
} from "./switches";
import {
  BACKSLASH, PAIR_TAGS, U0003, U000F, U003F, U0040, U00FF, U03FF, UD800, UDC00, UF800, UFC00, X01,
  X02, X20, X3F, X80, XC0, XE0, XF0, constant,
} from "./tables";
import { eightTimesThree, lowHalf, notThree, pairs } from "./uniform";

/**
 * Takes blocks of 16 units from src on until PATIENCE of them were ASCII. Returns the new dst, or 0
 * for a lone surrogate under "throw"; stoppedAt() tells where.
 *
 * REQUIRES: 16 units from src on, of which one is not ASCII; 2 readable bytes before them.
 *
 * Refused, in GB/s of V8 / JSC:
 * - lanes of 16 bits, eight units a step, in place of planes of bytes: with literal constants on both
 *   sides Cyrillic 3.6 / 7.2 against 5.7 / 7.1;
 * - a step of its own for eight units with surrogates, whose length depended on them: emoji with
 *   joiners 1.4 / 1.5 against 3.0 / 2.4;
 * - constants hoisted out of the loop: Chinese 5.3 / 7.3 against 5.8 / 7.0, the rest within 3%;
 * - three-byte blocks tested before the byte planes are made: Chinese 8.5 / 7.4 against 7.9 / 7.0,
 *   but Cyrillic 7.1 / 6.7 against 7.9 / 6.7.
 */
export function multibyte(src: usize, end: usize, dst: usize, policy: u32): usize {
  let patience = PATIENCE;
  let half: u32 = 0; // 1: the first unit is the low half of a pair whose high half is written
  do {
    const a = v128.load(src), b = v128.load(src, 16);
    const topA = v128.and(a, constant(UF800)), topB = v128.and(b, constant(UF800));
    // one byte a unit: its low byte, and unit >> 6, or 255 where that does not fit
    const low = i8x16.narrow_i16x8_u(v128.and(a, constant(U00FF)), v128.and(b, constant(U00FF)));
    const high = i8x16.narrow_i16x8_u(i16x8.shr_u(a, 6), i16x8.shr_u(b, 6));

    const zero = i16x8.splat(0);
    const below = i8x16.bitmask(i8x16.narrow_i16x8_s(i16x8.eq(topA, zero), i16x8.eq(topB, zero)));
    if (below == 0xffff) {
      // all below 0x800: one byte, two bytes, or a two-byte escape
      const two = i8x16.gt_s(high, constant(X01));
      const special = v128.andnot(specialBytes(low), two);
      const twos = i8x16.bitmask(two);
      if (popcnt(twos) >= LETTERS_OF_TWO && !v128.any_true(special)) {
        dst = writeOneOrTwo(
          v128.bitselect(v128.or(high, constant(XC0)), low, two),
          v128.or(v128.and(low, constant(X3F)), constant(X80)),
          twos,
          dst,
        );
        src += 32;
        continue;
      }
      const letter = secondOf(low);
      if (i8x16.bitmask(v128.and(i8x16.gt_s(constant(X20), letter), special))) {
        // an ASCII block: its loop has a faster way with six-byte escapes
        if (!twos) break;
        dst = scalar(src, src + 32, end, dst, policy);
        if (!dst) return 0;
        src = stoppedAt();
        continue;
      }
      const first = v128.bitselect(
        v128.or(high, constant(XC0)),
        v128.bitselect(constant(BACKSLASH), low, special),
        two,
      );
      const second = v128.bitselect(
        letter,
        v128.or(v128.and(low, constant(X3F)), constant(X80)),
        special,
      );
      dst = writeOneOrTwo(first, second, i8x16.bitmask(v128.or(two, special)), dst);
      src += 32;
      if (!twos) patience--;
      continue;
    }

    const surrogateA = i16x8.eq(topA, constant(UD800)), surrogateB = i16x8.eq(topB, constant(UD800));
    if (v128.any_true(v128.or(surrogateA, surrogateB))) {
      const tagA = v128.and(a, constant(UFC00)), tagB = v128.and(b, constant(UFC00));
      const allPairs = v128.and(
        i32x4.eq(tagA, constant(PAIR_TAGS)), i32x4.eq(tagB, constant(PAIR_TAGS)),
      );
      if (i32x4.all_true(allPairs)) {
        v128.store(dst, pairs(a));
        v128.store(dst, pairs(b), 16);
        dst += 32;
        src += 32;
        continue;
      }

      // Surrogates between other units. A pair needs no lane of its own width: its high unit makes
      // the first two bytes, its low unit, with two bits of its neighbour, the other two.
      const surrogate = i8x16.narrow_i16x8_s(surrogateA, surrogateB);
      const isLow = i8x16.narrow_i16x8_s(
        i16x8.eq(tagA, constant(UDC00)), i16x8.eq(tagB, constant(UDC00)),
      );
      const lows = i8x16.bitmask(isLow);
      const highs = i8x16.bitmask(surrogate) & ~lows;
      const multi = i8x16.eq(i8x16.max_u(high, constant(X02)), high);
      const special = v128.andnot(specialBytes(low), multi);
      const letter = secondOf(low);
      // A high unit in the last lane either stands here and its low one opens the next block, or
      // waits for it: near the end, and in a run of pairs, which then lie as `allPairs` wants them.
      const open = highs >> 15;
      const waits = open & <u32>(end - src < 64 || popcnt(highs | lows) >= PAIR_RUN);
      const closed = waits == open || (load<u16>(src, 32) & 0xfc00) == 0xdc00;
      const six = i8x16.bitmask(v128.and(i8x16.gt_s(constant(X20), letter), special));
      if (six | ((((highs << 1) | half) & 0xffff) ^ lows) || !closed) {
        if (half) {
          dst = lowHalf(src, dst);
          src += 2;
        }
        half = 0;
        dst = scalar(src, src + 32 > end ? end : src + 32, end, dst, policy);
        if (!dst) return 0;
        src = stoppedAt();
        continue;
      }
      half = open ^ waits;

      // high: t = its ten bits + 0x40    11110ttt 10tttttt
      const tA = i16x8.add(v128.and(a, constant(U03FF)), constant(U0040));
      const tB = i16x8.add(v128.and(b, constant(U03FF)), constant(U0040));
      const highFirst = v128.or(
        i8x16.narrow_i16x8_u(i16x8.shr_u(tA, 8), i16x8.shr_u(tB, 8)), constant(XF0),
      );
      const highSecond = i8x16.narrow_i16x8_u(
        v128.and(i16x8.shr_u(tA, 2), constant(U003F)), v128.and(i16x8.shr_u(tB, 2), constant(U003F)),
      );
      // low: 10ttwwww 10wwwwww, tt from the unit before
      const beforeA = v128.and(v128.load(src - 2), constant(U0003));
      const beforeB = v128.and(v128.load(src - 2, 16), constant(U0003));
      const sixA = i16x8.shr_u(a, 6), sixB = i16x8.shr_u(b, 6);
      const lowFirst = v128.or(
        i8x16.narrow_i16x8_u(
          v128.or(i16x8.shl(beforeA, 4), v128.and(sixA, constant(U000F))),
          v128.or(i16x8.shl(beforeB, 4), v128.and(sixB, constant(U000F))),
        ),
        constant(X80),
      );

      const three = v128.andnot(i8x16.eq(i8x16.max_u(high, constant(X20)), high), surrogate);
      const final = v128.or(v128.and(low, constant(X3F)), constant(X80));
      const middle = i8x16.narrow_i16x8_u(
        v128.and(sixA, constant(U003F)), v128.and(sixB, constant(U003F)),
      );
      const top = i8x16.narrow_i16x8_u(i16x8.shr_u(a, 12), i16x8.shr_u(b, 12));
      const upToTwo = v128.bitselect(
        v128.or(high, constant(XC0)), v128.bitselect(constant(BACKSLASH), low, special), multi,
      );
      const first = v128.bitselect(
        v128.bitselect(lowFirst, highFirst, isLow),
        v128.bitselect(v128.or(top, constant(XE0)), upToTwo, three),
        surrogate,
      );
      // the continuation bytes of every kind but a low unit's differ only in their six bits
      const isHigh = v128.andnot(surrogate, isLow);
      const second = v128.bitselect(
        v128.or(v128.bitselect(highSecond, middle, isHigh), constant(X80)),
        v128.bitselect(letter, final, special),
        v128.or(three, isHigh),
      );
      const twos = i8x16.bitmask(v128.or(multi, special)), threes = i8x16.bitmask(three);
      // pairs and ASCII alone are common, and half the work: 5 to 8% on emoji and chat
      if (!PAIRS_WITHOUT_THREES || threes) dst = writeUpToThree(first, second, final, twos, threes, dst);
      else dst = writeOneOrTwo(first, second, twos, dst);
      // it counted two bytes, of an answer that the next block writes over
      dst -= waits << 1;
      src += 32 - (waits << 1);
      continue;
    }

    if (!below) {
      dst = eightTimesThree(b, eightTimesThree(a, dst));
      src += 32;
      // such blocks come in runs: one test for the next ones, 20% on Chinese in V8, 5% in JSC
      while (THREES_IN_RUNS && end - src >= 32) {
        const c = v128.load(src), d = v128.load(src, 16);
        if (i8x16.bitmask(v128.or(notThree(c), notThree(d)))) break;
        dst = eightTimesThree(d, eightTimesThree(c, dst));
        src += 32;
      }
      continue;
    }

    // any unit but a surrogate
    const three = i8x16.eq(i8x16.max_u(high, constant(X20)), high);
    const multi = i8x16.eq(i8x16.max_u(high, constant(X02)), high);
    const special = v128.andnot(specialBytes(low), multi);
    const letter = secondOf(low);
    if (i8x16.bitmask(v128.and(i8x16.gt_s(constant(X20), letter), special))) {
      dst = scalar(src, src + 32, end, dst, policy);
      if (!dst) return 0;
      src = stoppedAt();
      continue;
    }
    const last = v128.or(v128.and(low, constant(X3F)), constant(X80));
    const middle = i8x16.narrow_i16x8_u(
      v128.and(i16x8.shr_u(a, 6), constant(U003F)),
      v128.and(i16x8.shr_u(b, 6), constant(U003F)),
    );
    const top = i8x16.narrow_i16x8_u(i16x8.shr_u(a, 12), i16x8.shr_u(b, 12));
    const upToTwo = v128.bitselect(
      v128.or(high, constant(XC0)),
      v128.bitselect(constant(BACKSLASH), low, special),
      multi,
    );
    dst = writeUpToThree(
      v128.bitselect(v128.or(top, constant(XE0)), upToTwo, three),
      v128.bitselect(
        v128.or(middle, constant(X80)),
        v128.bitselect(letter, last, special),
        three,
      ),
      last,
      i8x16.bitmask(v128.or(multi, special)),
      i8x16.bitmask(three),
      dst,
    );
    src += 32;
  } while (patience && end - src >= 32);
  stopAt(src);
  return dst;
}

