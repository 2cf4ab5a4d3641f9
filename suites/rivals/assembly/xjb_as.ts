// xjb-as as a writer of JSON arrays. It writes one value's UTF-16 to memory it is given; a portion of
// values stays in the first-level cache and is narrowed from there.

import { dtoa_buffered } from "xjb-as";
import { narrow } from "./narrow";

/** Values of a portion. */
const PORTION: usize = 64;
/** 64 bytes a value, as it asks for, and two of a comma. */
const TEXT = memory.data(64 * 66, 16);

/** `null` in UTF-16. */
const NULL: u64 = 0x006c006c0075006e;

/** Memory for `bytes` bytes. */
export function reserve(bytes: usize): usize {
  return heap.alloc(bytes);
}

/** Writes `count` doubles, one at least; returns the answer's length. */
export function format(src: usize, count: usize, dst: usize): usize {
  const first = dst;
  store<u8>(dst++, 0x5b);
  const end = src + (count << 3);
  while (src < end) {
    const stop = min(end, src + (PORTION << 3));
    let at = TEXT;
    for (; src < stop; src += 8) {
      const value = load<f64>(src);
      if (value - value == 0) {
        at += <usize> dtoa_buffered(at, value) << 1;
      } else {
        store<u64>(at, NULL);
        at += 8;
      }
      store<u16>(at, 0x2c);
      at += 2;
    }
    dst = narrow(TEXT, at, dst);
  }
  store<u8>(dst - 1, 0x5d);
  return dst - first;
}
