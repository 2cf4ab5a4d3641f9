/**
 * Which cell an engine has refused. Engines only say that there is one.
 *
 * @module
 */

import { RowKind } from "./columns.ts";
import { RowError } from "./errors.ts";
import { isBool, type PlannedColumn, type Strings } from "./plan.ts";
import { THROW, UTF8 } from "./types.ts";

const decoder = new TextDecoder("utf-8", { fatal: true });

function isUtf8(bytes: Uint8Array): boolean {
  try {
    // a decoder must not be given shared memory
    decoder.decode(bytes.slice());
    return true;
  } catch {
    return false;
  }
}

/** The index of the first lone surrogate, or -1. */
function loneSurrogate(units: Uint16Array): number {
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    if ((unit & 0xf800) !== 0xd800) continue;
    const isPair = unit < 0xdc00 && i + 1 < units.length && (units[i + 1] & 0xfc00) === 0xdc00;
    if (!isPair) return i;
    i++;
  }
  return -1;
}

/** What is wrong with string `i`, or null. Its text is asked only if it has a value. */
function wrongString(
  { type, text, offsets }: Strings,
  i: number,
  policy: number,
  hasValue: boolean,
): string | null {
  const from = offsets[i], to = offsets[i + 1];
  if (to < from) return `has the offset ${to} behind ${from}`;
  if (to > text.length) return `has the offset ${to} in a text of ${text.length}`;
  if (!hasValue) return null;
  const string = text.subarray(from, to);
  if (type === UTF8) return isUtf8(string as Uint8Array) ? null : "is no UTF-8";
  const at = policy === THROW ? loneSurrogate(string as Uint16Array) : -1;
  return at < 0 ? null : `has a lone surrogate as unit ${at}`;
}

/** What is wrong with a cell, or null. */
function wrongCell(column: PlannedColumn, row: number, policy: number): string | null {
  const { type, values, offsets, kinds, dictionary } = column;
  const hasValue = kinds === null || kinds[row] > RowKind.NULL;
  if (offsets !== null) {
    const text = values as Uint16Array | Uint8Array;
    return wrongString({ type, text, offsets }, row, policy, hasValue);
  }
  if (!hasValue) return null;
  if (isBool(column)) return values[row] > 1 ? `is ${values[row]}, expected 0 or 1` : null;
  if (dictionary === null) return null;
  const count = dictionary.offsets.length - 1;
  return values[row] < count ? null : `has the code ${values[row]} for ${count} strings`;
}

/** The error of the first wrong cell in rows [from, to), of which the first is the text's row `origin`. */
export function firstError(
  columns: readonly PlannedColumn[],
  from: number,
  to: number,
  policy: number,
  origin = from,
): RangeError {
  for (let row = from; row < to; row++) {
    for (const column of columns) {
      const what = wrongCell(column, row, policy);
      if (what !== null) return new RowError(origin + row - from, column.name, what);
    }
  }
  return new RangeError("The columns changed while they were read");
}

/** The error of a dictionary that an engine has refused. */
export function dictionaryError(name: string, strings: Strings, policy: number): RangeError {
  for (let i = 0; i + 1 < strings.offsets.length; i++) {
    const what = wrongString(strings, i, policy, true);
    if (what !== null) return new RangeError(`Cannot write string ${i} of "${name}": it ${what}`);
  }
  return new RangeError(`The strings of "${name}" changed while they were read`);
}
