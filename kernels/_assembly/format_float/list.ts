// Lists of values: each through the lane that takes it, with a separator behind it.

import { writeFixed } from "./fixed";
import { NOT_FINITE, recordRun, RUN, writeRun } from "./runs";
import { POSITIVE, SIGN, stoppedAt, writeShorts } from "./short";

/** The bits of 10^21, from which on toFixed() writes the shortest digits. */
const MOST_FIXED: u64 = 0x444b1ae4d6e2ef50;

const NULL: u32 = 0x6c6c756e;

let refusedAt: usize = 0;

/** After an answer of -1: the index of the value that is not finite. */
export function refusedIndex(): usize {
  return refusedAt;
}

/** Doubles, in their shortest digits. */
export function listShortest(
  src: usize, count: usize, dst: usize, separator: u32, separatorBytes: usize, refuse: bool,
): usize {
  const first = dst;
  const srcEnd = src + (count << 3);
  let at = src;
  while (at < srcEnd) {
    dst = writeShorts(at, srcEnd, dst, separator, separatorBytes);
    at = stoppedAt();
    if (at == srcEnd) break;
    const runEnd = recordRun(at, min(srcEnd, at + (RUN << 3)));
    if (runEnd > at) {
      dst = writeRun((runEnd - at) >> 3, dst, separator, separatorBytes);
      at = runEnd;
      continue;
    }
    if (refuse) {
      refusedAt = (at - src) >> 3;
      return -1;
    }
    store<u32>(dst, NULL);
    store<u16>(dst, <u16> separator, 4);
    dst += 4 + separatorBytes;
    at += 8;
  }
  return dst - first;
}

/** Doubles, with `digits` digits behind the point. */
export function listFixed(
  src: usize, count: usize, dst: usize, digits: usize, separator: u32, separatorBytes: usize,
  refuse: bool,
): usize {
  const first = dst;
  const srcEnd = src + (count << 3);
  for (let at = src; at < srcEnd; at += 8) {
    const signed = load<u64>(at);
    const bits = signed & POSITIVE;
    if (bits < MOST_FIXED) {
      store<u8>(dst, 0x2d);
      dst = writeFixed(bits, digits, dst + usize(signed > SIGN));
    } else if (bits < NOT_FINITE) {
      recordRun(at, at + 8);
      dst = writeRun(1, dst, separator, separatorBytes) - separatorBytes;
    } else {
      if (refuse) {
        refusedAt = (at - src) >> 3;
        return -1;
      }
      store<u32>(dst, NULL);
      dst += 4;
    }
    store<u16>(dst, <u16> separator);
    dst += separatorBytes;
  }
  return dst - first;
}
