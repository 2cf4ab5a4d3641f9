/**
 * Calls of json_escape.
 *
 * @module
 */

import type { Rng } from "../../../fixtures/mod.ts";
import {
  jsonEscape,
  jsonEscapeArray,
  jsonEscapeBatch,
  jsonEscapeBound,
  jsonEscapeInto,
  JsonEscaper,
} from "../../../mod.ts";
import {
  naiveArray,
  naiveBatch,
  type NaiveOptions,
  type NaiveText,
  naiveText,
} from "../../_naive/json_escape.ts";
import * as documented from "../documented.ts";
import { Broken, destination, fill, size, taken, type Target } from "../target.ts";

const letters = 'abc "\\\n\u0000\u001f\u007f\u00e9\u05d0\u4e2d\ud83d\ude00\ud800\udc00/';

/** A text of what matters to escaping. */
function textOf(random: Rng, length = size(random, 70_000)): string {
  const plain = random.below(3) === 0;
  let text = "";
  while (text.length < length) text += plain ? "plain text " : random.letter(letters);
  return text.slice(0, length);
}

function unitsOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

/** In any of the three forms. */
function inputOf(random: Rng, length?: number): NaiveText {
  const text = textOf(random, length);
  if (random.below(3) === 0) return text;
  const units = unitsOf(text);
  return random.below(2) === 0 ? units : new Uint8Array(units.buffer);
}

function optionsOf(random: Rng): NaiveOptions {
  const options: NaiveOptions = {};
  if (random.below(2)) options.surrogates = random.pick(["escape", "drop", "replace", "throw"]);
  if (random.below(2)) options.hex = random.pick(["lower", "upper"]);
  if (random.below(2)) options.quotes = random.pick([true, false]);
  return options;
}

function isText(input: unknown): asserts input is NaiveText {
  if (typeof input === "string" || input instanceof Uint16Array) return;
  documented.bytes(input);
  documented.allow(input.length % 2 === 0);
}

/** The answer's bytes, or an error. */
function wanted(input: unknown, options: unknown): Uint8Array {
  const checked = documented.escapeOptions(options);
  isText(input);
  return naiveText(input, checked as NaiveOptions);
}

function offsetsOf(random: Rng, length: number): Uint32Array {
  const offsets = [0];
  while (offsets[offsets.length - 1] < length) {
    offsets.push(Math.min(length, offsets[offsets.length - 1] + random.below(30)));
  }
  return Uint32Array.from(offsets);
}

function strings(random: Rng): unknown[] {
  const units = unitsOf(textOf(random, size(random, 3_000)));
  const offsets = offsetsOf(random, units.length);
  const bytes = random.below(3) === 0;
  return [bytes ? new Uint8Array(units.buffer) : units, offsets, optionsOf(random)];
}

type Strings = [Uint16Array | Uint8Array, Uint32Array, NaiveOptions | undefined];

function checkedStrings([units, offsets, options]: unknown[]): Strings {
  const checked = documented.escapeOptions(options);
  documented.allow(typeof units !== "string");
  isText(units);
  documented.offsets(offsets, units instanceof Uint16Array ? units.length : units.length / 2);
  return [units as Uint16Array, offsets, checked as NaiveOptions];
}

/** The calls. */
export const targets: readonly Target[] = [
  {
    name: "jsonEscape",
    covers: ["jsonEscape"],
    sample: (random) => [inputOf(random), optionsOf(random)],
    run: ([input, options]) => jsonEscape(input as NaiveText, options as NaiveOptions),
    want: ([input, options]) => wanted(input, options),
  },
  {
    name: "jsonEscapeInto",
    covers: ["jsonEscapeInto"],
    written: [[1]],
    sample(random) {
      const input = inputOf(random);
      const { length } = input;
      return [input, destination(Uint8Array, 6 * length + random.below(4)), optionsOf(random)];
    },
    run: ([input, dst, options]) =>
      taken(dst, jsonEscapeInto(input as string, dst as Uint8Array, options as NaiveOptions)),
    want([input, dst, options]) {
      const answer = wanted(input, options);
      documented.bytes(dst);
      documented.allow(answer.length <= dst.length);
      return answer;
    },
  },
  {
    name: "jsonEscapeBound",
    covers: ["jsonEscapeBound"],
    sample: (random) => [random.below(1000)],
    run: ([units]) => jsonEscapeBound(units as number),
    want([units]) {
      documented.whole(units, 0, Infinity);
      return 6 * units + 2;
    },
  },
  {
    name: "jsonEscapeBatch",
    covers: ["jsonEscapeBatch"],
    sample: strings,
    run: (args) => jsonEscapeBatch(...args as Strings),
    want: (args) => naiveBatch(...checkedStrings(args)),
  },
  {
    name: "jsonEscapeArray",
    covers: ["jsonEscapeArray"],
    sample: strings,
    run: (args) => jsonEscapeArray(...args as Strings),
    want: (args) => naiveArray(...checkedStrings(args)),
  },
  {
    name: "JsonEscaper",
    covers: ["JsonEscaper.escape", "JsonEscaper.units", "JsonEscaper.input"],
    sample(random) {
      const units = unitsOf(textOf(random));
      const capacity = 1 + units.length + random.below(9);
      return [capacity, units, units.length, optionsOf(random)];
    },
    run([capacity, text, units, options]) {
      const escaper = new JsonEscaper(capacity as number);
      fill(() => {
        const bytes = new Uint8Array((text as Uint16Array).slice().buffer);
        escaper.input.set(bytes.subarray(0, escaper.input.length));
      });
      const [low, high] = escaper.input;
      if (escaper.units[0] !== low + 256 * high) throw new Broken("other views");
      return escaper.escape(units as number, options as NaiveOptions).slice();
    },
    want([capacity, text, units, options]) {
      documented.capacity(capacity);
      documented.whole(units, 0, capacity);
      const checked = documented.escapeOptions(documented.window(options));
      // how the test fills the input is its own affair
      if (!(text instanceof Uint16Array)) throw new documented.Unspoken();
      const input = new Uint16Array(units);
      input.set(text.subarray(0, units));
      return naiveText(input, checked as NaiveOptions);
    },
  },
];
