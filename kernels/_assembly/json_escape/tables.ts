// Constants and shuffle tables.
//
// Constants stand in memory, not in the code: V8 rebuilds a literal at every use, with two to four
// instructions, but cannot fold a load.

import { literal } from "./literals";
import { CONSTANTS_IN_MEMORY } from "./switches";

// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function constant(at: usize): v128 {
  return CONSTANTS_IN_MEMORY ? v128.load(at) : literal(at);
}

// --- bytes ---
export const X01 = memory.data<u64>([0x0101010101010101, 0x0101010101010101], 16);
export const X02 = memory.data<u64>([0x0202020202020202, 0x0202020202020202], 16);
export const X1F = memory.data<u64>([0x1f1f1f1f1f1f1f1f, 0x1f1f1f1f1f1f1f1f], 16);
export const X20 = memory.data<u64>([0x2020202020202020, 0x2020202020202020], 16);
export const X21 = memory.data<u64>([0x2121212121212121, 0x2121212121212121], 16);
export const X3F = memory.data<u64>([0x3f3f3f3f3f3f3f3f, 0x3f3f3f3f3f3f3f3f], 16);
export const X80 = memory.data<u64>([0x8080808080808080, 0x8080808080808080], 16);
export const XC0 = memory.data<u64>([0xc0c0c0c0c0c0c0c0, 0xc0c0c0c0c0c0c0c0], 16);
export const XF0 = memory.data<u64>([0xf0f0f0f0f0f0f0f0, 0xf0f0f0f0f0f0f0f0], 16);
export const XE0 = memory.data<u64>([0xe0e0e0e0e0e0e0e0, 0xe0e0e0e0e0e0e0e0], 16);
export const BACKSLASH = memory.data<u64>([0x5c5c5c5c5c5c5c5c, 0x5c5c5c5c5c5c5c5c], 16);
/** Index 8, 9, 10, 12, 13 -> the letters b, t, n, f, r; every other index -> 0. */
export const LETTERS = memory.data<u64>([0x0000000000000000, 0x00007266006e7462], 16);

// --- code units ---
export const U0003 = memory.data<u64>([0x0003000300030003, 0x0003000300030003], 16);
export const U000F = memory.data<u64>([0x000f000f000f000f, 0x000f000f000f000f], 16);
export const U0020 = memory.data<u64>([0x0020002000200020, 0x0020002000200020], 16);
export const U003F = memory.data<u64>([0x003f003f003f003f, 0x003f003f003f003f], 16);
export const U0040 = memory.data<u64>([0x0040004000400040, 0x0040004000400040], 16);
export const U00FF = memory.data<u64>([0x00ff00ff00ff00ff, 0x00ff00ff00ff00ff], 16);
export const U03FF = memory.data<u64>([0x03ff03ff03ff03ff, 0x03ff03ff03ff03ff], 16);
export const U80E0 = memory.data<u64>([0x80e080e080e080e0, 0x80e080e080e080e0], 16);
export const UD800 = memory.data<u64>([0xd800d800d800d800, 0xd800d800d800d800], 16);
export const UDC00 = memory.data<u64>([0xdc00dc00dc00dc00, 0xdc00dc00dc00dc00], 16);
export const UF800 = memory.data<u64>([0xf800f800f800f800, 0xf800f800f800f800], 16);
export const UFC00 = memory.data<u64>([0xfc00fc00fc00fc00, 0xfc00fc00fc00fc00], 16);
export const UFF80 = memory.data<u64>([0xff80ff80ff80ff80, 0xff80ff80ff80ff80], 16);

// --- surrogate pairs, as u32: high unit in the low half ---
export const PAIR_TAGS = memory.data<u64>([0xdc00d800dc00d800, 0xdc00d800dc00d800], 16);
export const PAIR_PLANE = memory.data<u64>([0x0000004000000040, 0x0000004000000040], 16);
export const PAIR_B0 = memory.data<u64>([0x0000000700000007, 0x0000000700000007], 16);
export const PAIR_B1 = memory.data<u64>([0x00003f0000003f00, 0x00003f0000003f00], 16);
export const PAIR_B2_HIGH = memory.data<u64>([0x0030000000300000, 0x0030000000300000], 16);
export const PAIR_B2_LOW = memory.data<u64>([0x000f0000000f0000, 0x000f0000000f0000], 16);
export const PAIR_B3 = memory.data<u64>([0x3f0000003f000000, 0x3f0000003f000000], 16);
export const PAIR_LEAD = memory.data<u64>([0x808080f0808080f0, 0x808080f0808080f0], 16);

/** 16 units' worth of set bits, then clear ones: a window into it keeps the first n units. */
export const KEEP = memory.data<u64>([~0, ~0, ~0, ~0, 0, 0, 0, 0], 16);

/**
 * Shuffles for eight lanes of (first byte, second byte): bit i of the index keeps lane i's second
 * byte too. 256 x 16 bytes.
 */
export const ONE_OR_TWO = memory.data(256 * 16, 16);

/**
 * Shuffles for four lanes of (first, second, third, -): bit i keeps lane i's second byte, bit i + 4
 * its third. 256 x 16 bytes.
 */
export const UP_TO_THREE = memory.data(256 * 16, 16);

/** Escapes of the units below 0x60, one u64 each: up to 6 bytes, and the length in the top byte. */
const ESCAPES_LOWER = memory.data(96 * 8, 16);
const ESCAPES_UPPER = memory.data(96 * 8, 16);

/** A block of 16 units for the tail. */
export const TAIL = memory.data(32, 16);
/** A block of 16 bytes for runs(), which reads on for as many. */
export const RUN = memory.data(32, 16);

/**
 * Bits of the `policy` argument: what becomes of a lone surrogate, escaped when none of DROP,
 * REPLACE and THROW, and the case of hex digits.
 */
export const SURROGATES: u32 = 3;
export const DROP: u32 = 1;
export const REPLACE: u32 = 2;
export const THROW: u32 = 3;
export const UPPER_HEX: u32 = 4;

// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function escapes(policy: u32): usize {
  return policy & UPPER_HEX ? ESCAPES_UPPER : ESCAPES_LOWER;
}

/** The ASCII code of a hex digit. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function hexDigit(d: u32, policy: u32): u32 {
  return d + (d < 10 ? 0x30 : policy & UPPER_HEX ? 0x37 : 0x57);
}

function fillEscapes(table: usize, policy: u32): void {
  for (let c: u32 = 0; c < 0x20; c++) {
    const letter = c < 16 ? <u64> load<u8>(LETTERS + c) : 0;
    // \u00xx in six bytes, or backslash and letter in two
    const six = 0x060000303030755c & 0xff000000ffffffff | (<u64> (0x30 + (c >> 4)) << 32) |
      (<u64> hexDigit(c & 15, policy) << 40);
    store<u64>(table + (c << 3), letter ? 0x020000000000005c | (letter << 8) : six);
  }
  store<u64>(table + (0x22 << 3), 0x020000000000225c);
  store<u64>(table + (0x5c << 3), 0x0200000000005c5c);
}

/** Fills the tables: as data they would make the module 9 KB larger. */
export function fillTables(): void {
  for (let key: usize = 0; key < 256; key++) {
    let at: usize = ONE_OR_TWO + (key << 4);
    for (let lane: usize = 0; lane < 8; lane++) {
      store<u8>(at++, <u8> (lane << 1));
      if ((key >> lane) & 1) store<u8>(at++, <u8> ((lane << 1) + 1));
    }
    at = UP_TO_THREE + (key << 4);
    for (let lane: usize = 0; lane < 4; lane++) {
      store<u8>(at++, <u8> (lane << 2));
      if ((key >> lane) & 1) store<u8>(at++, <u8> ((lane << 2) + 1));
      if ((key >> (lane + 4)) & 1) store<u8>(at++, <u8> ((lane << 2) + 2));
    }
  }
  fillEscapes(ESCAPES_LOWER, 0);
  fillEscapes(ESCAPES_UPPER, UPPER_HEX);
}
