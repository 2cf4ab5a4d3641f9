/**
 * Inputs for format_int that leave no type, length, offset, number of digits or option out.
 *
 * @module
 */

import { type Rng, rng } from "../../fixtures/mod.ts";
import type { NaiveFormat, NaiveFormatInput, NaiveInts } from "../_naive/format_int.ts";

/** A type of arrays. */
interface Type {
  readonly name: string;
  readonly bits: number;
  readonly signed: boolean;
  readonly array: {
    new (length: number): NaiveInts;
    readonly BYTES_PER_ELEMENT: number;
  };
}

/** Every type of integers. */
export const types: readonly Type[] = [
  { name: "int8", bits: 8, signed: true, array: Int8Array },
  { name: "uint8", bits: 8, signed: false, array: Uint8Array },
  { name: "int16", bits: 16, signed: true, array: Int16Array },
  { name: "uint16", bits: 16, signed: false, array: Uint16Array },
  { name: "int32", bits: 32, signed: true, array: Int32Array },
  { name: "uint32", bits: 32, signed: false, array: Uint32Array },
  { name: "int64", bits: 64, signed: true, array: BigInt64Array },
  { name: "uint64", bits: 64, signed: false, array: BigUint64Array },
];

/** A value brought into a type's range, as that type's arrays do it. */
function put(values: NaiveInts, index: number, value: bigint): void {
  if (values instanceof BigInt64Array || values instanceof BigUint64Array) values[index] = value;
  else values[index] = Number(BigInt.asIntN(32, value));
}

/** An array of a type, `offset` elements into a larger one that is full of traps. */
export function valuesAt(type: Type, list: readonly bigint[], offset = 0): NaiveInts {
  const whole = new type.array(offset + list.length + 5);
  const trap = (i: number) => put(whole, i, -0x8000_0000_0000_0001n - BigInt(i));
  for (let i = 0; i < offset; i++) trap(i);
  list.forEach((value, i) => put(whole, offset + i, value));
  for (let i = offset + list.length; i < whole.length; i++) trap(i);
  return whole.subarray(offset, offset + list.length);
}

export function ints(
  type: Type,
  list: readonly bigint[],
  options: NaiveFormat = {},
  offset = 0,
): NaiveFormatInput {
  return { form: "ints", values: valuesAt(type, list, offset), options };
}

export function bools(
  list: readonly number[],
  options: NaiveFormat = {},
  offset = 0,
): NaiveFormatInput {
  const whole = new Uint8Array(offset + list.length + 20).fill(7);
  whole.set(list, offset);
  return { form: "bools", values: whole.subarray(offset, offset + list.length), options };
}

/** Values at which the number of digits or the way of a kernel changes, both signs. */
export const edges: readonly bigint[] = edgesBelow(64);

function edgesBelow(bits: number): bigint[] {
  const near = (value: bigint) => [value - 1n, value, value + 1n];
  const found = new Set<bigint>([0n, 2047n, 2048n, 9999n, 10_000n, 99_999_999n]);
  for (let power = 1n; power < 2n ** BigInt(bits); power *= 10n) {
    for (const value of near(power)) found.add(value);
    found.add(power * 9n);
    found.add(power * 5n);
  }
  for (let bit = 0; bit <= bits; bit++) {
    for (const value of near(2n ** BigInt(bit))) found.add(value);
  }
  return [...found].flatMap((value) => [value, -value]);
}

/** Shapes of lists: value by index. */
const shapes: { readonly [name: string]: (index: number) => bigint } = {
  small: (i) => BigInt((i * 37) % 1000),
  short: (i) => BigInt((i * 7_654_321) % 60_000_000) * (i % 3 === 0 ? -1n : 1n),
  long: (i) => BigInt(i + 1) * 0x1234_5678_9abcn,
  mixed: (i) => edges[(i * 31) % edges.length],
};

export function* everyLength(): Iterable<NaiveFormatInput> {
  for (let length = 0; length <= 130; length++) {
    for (const type of types) {
      for (const shape of Object.values(shapes)) {
        yield ints(type, Array.from({ length }, (_, i) => shape(i)));
      }
    }
    yield bools(Array.from({ length }, (_, i) => (i * i) % 3 === 1 ? 1 : 0));
  }
}

export function* everyOffset(): Iterable<NaiveFormatInput> {
  for (let offset = 0; offset < 16; offset++) {
    for (let length = 0; length <= 130; length++) {
      const shape = Object.values(shapes)[(offset + length) % 4];
      const list = Array.from({ length }, (_, i) => shape(i));
      for (const type of types) yield ints(type, list, {}, offset);
      yield bools(list.map((value) => Number(value & 1n)), {}, offset);
    }
  }
}

/** Every edge at every place of two blocks, between values of every way a block can go. */
export function* everyEdge(): Iterable<NaiveFormatInput> {
  const around = [5n, -77n, 33_333_333n, 4_000_000_000n, -(2n ** 62n)];
  let turn = 0;
  for (const type of types) {
    for (const edge of edges) {
      for (let index = 0; index < 17; index++) {
        const list = new Array<bigint>(17).fill(around[turn++ % around.length]);
        list[index] = edge;
        yield ints(type, list);
        if (index % 4 === 0) yield ints(type, list.slice(0, index + 1));
      }
    }
  }
}

/** Every combination of the options. */
export const everyOption: readonly NaiveFormat[] = [
  {},
  { lines: true },
  ...[undefined, ",", " ", "\n", ", ", "\r\n", "00", "~~", "-", "\0", "z\0"].flatMap((separator) =>
    [true, false].map((brackets) =>
      separator === undefined ? { brackets } : { separator, brackets }
    )
  ),
];

export function* everyOptionOnEveryType(): Iterable<NaiveFormatInput> {
  for (const options of everyOption) {
    for (const length of [0, 1, 2, 3, 4, 5, 7, 8, 9, 16, 17, 33, 70]) {
      for (const type of types) {
        for (const shape of Object.values(shapes)) {
          yield ints(type, Array.from({ length }, (_, i) => shape(i)), options);
        }
      }
      yield bools(Array.from({ length }, (_, i) => (i >> 1) & 1), options);
      yield bools(Array.from({ length }, () => 1), options);
    }
  }
}

/** The widest and the shortest answers, and bytes that are no booleans at every place. */
export function* hostile(): Iterable<NaiveFormatInput> {
  const patterns = [[-(2n ** 63n)], [2n ** 64n - 1n], [0n], [-1n], [0n, -(2n ** 31n)], [9n, 10n]];
  for (const type of types) {
    for (const pattern of patterns) {
      for (const length of [1, 7, 8, 9, 15, 16, 17, 64, 130, 1000, 5000]) {
        const list = Array.from({ length }, (_, i) => pattern[i % pattern.length]);
        yield ints(type, list);
        yield ints(type, list, { separator: "][" });
      }
    }
  }
  for (const length of [1, 5, 16, 17, 40]) {
    for (let index = 0; index < length; index++) {
      for (const bad of [2, 3, 127, 128, 129, 254, 255]) {
        const list = new Array<number>(length).fill(index & 1);
        list[index] = bad;
        yield bools(list);
        list[length - 1] = 255; // a second one, or the same
        yield bools(list, { lines: true });
      }
    }
  }
}

/** How many arrays {@linkcode fuzz} makes. */
export const fuzzed = 60_000;

function fuzzValue(random: Rng): bigint {
  const value = BigInt(random.below(0x1_0000_0000)) << 32n | BigInt(random.below(0x1_0000_0000));
  const cut = value >> BigInt(random.below(64));
  return random.below(2) ? cut : -cut;
}

/** Arrays whose values are of one length for a while. */
export function* fuzz(): Iterable<NaiveFormatInput> {
  const random = rng(5);
  for (let i = 0; i < fuzzed; i++) {
    const length = random.below(i % 50 ? 24 : 200);
    const options = i % 3 ? {} : random.pick(everyOption);
    if (i % 9 === 8) {
      yield bools(Array.from({ length }, () => random.below(2)), options, i % 16);
      continue;
    }
    const list: bigint[] = [];
    while (list.length < length) {
      const kind = random.below(4);
      for (let run = 1 + random.below(20); run > 0; run--) {
        if (kind === 0) list.push(BigInt(random.below(2100)));
        else if (kind === 1) list.push(BigInt(random.below(0x400_0000)) * BigInt(1 - i % 3));
        else if (kind === 2) list.push(random.pick(edges));
        else list.push(fuzzValue(random));
      }
    }
    yield ints(types[i % 9 % types.length], list.slice(0, length), options, i % 16);
  }
}

/** What the engine's own conversions make of an input, or `null` where it does not check one. */
export function engine({ form, values, options }: NaiveFormatInput): unknown {
  const { separator, brackets = true, lines = false } = options;
  if (form === "bools" && values.some((value) => value > 1)) return null;
  const list = Array.from<number | bigint, unknown>(
    values,
    (value) => form === "bools" ? value === 1 : value,
  );
  if (lines) return list.map((value) => `${value}\n`).join("");
  const plain = separator === undefined && brackets && typeof list[0] !== "bigint";
  if (plain) return JSON.stringify(list);
  const joined = list.join(separator);
  return brackets ? `[${joined}]` : joined;
}

/** An input in a line. */
export function describe({ form, values, options }: NaiveFormatInput): string {
  const list = Array.from<number | bigint, string>(values.subarray(0, 40), String).join(" ");
  const type = form === "bools" ? "bools" : values.constructor.name;
  return `${type} at byte ${values.byteOffset}, ${
    JSON.stringify(options)
  }, ${values.length}: ${list}`;
}
