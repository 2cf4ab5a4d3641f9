/**
 * format_float on doubles of every kind: random bits, long and short decimals, whole numbers, and the
 * numbers of real documents.
 *
 * @module
 */

import type { Corpus } from "../fixtures/mod.ts";
import * as fixtures from "../fixtures/mod.ts";
import { type Case, type Suite, suite } from "../harness/mod.ts";
import {
  type FormatFloatInput,
  formatFloatKernel,
  type FormatFloatOutput,
} from "../kernels/format_float/kernel.ts";
import { naiveFormatFloat } from "../test/_naive/format_float.ts";

type Made = Case<FormatFloatInput>;
type Generator = (seed: number, count: number) => Float64Array | Float32Array;

const options = {};

/** Values in their shortest digits. */
function shortest(name: string, count: number, generate: Generator, story: string): Made {
  const input = fixtures.once((): FormatFloatInput => {
    return { form: "shortest", values: generate(count, count), options };
  });
  return { name, story, input };
}

/** Values with digits fixed. */
function fixed(name: string, digits: number, generate: Generator, story: string): Made {
  const input = fixtures.once((): FormatFloatInput => {
    return { form: "fixed", values: generate(digits, 100_000), digits, options };
  });
  return { name, story, input };
}

/** The same prices by number: what a call into WASM costs, and what it gains. */
function prices(size: string, count: number, story: string): Made {
  return { ...shortest(`prices_${size}`, count, fixtures.prices, story), family: "prices" };
}

/** Random bits by number. */
function randomBits(size: string, count: number, story: string): Made {
  const made = shortest(`random_bits_${size}`, count, fixtures.randomBits, story);
  return { ...made, family: "random_bits" };
}

const crossover = "Lists of one of the lengths that show from where on a call pays.";

const seeded: readonly Made[] = [
  randomBits("1", 1, crossover),
  randomBits("10", 10, crossover),
  randomBits("100", 100, "A short list: what the copies cost."),
  randomBits("1k", 1_000, crossover),
  randomBits("100k", 100_000, "64 random bits: every exponent."),
  shortest("fractions_100k", 100_000, fixtures.longFractions, "Fractions of 16 and 17 digits."),
  prices("1", 1, crossover),
  prices("10", 10, crossover),
  prices("100", 100, crossover),
  prices("1k", 1_000, crossover),
  prices("10k", 10_000, crossover),
  prices("100k", 100_000, "Amounts of money with two decimals."),
  shortest("coordinates_100k", 100_000, fixtures.coordinates, "Degrees with six decimals."),
  shortest("integers_100k", 100_000, fixtures.smallIntegers, "0 to 999, stored as doubles."),
  shortest(
    "timestamps_100k",
    100_000,
    fixtures.millisecondFloats,
    "Milliseconds, stored as doubles.",
  ),
  shortest("subnormals_100k", 100_000, fixtures.subnormals, "Below the least normal double."),
  shortest("f32_100k", 100_000, fixtures.measurements, "32 bits, widened: as many digits as ever."),
  fixed("fixed_2_100k", 2, fixtures.prices, "Prices with two digits, as toFixed() writes them."),
  fixed("fixed_6_100k", 6, fixtures.longFractions, "Long fractions cut to six digits."),
];

/** The suite; with a corpus, the numbers of its canada.json and numbers.json are two cases more. */
export function formatFloatSuite(corpus?: Corpus): Suite<FormatFloatInput, FormatFloatOutput> {
  const real = (corpus?.files("json") ?? [])
    .filter(({ name }) => name === "canada" || name === "numbers")
    .map((file): Made => ({
      name: `file_${file.name}`,
      story: "Every number of a real file.",
      input: fixtures.once((): FormatFloatInput => {
        return { form: "shortest", values: fixtures.numbersOf(file.bytes()), options };
      }),
    }));
  return suite({
    kernel: formatFloatKernel,
    oracle: naiveFormatFloat,
    story:
      "Doubles to JSON: what does a batch of them gain over JSON.stringify, with short digits and " +
      "with long ones, from which length, with which copies?",
    cases: [...seeded, ...real],
  });
}
