// Blocks of 16 units that are not all ASCII.

import { secondOf, writeFour, writeOneOrTwo, writeUpToThree } from "./expand";
import { scalar, stopAt, stoppedAt } from "./scalar";
import {
  BACKSLASH,
  constant,
  ONE_OR_TWO,
  PAIR_B0,
  PAIR_B1,
  PAIR_B2_HIGH,
  PAIR_B2_LOW,
  PAIR_B3,
  PAIR_LEAD,
  PAIR_PLANE,
  PAIR_TAGS,
  U0003,
  U000F,
  U0020,
  U0022,
  U003F,
  U0040,
  U005C,
  U00FF,
  U03FF,
  U80C0,
  U80E0,
  U80F0,
  UD800,
  UDC00,
  UF800,
  UFC00,
  UFF80,
  UFFE0,
  X01,
  X02,
  X20,
  X3F,
  X80,
  XC0,
  XE0,
} from "./tables";

/** Blocks without a non-ASCII unit that multibyte() takes before it hands back to the ASCII loops. */
const PATIENCE: i32 = 2;

/** Bytes to escape: below 0x20, `"` or `\`. Bytes from 0x80 on are not. */
// @ts-ignore: top level decorators are AssemblyScript's

export function specialBytes(bytes: v128): v128 {
  // xor 2 swaps 0x22 with 0x20 and keeps 0x00..0x1f together: one compare takes both
  const flipped = v128.xor(bytes, constant(X02));
  return v128.or(
    i8x16.eq(i8x16.min_u(flipped, constant(X20)), flipped),
    i8x16.eq(bytes, constant(BACKSLASH)),
  );
}

/** Four surrogate pairs as u32 lanes (high unit below) -> four times four bytes. */
// @ts-ignore: top level decorators are AssemblyScript's

function pairs(v: v128): v128 {
  //  low half:  t = high - 0xd800 + 0x40    000000tt tttttttt -> 11 bits of the code point
  //  high half: w = low - 0xdc00            000000ww wwwwwwww -> 10 bits
  //  11110ttt 10tttttt 10ttwwww 10wwwwww
  const x = i32x4.add(v128.and(v, constant(U03FF)), constant(PAIR_PLANE));
  const b0 = v128.and(i32x4.shr_u(x, 8), constant(PAIR_B0));
  const b1 = v128.and(i32x4.shl(x, 6), constant(PAIR_B1));
  const b2 = v128.or(
    v128.and(i32x4.shl(x, 20), constant(PAIR_B2_HIGH)),
    v128.and(i32x4.shr_u(x, 6), constant(PAIR_B2_LOW)),
  );
  const b3 = v128.and(i32x4.shl(x, 8), constant(PAIR_B3));
  return v128.or(v128.or(v128.or(b0, b1), v128.or(b2, b3)), constant(PAIR_LEAD));
}

/** Eight units that take three bytes each -> 24 bytes. */
// @ts-ignore: top level decorators are AssemblyScript's

function eightTimesThree(v: v128, dst: usize): usize {
  const firstTwo = v128.or(
    v128.or(i16x8.shr_u(v, 12), constant(U80E0)),
    i16x8.shl(v128.and(i16x8.shr_u(v, 6), constant(U003F)), 8),
  );
  const third = v128.or(v128.and(v, constant(U003F)), constant(X80));
  v128.store(
    dst,
    v128.shuffle<u8>(firstTwo, third, 0, 1, 16, 2, 3, 18, 4, 5, 20, 6, 7, 22, 8, 9, 24, 10),
  );
  v128.store64_lane(
    dst,
    v128.shuffle<u8>(firstTwo, third, 11, 26, 12, 13, 28, 14, 15, 30, 0, 0, 0, 0, 0, 0, 0, 0),
    0,
    16,
  );
  return dst + 24;
}

/**
 * Takes blocks of 16 units from src on until PATIENCE of them were ASCII. Returns the new dst, or 0
 * for a lone surrogate under "throw"; stoppedAt() tells where.
 * REQUIRES: 16 units from src on.
 */
export function multibyte(src: usize, end: usize, dst: usize, policy: u32): usize {
  let patience = PATIENCE;
  do {
    const a = v128.load(src), b = v128.load(src, 16);
    const topA = v128.and(a, constant(UF800)), topB = v128.and(b, constant(UF800));
    // one byte a unit: its low byte, and unit >> 6, or 255 where that does not fit
    const low = i8x16.narrow_i16x8_u(v128.and(a, constant(U00FF)), v128.and(b, constant(U00FF)));
    const high = i8x16.narrow_i16x8_u(i16x8.shr_u(a, 6), i16x8.shr_u(b, 6));

    if (!v128.any_true(v128.or(topA, topB))) {
      // all below 0x800: one byte, two bytes, or a two-byte escape
      const two = i8x16.gt_s(high, constant(X01));
      const special = v128.andnot(specialBytes(low), two);
      const letter = secondOf(low);
      if (i8x16.bitmask(v128.and(i8x16.gt_s(constant(X20), letter), special))) {
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
      if (!i8x16.bitmask(two)) patience--;
      continue;
    }

    const surrogates = v128.or(
      i16x8.eq(topA, constant(UD800)),
      i16x8.eq(topB, constant(UD800)),
    );
    if (i8x16.bitmask(surrogates)) {
      const allPairs = v128.and(
        i32x4.eq(v128.and(a, constant(UFC00)), constant(PAIR_TAGS)),
        i32x4.eq(v128.and(b, constant(UFC00)), constant(PAIR_TAGS)),
      );
      if (i32x4.all_true(allPairs)) {
        v128.store(dst, pairs(a));
        v128.store(dst, pairs(b), 16);
        dst += 32;
        src += 32;
        continue;
      }
      dst = eightWithSurrogates(a, src, end, dst, policy);
      if (!dst) return 0;
      src = stoppedAt();
      continue;
    }

    if (i16x8.all_true(topA) && i16x8.all_true(topB)) {
      dst = eightTimesThree(b, eightTimesThree(a, dst));
      src += 32;
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

/**
 * Eight units with surrogates among them. A pair needs no lane of its own width: its high unit
 * makes the first two bytes, its low unit, with two bits of its neighbour, the other two.
 * A high unit in the last lane waits for the next block.
 */
function eightWithSurrogates(v: v128, src: usize, end: usize, dst: usize, policy: u32): usize {
  const zero = i16x8.splat(0);
  const top = v128.and(v, constant(UF800));
  const surrogate = i16x8.eq(top, constant(UD800));
  const lowHalf = i16x8.eq(v128.and(v, constant(UFC00)), constant(UDC00));
  const lows = i16x8.bitmask(lowHalf);
  const highs = i16x8.bitmask(surrogate) & ~lows;

  const ascii = i16x8.eq(v128.and(v, constant(UFF80)), zero);
  const control = i16x8.eq(v128.and(v, constant(UFFE0)), zero);
  const special = v128.or(
    v128.or(control, i16x8.eq(v, constant(U0022))),
    i16x8.eq(v, constant(U005C)),
  );
  const letter = secondOf(v);
  const six = v128.and(control, i16x8.gt_s(constant(U0020), letter));
  // lone: a low unit without a high one before it, or the reverse
  if (i16x8.bitmask(six) | (((highs << 1) & 255) ^ lows)) {
    return scalar(src, src + 16, end, dst, policy);
  }

  const bits = v128.and(v, constant(U003F));
  let r = v128.or(v128.or(i16x8.shr_u(v, 6), constant(U80C0)), i16x8.shl(bits, 8));
  r = v128.bitselect(v, r, ascii);
  r = v128.bitselect(v128.or(constant(U005C), i16x8.shl(letter, 8)), r, special);

  // high: t = its ten bits + 0x40    11110ttt 10tttttt
  const t = i16x8.add(v128.and(v, constant(U03FF)), constant(U0040));
  const high = v128.or(
    v128.or(i16x8.shr_u(t, 8), constant(U80F0)),
    i16x8.shl(v128.and(i16x8.shr_u(t, 2), constant(U003F)), 8),
  );
  // low: 10ttwwww 10wwwwww, tt from the lane before
  const before = v128.shuffle<u8>(v, v, 0, 1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
  const low = v128.or(
    v128.or(
      i16x8.shl(v128.and(before, constant(U0003)), 4),
      v128.and(i16x8.shr_u(v, 6), constant(U000F)),
    ),
    v128.or(constant(X80), i16x8.shl(bits, 8)),
  );
  r = v128.bitselect(v128.bitselect(low, high, lowHalf), r, surrogate);

  const two = i16x8.bitmask(v128.or(special, v128.not(ascii)));
  const isThree = v128.andnot(i16x8.ne(top, zero), surrogate);
  const three = i16x8.bitmask(isThree);
  const held = (highs >> 7) << 1; // one unit, two bytes of the answer
  stopAt(src + 16 - held);
  if (!three) {
    v128.store(dst, i8x16.swizzle(r, v128.load(ONE_OR_TWO + (two << 4))));
    return dst + 8 + popcnt(two) - held;
  }
  const firstTwo = v128.or(
    v128.or(i16x8.shr_u(v, 12), constant(U80E0)),
    i16x8.shl(v128.and(i16x8.shr_u(v, 6), constant(U003F)), 8),
  );
  r = v128.bitselect(firstTwo, r, isThree);
  const third = v128.or(bits, constant(X80));
  dst = writeFour(
    v128.shuffle<u16>(r, third, 0, 8, 1, 9, 2, 10, 3, 11),
    (two & 15) | ((three & 15) << 4),
    dst,
  );
  return writeFour(
    v128.shuffle<u16>(r, third, 4, 12, 5, 13, 6, 14, 7, 15),
    (two >> 4) | (three & 240),
    dst,
  ) - held;
}
