/**
 * Arrays of short strings through an engine: many strings a call.
 *
 * @module
 */

import { Collected } from "../_answers.ts";
import { checkWords } from "../_arguments.ts";
import { answerBound, BAD_OFFSETS, BARE, type Engine, LISTED, QUOTED, refused } from "./engine.ts";
import { loneSurrogate, QUOTES, unitsIn } from "./options.ts";
import { addText, placeUnits } from "./text.ts";

/** Strings as they lie behind each other: string i is units[offsets[i], offsets[i + 1]). */
export interface Strings {
  /** The code units of all strings, or their bytes in little-endian order. */
  readonly units: Uint16Array | Uint8Array;
  /** Where each string begins, and where the last one ends. */
  readonly offsets: Uint32Array;
}

const QUOTE = 0x22, COMMA = 0x2c, OPEN = 0x5b, CLOSE = 0x5d;

/** Throws what wrong arguments deserve; offsets are followed, and checked, by the kernel itself. */
export function checkStrings(strings: Strings): void {
  const { units, offsets } = strings;
  const limit = unitsIn(units, "units");
  checkWords("offsets", offsets);
  if (offsets.length === 0) {
    throw new RangeError(`"offsets" expected one entry more than there are strings, got none`);
  }
  if (offsets[offsets.length - 1] > limit) throw badOffsets(strings);
}

function badOffsets({ units, offsets }: Strings): RangeError {
  const limit = unitsIn(units, "units");
  for (let i = 0; i < offsets.length; i++) {
    if (offsets[i] > limit) {
      return new RangeError(`"offsets" expected at most ${limit} at index ${i}, got ${offsets[i]}`);
    }
    if (i > 0 && offsets[i] < offsets[i - 1]) {
      return new RangeError(
        `"offsets" expected ascending entries, got ${offsets[i]} after ${offsets[i - 1]} ` +
          `at index ${i}`,
      );
    }
  }
  return new RangeError(`"offsets" changed while they were read`);
}

/** The first string that does not fit a window that begins with string `first`. */
function windowEnd(offsets: Uint32Array, first: number, engine: Engine): number {
  const { units, strings } = engine.room;
  let fits = first, beyond = Math.min(offsets.length - 1, first + strings) + 1;
  // with offsets that do not ascend any answer will do: the kernel refuses them
  while (beyond - fits > 1) {
    const middle = (fits + beyond) >>> 1;
    if (offsets[middle] - offsets[first] <= units) fits = middle;
    else beyond = middle;
  }
  return fits;
}

/** Told where a window's strings begin: the first one's index, the starts, and what to add to them. */
type Told = (first: number, starts: Uint32Array, shift: number) => void;

/** Adds every string to `answers`; `each` is told where the window's strings begin. */
function addStrings(
  engine: Engine,
  answers: Collected<Uint8Array<ArrayBuffer>>,
  strings: Strings,
  policy: number,
  style: number,
  each?: Told,
): void {
  const { units, offsets } = strings;
  const count = offsets.length - 1;
  const limit = unitsIn(units, "units");
  for (let first = 0; first < count;) {
    const end = windowEnd(offsets, first, engine);
    if (end === first) {
      addLong(engine, answers, strings, first, policy, style, each);
      first++;
      continue;
    }
    // read from the copy: what is checked must be what the kernel follows, whoever else writes
    const table = engine.offsets();
    table.set(offsets.subarray(first, end + 1));
    const origin = table[0], until = table[end - first];
    if (until < origin || until > limit || until - origin > engine.room.units) {
      throw badOffsets(strings);
    }
    placeUnits(engine, units, origin, until);
    const at = answers.reserve(answerBound(until - origin, end - first));
    const shift = answers.length - at;
    const written = engine.escapeStrings(origin, until, end - first, at, policy, style);
    if (written === BAD_OFFSETS) throw badOffsets(strings);
    if (written < 0) throw loneSurrogate(origin + refused(written));
    answers.add(written);
    each?.(first, engine.starts().subarray(0, end - first), shift);
    first = end;
  }
}

/** Adds a string that is longer than a window. */
function addLong(
  engine: Engine,
  answers: Collected<Uint8Array<ArrayBuffer>>,
  strings: Strings,
  index: number,
  policy: number,
  style: number,
  each?: Told,
): void {
  const { units, offsets } = strings;
  const from = offsets[index], to = offsets[index + 1];
  if (to < from || to > unitsIn(units, "units")) throw badOffsets(strings);
  each?.(index, Uint32Array.of(0), answers.length);
  if (style !== BARE) answers.put(QUOTE);
  const scale = units instanceof Uint8Array ? 2 : 1;
  const text = units.subarray(scale * from, scale * to);
  addText(engine, answers, text, to - from, policy, from);
  if (style !== BARE) answers.put(QUOTE);
  if (style === LISTED) answers.put(COMMA);
}

/** Every string escaped, behind each other. */
export function escapeBatch(
  engine: Engine,
  strings: Strings,
  policy: number,
): { bytes: Uint8Array<ArrayBuffer>; offsets: Uint32Array<ArrayBuffer> } {
  const answers = new Collected(() => engine.answers());
  const offsets = new Uint32Array(strings.offsets.length);
  addStrings(
    engine,
    answers,
    strings,
    policy,
    (policy & QUOTES) !== 0 ? QUOTED : BARE,
    (first, starts, shift) => {
      if (shift === 0) offsets.set(starts, first);
      else for (let i = 0; i < starts.length; i++) offsets[first + i] = starts[i] + shift;
    },
  );
  if (answers.length > 0xffff_ffff) {
    throw new RangeError(`Cannot address the ${answers.length} bytes of the answer by 32 bits`);
  }
  offsets[offsets.length - 1] = answers.length;
  return { bytes: answers.finish(), offsets };
}

/** The strings as one JSON array. */
export function escapeArray(
  engine: Engine,
  strings: Strings,
  policy: number,
): Uint8Array<ArrayBuffer> {
  const answers = new Collected(() => engine.answers());
  answers.put(OPEN);
  addStrings(engine, answers, strings, policy, LISTED);
  if (strings.offsets.length === 1) {
    answers.put(CLOSE);
    return answers.finish();
  }
  const bytes = answers.finish(); // ends with a comma
  bytes[bytes.length - 1] = CLOSE;
  return bytes;
}
