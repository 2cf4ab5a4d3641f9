/**
 * JSON without the whitespace between its tokens, in plain TypeScript.
 *
 * @module
 */

import { endsEscaped, type Source } from "./baseline_window.ts";
import { ESCAPED, IN_STRING, NONE, QUOTE_AT } from "./engine.ts";

// not exported, and not imported: see baseline.ts
const QUOTE = 0x22, BACKSLASH = 0x5c;

/** What a byte outside strings is: to be left out, to be copied, or one of the two above. */
const SPACE = 0, COPIED = 1, SPECIAL = 2;
const OUTSIDE = new Uint8Array(256).fill(COPIED);
for (const space of [0x20, 0x09, 0x0a, 0x0d]) OUTSIDE[space] = SPACE;
OUTSIDE[QUOTE] = OUTSIDE[BACKSLASH] = SPECIAL;

/**
 * Writes the first `end` bytes of a window to `dst` from `at` on, without whitespace outside strings.
 * Returns the bytes written.
 */
export function minifyJson(
  source: Source,
  end: number,
  state: Uint32Array,
  dst: Source,
  at: number,
): number {
  const { bytes, words } = source;
  const { bytes: out, words: outWords } = dst;
  let inString = state[IN_STRING] !== 0;
  let quote = NONE;
  let i = 0, o = at;
  const escaped = state[ESCAPED];
  if (escaped !== 0 && (bytes[0] === QUOTE || bytes[0] === BACKSLASH)) out[o++] = bytes[i++];
  scan: while (i < end) {
    while (!inString) {
      let byte = bytes[i];
      let kind = OUTSIDE[byte];
      while (kind === COPIED) {
        out[o++] = byte;
        if (++i === end) break scan;
        byte = bytes[i];
        kind = OUTSIDE[byte];
      }
      if (kind === SPACE) {
        i++;
        while (i + 4 <= end && words.getInt32(i, true) === 0x20202020) i += 4;
        while (i < end && bytes[i] === 0x20) i++;
        if (i === end) break scan;
        continue;
      }
      out[o++] = byte;
      i++;
      if (byte === QUOTE) {
        quote = i - 1;
        inString = true;
      } else if (i < end && OUTSIDE[bytes[i]] === SPECIAL) out[o++] = bytes[i++];
      if (i === end) break scan;
    }
    for (;;) {
      let byte = 0;
      // four bytes without a quote or a backslash
      while (i + 4 <= end) {
        const word = words.getInt32(i, true);
        const q = word ^ 0x22222222, b = word ^ 0x5c5c5c5c;
        if (((q - 0x01010101 & ~q | b - 0x01010101 & ~b) & 0x80808080) !== 0) break;
        outWords.setInt32(o, word, true);
        i += 4;
        o += 4;
      }
      if (i === end) break scan;
      byte = bytes[i];
      while (byte !== QUOTE && byte !== BACKSLASH) {
        out[o++] = byte;
        if (++i === end) break scan;
        byte = bytes[i];
      }
      out[o++] = byte;
      i++;
      if (byte === QUOTE) {
        inString = false;
        break;
      }
      if (i === end) break scan;
      out[o++] = bytes[i++];
      if (i === end) break scan;
    }
  }
  state[QUOTE_AT] = inString ? quote : NONE;
  state[IN_STRING] = Number(inString);
  state[ESCAPED] = endsEscaped(bytes, end, escaped);
  return o - at;
}
