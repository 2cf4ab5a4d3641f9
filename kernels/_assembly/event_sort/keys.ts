// Keys of 63 bits in ascending order, in place: a radix sort that stops early.
//
// As many of the highest differing bits as tell the rows apart, and SPARE_BITS more, are sorted by
// digits from the lowest one on (LSD, H. Seward 1954); that leaves few keys out of place, and those only
// among keys that have all these bits in common. One pass of insertion moves them. Where it would have
// to move one far, the keys that share the bits are sorted by their own highest differing bits, so the
// work is bounded whatever the keys are: 63 / DIGIT passes over each, and FEW steps of insertion.

import { DIGIT, FEW, SPARE_BITS } from "./switches";

/** Bytes of the counters. */
export const COUNTERS: usize = <usize> 4 << DIGIT;

/** The steps that insertion takes back before it gives up. */
const REACH: usize = 32;

/** Up to how many bits any two of the keys differ, counted from bit 0. */
export function differing(keys: usize, count: i32): i32 {
  const first = load<u64>(keys);
  const end = keys + (<usize> count << 3);
  let bits: u64 = 0;
  for (; keys < end; keys += 8) bits |= load<u64>(keys) ^ first;
  return 64 - <i32> clz(bits);
}

/** The bits by which `count` rows that differ in the lowest `high` bits are sorted. */
export function digitBits(count: i32, high: i32): i32 {
  return min(high, 32 - <i32> clz(count - 1) + SPARE_BITS);
}

/** Turns counts into the place where each digit's first key goes; places are `step` bytes apart. */
export function placesOf(counters: usize, digits: usize, first: usize, step: usize): void {
  const end = counters + (digits << 2);
  for (; counters < end; counters += 4) {
    const some = <usize> load<u32>(counters);
    store<u32>(counters, <u32> first);
    first += some * step;
  }
}

/** Moves the keys to `to` in the order of the digit that `shift` and `digits`, a power of 2, tell. */
function scatter(
  from: usize, to: usize, count: i32, shift: u64, digits: usize, counters: usize,
): void {
  const least = <u64> digits - 1;
  const end = from + (<usize> count << 3);
  memory.fill(counters, 0, digits << 2);
  for (let p = from; p < end; p += 8) {
    const counter = counters + (<usize> ((load<u64>(p) >> shift) & least) << 2);
    store<u32>(counter, load<u32>(counter) + 1);
  }
  placesOf(counters, digits, to, 8);
  for (let p = from; p < end; p += 8) {
    const key = load<u64>(p);
    const counter = counters + (<usize> ((key >> shift) & least) << 2);
    const at = <usize> load<u32>(counter);
    store<u64>(at, key);
    store<u32>(counter, <u32> at + 8);
  }
}

/** Sorts by insertion. */
function insert(keys: usize, count: i32): void {
  const end = keys + (<usize> count << 3);
  for (let p = keys + 8; p < end; p += 8) {
    const key = load<i64>(p);
    let at = p;
    for (; at > keys; at -= 8) {
      const before = load<i64>(at - 8);
      if (before <= key) break;
      store<i64>(at, before);
    }
    store<i64>(at, key);
  }
}

/**
 * Moves keys that are in order above bit `shift` from `from` to `to`, which may be the same, and puts
 * them in order. The memory of the other, `spare`, is free from where they have gone.
 */
function settle(
  from: usize, to: usize, count: i32, shift: u64, spare: usize, counters: usize,
): void {
  const end = to + (<usize> count << 3);
  const back = from - to;
  let last: i64 = -1;
  for (let p = to; p < end; p += 8) {
    const key = load<i64>(p + back);
    if (key >= last) {
      store<i64>(p, key);
      last = key;
      continue;
    }
    const stop = p - min(p - to, REACH << 3);
    let at = p;
    do {
      store<i64>(at, load<i64>(at - 8));
      at -= 8;
    } while (at > stop && load<i64>(at - 8) > key);
    store<i64>(at, key);
    if (at > stop || at == to || load<i64>(at - 8) <= key) continue;

    // too far: all keys that have the bits above `shift` in common
    const common = key >> shift;
    let first = at, next = p + 8;
    while (first > to && load<i64>(first - 8) >> shift == common) first -= 8;
    for (; next < end && load<i64>(next + back) >> shift == common; next += 8) {
      store<i64>(next, load<i64>(next + back));
    }
    const some = <i32> ((next - first) >> 3);
    sortKeys(first, some, differing(first, some), spare + (first - to), counters);
    p = next - 8;
    last = load<i64>(p);
  }
}

/**
 * Sorts `count` keys from 0 to 2^63 - 1 that differ in the lowest `high` bits only.
 *
 * REQUIRES: as many bytes at `spare` as the keys take, COUNTERS bytes at `counters`.
 */
export function sortKeys(keys: usize, count: i32, high: i32, spare: usize, counters: usize): void {
  if (high == 0) return;
  if (count <= FEW) {
    insert(keys, count);
    return;
  }
  const bits = digitBits(count, high);
  const passes = (bits + DIGIT - 1) / DIGIT;
  let from = keys, to = spare;
  let shift = high - bits;
  for (let pass = 0, done = 0; pass < passes; pass++) {
    // what is left, in even parts
    const width = (bits - done + passes - pass - 1) / (passes - pass);
    scatter(from, to, count, <u64> (shift + done), <usize> 1 << width, counters);
    done += width;
    const other = from;
    from = to;
    to = other;
  }
  settle(from, keys, count, <u64> shift, spare, counters);
}
