// Two rows in the lanes of a vector: how far each lies behind the row before, and whether that is a
// new session.
//
//   times      t1    t2    t3    t4
//   before     t0    t1    t2    t3       loaded from 8 bytes lower
//   d         t1-t0 t2-t1 t3-t2 t4-t3     a session begins where d > gap
//
// The same pass has to see whether the column ascends and has no NaN. It keeps the largest upper half
// of any d, unsigned: a negative d has its sign there, and a NaN all bits of the exponent, so that one
// comparison answers for all rows of a block.

/** Rows that are answered for together. */
export const BLOCK: usize = 1024;

/** From here on times could wrap around within a block. */
const FAR: i64 = 1 << 62;

/** How far two rows lie behind two others. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function differences<T>(times: v128, before: v128): v128 {
  return isFloat<T>() ? f64x2.sub(times, before) : i64x2.sub(times, before);
}

/** All bits where a session begins. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function beyond<T>(d: v128, gap: v128): v128 {
  return isFloat<T>() ? f64x2.gt(d, gap) : i64x2.gt_s(d, gap);
}

/** The gap in both lanes. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function inLanes<T>(gap: T): v128 {
  return isFloat<T>() ? f64x2.splat(<f64> gap) : i64x2.splat(<i64> gap);
}

/**
 * Whether the d of a block are what they look like, given the largest of their upper halves and the
 * address of the row before the block. Of doubles: finite and not negative. Of integers: below 2^52, so
 * that a thousand of them in a row do not wrap around from below 2^62.
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function ascends<T>(widest: v128, before: usize): bool {
  const most = max(<u32> i32x4.extract_lane(widest, 1), <u32> i32x4.extract_lane(widest, 3));
  return isFloat<T>() ? most < 0x7ff00000 : most < 0x00100000 && load<i64>(before) < FAR;
}

/**
 * Four rows' boundaries, all bits where a session begins, in lanes of 32 bits: to pack a lane of 64 bits
 * of 0 or -1 as two of 32 leaves two of 16 that are the same.
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function begins<T>(d1: v128, d2: v128, gap: v128): v128 {
  return i16x8.narrow_i32x4_s(beyond<T>(d1, gap), beyond<T>(d2, gap));
}

/** By the boundaries of four rows, as bits: how many lie at or before each of them. */
const BOUNDARIES = memory.data<u32>([
  0, 0, 0, 0,
  1, 1, 1, 1,
  0, 1, 1, 1,
  1, 2, 2, 2,
  0, 0, 1, 1,
  1, 1, 2, 2,
  0, 1, 2, 2,
  1, 2, 3, 3,
  0, 0, 0, 1,
  1, 1, 1, 2,
  0, 1, 1, 2,
  1, 2, 2, 3,
  0, 0, 1, 2,
  1, 1, 2, 3,
  0, 1, 2, 3,
  1, 2, 3, 4,
], 16);

/** The entry of BOUNDARIES for four rows. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function boundaries<T>(d1: v128, d2: v128, gap: v128): usize {
  return BOUNDARIES + (<usize> i32x4.bitmask(begins<T>(d1, d2, gap)) << 4);
}

/** How many sessions begin in the four rows of an entry. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function sessionsIn(entry: usize): u32 {
  return load<u32>(entry, 12);
}

/** The first rows of four, by their number from one to three: the first two, the last two. */
const REST = memory.data<u64>([
  0xffffffffffffffff, 0, 0, 0,
  0xffffffffffffffff, 0xffffffffffffffff, 0, 0,
  0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0,
], 16);

/** All bits for the rows of four that are there, given how many bytes; the last two are at `half` 16. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function restOfFour(bytes: usize, half: usize): v128 {
  return v128.load(REST + ((bytes - 8) << 2) + half);
}
