// JSON to bitmasks, 64 bytes a block: where the structurals stand.
//
//     text        {"a\"b": [1, true]}
//     quotes       1     1                 unescaped ones
//     strings      111111                  prefix xor: with the opening quote, without the closing one
//     operators   1      1 1 1     11
//     scalars               1  1111        neither operator nor whitespace nor quote
//     starts                1  1           scalars without one before them
//     structurals 11     1 11 1 1   11      (operators | starts | quotes) outside strings
//
// The masks are those of simdjson's first stage (G. Langdale, D. Lemire, "Parsing Gigabytes of JSON
// per Second", 2019), for 16-byte vectors without carry-less multiplication. The code is ours.

import { escapeCodes, mask64, padded, prefixXor } from "./mask";
import { CONTROL_AT, ESCAPED, IN_SCALAR, IN_STRING, NONE, QUOTE_AT } from "./state";

// Constants stand in memory: V8 rebuilds a literal at every use but cannot fold a load.
const QUOTE = memory.data<u64>([0x2222222222222222, 0x2222222222222222], 16);
const BACKSLASH = memory.data<u64>([0x5c5c5c5c5c5c5c5c, 0x5c5c5c5c5c5c5c5c], 16);
const NEWLINE = memory.data<u64>([0x0a0a0a0a0a0a0a0a, 0x0a0a0a0a0a0a0a0a], 16);
const X0F = memory.data<u64>([0x0f0f0f0f0f0f0f0f, 0x0f0f0f0f0f0f0f0f], 16);
const X1F = memory.data<u64>([0x1f1f1f1f1f1f1f1f, 0x1f1f1f1f1f1f1f1f], 16);
const X20 = memory.data<u64>([0x2020202020202020, 0x2020202020202020], 16);
/** By low nibble the whitespace that has it; elsewhere a byte of another nibble. */
const WHITESPACE = memory.data<u8>([0x20, 2, 1, 1, 1, 1, 1, 1, 1, 9, 10, 1, 1, 13, 1, 1], 16);
/** By low nibble the operator that has it, `[` and `]` by their forms with bit 5: `{` and `}`. */
const OPERATORS = memory.data<u8>([1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 0x3a, 0x7b, 0x2c, 0x7d, 1, 1], 16);

/**
 * Masks of the structurals of `bytes` bytes at src, one u64 for every 64 bytes or part of them, and
 * with `lines` of the newlines outside strings too. Goes on from `state` and leaves it for what
 * follows; positions in it count from `before` bytes before src.
 *
 * Measured on twitter.json, which has many newlines, and canada.json, which has none:
 * - All vectors first, then the bits. With the strings' bits between the vectors JSC spills and is
 *   21% slower; V8 is 3% faster.
 * - Control characters are looked for in the block as a whole, and their mask is made where there are
 *   any. Always making it is 4% faster in V8 and 3% slower in JSC on the former, 11 and 13% slower
 *   on the latter.
 * - Without the branch around blocks that have no backslash both are 8 to 15% slower.
 * - Masks and offsets in one loop, block by block, take 11 to 18% longer than in two on the former,
 *   26 to 38% on the latter.
 * - Relaxed swizzles save an addition each: the masks are 8% faster in both engines, the scan 5%. Not
 *   worth a second binary, for engines may lack them.
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function maskJson(
  src: usize, bytes: usize, masks: usize, state: usize, before: usize, lines: bool,
): void {
  if (!bytes) return;
  const quote = v128.load(QUOTE), backslash = v128.load(BACKSLASH), newline = v128.load(NEWLINE);
  const x0f = v128.load(X0F), x1f = v128.load(X1F), x20 = v128.load(X20);
  const whitespace = v128.load(WHITESPACE), operators = v128.load(OPERATORS);
  const first = masks;
  let inString = 0 - <u64> load<u32>(state, IN_STRING);
  let escaped = <u64> load<u32>(state, ESCAPED);
  let inScalar = <u64> load<u32>(state, IN_SCALAR);
  let escaping: u64 = 0, scalars: u64 = 0;
  let zero = src - before; // positions count from here
  let end = src + (bytes & ~63);
  let left = bytes & 63, last: u64 = 63;
  for (;;) {
    for (; src < end; src += 64, masks += 8) {
      const a = v128.load(src), b = v128.load(src, 16);
      const c = v128.load(src, 32), d = v128.load(src, 48);
      const backslashes = mask64(
        i8x16.eq(a, backslash), i8x16.eq(b, backslash),
        i8x16.eq(c, backslash), i8x16.eq(d, backslash),
      );
      let quotes = mask64(
        i8x16.eq(a, quote), i8x16.eq(b, quote), i8x16.eq(c, quote), i8x16.eq(d, quote),
      );
      const al = v128.and(a, x0f), bl = v128.and(b, x0f);
      const cl = v128.and(c, x0f), dl = v128.and(d, x0f);
      const spaces = mask64(
        i8x16.eq(a, i8x16.swizzle(whitespace, al)), i8x16.eq(b, i8x16.swizzle(whitespace, bl)),
        i8x16.eq(c, i8x16.swizzle(whitespace, cl)), i8x16.eq(d, i8x16.swizzle(whitespace, dl)),
      );
      // also 0x0c and 0x1a, which differ from `,` and `:` in bit 5 alone
      let marks = mask64(
        i8x16.eq(v128.or(a, x20), i8x16.swizzle(operators, al)),
        i8x16.eq(v128.or(b, x20), i8x16.swizzle(operators, bl)),
        i8x16.eq(v128.or(c, x20), i8x16.swizzle(operators, cl)),
        i8x16.eq(v128.or(d, x20), i8x16.swizzle(operators, dl)),
      );
      const least = i8x16.min_u(i8x16.min_u(a, b), i8x16.min_u(c, d));
      const low = i8x16.bitmask(i8x16.eq(i8x16.min_u(least, x1f), least));

      escaping = 0;
      if (backslashes | escaped) {
        const codes = escapeCodes(backslashes, escaped);
        quotes &= ~(codes ^ (backslashes | escaped));
        escaping = codes & backslashes;
        escaped = escaping >> 63;
      }
      const strings = prefixXor(quotes) ^ inString;
      inString = <u64> (<i64> strings >> 63);
      let newlines: u64 = 0;
      if (low) {
        const controls = mask64(
          i8x16.eq(i8x16.min_u(a, x1f), a), i8x16.eq(i8x16.min_u(b, x1f), b),
          i8x16.eq(i8x16.min_u(c, x1f), c), i8x16.eq(i8x16.min_u(d, x1f), d),
        );
        marks &= ~controls;
        if (controls & strings) {
          const at = <u32> (src - zero + <usize> ctz(controls & strings));
          if (at < load<u32>(state, CONTROL_AT)) store<u32>(state, at, CONTROL_AT);
        }
        if (lines) {
          newlines = mask64(
            i8x16.eq(a, newline), i8x16.eq(b, newline), i8x16.eq(c, newline), i8x16.eq(d, newline),
          );
        }
      }
      scalars = ~(marks | spaces | quotes);
      const starts = scalars & ~((scalars << 1) | inScalar);
      inScalar = scalars >> 63;
      store<u64>(masks, (marks | starts | quotes | newlines) & ~(strings ^ quotes));
    }
    if (!left) break;
    const pad = padded(src, left);
    zero += pad - src;
    src = pad;
    end = src + 64;
    last = <u64> left - 1;
    left = 0;
  }
  store<u32>(state, <u32> (inString & 1), IN_STRING);
  store<u32>(state, <u32> ((escaping >> last) & 1), ESCAPED);
  store<u32>(state, <u32> ((scalars >> last) & 1), IN_SCALAR);
  if (inString) tellQuote(first, masks, state, before);
}

/** The last bit before the end of a window that ends in a string: its opening quote. */
function tellQuote(first: usize, masks: usize, state: usize, before: usize): void {
  while (masks > first) {
    masks -= 8;
    const bits = load<u64>(masks);
    if (!bits) continue;
    const at = before + ((masks - first) << 3) + 63 - <usize> clz(bits);
    store<u32>(state, <u32> at, QUOTE_AT);
    return;
  }
}
