/**
 * parse_number on numbers of every kind: whole and broken, short and long, as JSON, as lines, at spans.
 *
 * @module
 */

import type { Corpus, CorpusFile } from "../fixtures/mod.ts";
import * as fixtures from "../fixtures/mod.ts";
import { type Case, type Suite, suite } from "../harness/mod.ts";
import {
  type ParseNumberInput,
  parseNumberKernel,
  type ParseNumberOutput,
} from "../kernels/parse_number/kernel.ts";
import { naiveParseNumber } from "../test/_naive/parse_number.ts";

type Made = Case<ParseNumberInput>;
/** Texts of numbers out of a seed and their number. */
type Generator = (seed: number, count: number) => string[];
/** How to ask for them. */
type Question = (texts: readonly string[]) => ParseNumberInput;

const json = (form: "float64" | "int32" | "int64"): Question => (texts) => ({
  form,
  format: "json",
  bytes: fixtures.jsonArray(texts),
});
const floats = json("float64"), int32s = json("int32"), int64s = json("int64");
const lines: Question = (texts) => ({
  form: "float64",
  format: "list",
  bytes: fixtures.numberLines(texts),
});
const spans: Question = (texts) => ({
  form: "spans",
  bytes: fixtures.numberLines(texts),
  ...fixtures.spansOfLines(texts),
});

function made(name: string, ask: Question, of: Generator, count: number, story: string): Made {
  return { name, story, input: fixtures.once(() => ask(of(count, count))) };
}

const k = 1000;

/** The same kind of numbers by how many there are: what a call into WASM costs, and what it gains. */
function sized(size: string, count: number): Made {
  const story = "Coordinates, in one of the numbers that show from where on a call pays.";
  const name = `coordinates_${size}`;
  return { ...made(name, floats, fixtures.coordinateTexts, count, story), family: "coordinates" };
}

const seeded: readonly Made[] = [
  made("int32_100k", int32s, fixtures.int32Texts, 100 * k, "Any 32 bits: nine or ten digits."),
  made(
    "int32_mixed_100k",
    int32s,
    fixtures.mixedIntTexts,
    100 * k,
    "Lengths of 1 to 11, as likely.",
  ),
  made(
    "ids_100k",
    int32s,
    fixtures.idTexts,
    100 * k,
    "0 to 999: the shortest, where a number costs.",
  ),
  made("int64_100k", int64s, fixtures.int64Texts, 100 * k, "Any 64 bits: 18 or 19 digits."),
  made(
    "integers_100k",
    floats,
    fixtures.int32Texts,
    100 * k,
    "Whole numbers asked for as doubles.",
  ),
  made(
    "prices_100k",
    floats,
    fixtures.priceTexts,
    100 * k,
    "Two decimals: short, of uneven length.",
  ),
  sized("1", 1),
  sized("10", 10),
  sized("100", 100),
  sized("1k", k),
  sized("10k", 10 * k),
  sized("100k", 100 * k),
  made("fractions_100k", floats, fixtures.fractionTexts, 100 * k, "0 to 1 with 16 or 17 digits."),
  made("doubles_100k", floats, fixtures.doubleTexts, 100 * k, "Any bits: 17 digits, an exponent."),
  made("exponents_100k", floats, fixtures.exponentTexts, 100 * k, "Few digits and an exponent."),
  made("long_10k", floats, fixtures.longTexts, 10 * k, "20 to 40 digits: more than 64 bits hold."),
  made("lines_100k", lines, fixtures.coordinateTexts, 100 * k, "A column: a number a line."),
  made("spans_100k", spans, fixtures.coordinateTexts, 100 * k, "The same lines at known places."),
];

const decoder = new TextDecoder();

/** Every number of a JSON document, in its order. */
function numbersOf(file: CorpusFile): string[] {
  const outside = decoder.decode(file.bytes()).replace(/"(?:[^"\\]|\\[^])*"/g, '""');
  return outside.match(/-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g) ?? [];
}

/** The last column of a table of floats, as far as it is of JSON's grammar. */
function column(file: CorpusFile): string[] {
  const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
  return decoder.decode(file.bytes()).split("\n").map((line) => line.split(" ")[3] ?? "")
    .filter((text) => number.test(text));
}

/** Fewer numbers than this make no case. */
const FEW = 1000;

function realFiles(corpus: Corpus): Made[] {
  const documents = corpus.files("json").map((file) => ({ file, texts: numbersOf }));
  const tables = corpus.files("floats").map((file) => ({ file, texts: column }));
  return [...documents, ...tables].flatMap(({ file, texts }) => {
    const numbers = fixtures.once(() => texts(file));
    if (numbers().length < FEW) return [];
    const story = "The numbers of a real file.";
    return [{ name: `file_${file.name}`, story, input: () => floats(numbers()) }];
  });
}

/** The suite; with a corpus, the numbers of every file of its json/ and floats/ make a case more. */
export function parseNumberSuite(corpus?: Corpus): Suite<ParseNumberInput, ParseNumberOutput> {
  return suite({
    kernel: parseNumberKernel,
    oracle: naiveParseNumber,
    story:
      "Text to numbers: what do vectors gain over a good plain loop and over JSON.parse, for which " +
      "kind of number, from how many on, with which copies?",
    cases: [...seeded, ...(corpus === undefined ? [] : realFiles(corpus))],
  });
}
