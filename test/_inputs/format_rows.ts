/**
 * Inputs for format_rows that leave no type, length, offset, name, kind or fault out.
 *
 * @module
 */

import { rng } from "../../fixtures/mod.ts";
import type { NaiveColumn, NaivePolicy, NaiveRows } from "../_naive/format_rows.ts";
import { around, special } from "./format_float.ts";
import {
  bytesAt,
  columnTypes,
  floatsAt,
  numberArrays,
  numbersAt,
  units16,
  utf16Column,
  utf8Column,
} from "./format_rows_columns.ts";
import { classes, mixedUnits, specials, stringOf, unitsOf } from "./units.ts";
import { broken, characters, ground } from "./utf8.ts";

export function table(
  columns: readonly NaiveColumn[],
  surrogates?: NaivePolicy,
): NaiveRows {
  return { columns, options: surrogates === undefined ? {} : { surrogates } };
}

const typeNames = Object.keys(columnTypes);

/** A column of each type beside each other. */
function allTypes(seed: number, rows: number, offset: number): NaiveColumn[] {
  const random = rng(seed);
  return typeNames.map((type) => columnTypes[type](type, random, rows, offset));
}

/** Every number of rows, of all types together; and of each alone all small ones, then every fourth. */
export function* everyLength(): Iterable<NaiveRows> {
  for (let rows = 0; rows <= 130; rows++) {
    for (const [i, type] of typeNames.entries()) {
      if (rows > 33 && (rows + i) % 4 > 0) continue;
      yield table([columnTypes[type](type, rng(rows), rows, rows % 7)]);
    }
    yield table(allTypes(rows, rows, rows % 5));
  }
}

/** Every offset of every column's memory. */
export function* everyOffset(): Iterable<NaiveRows> {
  for (let offset = 0; offset < 16; offset++) {
    for (let rows = 0; rows <= 130; rows++) {
      const type = typeNames[(rows + offset) % typeNames.length];
      const other = typeNames[(rows * 3 + offset + 1) % typeNames.length];
      const random = rng(rows);
      yield table([
        columnTypes[type]("a", random, rows, offset),
        columnTypes[other]("b", random, rows, (offset * 5) % 16),
      ]);
    }
  }
}

/** The ends of every type, the powers of two and ten, and the doubles that stand out. */
export function* everyNumber(): Iterable<NaiveRows> {
  const edges = new Set<bigint>([0n]);
  for (let bits = 0n; bits <= 64n; bits++) {
    for (const near of [-1n, 0n, 1n]) edges.add(2n ** bits + near).add(-(2n ** bits) + near);
  }
  for (let power = 0n; power <= 20n; power++) {
    for (const near of [-1n, 0n, 1n]) edges.add(10n ** power + near).add(-(10n ** power) + near);
  }
  const all = [...edges];
  const doubles = [...special, ...special.map((x) => -x), NaN, Infinity, -Infinity];
  for (let from = 0; from < all.length; from++) {
    const some = [...all.slice(from, from + 5), 7n];
    for (const name of Object.keys(numberArrays) as (keyof typeof numberArrays)[]) {
      yield table([{ name: "n", values: numbersAt(name, some) }]);
    }
  }
  for (const value of doubles) {
    const near = Number.isFinite(value) ? around(Math.abs(value), 2) : [value];
    for (const name of ["Float32Array", "Float64Array"] as const) {
      yield table([
        { name: "a", values: floatsAt(name, [value, ...near, 0.5]) },
        { name: "b", values: floatsAt(name, [1.25, ...near.map((x) => -x), value]) },
      ]);
    }
  }
}

const encoder = new TextEncoder();

/** Strings of every length and class, and every special at every index of short ones. */
export function* everyString(): Iterable<NaiveRows> {
  for (let length = 0; length <= 130; length++) {
    for (const name of Object.keys(classes)) {
      const units = unitsOf(name, length);
      const bytes = ground(name === "pairs" ? "four" : "mixed", length);
      yield table([
        utf16Column("a", [units, [0x61], units]),
        utf8Column("b", [bytes, bytes, []], length % 16),
        {
          name: "c",
          type: "dictionary",
          codes: Uint8Array.of(0, 1, 0),
          values: [stringOf(units), "x"],
        },
      ]);
    }
    yield table([utf16Column("", [mixedUnits(length), mixedUnits(length)], length % 16)]);
  }
  for (const special of [...specials, 0x7f, 0x80, 0x7ff, 0x800, 0x2028, 0xd800, 0xdc00, 0xffff]) {
    for (let at = 0; at < 40; at++) {
      const units = units16("abcdefghijklmnopqrstuvwxyz0123456789abcd");
      units[at] = special;
      const bytes = [...encoder.encode(stringOf(units).toWellFormed())];
      yield table([
        utf16Column("s", [units, units.slice(0, at + 1), units.slice(at)], at % 4),
        utf8Column("t", [bytes, [], bytes], at % 7),
      ]);
    }
  }
}

const strangeNames = [
  "",
  '"',
  "\\",
  "\n",
  "a.b",
  "__proto__",
  "constructor",
  "0",
  "17",
  "4294967295",
  "toJSON",
  "ж",
  "語",
  "😀",
  "\ud800",
  "a\ude00",
  "\u2028",
  ",",
  "}",
];

/** Names of every length, strange ones, and every number of columns up to 40. */
export function* everyName(): Iterable<NaiveRows> {
  const policies = ["escape", "drop", "replace", "throw"] as const;
  for (let length = 0; length <= 80; length++) {
    const name = "n".repeat(length);
    for (const type of typeNames) {
      const random = rng(length);
      yield table([
        columnTypes[type](name, random, 3, 0),
        columnTypes[type](`${name}2`, random, 3, 0),
      ]);
    }
  }
  for (const name of strangeNames) {
    for (const policy of policies) {
      for (const type of typeNames) {
        yield table([columnTypes[type](name, rng(3), 2, 0)], policy);
        yield table([
          columnTypes[type]("first", rng(4), 2, 0),
          columnTypes[type](name, rng(5), 2, 0),
        ], policy);
      }
    }
  }
  for (let count = 0; count <= 40; count++) {
    for (const rows of [1, 2, 15, 16, 17, 60]) {
      const random = rng(count);
      yield table(Array.from({ length: count }, (_, i) => {
        const type = typeNames[(i * 7 + rows) % typeNames.length];
        return columnTypes[type](`c${i}`, random, rows, i % 3);
      }));
    }
  }
  // a name that comes twice, and two that are the same once they are written
  for (const policy of policies) {
    for (const [a, b] of [["a", "a"], ["", ""], ["x\ud800", "x"], ["\ud800", "\udc00"]]) {
      yield table(
        [{ name: a, values: Uint8Array.of(1) }, { name: b, values: Uint8Array.of(2) }],
        policy,
      );
    }
  }
}

/** Every combination of kinds in three columns, and every kind over every type. */
export function* everyKind(): Iterable<NaiveRows> {
  const kinds = [0, 1, 2, 5, 255];
  for (const a of kinds) {
    for (const b of kinds) {
      for (const c of kinds) {
        for (const [i, type] of typeNames.entries()) {
          const random = rng(a + 3 * b + 7 * c);
          const column = (name: string, index: number, kind: number): NaiveColumn => ({
            ...columnTypes[typeNames[index % typeNames.length]](name, random, 3, 0),
            kinds: bytesAt([kind, 2, kind], index % 4),
          });
          yield table([
            column("a", i, a),
            column("bb", i + 5, b),
            c === 255
              ? columnTypes[type]("plain", random, 3, 1)
              : column("a_name_longer_than_16", i + 11, c),
          ]);
        }
      }
    }
  }
  for (let rows = 0; rows <= 130; rows++) {
    const random = rng(rows);
    for (const type of typeNames) {
      const list = Array.from({ length: rows }, () => random.below(3));
      yield table([
        { ...columnTypes[type]("x", random, rows, 0), kinds: bytesAt(list, rows % 16) },
      ]);
    }
  }
}

/** What lies under a null or a missing cell: nothing is asked of it. */
export function* everyCovered(): Iterable<NaiveRows> {
  for (let row = 0; row < 20; row++) {
    for (const kind of [0, 1, 2]) {
      const kinds = new Uint8Array(20).fill(2);
      kinds[row] = kind;
      const bools = new Uint8Array(20);
      bools[row] = 2 + 12 * row;
      yield table([{ name: "b", type: "bool", values: bools, kinds }]);
      for (const codes of [new Uint8Array(20), new Uint16Array(20), new Uint32Array(20)]) {
        codes[row] = 0xffff_ffff;
        yield table([{ name: "c", type: "dictionary", codes, values: ["x", "y"], kinds }]);
      }
      const lone = Array.from({ length: 20 }, (_, i) => i === row ? [0x61, 0xd800] : [0x62]);
      for (const policy of ["escape", "drop", "replace", "throw"] as const) {
        yield table([{ ...utf16Column("u", lone), kinds }], policy);
      }
      for (const { bytes } of Object.values(broken)) {
        const strings = Array.from({ length: 20 }, (_, i) => i === row ? bytes : [0xc3, 0xa9]);
        yield table([{ ...utf8Column("v", strings, row % 16), kinds }]);
      }
      // characters that the ends of strings cut: the whole is UTF-8, the strings are not
      const cut = Array.from(
        { length: 20 },
        (_, i) => i === row ? [0x61, 0xf0, 0x9f] : i === row + 1 ? [0x98, 0x80] : [0x62],
      );
      yield table([{ ...utf8Column("w", cut), kinds }]);
    }
  }
}

/** Every fault at every row of a block of 16, and at some others: the first one is told. */
export function* everyFault(): Iterable<NaiveRows> {
  const fine = Int32Array.from({ length: 70 }, (_, i) => i);
  for (let row = 0; row < 70; row += row < 17 ? 1 : 4) {
    const bools = new Uint8Array(70);
    bools[row] = 2;
    yield table([{ name: "i", values: fine }, { name: "b", type: "bool", values: bools }]);
    for (const codes of [new Uint8Array(70), new Uint16Array(70), new Uint32Array(70)]) {
      for (const code of [2, 255, 0xffff, 0xffff_ffff]) {
        const wrong = codes.slice();
        wrong[row] = code;
        yield table([{ name: "c", type: "dictionary", codes: wrong, values: ["x", "y"] }]);
      }
      yield table([{ name: "c", type: "dictionary", codes: codes.subarray(0, row), values: [] }]);
    }
    const offsets = Uint32Array.from({ length: 71 }, (_, i) => i);
    for (const wrong of [0, row - 1, 71, 1000, 0xffff_ffff]) {
      const some = offsets.slice();
      some[row] = wrong;
      const units = new Uint16Array(70).fill(0x61), bytes = new Uint8Array(70).fill(0x61);
      yield table([{ name: "u", type: "utf16", units, offsets: some }]);
      yield table([{ name: "v", type: "utf8", bytes, offsets: some }]);
      yield table([
        { name: "v", type: "utf8", bytes, offsets: some },
        { name: "b", type: "bool", values: bools },
      ]);
    }
    // nothing but empty strings, where the text ends and behind it
    for (const end of [70, 71]) {
      const some = new Uint32Array(row + 2).fill(end);
      yield table([{ name: "u", type: "utf16", units: new Uint16Array(70), offsets: some }]);
      yield table([{ name: "v", type: "utf8", bytes: new Uint8Array(70), offsets: some }]);
    }
    for (const { bytes } of Object.values(broken)) {
      const strings = Array.from({ length: 70 }, (_, i) => i === row ? bytes : [0x78, 0xc3, 0xa9]);
      yield table([utf8Column("v", strings, row % 16)]);
    }
    const lone = Array.from({ length: 70 }, (_, i) => i === row ? [0x61, 0xdc00] : [0x62]);
    yield table([utf16Column("u", lone), { name: "b", type: "bool", values: bools }], "throw");
    const dictionary = Array.from({ length: 70 }, (_, i) => i === row ? "\ud83d" : "ok");
    const codes = new Uint8Array(2);
    yield table([{ name: "d", type: "dictionary", codes, values: dictionary }], "throw");
    yield table([{
      name: "d",
      type: "dictionary",
      codes,
      values: utf8Column("", dictionary.map((_, i) => i === row ? [0xff] : [0x61])),
    }]);
    const descending = utf16Column("", dictionary.map(() => [0x61]));
    descending.offsets[row] = 1000;
    yield table([{ name: "d", type: "dictionary", codes, values: descending }]);
  }
}

/** Characters that the ends of strings cut, and every ill-formed sequence at every place of strings. */
export function* everyBroken(): Iterable<NaiveRows> {
  for (const character of characters) {
    for (let cut = 0; cut <= character.length; cut++) {
      for (const before of [0, 1, 15, 16, 17, 40]) {
        const text = ground("mixed", before);
        yield table([
          utf8Column("v", [[...text, ...character.slice(0, cut)], character.slice(cut), [0x61]]),
        ]);
        yield table([utf8Column("v", [text, character.slice(0, cut)], 3)]);
      }
    }
  }
  for (const { bytes } of Object.values(broken)) {
    for (let at = 0; at < 70; at += at < 34 ? 1 : 5) {
      const text = at % 2 ? ground("mixed", at) : ground("ascii", at);
      yield table([utf8Column("v", [[0x61], [...text, ...bytes, 0x62], [0x63]], at % 16)]);
    }
  }
}

/** An input in a line. */
export function describe({ columns, options }: NaiveRows): string {
  const parts = columns.map((column) => {
    const { name, kinds } = column;
    const values = "values" in column && ArrayBuffer.isView(column.values)
      ? `${column.values.constructor.name} ${column.values.subarray(0, 20)}`
      : column.type === "utf16"
      ? `utf16 ${column.units.subarray(0, 40)} at ${column.offsets.subarray(0, 20)}`
      : column.type === "utf8"
      ? `utf8 ${column.bytes.subarray(0, 40)} at ${column.offsets.subarray(0, 20)}`
      : column.type === "dictionary"
      ? `dictionary ${column.codes.subarray(0, 20)}`
      : "";
    return `${JSON.stringify(name)}: ${values}${kinds ? ` kinds ${kinds.subarray(0, 20)}` : ""}`;
  });
  return `${JSON.stringify(options)} ${parts.slice(0, 6).join("; ")}`.slice(0, 600);
}
