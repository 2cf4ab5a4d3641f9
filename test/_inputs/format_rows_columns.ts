/**
 * Columns of every type for format_rows: seeded, of any length, at any offset of a larger array that is
 * full of traps.
 *
 * @module
 */

import type { Rng } from "../../fixtures/mod.ts";
import type { NaiveColumn } from "../_naive/format_rows.ts";
import { special } from "./format_float.ts";
import { fuzzUnits, stringOf, type Units } from "./units.ts";
import { characters } from "./utf8.ts";

type Numbers = (NaiveColumn & { type?: "number" })["values"];

/** The arrays of numbers. */
export const numberArrays = {
  Int8Array,
  Uint8Array,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  BigInt64Array,
  BigUint64Array,
  Float32Array,
  Float64Array,
};

type ArrayName = keyof typeof numberArrays;

/** A list as numbers of a type, `offset` elements into a larger array. */
export function numbersAt(name: ArrayName, list: readonly bigint[], offset = 0): Numbers {
  const isBig = name === "BigInt64Array" || name === "BigUint64Array";
  const traps = Array.from({ length: offset + list.length + 5 }, (_, i) => BigInt(-123456789 - i));
  list.forEach((value, i) => traps[offset + i] = value);
  const values = isBig
    ? numberArrays[name].from(traps)
    : numberArrays[name as "Int32Array"].from(traps, (value) => Number(BigInt.asIntN(32, value)));
  return values.subarray(offset, offset + list.length);
}

/** The same of doubles. */
export function floatsAt(
  name: "Float32Array" | "Float64Array",
  list: readonly number[],
  offset = 0,
): Numbers {
  const values = new numberArrays[name](offset + list.length + 3).fill(NaN);
  values.set(list, offset);
  return values.subarray(offset, offset + list.length);
}

/** Bytes, `offset` into a larger array. */
export function bytesAt(list: readonly number[], offset = 0): Uint8Array<ArrayBuffer> {
  const values = new Uint8Array(offset + list.length + 20).fill(0xe4);
  values.set(list, offset);
  return values.subarray(offset, offset + list.length);
}

function wordsAt(list: readonly number[], offset: number): Uint32Array<ArrayBuffer> {
  const values = new Uint32Array(offset + list.length + 5).fill(0xffff_fff0);
  values.set(list, offset);
  return values.subarray(offset, offset + list.length);
}

function unitsAt(list: readonly number[], offset: number): Uint16Array<ArrayBuffer> {
  const values = new Uint16Array(offset + list.length + 12).fill(0xd83d);
  values.set(list, offset);
  return values.subarray(offset, offset + list.length);
}

/** Where each of some lists begins and the last one ends, the first one at `begin`. */
function offsetsOf(lists: readonly (readonly unknown[])[], begin: number): number[] {
  const offsets = [begin];
  for (const { length } of lists) offsets.push(offsets[offsets.length - 1] + length);
  return offsets;
}

/** Strings of units as a column; text that is nobody's stands before and behind them. */
export function utf16Column(
  name: string,
  strings: readonly Units[],
  offset = 0,
): NaiveColumn & { type: "utf16" } {
  const before = Array<number>(offset % 3).fill(0xde00);
  const text = [...before, ...strings.flat(), ...Array<number>(offset % 5).fill(0x22)];
  return {
    name,
    type: "utf16",
    units: unitsAt(text, offset),
    offsets: wordsAt(offsetsOf(strings, before.length), offset),
  };
}

/** The same of bytes. */
export function utf8Column(
  name: string,
  strings: readonly (readonly number[])[],
  offset = 0,
): NaiveColumn & { type: "utf8" } {
  const before = Array<number>(offset % 3).fill(0xf0);
  const text = [...before, ...strings.flat(), ...Array<number>(offset % 5).fill(0xe4)];
  return {
    name,
    type: "utf8",
    bytes: bytesAt(text, offset),
    offsets: wordsAt(offsetsOf(strings, before.length), offset),
  };
}

/** Any 64 bits, or few of them: every length is about as likely. */
function anyBits(random: Rng): bigint {
  const bits = BigInt(random.below(2 ** 32)) << 32n | BigInt(random.below(2 ** 32));
  const few = bits >> BigInt(random.below(64));
  return random.below(2) ? few : -few;
}

/** Doubles of every kind. */
function anyDouble(random: Rng): number {
  switch (random.below(6)) {
    case 0:
      return random.pick([NaN, Infinity, -Infinity, ...special]);
    case 1:
      return -random.pick(special);
    case 2:
      return random.below(1e6) / 100;
    case 3:
      return (random.below(360e6) - 180e6) / 1e6;
    case 4:
      return random.below(2 ** 32) / 2 ** 32 * 10 ** (random.below(40) - 20);
    default:
      return random.below(1000);
  }
}

/** A string of units that most rows might have; lone surrogates now and then. */
export function anyUnits(random: Rng, longest: number): Units {
  if (random.below(4) > 0) {
    const length = random.below(longest + 1);
    return Array.from({ length }, () => 0x20 + random.below(random.below(9) ? 0x5f : 0x60) | 0);
  }
  return fuzzUnits(random, longest);
}

/** A string of well-formed UTF-8. */
export function anyBytes(random: Rng, longest: number): number[] {
  const bytes: number[] = [];
  const isPlain = random.below(3) > 0;
  for (let i = random.below(longest + 1); i > 0; i--) {
    if (isPlain || random.below(3)) bytes.push(random.below(12) ? 0x20 + random.below(0x60) : 10);
    else bytes.push(...random.pick(characters));
  }
  return bytes;
}

const words = [
  "DE",
  "FR",
  "",
  'say "hi"',
  "a\nb\\",
  "жизнь",
  "中文",
  "😀",
  "\u0001",
  "x".repeat(50),
];

/** Every type of column by name: so many rows of it, seeded. */
export const columnTypes: {
  readonly [type: string]: (
    name: string,
    random: Rng,
    rows: number,
    offset: number,
  ) => NaiveColumn;
} = {
  ...Object.fromEntries(
    (Object.keys(numberArrays) as ArrayName[]).map((array) => [
      array,
      (name: string, random: Rng, rows: number, offset: number): NaiveColumn => {
        if (array === "Float32Array" || array === "Float64Array") {
          const list = Array.from({ length: rows }, () => anyDouble(random));
          return { name, values: floatsAt(array, list, offset) };
        }
        const isSmall = random.below(3) === 0;
        const list = Array.from(
          { length: rows },
          () => isSmall ? BigInt(random.below(1000)) : anyBits(random),
        );
        return { name, values: numbersAt(array, list, offset) };
      },
    ]),
  ),
  bool: (name, random, rows, offset) => {
    const values = bytesAt(Array.from({ length: rows }, () => random.below(2)), offset);
    return { name, type: "bool", values };
  },
  utf16: (name, random, rows, offset) => {
    const longest = random.pick([3, 12, 12, 40, 150]);
    return utf16Column(
      name,
      Array.from({ length: rows }, () => anyUnits(random, longest)),
      offset,
    );
  },
  utf8: (name, random, rows, offset) => {
    const longest = random.pick([3, 12, 12, 40, 150]);
    return utf8Column(name, Array.from({ length: rows }, () => anyBytes(random, longest)), offset);
  },
  dictionary: (name, random, rows, offset) => {
    const codes = bytesAt(Array.from({ length: rows }, () => random.below(words.length)), offset);
    return { name, type: "dictionary", codes, values: words };
  },
  dictionary16: (name, random, rows, offset) => {
    const { units, offsets } = utf16Column("", words.map((word) => [...units16(word)]), offset);
    const list = Array.from({ length: rows }, () => random.below(words.length));
    return { name, type: "dictionary", codes: unitsAt(list, offset), values: { units, offsets } };
  },
  dictionary32: (name, random, rows, offset) => {
    const encoder = new TextEncoder();
    const { bytes, offsets } = utf8Column(
      "",
      words.map((word) => [...encoder.encode(word)]),
      offset,
    );
    const list = Array.from({ length: rows }, () => random.below(words.length));
    return { name, type: "dictionary", codes: wordsAt(list, offset), values: { bytes, offsets } };
  },
};

/** A string's code units. */
export function units16(text: string): Units {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

/** A name: mostly short and plain. */
export function anyName(random: Rng, index: number): string {
  if (random.below(6)) return `${random.pick(["id", "user_id", "t", "price"])}${index}`;
  return stringOf(anyUnits(random, random.pick([3, 14, 40]))) + index;
}
