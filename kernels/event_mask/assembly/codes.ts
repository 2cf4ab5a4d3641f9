// A column of codes to masks: each row's mask is the entry of a table.
//
// A table of up to 64 entries is looked up sixteen rows at a time: a swizzle takes sixteen bytes of one
// of its planes, and gives 0 for a code outside of them, so that four swizzles cover 64 entries.

import { BLOCK, masksOfPlanes, PLANES } from "./planes";
import { SWIZZLED } from "./switches";

/** The planes of the table: 64 bytes each. */
const TABLE = memory.data(4 * 64, 16);

const SIXTEEN = memory.data<u64>([0x1010101010101010, 0x1010101010101010], 16);

/** Sixteen codes as bytes. REQUIRES: each below 128. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function sixteen<Code>(src: usize): v128 {
  if (sizeof<Code>() == 1) return v128.load(src);
  if (sizeof<Code>() == 2) return i8x16.narrow_i16x8_u(v128.load(src), v128.load(src, 16));
  return i8x16.narrow_i16x8_u(
    i16x8.narrow_i32x4_u(v128.load(src), v128.load(src, 16)),
    i16x8.narrow_i32x4_u(v128.load(src, 32), v128.load(src, 48)),
  );
}

/** A plane by so many swizzles, which has to be a constant. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function plane<Code>(swizzles: i32, src: usize, rows: usize, table: usize, out: usize): void {
  const step = v128.load(SIXTEEN);
  const a = v128.load(table), b = v128.load(table, 16);
  const c = v128.load(table, 32), d = v128.load(table, 48);
  for (let at: usize = 0; at < rows; at += 16) {
    let codes = sixteen<Code>(src + at * sizeof<Code>());
    let bytes = i8x16.swizzle(a, codes);
    if (swizzles > 1) {
      codes = i8x16.sub(codes, step);
      bytes = v128.or(bytes, i8x16.swizzle(b, codes));
    }
    if (swizzles > 2) {
      codes = i8x16.sub(codes, step);
      bytes = v128.or(bytes, i8x16.swizzle(c, codes));
      codes = i8x16.sub(codes, step);
      bytes = v128.or(bytes, i8x16.swizzle(d, codes));
    }
    v128.store(out + at, bytes);
  }
}

/** Planes of a table of up to 64 entries; returns how many are not all 0, the last of them included. */
function planesOf(table: usize, entries: usize): i32 {
  let seen: u32 = 0;
  memory.fill(TABLE, 0, 4 * 64);
  for (let entry: usize = 0; entry < entries; entry++) {
    const mask = load<u32>(table + (entry << 2));
    seen |= mask;
    for (let p: usize = 0; p < 4; p++) {
      store<u8>(TABLE + (p << 6) + entry, <u8> (mask >> <u32> (p << 3)));
    }
  }
  return max(1, 4 - (<i32> clz<u32>(seen) >> 3));
}

// @ts-ignore: top level decorators are AssemblyScript's
@inline
function swizzled<Code>(src: usize, rows: usize, table: usize, entries: usize, dst: usize): void {
  const planes = planesOf(table, entries);
  for (let row: usize = 0; row < rows; row += BLOCK) {
    const some = min(BLOCK, rows - row), at = src + row * sizeof<Code>();
    for (let p = 0; p < planes; p++) {
      const from = TABLE + 64 * p, out = PLANES + 1024 * p;
      if (entries <= 16) plane<Code>(1, at, some, from, out);
      else if (entries <= 32) plane<Code>(2, at, some, from, out);
      else plane<Code>(4, at, some, from, out);
    }
    masksOfPlanes(planes, some, dst + (row << 2));
  }
}

// @ts-ignore: top level decorators are AssemblyScript's
@inline
function entryOf<Code>(src: usize, table: usize): u32 {
  return load<u32>(table + (<usize> load<Code>(src) << 2));
}

// @ts-ignore: top level decorators are AssemblyScript's
@inline
function gathered<Code>(src: usize, rows: usize, table: usize, dst: usize): void {
  const end = src + rows * sizeof<Code>();
  for (; src + 4 * sizeof<Code>() <= end; src += 4 * sizeof<Code>(), dst += 16) {
    const a = entryOf<Code>(src, table), b = entryOf<Code>(src + sizeof<Code>(), table);
    const c = entryOf<Code>(src + 2 * sizeof<Code>(), table);
    const d = entryOf<Code>(src + 3 * sizeof<Code>(), table);
    store<u64>(dst, <u64> a | (<u64> b << 32));
    store<u64>(dst, <u64> c | (<u64> d << 32), 8);
  }
  for (; src < end; src += sizeof<Code>(), dst += 4) store<u32>(dst, entryOf<Code>(src, table));
}

/** The largest of the codes. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function largest<Code>(src: usize, rows: usize): u32 {
  const end = src + rows * sizeof<Code>();
  let most = i64x2.splat(0);
  for (; src + 16 <= end; src += 16) {
    const codes = v128.load(src);
    if (sizeof<Code>() == 1) most = i8x16.max_u(most, codes);
    else if (sizeof<Code>() == 2) most = i16x8.max_u(most, codes);
    else most = i32x4.max_u(most, codes);
  }
  v128.store(PLANES, most);
  let found: u32 = 0;
  for (let at: usize = 0; at < 16; at += sizeof<Code>()) {
    found = max(found, <u32> load<Code>(PLANES + at));
  }
  for (; src < end; src += sizeof<Code>()) found = max(found, <u32> load<Code>(src));
  return found;
}

/**
 * Writes the masks of `rows` codes; returns false, and writes nothing, where one of them is outside of
 * the table.
 *
 * REQUIRES: 64 readable bytes past the last code.
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function maskCodes<Code>(
  src: usize, rows: usize, table: usize, entries: usize, dst: usize,
): bool {
  if (rows == 0) return true;
  if (largest<Code>(src, rows) >= <u32> entries) return false;
  if (entries <= <usize> SWIZZLED) swizzled<Code>(src, rows, table, entries, dst);
  else gathered<Code>(src, rows, table, dst);
  return true;
}
