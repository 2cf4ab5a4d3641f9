/**
 * Lines and CSV in plain TypeScript: what strings or quotes hold marks nothing.
 *
 * Measured refusals, in GB/s on Deno 2.9 / Bun 1.4. Fields of 11 bytes, 1.2 / 1.9 by one table: four
 * bytes a step 1.1 / 1.4; a store a byte that a mark keeps 1.3 / 1.5; comparisons 0.5 / 1.5.
 *
 * @module
 */

import { type Answers, endsEscaped, MASK, OFFSETS, type Source } from "./baseline_window.ts";
import { ESCAPED, IN_STRING, LINE_BEGINS, NONE, QUOTE_AT } from "./engine.ts";

// not exported, and not imported: see baseline.ts
const QUOTE = 0x22, BACKSLASH = 0x5c, NEWLINE = 0x0a;

/** What a byte outside strings is: nothing, a mark, a quote, a backslash. */
const NOTHING = 0, MARK = 1, OPENS = 2, ESCAPES = 3;

const LINES = new Uint8Array(256);
LINES[NEWLINE] = MARK;
LINES[QUOTE] = OPENS;
LINES[BACKSLASH] = ESCAPES;

/** The starts of lines: strings are JSON's. */
export function scanLines(
  source: Source,
  end: number,
  state: Uint32Array,
  answers: Answers,
): number {
  const { bytes, words } = source;
  const { form, out, at, base } = answers;
  const offsets = form === OFFSETS, bits = form === MASK;
  let inString = state[IN_STRING] !== 0, begins = state[LINE_BEGINS] !== 0;
  let quote = NONE;
  let o = at;
  const escaped = state[ESCAPED];
  let i = escaped !== 0 && (bytes[0] === QUOTE || bytes[0] === BACKSLASH) ? 1 : 0;
  if (begins) {
    if (offsets) out[o] = base;
    else if (bits) out[0] |= 1;
    o++;
    begins = false;
  }
  scan: while (i < end) {
    while (!inString) {
      let kind = LINES[bytes[i]];
      while (kind === NOTHING) {
        if (++i === end) break scan;
        kind = LINES[bytes[i]];
      }
      i++;
      if (kind === OPENS) {
        quote = i - 1;
        inString = true;
      } else if (kind === ESCAPES) {
        if (i < end && (bytes[i] === QUOTE || bytes[i] === BACKSLASH)) i++;
      } else if (i === end) {
        begins = true;
      } else {
        if (offsets) out[o] = base + i;
        else if (bits) out[i >>> 5] |= 1 << i;
        o++;
      }
      if (i === end) break scan;
    }
    for (;;) {
      let byte = 0;
      // four bytes without a quote or a backslash
      while (i + 4 <= end) {
        const word = words.getInt32(i, true);
        const q = word ^ 0x22222222, b = word ^ 0x5c5c5c5c;
        if (((q - 0x01010101 & ~q | b - 0x01010101 & ~b) & 0x80808080) !== 0) break;
        i += 4;
      }
      if (i === end) break scan;
      byte = bytes[i];
      while (byte !== QUOTE && byte !== BACKSLASH) {
        if (++i === end) break scan;
        byte = bytes[i];
      }
      i++;
      if (byte === QUOTE) {
        inString = false;
        break;
      }
      if (i < end && (bytes[i] === QUOTE || bytes[i] === BACKSLASH)) i++;
    }
  }
  state[IN_STRING] = Number(inString);
  state[QUOTE_AT] = inString ? quote : NONE;
  state[LINE_BEGINS] = Number(begins);
  state[ESCAPED] = endsEscaped(bytes, end, escaped);
  return o - at;
}

/** Where a quoted field that goes on at `i` closes, or the window's end. */
function closing({ bytes, words }: Source, i: number, end: number): number {
  while (i + 4 <= end) {
    const q = words.getInt32(i, true) ^ 0x22222222;
    if ((q - 0x01010101 & ~q & 0x80808080) !== 0) break;
    i += 4;
  }
  while (i < end && bytes[i] !== QUOTE) i++;
  return i;
}

/** What each byte outside quotes is, for a separator. */
export function fieldsTable(separator: number): Uint8Array {
  const table = new Uint8Array(256);
  table[separator] = table[NEWLINE] = MARK;
  table[QUOTE] = OPENS;
  return table;
}

/** Separators and rows' ends outside quotes. `table` is of {@linkcode fieldsTable}. */
export function scanFields(
  source: Source,
  end: number,
  state: Uint32Array,
  table: Uint8Array,
  answers: Answers,
): number {
  const { bytes } = source;
  const { form, out, at, base } = answers;
  const offsets = form === OFFSETS, bits = form === MASK;
  let inString = state[IN_STRING] !== 0;
  let quote = NONE;
  let i = 0, o = at;
  scan: while (i < end) {
    while (!inString) {
      let kind = table[bytes[i]];
      while (kind === NOTHING) {
        if (++i === end) break scan;
        kind = table[bytes[i]];
      }
      if (kind === MARK) {
        if (offsets) out[o] = base + i;
        else if (bits) out[i >>> 5] |= 1 << i;
        o++;
      } else {
        quote = i;
        inString = true;
      }
      if (++i === end) break scan;
    }
    i = closing(source, i, end);
    if (i === end) break;
    inString = false;
    i++;
  }
  state[IN_STRING] = Number(inString);
  state[QUOTE_AT] = inString ? quote : NONE;
  return o - at;
}

/** Rows' ends outside quotes: rows are long, so four bytes a step. */
export function scanRows(
  source: Source,
  end: number,
  state: Uint32Array,
  answers: Answers,
): number {
  const { bytes, words } = source;
  const { form, out, at, base } = answers;
  const offsets = form === OFFSETS, bits = form === MASK;
  let inString = state[IN_STRING] !== 0;
  let quote = NONE;
  let i = 0, o = at;
  scan: while (i < end) {
    while (!inString) {
      let byte = 0;
      while (i + 4 <= end) {
        const word = words.getInt32(i, true);
        const q = word ^ 0x22222222, n = word ^ 0x0a0a0a0a;
        if (((q - 0x01010101 & ~q | n - 0x01010101 & ~n) & 0x80808080) !== 0) break;
        i += 4;
      }
      if (i === end) break scan;
      byte = bytes[i];
      while (byte !== QUOTE && byte !== NEWLINE) {
        if (++i === end) break scan;
        byte = bytes[i];
      }
      if (byte === NEWLINE) {
        if (offsets) out[o] = base + i;
        else if (bits) out[i >>> 5] |= 1 << i;
        o++;
      } else {
        quote = i;
        inString = true;
      }
      if (++i === end) break scan;
    }
    i = closing(source, i, end);
    if (i === end) break;
    inString = false;
    i++;
  }
  state[IN_STRING] = Number(inString);
  state[QUOTE_AT] = inString ? quote : NONE;
  return o - at;
}
