/**
 * Calls of format_rows.
 *
 * @module
 */

import type { Rng } from "../../../fixtures/mod.ts";
import {
  formatRows,
  formatRowsInto,
  type RowColumn,
  RowFormatter,
  type RowShape,
} from "../../../mod.ts";
import { type NaiveColumn, naiveFormatRows, type NaiveRows } from "../../_naive/format_rows.ts";
import * as documented from "../documented.ts";
import { destination, fill, same, size, taken, type Target, type Tree } from "../target.ts";

const encoder = new TextEncoder();

const words = [
  "",
  "a",
  'say "hi"',
  "line\n",
  "é",
  "中😀",
  "a longer one of more than sixteen bytes",
];

const numberTypes = [
  Int8Array,
  Uint8Array,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
] as const;

function numbers(random: Rng, rows: number) {
  const Type = random.pick(numberTypes) as unknown as typeof Float64Array;
  const isLong = (Type as unknown) === BigInt64Array || (Type as unknown) === BigUint64Array;
  const values = new Type(rows);
  for (let i = 0; i < rows; i++) {
    const value = random.below(2 ** random.below(33)) / random.pick([1, 1, 8, 100]);
    values[i] = isLong ? BigInt(Math.floor(value)) as unknown as number : value;
  }
  return values;
}

/** Strings behind each other, and their offsets. */
function strings(random: Rng, rows: number, isUtf8: boolean) {
  const list = Array.from({ length: rows }, () => random.pick(words));
  const offsets = [0];
  const parts = list.map((text) => {
    const part = isUtf8
      ? [...encoder.encode(text)]
      : [...text].flatMap((one) => Array.from({ length: one.length }, (_, i) => one.charCodeAt(i)));
    offsets.push(offsets[offsets.length - 1] + part.length);
    return part;
  });
  const text = parts.flat();
  return isUtf8
    ? { bytes: Uint8Array.from(text), offsets: Uint32Array.from(offsets) }
    : { units: Uint16Array.from(text), offsets: Uint32Array.from(offsets) };
}

function columnOf(random: Rng, name: string, rows: number): Tree {
  const kinds = random.below(3) === 0
    ? { kinds: Uint8Array.from({ length: rows }, () => random.below(4)) }
    : {};
  switch (random.below(6)) {
    case 0:
      return {
        name,
        type: "bool",
        values: Uint8Array.from({ length: rows }, () => random.below(2)),
        ...kinds,
      };
    case 1:
      return { name, type: "utf8", ...strings(random, rows, true), ...kinds };
    case 2:
      return { name, type: "utf16", ...strings(random, rows, false), ...kinds };
    case 3: {
      const values = random.pick([words, strings(random, 5, true), strings(random, 5, false)]);
      const Codes = random.pick([Uint8Array, Uint16Array, Uint32Array]);
      const codes = new Codes(rows).map(() => random.below(5));
      return { name, type: "dictionary", codes, values, ...kinds };
    }
    case 4:
      return { name, type: "number", values: numbers(random, rows), ...kinds };
    default:
      return { name, values: numbers(random, rows), ...kinds };
  }
}

function columnsOf(random: Rng): Tree[] {
  const rows = size(random, 200) >> 2;
  const names = ["id", "name", 'a "key"', "é", "1"].slice(0, random.below(5));
  return names.map((name) => columnOf(random, name, rows));
}

function optionsOf(random: Rng): NaiveRows["options"] {
  return random.below(2)
    ? {}
    : { surrogates: random.pick(["escape", "drop", "replace", "throw"] as const) };
}

type Fields = { readonly [key: string]: unknown };

/** Strings with offsets: whether they ascend is a matter of each cell. */
function isStrings(of: Fields, isUtf8: boolean): void {
  if (isUtf8) documented.bytes(of.bytes);
  else documented.allow(of.units instanceof Uint16Array);
  documented.words(of.offsets);
  documented.allow(of.offsets.length > 0);
}

function rowsOf(column: Fields): number {
  const { type, values, codes, offsets } = column;
  if (type === undefined || type === "number") {
    documented.allow(numberTypes.some((Type) => values instanceof Type));
    return (values as Uint8Array).length;
  }
  if (type === "bool") {
    documented.bytes(values);
    return values.length;
  }
  if (type === "utf8" || type === "utf16") {
    isStrings(column, type === "utf8");
    return (offsets as Uint32Array).length - 1;
  }
  documented.allow(type === "dictionary");
  documented.allow(
    codes instanceof Uint8Array || codes instanceof Uint16Array || codes instanceof Uint32Array,
  );
  isDictionary(values);
  return codes.length;
}

function isDictionary(values: unknown): void {
  documented.allow(typeof values === "object" && values !== null);
  if (Array.isArray(values)) {
    documented.allow(Array.from(values as unknown[]).every((one) => typeof one === "string"));
  } else isStrings(values as Fields, "bytes" in values);
}

function wanted(columns: Tree, options: Tree): Uint8Array {
  const { surrogates } = documented.options(options);
  documented.oneOf(surrogates, documented.policies);
  documented.allow(Array.isArray(columns));
  const list = Array.from(columns as unknown[]);
  const rows = list.map((column) => {
    documented.allow(typeof column === "object" && column !== null);
    const { name, kinds } = column as Fields;
    documented.allow(typeof name === "string");
    const own = rowsOf(column as Fields);
    if (kinds !== undefined) {
      if (kinds === null) throw new documented.Unspoken();
      documented.bytes(kinds);
      documented.allow(kinds.length === own);
    }
    return own;
  });
  documented.allow(rows.every((one) => one === rows[0]));
  return naiveFormatRows({
    columns: list as NaiveColumn[],
    options: { surrogates: surrogates as NaiveRows["options"]["surrogates"] },
  });
}

/** A shape of the formatter for a column. */
function shapeOf(column: Fields): Tree {
  const { name, type = "number", values, units, bytes, codes, kinds } = column;
  const own = { name, kinds: kinds !== undefined };
  if (type === "utf8") return { ...own, type, bytes: (bytes as Uint8Array).length };
  if (type === "utf16") return { ...own, type, units: (units as Uint16Array).length };
  if (type === "dictionary") return { ...own, type, codes: nameOf(codes), values };
  return { ...own, type: type === "bool" ? type : nameOf(values) };
}

function nameOf(view: unknown): string {
  const tag = (view as object).constructor.name.slice(0, -5);
  return tag.replace("Big", "").toLowerCase();
}

/** The calls. */
export const targets: readonly Target[] = [
  {
    name: "formatRows",
    covers: ["formatRows"],
    sample: (random) => [columnsOf(random), optionsOf(random)],
    run: ([columns, options]) => formatRows(columns as RowColumn[], options as object),
    want: ([columns, options]) => wanted(columns, options),
  },
  {
    name: "formatRowsInto",
    covers: ["formatRowsInto"],
    written: [[1]],
    sample(random) {
      const columns = columnsOf(random), options = optionsOf(random);
      return [columns, destination(Uint8Array, wanted(columns, options).length), options];
    },
    run: ([columns, dst, options]) =>
      taken(dst, formatRowsInto(columns as RowColumn[], dst as Uint8Array, options as object)),
    want([columns, dst, options]) {
      const answer = wanted(columns, options);
      documented.bytes(dst);
      documented.allow(answer.length <= dst.length);
      return answer;
    },
  },
  {
    name: "RowFormatter",
    covers: ["RowFormatter.columns", "RowFormatter.format"],
    sample(random) {
      const columns = columnsOf(random), rows = size(random, 100) >> 2;
      const all = columns.map((column, i) =>
        columnOf(random, (column as Fields).name as string + i, rows)
      );
      const shapes = all.map((column) => shapeOf(column as Fields));
      return [rows + 1 + random.below(5), shapes, optionsOf(random), all, rows];
    },
    run([capacity, shapes, options, columns, rows]) {
      const formatter = new RowFormatter(
        capacity as number,
        shapes as RowShape[],
        options as object,
      );
      const places = formatter.columns as unknown as Fields[];
      for (const [i, place] of places.entries()) {
        for (const [key, view] of Object.entries(place)) {
          fill(() => {
            const from = (columns as Fields[])[i][key];
            if (from === undefined) return;
            (view as Uint8Array).set((from as Uint8Array).slice(0, (view as Uint8Array).length));
          });
        }
      }
      return formatter.format(rows as number).slice();
    },
    want([capacity, shapes, options, columns, rows]) {
      documented.capacity(capacity);
      documented.whole(rows, 0, capacity);
      const { surrogates } = documented.options(options);
      documented.oneOf(surrogates, documented.policies);
      const list = columns as Fields[];
      // other shapes than those of the columns have cells of their own
      try {
        wanted(columns, {});
      } catch {
        throw new documented.Unspoken();
      }
      const own = list.map(shapeOf);
      const isSame = same(own, shapes) && (list.length === 0 || rowsOf(list[0]) === rows);
      if (!isSame || list.length === 0) throw new documented.Unspoken();
      return wanted(columns, options);
    },
  },
];
