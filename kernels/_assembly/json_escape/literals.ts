// The constants of tables.ts as literals: what a build without CONSTANTS_IN_MEMORY has in its code.

import {
  X01, X02, X1F, X20, X21, X3F, X80, XC0, XF0, XE0, BACKSLASH, U0003, U000F, U0020, U003F, U0040,
  U00FF, U03FF, U80E0, UD800, UDC00, UF800, UFC00, UFF80, PAIR_TAGS, PAIR_PLANE, PAIR_B0, PAIR_B1,
  PAIR_B2_HIGH, PAIR_B2_LOW, PAIR_B3, PAIR_LEAD,
} from "./tables";

/**
 * The constant at `at` as a literal. `at` has to be a constant itself: then all branches but one are
 * gone when the compiler is done. A table that is no splat is loaded in either build.
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function literal(at: usize): v128 {
  if (at == X01) return i8x16.splat(<i8> 0x01);
  if (at == X02) return i8x16.splat(<i8> 0x02);
  if (at == X1F) return i8x16.splat(<i8> 0x1f);
  if (at == X20) return i8x16.splat(<i8> 0x20);
  if (at == X21) return i8x16.splat(<i8> 0x21);
  if (at == X3F) return i8x16.splat(<i8> 0x3f);
  if (at == X80) return i8x16.splat(<i8> 0x80);
  if (at == XC0) return i8x16.splat(<i8> 0xc0);
  if (at == XF0) return i8x16.splat(<i8> 0xf0);
  if (at == XE0) return i8x16.splat(<i8> 0xe0);
  if (at == BACKSLASH) return i8x16.splat(<i8> 0x5c);
  if (at == U0003) return i16x8.splat(<i16> 0x0003);
  if (at == U000F) return i16x8.splat(<i16> 0x000f);
  if (at == U0020) return i16x8.splat(<i16> 0x0020);
  if (at == U003F) return i16x8.splat(<i16> 0x003f);
  if (at == U0040) return i16x8.splat(<i16> 0x0040);
  if (at == U00FF) return i16x8.splat(<i16> 0x00ff);
  if (at == U03FF) return i16x8.splat(<i16> 0x03ff);
  if (at == U80E0) return i16x8.splat(<i16> 0x80e0);
  if (at == UD800) return i16x8.splat(<i16> 0xd800);
  if (at == UDC00) return i16x8.splat(<i16> 0xdc00);
  if (at == UF800) return i16x8.splat(<i16> 0xf800);
  if (at == UFC00) return i16x8.splat(<i16> 0xfc00);
  if (at == UFF80) return i16x8.splat(<i16> 0xff80);
  if (at == PAIR_TAGS) return i32x4.splat(0xdc00d800);
  if (at == PAIR_PLANE) return i32x4.splat(0x00000040);
  if (at == PAIR_B0) return i32x4.splat(0x00000007);
  if (at == PAIR_B1) return i32x4.splat(0x00003f00);
  if (at == PAIR_B2_HIGH) return i32x4.splat(0x00300000);
  if (at == PAIR_B2_LOW) return i32x4.splat(0x000f0000);
  if (at == PAIR_B3) return i32x4.splat(0x3f000000);
  if (at == PAIR_LEAD) return i32x4.splat(0x808080f0);
  return v128.load(at);
}
