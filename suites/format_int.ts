/**
 * format_int on every type, every distribution of lengths and every size that decides something.
 *
 * @module
 */

import * as fixtures from "../fixtures/mod.ts";
import { type Case, type Suite, suite } from "../harness/mod.ts";
import {
  type FormatIntInput,
  formatIntKernel,
  type FormatIntOutput,
} from "../kernels/format_int/kernel.ts";
import { naiveFormatInt } from "../test/_naive/format_int.ts";

const k = 1000;

type Made = Case<FormatIntInput>;
type Ints = (FormatIntInput & { form: "ints" })["values"];

/** Values of one kind as a JSON array. */
function ints(
  name: string,
  count: number,
  generate: (seed: number, count: number) => Ints,
  story: string,
  options: FormatIntInput["options"] = {},
): Made {
  const input = fixtures.once(() => generate(count, count));
  return { name, story, input: () => ({ form: "ints", values: input(), options }) };
}

/** Random int32 by number: what a call costs, and from where on it pays. */
function int32(name: string, count: number, story: string): Made {
  return { ...ints(name, count, fixtures.randomInt32, story), family: "int32" };
}

const crossover = "Random int32 at one of the sizes that show from where on a call pays.";
const bools = fixtures.once(() => fixtures.randomBools(1, 100 * k));

const cases: readonly Made[] = [
  int32("int32_1", 1, crossover),
  int32("int32_3", 3, crossover),
  int32("int32_10", 10, crossover),
  int32("int32_30", 30, crossover),
  int32("int32_100", 100, crossover),
  int32("int32_1k", k, crossover),
  int32("int32_10k", 10 * k, crossover),
  int32("int32_100k", 100 * k, "Any 32 bits: ten digits and a sign that nobody can guess."),
  ints("uint32_100k", 100 * k, fixtures.randomUint32, "Any 32 bits without a sign."),
  ints(
    "lengths_100k",
    100 * k,
    fixtures.int32OfEveryLength,
    "One to ten digits in random order: whoever branches on the length guesses wrong.",
  ),
  ints("ids_100k", 100 * k, fixtures.smallIds, "Ids below 1,000 in 32 bits."),
  ints("ids_lines_100k", 100 * k, fixtures.smallIds, "The same, one a line.", { lines: true }),
  ints("int16_100k", 100 * k, fixtures.randomInt16, "Samples of a sound."),
  ints("uint8_100k", 100 * k, fixtures.randomUint8, "Any bytes."),
  {
    name: "bools_100k",
    story: "Coin tosses: true and false.",
    input: () => ({ form: "bools", values: bools(), options: {} }),
  },
  ints("int64_100k", 100 * k, fixtures.randomInt64, "Any 64 bits: 19 digits and a sign."),
  ints(
    "lengths_int64_100k",
    100 * k,
    fixtures.int64OfEveryLength,
    "One to nineteen digits in random order.",
  ),
  ints("timestamps_100k", 100 * k, fixtures.timestamps, "Milliseconds, 13 digits in 64 bits."),
];

/** The suite. */
export function formatIntSuite(): Suite<FormatIntInput, FormatIntOutput> {
  return suite({
    kernel: formatIntKernel,
    oracle: naiveFormatInt,
    story:
      "Typed arrays of integers and booleans to JSON: what do vectors and tables gain over a " +
      "good plain loop and over the engine's own chain, for which values, from which number on?",
    cases,
  });
}
