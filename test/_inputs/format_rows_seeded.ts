/**
 * Seeded tables for format_rows, and what the engine's own JSON.stringify makes of one.
 *
 * @module
 */

import { type Rng, rng } from "../../fixtures/mod.ts";
import type { NaiveColumn, NaivePolicy, NaiveRows, NaiveStrings } from "../_naive/format_rows.ts";
import { anyName, bytesAt, columnTypes } from "./format_rows_columns.ts";

const typeNames = Object.keys(columnTypes);

/** How many tables {@linkcode fuzz} makes of a seed. */
export const fuzzed = 2_000;

/** Any column; one in four has kinds. */
function anyColumn(random: Rng, index: number, rows: number): NaiveColumn {
  const column = columnTypes[random.pick(typeNames)](
    anyName(random, index),
    random,
    rows,
    random.below(16),
  );
  if (random.below(4)) return column;
  const list = Array.from({ length: rows }, () => random.pick([0, 1, 2, 2, 3, 7]));
  return { ...column, kinds: bytesAt(list, random.below(16)) };
}

export function* fuzz(seed: number): Iterable<NaiveRows> {
  const random = rng(seed);
  for (let i = 0; i < fuzzed; i++) {
    const rows = random.below(i % 40 ? 6 : 90);
    const columns = Array.from(
      { length: random.below(i % 10 ? 4 : 12) },
      (_, index) => anyColumn(random, index, rows),
    );
    const policy = random.pick<NaivePolicy>(["escape", "escape", "drop", "replace", "throw"]);
    yield { columns, options: i % 3 ? {} : { surrogates: policy } };
  }
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Thrown where a table is not to be written. */
class Refused extends Error {}

function settled(text: string, policy: NaivePolicy): string {
  if (policy === "throw" && !text.isWellFormed()) throw new Refused();
  if (policy === "drop") return text.replace(/\p{Surrogate}/gu, "");
  return policy === "replace" ? text.toWellFormed() : text;
}

function stringAt(strings: NaiveStrings, i: number, policy: NaivePolicy): string {
  const from = strings.offsets[i], to = strings.offsets[i + 1];
  if ("units" in strings) {
    return settled(String.fromCharCode(...strings.units.subarray(from, to)), policy);
  }
  try {
    return decoder.decode(strings.bytes.subarray(from, to));
  } catch {
    throw new Refused();
  }
}

function valueAt(column: NaiveColumn, row: number, policy: NaivePolicy): unknown {
  switch (column.type) {
    case "bool":
      if (column.values[row] > 1) throw new Refused();
      return column.values[row] === 1;
    case "utf16":
    case "utf8":
      return stringAt(column, row, policy);
    case "dictionary": {
      const { values } = column, code = column.codes[row];
      const count = "offsets" in values ? values.offsets.length - 1 : values.length;
      if (code >= count) throw new Refused();
      return "offsets" in values ? stringAt(values, code, policy) : settled(values[code], policy);
    }
    default:
      return column.values[row];
  }
}

/** Offsets, dictionaries and names, which are asked for whatever the cells are. */
function check(column: NaiveColumn, policy: NaivePolicy): void {
  const strings = column.type === "utf16" || column.type === "utf8"
    ? column
    : column.type === "dictionary"
    ? column.values
    : [];
  if ("offsets" in strings) {
    const length = "units" in strings ? strings.units.length : strings.bytes.length;
    const { offsets } = strings;
    const isWrong = (offset: number, i: number) =>
      i > 0 && (offset < offsets[i - 1] || offset > length);
    if (offsets.some(isWrong)) throw new Refused();
  }
  if (column.type !== "dictionary") return;
  const count = "offsets" in strings ? strings.offsets.length - 1 : strings.length;
  for (let i = 0; i < count; i++) {
    if ("offsets" in strings) stringAt(strings, i, policy);
    else settled(strings[i] as unknown as string, policy);
  }
}

/** A row by JSON.stringify: as an object where that keeps the order and takes the values. */
function line(columns: readonly NaiveColumn[], names: string[], row: number, policy: NaivePolicy) {
  const members = columns.flatMap((column, i): [string, unknown][] => {
    const kind = column.kinds === undefined ? 2 : column.kinds[row];
    if (kind === 0) return [];
    return [[names[i], kind === 1 ? null : valueAt(column, row, policy)]];
  });
  const isObject = members.every(([name, value]) =>
    typeof value !== "bigint" && !/^\d+$/.test(name) && name !== "__proto__" && name !== "toJSON"
  );
  if (isObject) return JSON.stringify(Object.fromEntries(members));
  const text = ([name, value]: [string, unknown]) =>
    `${JSON.stringify(name)}:${typeof value === "bigint" ? value : JSON.stringify(value)}`;
  return `{${members.map(text).join(",")}}`;
}

/** What JSON.stringify makes of a table, or `null` where it is not to be written. */
export function engine({ columns, options }: NaiveRows): unknown {
  const policy = options.surrogates ?? "escape";
  try {
    const names = columns.map(({ name }) => settled(name, policy));
    if (new Set(names).size < names.length) return null;
    for (const column of columns) check(column, policy);
    const [first] = columns;
    const rows = first === undefined
      ? 0
      : first.type === "dictionary"
      ? first.codes.length
      : "offsets" in first
      ? first.offsets.length - 1
      : first.values.length;
    let text = "";
    for (let row = 0; row < rows; row++) text += `${line(columns, names, row, policy)}\n`;
    return new TextEncoder().encode(text);
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}
