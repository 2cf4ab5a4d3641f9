// The two slow paths: units one at a time, and ASCII with six-byte escapes.

import { DROP, escapes, hexDigit, REPLACE, RUN, SURROGATES, THROW } from "./tables";

/** Where the last path that returns only dst stopped reading, or the lone surrogate it refused. */
let position: usize = 0;

// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function stoppedAt(): usize {
  return position;
}

// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function stopAt(src: usize): void {
  position = src;
}

/** Stores an entry of the escape table: 8 bytes are written, its length is counted. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function emit(dst: usize, entry: u64): usize {
  store<u64>(dst, entry);
  return dst + <usize> (entry >> 56);
}

function loneSurrogate(c: u32, dst: usize, policy: u32): usize {
  const how = policy & SURROGATES;
  if (how == DROP) return dst;
  if (how == REPLACE) {
    store<u32>(dst, 0xbdbfef); // U+FFFD
    return dst + 3;
  }
  store<u64>(
    dst,
    0x755c | (<u64> hexDigit(0xd, policy) << 16) | (<u64> hexDigit((c >> 8) & 15, policy) << 24) |
      (<u64> hexDigit((c >> 4) & 15, policy) << 32) | (<u64> hexDigit(c & 15, policy) << 40),
  );
  return dst + 6;
}

/**
 * Escapes the units from src to stop one at a time; a pair that begins before stop is finished if
 * its low half lies before end. Returns the new dst, or 0 for a lone surrogate under "throw";
 * stoppedAt() tells where.
 */
export function scalar(src: usize, stop: usize, end: usize, dst: usize, policy: u32): usize {
  const table = escapes(policy);
  while (src < stop) {
    const c = <u32> load<u16>(src);
    src += 2;
    if (c < 0x80) {
      if (c < 0x20 || c == 0x22 || c == 0x5c) {
        dst = emit(dst, load<u64>(table + (c << 3)));
      } else {
        store<u8>(dst++, <u8> c);
      }
    } else if (c < 0x800) {
      store<u16>(dst, <u16> (0x80c0 | (c >> 6) | ((c & 63) << 8)));
      dst += 2;
    } else if ((c & 0xf800) != 0xd800) {
      store<u16>(dst, <u16> (0x80e0 | (c >> 12) | (((c >> 6) & 63) << 8)));
      store<u8>(dst, <u8> (0x80 | (c & 63)), 2);
      dst += 3;
    } else {
      const d = c < 0xdc00 && src < end ? <u32> load<u16>(src) : 0;
      if ((d & 0xfc00) == 0xdc00) {
        src += 2;
        const point = ((c & 0x3ff) << 10) + (d & 0x3ff) + 0x10000;
        store<u32>(
          dst,
          0x808080f0 | (point >> 18) | (((point >> 12) & 63) << 8) | (((point >> 6) & 63) << 16) |
            ((point & 63) << 24),
        );
        dst += 4;
      } else if ((policy & SURROGATES) == THROW) {
        stopAt(src - 2);
        return 0;
      } else {
        dst = loneSurrogate(c, dst, policy);
      }
    }
  }
  stopAt(src);
  return dst;
}

/**
 * The 16 bytes at RUN, of which the mask's bits need an escape: copies the stretches between them,
 * overlapping, and emits from the table. REQUIRES: 32 writable bytes past the answer.
 */
export function runs(specials: u32, dst: usize, policy: u32): usize {
  const table = escapes(policy);
  let from: usize = RUN;
  do {
    const at: usize = RUN + ctz(specials);
    v128.store(dst, v128.load(from));
    dst = emit(dst + (at - from), load<u64>(table + (<usize> load<u8>(at) << 3)));
    from = at + 1;
    specials &= specials - 1;
  } while (specials);
  v128.store(dst, v128.load(from));
  return dst + (RUN + 16 - from);
}
