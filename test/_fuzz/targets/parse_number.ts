/**
 * Calls of parse_number.
 *
 * @module
 */

import type { Rng } from "../../../fixtures/mod.ts";
import {
  NumberParser,
  parseInts,
  parseNumbers,
  parseNumbersInto,
  parseSpans,
} from "../../../mod.ts";
import { type NaiveInput, naiveParseNumber } from "../../_naive/parse_number.ts";
import * as documented from "../documented.ts";
import { destination, fill, size, taken, type Target, type Tree } from "../target.ts";

const encoder = new TextEncoder();

function numberText(random: Rng, isWhole: boolean): string {
  const sign = random.below(3) === 0 ? "-" : "";
  const whole = String(random.below(2 ** random.below(33)));
  if (isWhole) return sign + whole;
  const kind = random.below(5);
  if (kind === 0) return `${sign}${whole}.${random.below(1e9)}e${random.below(700) - 350}`;
  if (kind === 1) return `${sign}${whole}${"1234567890".repeat(random.below(4))}.5`;
  return kind === 2 ? `${sign}${whole}` : `${sign}${whole}.${random.below(1e6)}`;
}

type Format = "json" | "list";

function textOf(random: Rng, format: Format, isWhole: boolean): Uint8Array {
  const list = Array.from({ length: size(random, 5_000) >> 1 }, () => numberText(random, isWhole));
  const joined = list.join(random.pick([",", ", ", " ,\n"]));
  const bytes = encoder.encode(format === "json" ? `[${joined}]` : joined);
  if (random.below(6) === 0 && bytes.length > 0) {
    bytes[random.below(bytes.length)] = random.pick([...encoder.encode('x.e-,] 0"')]);
  }
  return bytes;
}

function optionsOf(random: Rng): { format?: Format } {
  return random.pick([{}, { format: "json" }, { format: "list" }]);
}

function checked(options: Tree): Format {
  const { format } = documented.options(options);
  documented.oneOf(format, ["json", "list"]);
  return format === "list" ? "list" : "json";
}

function wanted(form: "float64" | "int32" | "int64", bytes: Tree, options: Tree): unknown {
  const format = checked(options);
  documented.bytes(bytes);
  return naiveParseNumber({ form, bytes, format });
}

function spansOf(random: Rng): [Uint8Array, Uint32Array, Uint32Array] {
  const texts = Array.from({ length: size(random, 2_000) >> 1 }, () => numberText(random, false));
  const starts: number[] = [], ends: number[] = [];
  let at = 0;
  for (const text of texts) {
    starts.push(at);
    ends.push(random.below(9) === 0 ? at : at + text.length);
    at += text.length + 1;
  }
  return [encoder.encode(texts.join(";")), Uint32Array.from(starts), Uint32Array.from(ends)];
}

function wantedSpans(bytes: Tree, starts: Tree, ends: Tree): unknown {
  documented.bytes(bytes);
  documented.words(starts);
  documented.words(ends);
  documented.allow(starts.length === ends.length);
  documented.allow(starts.every((start, i) => start <= ends[i] && ends[i] <= bytes.length));
  return naiveParseNumber({ form: "spans", bytes, starts, ends } as NaiveInput);
}

const wholeTypes = ["int32", "int64"] as const;

/** What the parser's window holds. */
function windowOf(bytes: Tree, length: number): Uint8Array {
  if (!(bytes instanceof Uint8Array)) throw new documented.Unspoken();
  const input = new Uint8Array(length);
  input.set(bytes.subarray(0, length));
  return input;
}

function parserWith(capacity: Tree, bytes: Tree): NumberParser {
  const parser = new NumberParser(capacity as number);
  fill(() => parser.input.set((bytes as Uint8Array).slice(0, parser.input.length)));
  return parser;
}

/** The calls. */
export const targets: readonly Target[] = [
  {
    name: "parseNumbers",
    covers: ["parseNumbers"],
    sample(random) {
      const options = optionsOf(random);
      return [textOf(random, options.format ?? "json", false), options];
    },
    run: ([bytes, options]) => parseNumbers(bytes as Uint8Array, options as object),
    want: ([bytes, options]) => wanted("float64", bytes, options),
  },
  {
    name: "parseNumbersInto",
    covers: ["parseNumbersInto"],
    written: [[1]],
    sample(random) {
      const options = optionsOf(random);
      const bytes = textOf(random, options.format ?? "json", false);
      return [bytes, destination(Float64Array, (bytes.length >> 1) + 1), options];
    },
    run: ([bytes, dst, options]) =>
      taken(dst, parseNumbersInto(bytes as Uint8Array, dst as Float64Array, options as object)),
    want([bytes, dst, options]) {
      const answer = wanted("float64", bytes, options) as Float64Array;
      documented.allow(dst instanceof Float64Array && dst.length >= answer.length);
      return answer;
    },
  },
  {
    name: "parseInts",
    covers: ["parseInts"],
    sample(random) {
      const options = optionsOf(random);
      const bytes = textOf(random, options.format ?? "json", true);
      return [bytes, random.pick(wholeTypes), options];
    },
    run: ([bytes, type, options]) =>
      parseInts(bytes as Uint8Array, type as "int32", options as object),
    want([bytes, type, options]) {
      documented.allow(type === "int32" || type === "int64");
      return wanted(type, bytes, options);
    },
  },
  {
    name: "parseSpans",
    covers: ["parseSpans"],
    sample: spansOf,
    run: (args) => parseSpans(...args as [Uint8Array, Uint32Array, Uint32Array]),
    want: ([bytes, starts, ends]) => wantedSpans(bytes, starts, ends),
  },
  {
    name: "NumberParser.numbers",
    covers: ["NumberParser.numbers", "NumberParser.input"],
    sample(random) {
      const options = optionsOf(random);
      const bytes = textOf(random, options.format ?? "json", false);
      return [bytes.length + 1, bytes, bytes.length, options];
    },
    run: ([capacity, bytes, length, options]) =>
      parserWith(capacity, bytes).numbers(length as number, options as object).slice(),
    want([capacity, bytes, length, options]) {
      documented.capacity(capacity);
      documented.window(options);
      documented.whole(length, 0, capacity);
      return wanted("float64", windowOf(bytes, length), options);
    },
  },
  {
    name: "NumberParser.ints",
    covers: ["NumberParser.ints"],
    sample(random) {
      const options = optionsOf(random);
      const bytes = textOf(random, options.format ?? "json", true);
      return [bytes.length + 1, bytes, bytes.length, random.pick(wholeTypes), options];
    },
    run([capacity, bytes, length, type, options]) {
      const parser = parserWith(capacity, bytes);
      return parser.ints(length as number, type as "int32", options as object).slice();
    },
    want([capacity, bytes, length, type, options]) {
      documented.capacity(capacity);
      documented.allow(type === "int32" || type === "int64");
      documented.window(options);
      documented.whole(length, 0, capacity);
      return wanted(type, windowOf(bytes, length), options);
    },
  },
  {
    name: "NumberParser.spans",
    covers: ["NumberParser.spans"],
    sample(random) {
      const [bytes, starts, ends] = spansOf(random);
      return [Math.max(bytes.length, starts.length) + 1, bytes, starts, ends];
    },
    run: ([capacity, bytes, starts, ends]) =>
      parserWith(capacity, bytes).spans(starts as Uint32Array, ends as Uint32Array).slice(),
    want([capacity, bytes, starts, ends]) {
      documented.capacity(capacity);
      documented.words(starts);
      documented.allow(starts.length <= capacity);
      return wantedSpans(windowOf(bytes, capacity), starts, ends);
    },
  },
];
