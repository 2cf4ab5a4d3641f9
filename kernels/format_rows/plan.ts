/**
 * From the columns of a caller to what the engines take: checked, keys written.
 *
 * @module
 */

import { checkBytes, checkOptions, checkWords, shown, typeName } from "../_arguments.ts";
import type {
  DictionaryColumn,
  FormatRowsOptions,
  RowColumn,
  Utf16Strings,
  Utf8Strings,
} from "./columns.ts";
import { checkName, checkNames, keyOf, writtenName } from "./names.ts";
import { CODES8, typeOfCodes, typeOfNumbers, UTF16, UTF8, type Values } from "./types.ts";

/** Strings behind each other. */
export interface Strings {
  /** UTF16 or UTF8. */
  readonly type: number;
  readonly text: Uint16Array | Uint8Array;
  readonly offsets: Uint32Array;
}

/** What a column is, whatever its values are. */
export interface Shape {
  readonly name: string;
  /** The name as it is written, but for escapes. */
  readonly written: string;
  readonly type: number;
  /** Whether there are kinds. */
  readonly nullable: boolean;
  /** `,"name":` */
  readonly key: Uint8Array;
  /** What the codes of a dictionary stand for. */
  readonly dictionary: Strings | null;
}

/** A column's cells: values, codes, or the strings' text. */
export interface Cells {
  readonly values: Values;
  /** Of strings. */
  readonly offsets: Uint32Array | null;
  readonly kinds: Uint8Array | null;
}

/** A checked column. */
export interface PlannedColumn extends Shape, Cells {}

/** What there is to write. */
export interface Plan {
  readonly rows: number;
  readonly columns: readonly PlannedColumn[];
  /** What a lone surrogate becomes. */
  readonly policy: number;
}

const POLICIES = ["escape", "drop", "replace", "throw"];

/** Checks the options. */
export function policyOf(options: FormatRowsOptions): number {
  checkOptions(options);
  const { surrogates = "escape" } = options;
  const policy = POLICIES.indexOf(surrogates);
  if (policy >= 0) return policy;
  throw new TypeError(
    `"surrogates" expected "escape", "drop", "replace" or "throw", got ${shown(surrogates)}`,
  );
}

function asUnits(list: readonly string[], name: string): Strings {
  const { length } = list, offsets = new Uint32Array(length + 1);
  const strings: string[] = [];
  let end = 0;
  for (let i = 0; i < length; i++) {
    // read once, like columns
    const one = list[i];
    if (typeof one !== "string") {
      throw new TypeError(`"${name}".values[${i}] expected a string, got ${typeName(one)}`);
    }
    strings.push(one);
    end += one.length;
    offsets[i + 1] = end;
  }
  const text = new Uint16Array(end);
  let at = 0;
  for (const one of strings) {
    for (let j = 0; j < one.length; j++) text[at++] = one.charCodeAt(j);
  }
  return { type: UTF16, text, offsets };
}

/** Throws unless there are strings: offsets are followed, and checked, by the engine. */
function checkOffsets(offsets: Uint32Array, name: string): void {
  if (offsets.length > 0) return;
  throw new RangeError(
    `"${name}.offsets" expected one entry more than there are strings, got none`,
  );
}

/** Units or bytes with their offsets, checked but for what the offsets are. */
function stringsOf(of: Utf16Strings | Utf8Strings, isUtf8: boolean, name: string): Strings {
  // read once: a getter may answer otherwise the second time
  const { offsets } = of;
  checkWords(`${name}.offsets`, offsets);
  if (isUtf8) {
    const { bytes } = of as Utf8Strings;
    checkBytes(`${name}.bytes`, bytes);
    return { type: UTF8, text: bytes, offsets };
  }
  const { units } = of as Utf16Strings;
  if (units instanceof Uint16Array) return { type: UTF16, text: units, offsets };
  throw new TypeError(`"${name}.units" expected a Uint16Array, got ${typeName(units)}`);
}

/**
 * The view, or a copy where its class may say of its length what is not true: memory is laid out by what a
 * dictionary says, and laid out wrongly it would spoil later answers.
 */
function truthful<View extends Uint8Array | Uint16Array | Uint32Array>(
  view: View,
  Type: { new (of: View): View; readonly prototype: View },
): View {
  const isPlain = Object.getPrototypeOf(view) === Type.prototype && !Object.hasOwn(view, "length");
  return isPlain ? view : new Type(view);
}

/** The strings of a dictionary, to which {@linkcode checkDictionaries} has to say yes. */
export function dictionaryOf(values: DictionaryColumn["values"], name: string): Strings {
  if (Array.isArray(values)) return asUnits(values, name);
  if (typeof values !== "object" || values === null) {
    throw new TypeError(
      `"${name}.values" expected a list of strings, units or bytes, got ${typeName(values)}`,
    );
  }
  const given = values as Utf16Strings | Utf8Strings, isUtf8 = "bytes" in given;
  const { type, text, offsets } = stringsOf(given, isUtf8, `${name}.values`);
  return {
    type,
    text: truthful<Uint8Array | Uint16Array>(text, isUtf8 ? Uint8Array : Uint16Array),
    offsets: truthful(offsets, Uint32Array),
  };
}

/** What a column is and has, but for its key and its kinds. */
interface Read {
  readonly type: number;
  readonly values: Values;
  readonly offsets: Uint32Array | null;
  readonly dictionary: Strings | null;
}

function read(column: RowColumn): Read {
  const { name } = column;
  switch (column.type) {
    case undefined:
    case "number": {
      const { values } = column;
      const type = typeOfNumbers(values);
      if (type === undefined) {
        throw new TypeError(
          `"${name}.values" expected a typed array of numbers, got ${typeName(values)}`,
        );
      }
      return { type, values, offsets: null, dictionary: null };
    }
    case "bool": {
      const { values } = column;
      checkBytes(`${name}.values`, values);
      return { type: CODES8, values, offsets: null, dictionary: null };
    }
    case "utf16":
    case "utf8": {
      const { type, text, offsets } = stringsOf(column, column.type === "utf8", name);
      return { type, values: text, offsets, dictionary: null };
    }
    case "dictionary": {
      const { codes } = column;
      const type = typeOfCodes(codes);
      if (type === undefined) {
        throw new TypeError(
          `"${name}.codes" expected a Uint8Array, a Uint16Array or a Uint32Array, got ` +
            typeName(codes),
        );
      }
      const dictionary = dictionaryOf(column.values, name);
      return { type, values: codes, offsets: null, dictionary };
    }
    default: {
      const { type } = column as { readonly type: unknown };
      throw new TypeError(
        `"${name}.type" expected "number", "bool", "utf16", "utf8" or "dictionary", got ` +
          shown(type),
      );
    }
  }
}

/** Whether a column's codes are booleans. */
export function isBool({ type, dictionary }: Shape): boolean {
  return type === CODES8 && dictionary === null;
}

/** Throws unless the dictionaries have offsets. To be asked when all is read, as {@linkcode rowsOf}. */
export function checkDictionaries(shapes: readonly Shape[]): void {
  for (const { name, dictionary } of shapes) {
    if (dictionary !== null) checkOffsets(dictionary.offsets, `${name}.values`);
  }
}

/**
 * How many rows columns have; throws unless it is the same number. To be asked when all is read: a getter
 * may take away the memory of a column before its own.
 */
function rowsOf(columns: readonly PlannedColumn[]): number {
  let rows = 0;
  for (const [i, { name, values, offsets, kinds }] of columns.entries()) {
    if (offsets !== null) checkOffsets(offsets, name);
    const own = offsets === null ? values.length : offsets.length - 1;
    if (i === 0) rows = own;
    if (own !== rows) {
      throw new RangeError(`"${name}" expected ${rows} rows as "${columns[0].name}", got ${own}`);
    }
    if (kinds !== null && kinds.length !== rows) {
      throw new RangeError(`"${name}.kinds" expected ${rows} rows, got ${kinds.length}`);
    }
  }
  return rows;
}

/** Checks columns, but for what their cells hold. */
export function planOf(columns: readonly RowColumn[], options: FormatRowsOptions): Plan {
  const policy = policyOf(options);
  if (!Array.isArray(columns)) {
    throw new TypeError(`"columns" expected a list of columns, got ${typeName(columns)}`);
  }
  // Array.from() sees the holes of a list, too
  const planned = Array.from(columns, (column: RowColumn, i): PlannedColumn => {
    if (typeof column !== "object" || column === null) {
      throw new TypeError(`"columns"[${i}] expected a column, got ${typeName(column)}`);
    }
    const { name, kinds = null } = column;
    checkName(name, i);
    const { type, values, offsets, dictionary } = read(column);
    if (kinds !== null) checkBytes(`${name}.kinds`, kinds);
    const written = writtenName(name, i, policy);
    const key = keyOf(written), nullable = kinds !== null;
    return { name, written, type, nullable, key, dictionary, values, offsets, kinds };
  });
  checkNames(planned);
  checkDictionaries(planned);
  return { rows: rowsOf(planned), columns: planned, policy };
}
