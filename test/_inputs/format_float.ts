/**
 * Inputs for format_float that leave no length, offset, power, option or number of digits out.
 *
 * @module
 */

import * as fixtures from "../../fixtures/mod.ts";
import { type Rng, rng } from "../../fixtures/mod.ts";
import type { NaiveFloatInput, NaiveFloatOptions } from "../_naive/format_float.ts";

type Values = Float64Array | Float32Array;

export function shortest(values: Values, options: NaiveFloatOptions = {}): NaiveFloatInput {
  return { form: "shortest", values, options };
}

export function fixed(
  values: Values,
  digits: number,
  options: NaiveFloatOptions = {},
): NaiveFloatInput {
  return { form: "fixed", values, digits, options };
}

const separators = [",", ", ", ";", "\t", "\r\n", "\0", "e"];

/** Every combination of the options. */
export const everyOption: readonly NaiveFloatOptions[] = (["null", "throw"] as const).flatMap(
  (nonFinite) => [
    { nonFinite },
    { nonFinite, lines: true },
    ...separators.flatMap((separator) => [
      { nonFinite, separator },
      { nonFinite, separator, brackets: false },
    ]),
  ],
);

/** The doubles that stand out: ends of the range, of the notations, of the kernel's lanes. */
export const special: readonly number[] = [
  ...[0, -0, 1, -1, 9, 10, 0.1, 0.5, -0.5, 1.5, 100, 123.456, -123.456],
  ...[5e-324, 1e-323, 2.2250738585072009e-308, 2.2250738585072014e-308, 1.7976931348623157e308],
  ...[1e-7, 9.999999999999999e-7, 1e-6, 1.0000000000000002e-6, 0.000001234567890123456],
  ...[999999999, 999999999.999999, 1e9, 1000000000.5, 1e15, 1e16, 123456789012345680],
  ...[2 ** 53 - 1, 2 ** 53, 2 ** 53 + 2, 2 ** 52 + 0.5, 2 ** 63, 2 ** 64],
  ...[1e20, 1e21, 1e22, 1e23, 123456789012345680000, 999999999999999900000, 1.5e21],
  ...[9.5, 99999.99999999999, 0.30000000000000004, 5e-7, 4.35, 1.005, 2.5, 3.5, 0.045, 1.45],
  ...[9007199254740.993, 4503599627370496.5, 4503599627370497.5, 8.41e21, 9.0608011534336e15],
];

const notFinite = [NaN, Infinity, -Infinity];

/** The neighbours of a double, by its bits. */
export function around(value: number, reach: number): number[] {
  const bits = new BigInt64Array(Float64Array.of(value).buffer)[0];
  const near = Array.from({ length: 2 * reach + 1 }, (_, i) => bits + BigInt(i - reach));
  return [...new Float64Array(BigInt64Array.from(near).buffer)].filter((x) => x >= 0 && x < 1 / 0);
}

/** Every power of two and of ten a double can be next to, with neighbours. */
export function powers(): number[] {
  const found: number[] = [];
  for (let e = -1074; e <= 1023; e++) found.push(...around(2 ** e, 2));
  for (let e = -324; e <= 308; e++) found.push(...around(Number(`1e${e}`), 3));
  for (let e = 0; e <= 22; e++) {
    for (const d of [2, 3, 5, 7, 9]) {
      found.push(...around(d * 10 ** e, 2), ...around(d / 10 ** e, 2));
    }
  }
  return found;
}

/** Values of each kind, by name. */
const kinds: { readonly [kind: string]: (seed: number, count: number) => Values } = {
  randomBits: fixtures.randomBits,
  longFractions: fixtures.longFractions,
  prices: fixtures.prices,
  coordinates: fixtures.coordinates,
  smallIntegers: fixtures.smallIntegers,
  millisecondFloats: fixtures.millisecondFloats,
  subnormals: fixtures.subnormals,
  measurements: fixtures.measurements,
  mixed: (seed, count) => {
    const random = rng(seed);
    return Float64Array.from({ length: count }, () => mixedValue(random));
  },
};

/** A double of no kind in particular: so many digits, such an exponent, now and then a special one. */
function mixedValue(random: Rng): number {
  if (random.below(4) === 0) return random.pick(special);
  const digits = 1 + random.below(17);
  const most = random.pick([5, 10, 20, 30, 300]);
  const text = `${random.below(10 ** 8)}${random.below(10 ** 9)}`.slice(0, digits);
  const value = Number(`${text}e${random.below(2 * most) - most - digits}`);
  return random.below(2) ? value : -value;
}

export function* everyLength(): Iterable<NaiveFloatInput> {
  for (let length = 0; length <= 130; length++) {
    for (const [kind, generate] of Object.entries(kinds)) {
      yield shortest(generate(length % 7, length));
      if (kind === "mixed") yield fixed(generate(length, length), length % 21);
    }
  }
}

/** `values` as a view that begins `offset` values into its buffer. */
function at(values: Values, offset: number): Values {
  const list = values instanceof Float64Array
    ? new Float64Array(values.length + offset)
    : new Float32Array(values.length + offset);
  list.fill(NaN);
  list.set(values, offset);
  return list.subarray(offset);
}

export function* everyOffset(): Iterable<NaiveFloatInput> {
  const names = Object.keys(kinds);
  for (let offset = 0; offset < 16; offset++) {
    for (let length = 0; length <= 130; length++) {
      const values = kinds[names[(length + offset) % names.length]](length % 5, length);
      yield shortest(at(values, offset));
      yield shortest(at(kinds.measurements(length % 5, length), offset));
    }
  }
}

export function* everyPower(): Iterable<NaiveFloatInput> {
  const all = powers();
  for (let from = 0; from < all.length; from += 33) {
    const values = Float64Array.from(all.slice(from, from + 33), (x, i) => i % 2 ? x : -x);
    yield shortest(values);
    yield fixed(values, from % 21);
    yield shortest(Float32Array.from(values));
  }
}

export function* everyOptionOnEveryList(): Iterable<NaiveFloatInput> {
  const lists = [[], [0], [-1.5], [1e300, 2], special, [NaN], [1, Infinity, 2], [
    1.5,
    2,
    -Infinity,
  ]];
  for (const options of everyOption) {
    for (const list of lists) {
      yield shortest(Float64Array.from(list), options);
      yield shortest(Float32Array.from(list), options);
      yield fixed(Float64Array.from(list), 2, options);
      yield fixed(Float32Array.from(list), 0, options);
    }
  }
}

/** Every number of digits on ties, on values next to ties, and on every magnitude. */
export function* everyDigit(): Iterable<NaiveFloatInput> {
  const random = rng(3);
  for (let digits = 0; digits <= 20; digits++) {
    yield fixed(Float64Array.from([...special, ...notFinite]), digits);
    yield fixed(Float64Array.from(special, (x) => -x), digits);
    for (let e = -30; e <= 25; e++) {
      yield fixed(
        Float64Array.from({ length: 9 }, () => random.below(10 ** 9) * 10 ** (e - 8)),
        digits,
      );
    }
    for (let bits = 0; bits <= 60; bits++) {
      // n / 2^bits: what lies exactly between two decimals
      const ties = Array.from({ length: 7 }, () => random.below(2 ** 32) / 2 ** bits);
      yield fixed(Float64Array.from(ties.flatMap((x) => around(x, 1))), digits);
    }
    for (const whole of [0, 1, 9, 99, 12345, 99999999, 999999999, 123456789012]) {
      // x.5, x.05, ... and all nines, which carry
      const near = [whole + 0.5, whole + 0.05, whole + 0.005, whole + 1 - 10 ** -digits / 2];
      yield fixed(Float64Array.from(near.flatMap((x) => around(x, 2))), digits);
    }
  }
}

/** A value that is not finite at every index of lists that are windows of the kernel's, and longer. */
export function* everyNotFinite(): Iterable<NaiveFloatInput> {
  for (const [kind, generate] of Object.entries(kinds)) {
    for (const length of [1, 2, 63, 64, 65, 130]) {
      for (let index = 0; index < length; index += 1 + (length >> 4)) {
        const values = generate(1, length).slice();
        values[index] = notFinite[index % 3];
        yield shortest(values);
        yield shortest(values, { nonFinite: "throw" });
        if (kind === "prices") yield fixed(values, 2, { nonFinite: "throw" });
      }
    }
  }
}

/** How many lists {@linkcode fuzz} makes of a seed. */
export const fuzzed = 50_000;

export function* fuzz(seed: number): Iterable<NaiveFloatInput> {
  const random = rng(seed);
  const pool = [
    ...Object.values(kinds).flatMap((generate) => [...generate(11, 2_000)]),
    ...Object.values(kinds).flatMap((generate) => [...generate(12, 200)].map((x) => -x)),
    ...special,
    ...notFinite,
  ];
  for (let i = 0; i < fuzzed; i++) {
    const length = random.below(i % 50 ? 12 : 90);
    const one = random.below(pool.length - 100);
    // neighbours are of one kind, others of any
    const list = Array.from(
      { length },
      (_, j) => random.below(3) ? pool[one + j] : random.pick(pool),
    );
    const options = i % 3 ? {} : random.pick(everyOption);
    const values = i % 5 === 0 ? Float32Array.from(list) : Float64Array.from(list);
    yield i % 8 === 0
      ? fixed(values, random.below(21), options)
      : shortest(at(values, i % 16), options);
  }
}

/** What the engine's own JSON.stringify and toFixed() make of an input, or `null` for an error. */
export function engine(input: NaiveFloatInput): unknown {
  const { lines = false, nonFinite = "null" } = input.options;
  const { separator = lines ? "\n" : ",", brackets = !lines } = input.options;
  if (nonFinite === "throw" && !input.values.every((x) => Number.isFinite(x))) return null;
  const texts = Array.from(input.values, (x) => {
    if (!Number.isFinite(x)) return "null";
    return input.form === "fixed" ? x.toFixed(input.digits) : JSON.stringify(x);
  });
  const text = texts.join(separator) + (lines && texts.length > 0 ? separator : "");
  return new TextEncoder().encode(brackets ? `[${text}]` : text);
}

/** An input in a line. */
export function describe(input: NaiveFloatInput): string {
  const { values } = input;
  const digits = input.form === "fixed" ? ` ${input.digits}` : "";
  const place = `${values.constructor.name} at byte ${values.byteOffset}`;
  const options = JSON.stringify(input.options);
  return `${input.form}${digits} ${options}, ${place}, ${values.length}: ${values.slice(0, 40)}`;
}
