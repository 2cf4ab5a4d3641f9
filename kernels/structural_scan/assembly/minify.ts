// JSON without the whitespace between its tokens.

import { escapeCodes, mask64, padded, prefixXor } from "../../_assembly/mask";
import { beginWindow, ESCAPED, IN_STRING, QUOTE_AT } from "../../_assembly/state";
import { squeeze } from "./squeeze";

const QUOTE = memory.data<u64>([0x2222222222222222, 0x2222222222222222], 16);
const BACKSLASH = memory.data<u64>([0x5c5c5c5c5c5c5c5c, 0x5c5c5c5c5c5c5c5c], 16);
const X0F = memory.data<u64>([0x0f0f0f0f0f0f0f0f, 0x0f0f0f0f0f0f0f0f], 16);
const WHITESPACE = memory.data<u8>([0x20, 2, 1, 1, 1, 1, 1, 1, 1, 9, 10, 1, 1, 13, 1, 1], 16);

/**
 * Copies everything but whitespace outside strings; returns the bytes written.
 *
 * REQUIRES: 64 writable bytes past the answer. dst may be src, or lie before it.
 */
export function minify(src: usize, bytes: usize, out: usize, state: usize): u32 {
  beginWindow(state);
  if (!bytes) return 0;
  const quote = v128.load(QUOTE), backslash = v128.load(BACKSLASH);
  const x0f = v128.load(X0F), whitespace = v128.load(WHITESPACE);
  let inString = 0 - <u64> load<u32>(state, IN_STRING);
  let escaped = <u64> load<u32>(state, ESCAPED);
  let escaping: u64 = 0;
  let zero = src;
  let opened: u64 = 0; // one more than the position of the last quote
  let dst = out;
  let end = src + (bytes & ~63);
  let left = bytes & 63, last: u64 = 63;
  for (;;) {
    for (; src < end; src += 64) {
      const a = v128.load(src), b = v128.load(src, 16);
      const c = v128.load(src, 32), d = v128.load(src, 48);
      const spaces = mask64(
        i8x16.eq(a, i8x16.swizzle(whitespace, v128.and(a, x0f))),
        i8x16.eq(b, i8x16.swizzle(whitespace, v128.and(b, x0f))),
        i8x16.eq(c, i8x16.swizzle(whitespace, v128.and(c, x0f))),
        i8x16.eq(d, i8x16.swizzle(whitespace, v128.and(d, x0f))),
      );
      const backslashes = mask64(
        i8x16.eq(a, backslash), i8x16.eq(b, backslash),
        i8x16.eq(c, backslash), i8x16.eq(d, backslash),
      );
      let quotes = mask64(
        i8x16.eq(a, quote), i8x16.eq(b, quote), i8x16.eq(c, quote), i8x16.eq(d, quote),
      );
      escaping = 0;
      if (backslashes | escaped) {
        const codes = escapeCodes(backslashes, escaped);
        quotes &= ~(codes ^ (backslashes | escaped));
        escaping = codes & backslashes;
        escaped = escaping >> 63;
      }
      const strings = prefixXor(quotes) ^ inString;
      inString = <u64> (<i64> strings >> 63);
      if (quotes) opened = <u64> (src - zero) + 64 - clz(quotes);
      const keep = ~(spaces & ~strings);
      if (keep == ~0) {
        v128.store(dst, a);
        v128.store(dst, b, 16);
        v128.store(dst, c, 32);
        v128.store(dst, d, 48);
        dst += 64;
        continue;
      }
      for (let at: usize = 0; at < 64; at += 8) {
        dst = squeeze(src + at, <usize> (keep >> <u64> at) & 255, dst);
      }
    }
    if (!left) break;
    const pad = padded(src, left);
    zero += pad - src;
    src = pad;
    end = src + 64;
    last = <u64> left - 1;
    left = 0;
  }
  // within a string the spaces behind a last block were kept
  if (last != 63 && inString) dst -= 63 - <usize> last;
  store<u32>(state, <u32> (inString & 1), IN_STRING);
  store<u32>(state, <u32> ((escaping >> last) & 1), ESCAPED);
  if (inString && opened) store<u32>(state, <u32> opened - 1, QUOTE_AT);
  return <u32> (dst - out);
}
