// Bytes: a look-up for each.

import { BOOLS, SIGNED_BYTES, SMALL, separate, separatorBytes } from "../../_assembly/format_int/tables";

// @ts-ignore: top level decorators are AssemblyScript's
@inline
function byte<T>(value: u64, dst: usize): usize {
  const table = isSigned<T>() ? SIGNED_BYTES : SMALL;
  const entry = load<u64>(table + (<usize> (value & 0xff) << 3));
  store<u64>(dst, entry);
  return dst + <usize> (entry >> 56);
}

/**
 * Integers of 8 bits.
 *
 * REQUIRES: 8 writable bytes past the answer.
 */
function formatBytes<T>(src: usize, count: usize, dst: usize, separator: u32): usize {
  separate(separator);
  const start = dst;
  const end = src + count;
  for (; src + 8 <= end; src += 8) {
    const values = load<u64>(src);
    dst = byte<T>(values, dst);
    dst = byte<T>(values >> 8, dst);
    dst = byte<T>(values >> 16, dst);
    dst = byte<T>(values >> 24, dst);
    dst = byte<T>(values >> 32, dst);
    dst = byte<T>(values >> 40, dst);
    dst = byte<T>(values >> 48, dst);
    dst = byte<T>(values >> 56, dst);
  }
  for (; src < end; src++) dst = byte<T>(<u64> load<u8>(src), dst);
  return dst - start;
}

export function int8(src: usize, count: usize, dst: usize, separator: u32): usize {
  return formatBytes<i8>(src, count, dst, separator);
}

export function uint8(src: usize, count: usize, dst: usize, separator: u32): usize {
  return formatBytes<u8>(src, count, dst, separator);
}

// @ts-ignore: top level decorators are AssemblyScript's
@inline
function fourBools(bits: i32, dst: usize): usize {
  const at = <usize> (bits & 15) << 5;
  v128.store(dst, v128.load(at, BOOLS));
  v128.store(dst, v128.load(at, BOOLS + 16), 16);
  return dst + <usize> load<u8>(at, BOOLS + 31);
}

/**
 * Bytes of 0 or 1 as `false` and `true`. Returns -1 where another byte is among them.
 *
 * REQUIRES: 15 readable bytes past the input, 32 writable ones past the answer.
 */
export function bools(src: usize, count: usize, dst: usize, separator: u32): usize {
  separate(separator);
  const start = dst;
  const ones = i8x16.splat(1);
  const end = src + (count & ~15);
  for (; src < end; src += 16) {
    const values = v128.load(src);
    if (v128.any_true(v128.andnot(values, ones))) return -1;
    const bits = i8x16.bitmask(i8x16.eq(values, ones));
    dst = fourBools(bits, dst);
    dst = fourBools(bits >> 4, dst);
    dst = fourBools(bits >> 8, dst);
    dst = fourBools(bits >> 12, dst);
  }
  const length = <usize> 5 + separatorBytes(separator);
  for (const last = src + (count & 15); src < last; src++) {
    const value = <usize> load<u8>(src);
    if (value > 1) return -1;
    const at = BOOLS + (value << 5); // the bit in question is the lowest: its word comes first
    store<u64>(dst, load<u64>(at));
    dst += length - value;
  }
  return dst - start;
}
