/**
 * format_rows on a web server's log and on tables of one type: what each kind of column costs.
 *
 * @module
 */

import * as fixtures from "../fixtures/mod.ts";
import { type Case, type Suite, suite } from "../harness/mod.ts";
import {
  type FormatRowsInput,
  formatRowsKernel,
  type FormatRowsOutput,
} from "../kernels/format_rows/kernel.ts";
import { type RowColumn, RowKind } from "../kernels/format_rows/mod.ts";
import { naiveFormatRows } from "../test/_naive/format_rows.ts";

type Made = Case<FormatRowsInput>;

function made(name: string, rows: number, of: (rows: number) => RowColumn[], story: string): Made {
  return { name, story, input: fixtures.once(() => ({ columns: of(rows), options: {} })) };
}

function paths(rows: number): RowColumn {
  return { name: "path", type: "utf16", ...fixtures.requestPaths(rows + 4, rows) };
}

/** A column of every kind but one. */
function requests(rows: number): RowColumn[] {
  return [
    { name: "time", values: fixtures.timestamps(rows, rows) },
    { name: "user", values: fixtures.randomInt32(rows + 1, rows) },
    { name: "price", values: fixtures.prices(rows + 2, rows) },
    { name: "cached", type: "bool", values: fixtures.randomBools(rows + 3, rows) },
    paths(rows),
    {
      name: "country",
      type: "dictionary",
      codes: fixtures.requestCountries(rows + 5, rows),
      values: fixtures.countries,
    },
  ];
}

/** The same log by rows: what a call into WASM costs, and what it gains. */
function sized(size: string, rows: number, story: string): Made {
  return { ...made(`requests_${size}`, rows, requests, story), family: "requests" };
}

/** Integers of several lengths. */
function integers(rows: number): RowColumn[] {
  return [
    { name: "user", values: fixtures.int32OfEveryLength(rows, rows) },
    { name: "shop", values: fixtures.smallIds(rows + 1, rows) },
    { name: "hash", values: fixtures.randomUint32(rows + 2, rows) },
    { name: "level", values: fixtures.randomUint8(rows + 3, rows) },
    { name: "delta", values: fixtures.int64OfEveryLength(rows + 4, rows) },
  ];
}

/** Doubles with few digits and with many. */
function floats(rows: number): RowColumn[] {
  return [
    { name: "lonlat", values: fixtures.coordinates(rows, rows) },
    { name: "price", values: fixtures.prices(rows + 1, rows) },
    { name: "share", values: fixtures.longFractions(rows + 2, rows) },
  ];
}

/** Nothing but codes. */
function codes(rows: number): RowColumn[] {
  return Array.from({ length: 4 }, (_, i): RowColumn => ({
    name: `from_${i}`,
    type: "dictionary",
    codes: fixtures.requestCountries(rows + i, rows),
    values: fixtures.countries,
  }));
}

/** Field values in several scripts, some with something to escape. */
function strings16(rows: number): RowColumn[] {
  return [
    paths(rows),
    { name: "title", type: "utf16", ...fixtures.shortStrings(rows + 1, rows, 30) },
    { name: "text", type: "utf16", ...fixtures.shortStrings(rows + 2, rows, 120) },
  ];
}

/** The same strings as UTF-8. */
function strings8(rows: number): RowColumn[] {
  const encoder = new TextEncoder();
  return strings16(rows).map((column): RowColumn => {
    const { name, units, offsets } = column as RowColumn & fixtures.ShortStrings;
    const texts = Array.from(
      { length: rows },
      (_, i) => encoder.encode(fixtures.toJsString(units.subarray(offsets[i], offsets[i + 1]))),
    );
    const ends = new Uint32Array(rows + 1);
    for (let i = 0; i < rows; i++) ends[i + 1] = ends[i] + texts[i].length;
    const bytes = new Uint8Array(ends[rows]);
    for (let i = 0; i < rows; i++) bytes.set(texts[i], ends[i]);
    return { name, type: "utf8", bytes, offsets: ends };
  });
}

/** Twenty columns with names as long as programs give them. */
function wide(rows: number): RowColumn[] {
  return Array.from({ length: 20 }, (_, i): RowColumn => {
    const name = `${["total", "average_of", "order_position"][i % 3]}_${i}`;
    return i % 2
      ? { name, values: fixtures.prices(rows + i, rows) }
      : { name, values: fixtures.int32OfEveryLength(rows + i, rows) };
  });
}

/** The log with every third cell null or missing. */
function sparse(rows: number): RowColumn[] {
  return requests(rows).map((column, i) => {
    const random = fixtures.rng(rows + i);
    const { NULL, MISSING, VALUE } = RowKind;
    const list = [VALUE, VALUE, VALUE, VALUE, NULL, MISSING];
    return { ...column, kinds: Uint8Array.from({ length: rows }, () => random.pick(list)) };
  });
}

const crossover = "A log of one of the lengths that show from where on a call pays.";

const cases: readonly Made[] = [
  sized("1", 1, "One row: the call is what is timed."),
  sized("10", 10, crossover),
  sized("100", 100, crossover),
  sized("1k", 1_000, crossover),
  sized("10k", 10_000, crossover),
  sized("100k", 100_000, "Time, user, price, a flag, a path and a country: 13 MB of lines."),
  made("integers_10k", 10_000, integers, "Five columns of integers of all widths and lengths."),
  made("floats_10k", 10_000, floats, "Three columns of doubles, short and long ones."),
  made("codes_10k", 10_000, codes, "Four columns of codes: nothing but copies."),
  made("utf16_10k", 10_000, strings16, "Three columns of UTF-16: plain, in scripts, and long."),
  made("utf8_10k", 10_000, strings8, "The same strings as UTF-8, which is checked."),
  made("wide_1k", 1_000, wide, "Twenty columns of numbers, under names of up to 17 letters."),
  made("sparse_10k", 10_000, sparse, "The log with cells that are null or missing."),
];

/** The suite. */
export function formatRowsSuite(): Suite<FormatRowsInput, FormatRowsOutput> {
  return suite({
    kernel: formatRowsKernel,
    oracle: naiveFormatRows,
    story:
      "Columns to JSON lines in one call: what does it gain over JSON.stringify on row after row, " +
      "over a good plain writer, and from how many rows on?",
    cases,
  });
}
