// Planes: byte p of sixteen masks is sixteen bytes in a row, so that a vector holds sixteen rows where
// masks themselves hold four. Planes of a block of rows stand in PLANES, 1024 bytes each, and become
// masks when all of them are there.
//
//   plane 0   a0 a1 a2 a3 ...
//   plane 1   b0 b1 b2 b3 ...
//   masks     a0 b0 0 0  a1 b1 0 0  a2 b2 0 0  a3 b3 0 0 ...

/** Rows of a block. */
export const BLOCK: usize = 1024;

/** Four planes. */
export const PLANES = memory.data(4 * 1024, 16);

/** A last group of rows that is not whole. */
const REST = memory.data(64, 16);

// @ts-ignore: top level decorators are AssemblyScript's
@inline
function low(v: v128): v128 {
  return i16x8.extend_low_i8x16_u(v);
}

// @ts-ignore: top level decorators are AssemblyScript's
@inline
function high(v: v128): v128 {
  return i16x8.extend_high_i8x16_u(v);
}

/** Two vectors of bytes, one byte of each in turn. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function inTurnLow(a: v128, b: v128): v128 {
  return v128.shuffle<u8>(a, b, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
}

// @ts-ignore: top level decorators are AssemblyScript's
@inline
function inTurnHigh(a: v128, b: v128): v128 {
  return v128.shuffle<u8>(
    a, b, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31,
  );
}

/** Sixteen masks out of vectors of their lower and upper halves, eight each. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function storeHalves(dst: usize, a: v128, b: v128, c: v128, d: v128, whole: bool): void {
  if (whole) {
    v128.store(dst, v128.shuffle<u16>(a, c, 0, 8, 1, 9, 2, 10, 3, 11));
    v128.store(dst, v128.shuffle<u16>(a, c, 4, 12, 5, 13, 6, 14, 7, 15), 16);
    v128.store(dst, v128.shuffle<u16>(b, d, 0, 8, 1, 9, 2, 10, 3, 11), 32);
    v128.store(dst, v128.shuffle<u16>(b, d, 4, 12, 5, 13, 6, 14, 7, 15), 48);
  } else {
    v128.store(dst, i32x4.extend_low_i16x8_u(a));
    v128.store(dst, i32x4.extend_high_i16x8_u(a), 16);
    v128.store(dst, i32x4.extend_low_i16x8_u(b), 32);
    v128.store(dst, i32x4.extend_high_i16x8_u(b), 48);
  }
}

/** Sixteen masks of so many planes, which has to be a constant. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function storeSixteen(planes: i32, at: usize, dst: usize): void {
  const none = i64x2.splat(0);
  const p = v128.load(at);
  if (planes == 1) {
    storeHalves(dst, low(p), high(p), none, none, false);
    return;
  }
  const q = v128.load(at, 1024);
  const a = inTurnLow(p, q), b = inTurnHigh(p, q);
  if (planes == 2) {
    storeHalves(dst, a, b, none, none, false);
    return;
  }
  const r = v128.load(at, 2048);
  if (planes == 3) {
    storeHalves(dst, a, b, low(r), high(r), true);
    return;
  }
  const s = v128.load(at, 3072);
  storeHalves(dst, a, b, inTurnLow(r, s), inTurnHigh(r, s), true);
}

// @ts-ignore: top level decorators are AssemblyScript's
@inline
function storeMasks(planes: i32, rows: usize, dst: usize): void {
  let at: usize = 0;
  for (; at + 16 <= rows; at += 16) storeSixteen(planes, PLANES + at, dst + (at << 2));
  if (at < rows) {
    storeSixteen(planes, PLANES + at, REST);
    memory.copy(dst + (at << 2), REST, (rows - at) << 2);
  }
}

/** Writes a block's masks. */
export function masksOfPlanes(planes: i32, rows: usize, dst: usize): void {
  if (planes == 1) storeMasks(1, rows, dst);
  else if (planes == 2) storeMasks(2, rows, dst);
  else if (planes == 3) storeMasks(3, rows, dst);
  else storeMasks(4, rows, dst);
}
