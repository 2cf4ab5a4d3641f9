/**
 * Delimiters in plain TypeScript, whatever the format.
 *
 * Measured refusals, in GB/s on Deno 2.9 / Bun 1.4. One byte that comes every 136th, 4.4 / 4.3: by a
 * table 1.8 / 2.8; by indexOf, which is the row `native`, 2.3 / 7.6. One that comes every 11th, 1.6 /
 * 2.2: by indexOf 0.5 / 1.0. Sets of several bytes, 1.4 / 2.0 whatever they are: by a branch 0.3 / 0.6
 * for vowels in English. The marks of ISO 2709 every 35th byte, 2.1 / 2.5: without a branch 1.4 / 2.0.
 *
 * @module
 */

import { fieldsTable, scanFields, scanLines, scanRows } from "./baseline_quoted.ts";
import { type Answers, MASK, OFFSETS, type Source } from "./baseline_window.ts";
import { NONE, QUOTE_AT } from "./engine.ts";
import { CSV, type Format, ISO2709, NDJSON } from "./format.ts";

/** What a byte is: nothing, or a mark. Not exported: see baseline.ts. */
const NOTHING = 0, MARK = 1;

/**
 * Marks the delimiters in the first `end` bytes of a window: in `out` from `at` on, plus `base`, or
 * as bits of `out`, which must be 0. Returns how many there are.
 */
export function scanDelimiters(
  source: Source,
  end: number,
  state: Uint32Array,
  format: Format,
  form: number,
  out: Uint32Array,
  at: number,
  base: number,
): number {
  const answers = { form, out, at, base };
  if (format.kind === NDJSON) return scanLines(source, end, state, answers);
  if (format.kind === CSV) {
    return format.rows
      ? scanRows(source, end, state, answers)
      : scanFields(source, end, state, membersOf(format).table, answers);
  }
  state[QUOTE_AT] = NONE;
  if (format.kind === ISO2709) return scanMarks(source, end, answers);
  const { table, sole } = membersOf(format);
  return sole < 0
    ? scanSet(source.bytes, end, table, answers)
    : scanByte(source, end, sole, answers);
}

/** The marks of ISO 2709: four bytes a step until one is below 0x20. */
function scanMarks({ bytes, words }: Source, end: number, answers: Answers): number {
  const { form, out, at, base } = answers;
  const offsets = form === OFFSETS, bits = form === MASK;
  let i = 0, o = at;
  while (i < end) {
    while (i + 4 <= end) {
      const word = words.getInt32(i, true);
      if ((word - 0x20202020 & ~word & 0x80808080) !== 0) break;
      i += 4;
    }
    if (i === end) break;
    while (MARKS[bytes[i]] === 0) {
      if (++i === end) return o - at;
    }
    if (offsets) out[o] = base + i;
    else if (bits) out[i >>> 5] |= 1 << i;
    o++;
    i++;
  }
  return o - at;
}

const MARKS = new Uint8Array(256).fill(MARK, 0x1d, 0x20);

/** One byte: four a step. */
function scanByte(
  { bytes, words }: Source,
  end: number,
  wanted: number,
  answers: Answers,
): number {
  const { form, out, at, base } = answers;
  const offsets = form === OFFSETS, bits = form === MASK;
  const four = Math.imul(wanted, 0x01010101);
  let i = 0, o = at;
  while (i < end) {
    while (i + 4 <= end) {
      const w = words.getInt32(i, true) ^ four;
      if ((w - 0x01010101 & ~w & 0x80808080) !== 0) break;
      i += 4;
    }
    if (i === end) break;
    while (bytes[i] !== wanted) {
      if (++i === end) return o - at;
    }
    if (offsets) out[o] = base + i;
    else if (bits) out[i >>> 5] |= 1 << i;
    o++;
    i++;
  }
  return o - at;
}

/** Several bytes: no branch asks whether a byte is one of them. */
function scanSet(bytes: Uint8Array, end: number, set: Uint8Array, answers: Answers): number {
  const { form, out, at, base } = answers;
  let o = at;
  if (form === OFFSETS) {
    for (let i = 0; i < end; i++) {
      out[o] = base + i; // the next one is written over what is no mark
      o += set[bytes[i]];
    }
  } else if (form === MASK) {
    for (let i = 0; i < end; i++) {
      const mark = set[bytes[i]];
      out[i >>> 5] |= mark << i;
      o += mark;
    }
  } else {
    for (let i = 0; i < end; i++) o += set[bytes[i]];
  }
  return o - at;
}

/** What a format's bytes are, by byte. `sole` is the only one that is marked, or -1. */
interface Members {
  readonly table: Uint8Array;
  readonly sole: number;
}

/** The tables of formats seen so far. */
const members = new WeakMap<Format, Members>();

function membersOf(format: Format): Members {
  let found = members.get(format);
  if (found === undefined) {
    found = format.kind === CSV
      ? { table: fieldsTable(format.separator), sole: -1 }
      : setOf(format);
    members.set(format, found);
  }
  return found;
}

function setOf({ low, high }: Format): Members {
  const table = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++) {
    table[byte] = (low[byte & 15] & high[byte >> 4]) === 0 ? NOTHING : MARK;
  }
  const first = table.indexOf(MARK);
  return { table, sole: table.indexOf(MARK, first + 1) < 0 ? first : -1 };
}
