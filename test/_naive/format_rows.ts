/**
 * What format_rows has to answer, as plainly as possible: row by row, cell by cell, character by
 * character. Never the opponent, never optimised, imports nothing.
 *
 * @module
 */

/** Strings behind each other. */
export type NaiveStrings =
  | { units: Uint16Array; offsets: Uint32Array }
  | { bytes: Uint8Array; offsets: Uint32Array };

/** A column. */
export type NaiveColumn =
  & { name: string; kinds?: Uint8Array }
  & (
    | {
      type?: "number";
      values:
        | Int8Array
        | Uint8Array
        | Int16Array
        | Uint16Array
        | Int32Array
        | Uint32Array
        | BigInt64Array
        | BigUint64Array
        | Float32Array
        | Float64Array;
    }
    | { type: "bool"; values: Uint8Array }
    | { type: "utf16"; units: Uint16Array; offsets: Uint32Array }
    | { type: "utf8"; bytes: Uint8Array; offsets: Uint32Array }
    | {
      type: "dictionary";
      codes: Uint8Array | Uint16Array | Uint32Array;
      values: readonly string[] | NaiveStrings;
    }
  );

/** What becomes of lone surrogates. */
export type NaivePolicy = "escape" | "drop" | "replace" | "throw";

/** One input. */
export interface NaiveRows {
  columns: readonly NaiveColumn[];
  options: { surrogates?: NaivePolicy };
}

/** A cell that cannot be written. */
class NaiveRowError extends RangeError {
  override name = "RowError";
}

/** A string that is not what it has to be. */
class Wrong extends Error {}

/** The rows as bytes. */
export function naiveFormatRows({ columns, options }: NaiveRows): Uint8Array {
  const policy = options.surrogates ?? "escape";
  const names = columns.map(({ name }, i) => naiveName(name, i, policy));
  names.forEach((name, i) => {
    if (names.indexOf(name) < i) throw new RangeError(`name ${i} comes twice`);
  });
  const dictionaries = columns.map((column) => {
    return column.type === "dictionary" ? naiveDictionary(column.values, policy) : [];
  });
  const rows = columns.length === 0 ? 0 : rowsOf(columns[0]);
  const lines: string[] = [];
  for (let row = 0; row < rows; row++) {
    const members: string[] = [];
    columns.forEach((column, i) => {
      try {
        const text = naiveCell(column, row, dictionaries[i], policy);
        if (text !== null) members.push(`${names[i]}:${text}`);
      } catch (error) {
        if (!(error instanceof Wrong)) throw error;
        throw new NaiveRowError(`row ${row}: ${error.message}`);
      }
    });
    lines.push(`{${members.join(",")}}\n`);
  }
  return new TextEncoder().encode(lines.join(""));
}

function rowsOf(column: NaiveColumn): number {
  if (column.type === "dictionary") return column.codes.length;
  if (column.type === "utf16" || column.type === "utf8") return column.offsets.length - 1;
  return column.values.length;
}

/** A cell's text, or null where there is none. */
function naiveCell(
  column: NaiveColumn,
  row: number,
  dictionary: string[],
  policy: NaivePolicy,
): string | null {
  if (column.type === "utf16" || column.type === "utf8") checkOffsets(column, row);
  const kind = column.kinds === undefined ? 2 : column.kinds[row];
  if (kind === 0) return null;
  if (kind === 1) return "null";
  if (column.type === "utf16" || column.type === "utf8") return naiveString(column, row, policy);
  if (column.type === "dictionary") {
    const code = column.codes[row];
    if (code >= dictionary.length) throw new Wrong("no string has this code");
    return dictionary[code];
  }
  const value = column.values[row];
  if (column.type === "bool") {
    if (value > 1) throw new Wrong("no boolean");
    return value === 1 ? "true" : "false";
  }
  if (typeof value === "bigint") return String(value);
  return Number.isFinite(value) ? String(value) : "null";
}

function naiveDictionary(
  values: readonly string[] | NaiveStrings,
  policy: NaivePolicy,
): string[] {
  const count = "offsets" in values ? values.offsets.length - 1 : values.length;
  return Array.from({ length: count }, (_, i) => {
    try {
      if (!("offsets" in values)) return quoted(pointsOfUnits([...unitsOf(values[i])]), policy);
      checkOffsets(values, i);
      return naiveString(values, i, policy);
    } catch (error) {
      if (!(error instanceof Wrong)) throw error;
      throw new RangeError(`string ${i}: ${error.message}`);
    }
  });
}

function naiveName(name: string, i: number, policy: NaivePolicy): string {
  try {
    return quoted(pointsOfUnits([...unitsOf(name)]), policy);
  } catch {
    throw new RangeError(`name ${i} has a lone surrogate`);
  }
}

function checkOffsets(strings: NaiveStrings, i: number): void {
  const from = strings.offsets[i], to = strings.offsets[i + 1];
  const length = "units" in strings ? strings.units.length : strings.bytes.length;
  if (to < from) throw new Wrong("its offset descends");
  if (to > length) throw new Wrong("its offset is beyond the text");
}

function naiveString(strings: NaiveStrings, i: number, policy: NaivePolicy): string {
  const from = strings.offsets[i], to = strings.offsets[i + 1];
  const points = "units" in strings
    ? pointsOfUnits([...strings.units.subarray(from, to)])
    : pointsOfBytes([...strings.bytes.subarray(from, to)]);
  return quoted(points, policy);
}

function* unitsOf(text: string): Iterable<number> {
  for (let i = 0; i < text.length; i++) yield text.charCodeAt(i);
}

/** Code points; a lone surrogate is one. */
function pointsOfUnits(units: number[]): number[] {
  const points: number[] = [];
  for (let i = 0; i < units.length; i++) {
    const high = units[i], low = units[i + 1];
    if (high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff) {
      points.push(0x10000 + (high - 0xd800) * 0x400 + (low - 0xdc00));
      i++;
    } else {
      points.push(high);
    }
  }
  return points;
}

/** Code points of UTF-8, as RFC 3629 has it. */
function pointsOfBytes(bytes: number[]): number[] {
  const points: number[] = [];
  for (let i = 0; i < bytes.length;) {
    const lead = bytes[i];
    const length = lead < 0x80 ? 1 : lead < 0xc0 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (length === 0 || lead > 0xf7 || i + length > bytes.length) throw new Wrong("no UTF-8");
    let point = length === 1 ? lead : lead % 2 ** (7 - length);
    for (let j = 1; j < length; j++) {
      if (bytes[i + j] < 0x80 || bytes[i + j] > 0xbf) throw new Wrong("no UTF-8");
      point = point * 64 + bytes[i + j] % 64;
    }
    const least = [0, 0, 0x80, 0x800, 0x10000][length];
    if (point < least || point > 0x10ffff || isSurrogate(point)) throw new Wrong("no UTF-8");
    points.push(point);
    i += length;
  }
  return points;
}

function isSurrogate(point: number): boolean {
  return point >= 0xd800 && point <= 0xdfff;
}

function quoted(points: number[], policy: NaivePolicy): string {
  let text = '"';
  for (const point of points) {
    if (isSurrogate(point)) text += lone(point, policy);
    else if (point === 0x22) text += '\\"';
    else if (point === 0x5c) text += "\\\\";
    else if (point === 0x08) text += "\\b";
    else if (point === 0x09) text += "\\t";
    else if (point === 0x0a) text += "\\n";
    else if (point === 0x0c) text += "\\f";
    else if (point === 0x0d) text += "\\r";
    else if (point < 0x20) text += "\\u" + point.toString(16).padStart(4, "0");
    else text += String.fromCodePoint(point);
  }
  return text + '"';
}

function lone(unit: number, policy: NaivePolicy): string {
  if (policy === "throw") throw new Wrong("a lone surrogate");
  if (policy === "drop") return "";
  return policy === "replace" ? "\ufffd" : "\\u" + unit.toString(16);
}
