/**
 * Bad input of format_rows: the right class of error, a message that says which column and row, nothing
 * written where nothing may be, and a kernel that works on.
 *
 * @module
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import { test } from "node:test";
import {
  formatRows,
  formatRowsInto,
  type RowColumn,
  RowError,
  RowFormatter,
} from "../kernels/format_rows/mod.ts";
import { MOST_ROWS } from "../kernels/format_rows/windows.ts";
import { utf16Column, utf8Column } from "./_inputs/format_rows_columns.ts";
import { ways } from "./_inputs/format_rows_ways.ts";
import type { NaiveColumn } from "./_naive/format_rows.ts";

// deno-lint-ignore no-explicit-any -- bad input has any type
type Anything = any;

const decoder = new TextDecoder();
const sound = new RowFormatter(1, [{ name: "a", type: "uint8" }]);
const fine: RowColumn = { name: "fine", values: Uint8Array.of(1, 2, 3) };

/** Checks an error and, after it, that the doors still answer. */
function fails(
  call: () => unknown,
  kind: typeof TypeError | typeof RangeError | typeof RowError,
  ...words: readonly (string | number)[]
): void {
  const error = assertThrows(call, kind) as Error;
  for (const word of words) {
    assert(error.message.includes(String(word)), `"${error.message}" does not say ${word}`);
  }
  assertEquals(decoder.decode(formatRows([{ name: "a", values: Uint8Array.of(7) }])), '{"a":7}\n');
  sound.columns[0].values[0] = 8;
  assertEquals(decoder.decode(sound.format(1)), '{"a":8}\n');
}

const lists = (...texts: readonly string[]) =>
  texts.map((text) => Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)));

/** A column of three rows, what is wrong in its second one, and an option. */
type Wrong = [what: string, column: NaiveColumn, message: string, surrogates?: "throw"];

const wrong: readonly Wrong[] = [
  [
    "a boolean that is 2",
    { name: "x", type: "bool", values: Uint8Array.of(1, 2, 3) },
    "is 2, expected 0 or 1",
  ],
  [
    "a code without a string",
    { name: "x", type: "dictionary", codes: Uint8Array.of(1, 2, 9), values: ["p", "q"] },
    "has the code 2 for 2 strings",
  ],
  [
    "a code of 32 bits without a string",
    {
      name: "x",
      type: "dictionary",
      codes: Uint32Array.of(1, 4294967295, 9),
      values: ["p", "q"],
    },
    "has the code 4294967295 for 2 strings",
  ],
  [
    "offsets that descend",
    {
      name: "x",
      type: "utf8",
      bytes: Uint8Array.of(97, 98, 99),
      offsets: Uint32Array.of(0, 2, 1, 3),
    },
    "has the offset 1 behind 2",
  ],
  [
    "an offset outside the text",
    {
      name: "x",
      type: "utf16",
      units: Uint16Array.of(97, 98, 99),
      offsets: Uint32Array.of(0, 2, 4, 4),
    },
    "has the offset 4 in a text of 3",
  ],
  ["bytes that are no UTF-8", utf8Column("x", [[97], [0xc3], [0xff]]), "is no UTF-8"],
  [
    "a character that the ends of two strings cut",
    utf8Column("x", [[97], [0xc3], [0xa9]]),
    "is no UTF-8",
  ],
  [
    "a lone surrogate",
    utf16Column("x", lists("😀", "a\udc00", "\ud800")),
    "has a lone surrogate as unit 1",
    "throw",
  ],
];

for (const [what, column, message, surrogates] of wrong) {
  test(`formatRows() refuses ${what}`, () => {
    const options = surrogates === undefined ? {} : { surrogates };
    const later = { ...column, name: "later" };
    const input = { columns: [fine as NaiveColumn, column, later], options };
    for (
      const way of ways.filter(({ name, unavailable }) => {
        return name !== "RowFormatter in windows" && unavailable(input) === null;
      })
    ) {
      const error = assertThrows(() => way.prepare(input)(), RowError) as RowError;
      assertEquals(error.message, `Cannot write row 1: column "x" ${message}`, way.name);
      assertEquals([error.row, error.column, error.name], [1, "x", "RowError"]);
    }
    // under a null nothing is asked of a value, but a string's offsets must ascend
    const covered = { ...column, kinds: Uint8Array.of(2, 1, 0) };
    if (message.includes("offset")) fails(() => formatRows([covered], options), RowError, message);
    else assert(decoder.decode(formatRows([covered], options)).endsWith('{"x":null}\n{}\n'), what);
  });
}

test("formatRows() counts rows from the table's first one, whatever the window", () => {
  const rows = 3 * MOST_ROWS;
  for (const row of [0, MOST_ROWS - 1, MOST_ROWS, rows - 1]) {
    const values = new Uint8Array(rows);
    values[row] = 9;
    fails(
      () => formatRows([{ name: "b", type: "bool", values }]),
      RowError,
      `row ${row}:`,
      '"b" is 9',
    );
  }
  // in a string that is longer than a window
  const long = new Array<number>(200_000).fill(0x61);
  const column = utf8Column("s", [[0x62], [...long, 0xff], long]);
  fails(() => formatRows([column]), RowError, "row 1:", "is no UTF-8");
});

test("formatRows() refuses columns that are none", () => {
  for (const columns of [undefined, null, 7, "x", {}, new Map()]) {
    fails(() => formatRows(columns as Anything), TypeError, '"columns"');
  }
  for (const column of [undefined, null, 7, "x"]) {
    fails(() => formatRows([fine, column as Anything]), TypeError, '"columns"[1]');
  }
  for (const name of [undefined, null, 7, {}]) {
    fails(() => formatRows([{ ...fine, name } as Anything]), TypeError, '"columns"[0].name');
  }
  for (const type of [null, "int", 7, "BOOL"]) {
    fails(() => formatRows([{ ...fine, type } as Anything]), TypeError, '"fine.type"');
  }
});

test("formatRows() refuses values of another type", () => {
  const values = [undefined, null, [1], "1", new DataView(new ArrayBuffer(4)), new ArrayBuffer(4)];
  for (const some of [...values, new Uint8ClampedArray(3)]) {
    fails(() => formatRows([{ name: "x", values: some as Anything }]), TypeError, '"x.values"');
  }
  for (const some of [...values, new Int8Array(3)]) {
    const column = { name: "x", type: "bool", values: some } as Anything;
    fails(() => formatRows([column]), TypeError, '"x.values"');
    const codes = { name: "x", type: "dictionary", codes: some, values: ["a"] } as Anything;
    fails(() => formatRows([codes]), TypeError, '"x.codes"');
    const kinds = { ...fine, kinds: some } as Anything;
    if (some !== undefined && some !== null) {
      fails(() => formatRows([kinds]), TypeError, '"fine.kinds"');
    }
  }
});

test("formatRows() refuses strings of another type", () => {
  const offsets = Uint32Array.of(0, 1);
  const text = new Uint16Array(1), bytes = new Uint8Array(1);
  const bad: [Anything, string][] = [
    [{ type: "utf16", units: bytes, offsets }, '"x.units"'],
    [{ type: "utf16", units: "a", offsets }, '"x.units"'],
    [{ type: "utf8", bytes: text, offsets }, '"x.bytes"'],
    [{ type: "utf8", bytes, offsets: [0, 1] }, '"x.offsets"'],
    [{ type: "utf16", units: text, offsets: new Int32Array(2) }, '"x.offsets"'],
    [{ type: "dictionary", codes: bytes, values: "ab" }, '"x.values"'],
    [{ type: "dictionary", codes: bytes, values: null }, '"x.values"'],
    [{ type: "dictionary", codes: bytes, values: ["a", 7] }, '"x".values[1]'],
    [{ type: "dictionary", codes: bytes, values: { units: bytes, offsets } }, '"x.values.units"'],
    [{ type: "dictionary", codes: bytes, values: { bytes } }, '"x.values.offsets"'],
  ];
  for (const [column, word] of bad) {
    fails(() => formatRows([{ name: "x", ...column }]), TypeError, word);
  }
  const none = new Uint32Array(0);
  fails(
    () => formatRows([{ name: "x", type: "utf8", bytes, offsets: none }]),
    RangeError,
    '"x.offsets"',
  );
});

test("formatRows() refuses strings of a dictionary, used or not", () => {
  const codes = new Uint8Array(2);
  const of = (values: Anything): RowColumn => ({ name: "d", type: "dictionary", codes, values });
  const { bytes } = utf8Column("", [[97], [0xff]]);
  const offsets = (...ends: number[]) => Uint32Array.from(ends);
  fails(
    () => formatRows([of({ bytes, offsets: offsets(0, 1, 3) })]),
    RangeError,
    'string 1 of "d"',
  );
  fails(
    () => formatRows([of({ bytes: bytes.subarray(0, 1), offsets: offsets(0, 2) })]),
    RangeError,
    "string 0",
    "2",
  );
  fails(
    () => formatRows([of({ bytes: bytes.subarray(0, 1), offsets: offsets(1, 0) })]),
    RangeError,
    "string 0",
  );
  fails(
    () => formatRows([of(["a", "\ud800"])], { surrogates: "throw" }),
    RangeError,
    "string 1",
    "unit 0",
  );
  const shape = { name: "d", type: "dictionary", codes: "uint8" } as const;
  fails(
    () => new RowFormatter(4, [{ ...shape, values: ["\ud800"] }], { surrogates: "throw" }),
    RangeError,
    'string 0 of "d"',
  );
});

test("formatRows() refuses columns of different lengths and of the same name", () => {
  const two: RowColumn = { name: "two", values: new Float64Array(2) };
  fails(() => formatRows([fine, two]), RangeError, '"two"', "3 rows", '"fine"', "got 2");
  const kinds = new Uint8Array(2);
  fails(() => formatRows([{ ...fine, kinds }]), RangeError, '"fine.kinds"', "3 rows", "got 2");
  fails(() => formatRows([fine, fine]), RangeError, '"columns"[1]', '"columns"[0]', '"fine"');
  const x = { ...fine, name: "x\ud800" }, y = { ...fine, name: "x" };
  fails(() => formatRows([x, y], { surrogates: "drop" }), RangeError, '"columns"[1]');
  fails(() => formatRows([y, x], { surrogates: "throw" }), RangeError, '"columns"[1]', "surrogate");
});

test("formatRows() refuses options that do not exist", () => {
  for (const surrogates of [null, "", "ESCAPE", 1]) {
    fails(() => formatRows([fine], { surrogates } as Anything), TypeError, '"surrogates"');
    const shapes = [{ name: "a", type: "bool" }] as const;
    fails(() => new RowFormatter(1, shapes, { surrogates } as Anything), TypeError, '"surrogates"');
  }
  for (const options of [null, 7, "throw"]) {
    fails(() => formatRows([fine], options as Anything), TypeError, '"options"');
  }
});

test("formatRowsInto() tells the length that is needed, and writes nothing past it", () => {
  for (const dst of [undefined, null, [], new Uint16Array(99), new ArrayBuffer(99)]) {
    fails(() => formatRowsInto([fine], dst as Anything), TypeError, '"dst"');
  }
  const need = '{"fine":1}\n'.length * 3;
  for (const room of [0, 1, need - 1]) {
    const memory = new Uint8Array(room + 9).fill(0xa5);
    fails(() => formatRowsInto([fine], memory.subarray(0, room)), RangeError, '"dst"', need, room);
    assert(memory.subarray(room).every((byte) => byte === 0xa5), `${room} bytes of room`);
  }
});

test("formatRowsInto() takes a window that lies in dst, and refuses a longer table there", () => {
  const memory = new Uint8Array(400_000);
  const values = memory.subarray(100_000, 100_003);
  values.set([1, 2, 3]);
  const length = formatRowsInto([{ name: "fine", values }], memory.subarray(100_000));
  assertEquals(memory.subarray(100_000, 100_000 + length), formatRows([fine]));
  const long = { name: "long", values: memory.subarray(0, 2 * MOST_ROWS) };
  fails(() => formatRowsInto([long], memory), RangeError, '"dst"', '"long"');
  const kinds = long.values, apart = new Uint8Array(2 * MOST_ROWS);
  fails(() => formatRowsInto([{ name: "k", values: apart, kinds }], memory), RangeError, '"k"');
});

test("formatRows() believes no offset of a dictionary before it has seen the text", () => {
  const values = { bytes: new Uint8Array(3), offsets: Uint32Array.of(0, 0xffff_ffff) };
  assertThrows(
    () => formatRows([{ name: "x", type: "dictionary", codes: Uint8Array.of(0), values }]),
    Error,
    'Cannot write string 0 of "x": it has the offset 4294967295 in a text of 3',
  );
});

test("formatRows() and RowFormatter see the holes of a list", () => {
  const holes: Anything = [fine];
  holes[2] = fine;
  fails(() => formatRows(holes), TypeError, '"columns"[1] expected a column, got undefined');
  const shapes: Anything = [{ name: "a", type: "uint8" }];
  shapes[2] = shapes[0];
  fails(() => new RowFormatter(1, shapes), TypeError, '"columns"[1]');
});

test("formatRows() reads the offsets of strings once", () => {
  let reads = 0;
  const column: RowColumn = {
    name: "x",
    type: "utf16",
    units: Uint16Array.of(104, 105),
    get offsets() {
      return Uint32Array.of(0, reads++ === 0 ? 2 : 0xffff_ffff);
    },
  };
  assertEquals(decoder.decode(formatRows([column])), '{"x":"hi"}\n');
  assertEquals(reads, 1);
});

test("formatRows() does not believe a class what it says of a dictionary's length", () => {
  class Longer extends Uint32Array {
    // @ts-ignore: a property, as a caller without types would have it
    override get length(): number {
      return 2 * super.length + 100_000;
    }
  }
  class Unmeasured extends Uint16Array {
    // @ts-ignore: the same
    override get length(): number {
      return NaN;
    }
  }
  const rows = 24, codes = new Uint32Array(rows).map((_, i) => i % 5);
  const kinds = new Uint8Array(rows).map((_, i) => i % 4);
  const text = Array.from(
    "a longer one of more than sixteen byteline\nother",
    (c) => c.charCodeAt(0),
  );
  const units = Uint16Array.from(text), strings = [0, 37, 42, 43, 48, text.length];
  const dictionary = { type: "dictionary", codes, kinds } as const;
  const lie: RowColumn[] = [
    { name: "id", type: "bool", values: new Uint8Array(rows), kinds },
    { ...dictionary, name: "name", values: { units, offsets: Uint32Array.from(strings) } },
    { ...dictionary, name: "key", values: { units, offsets: new Longer(strings) } },
  ];
  const plain: RowColumn[] = [
    { name: "id", type: "bool", values: Uint8Array.of(1, 1) },
    { name: "key", type: "dictionary", codes: Uint8Array.of(0, 1), kinds, values: ["a", "b"] },
  ];
  const truth = { units, offsets: Uint32Array.from(strings) };
  const honest = formatRows([lie[0], lie[1], { ...dictionary, name: "key", values: truth }]);
  assertEquals(formatRows(lie), honest);
  const unmeasured = { units: new Unmeasured(units), offsets: Uint32Array.from(strings) };
  assertEquals(
    formatRows([lie[0], lie[1], { ...lie[2], values: unmeasured }] as RowColumn[]),
    honest,
  );
  plain[1] = { ...plain[1], kinds: Uint8Array.of(0, 1) };
  assertEquals(decoder.decode(formatRows(plain)), '{"id":true}\n{"id":true,"key":null}\n');
});

test("formatRows() looks at lengths when all is read: a getter may take memory away", () => {
  const taken = (view: Uint8Array | Uint32Array) => {
    structuredClone(view.buffer, { transfer: [view.buffer as ArrayBuffer] });
  };
  const offsets = Uint32Array.of(0, 1, 2),
    values = Uint8Array.of(1, 2),
    codes = Uint8Array.of(0, 1);
  const dictionary: RowColumn = {
    name: "x",
    type: "dictionary",
    codes,
    values: {
      offsets,
      get units() {
        taken(offsets);
        return Uint16Array.of(97, 98);
      },
    },
  };
  fails(() => formatRows([dictionary]), RangeError, '"x.values.offsets" expected one entry more');
  const thief: RowColumn = {
    name: "y",
    get values() {
      taken(values);
      return Uint8Array.of(3, 4);
    },
  };
  fails(() => formatRows([{ name: "v", values }, thief]), RangeError, '"y" expected 0 rows as "v"');
  const list = ["a", "b"];
  let reads = 0;
  Object.defineProperty(list, 0, { get: () => reads++ === 0 ? "a" : null });
  const rows = formatRows([{ name: "x", type: "dictionary", codes, values: list }]);
  assertEquals(decoder.decode(rows), '{"x":"a"}\n{"x":"b"}\n');
});
