/**
 * Inputs for json_escape that leave no length, offset, special, pair or option out.
 *
 * @module
 */

import { rng } from "../../fixtures/mod.ts";
import type { NaiveInput, NaiveOptions, NaiveText } from "../_naive/json_escape.ts";
import {
  bytesAt,
  classes,
  fuzzUnits,
  mixedUnits,
  specials,
  stringOf,
  unitsAt,
  unitsOf,
} from "./units.ts";

/** Every combination of the options. */
export const everyOption: readonly NaiveOptions[] =
  (["escape", "drop", "replace", "throw"] as const)
    .flatMap((surrogates) =>
      (["lower", "upper"] as const).flatMap((hex) =>
        [false, true].map((quotes) => ({ surrogates, hex, quotes }))
      )
    );

export function text(text: NaiveText, options: NaiveOptions = {}): NaiveInput {
  return { form: "text", text, options };
}

/** Strings laid end to end, `lead` units into the text. */
export function strings(
  form: "batch" | "array",
  list: readonly (readonly number[])[],
  options: NaiveOptions = {},
  lead = 0,
): NaiveInput {
  const offsets = Uint32Array.from({ length: list.length + 1 }, () => lead);
  list.forEach((units, i) => offsets[i + 1] = offsets[i] + units.length);
  const units = new Uint16Array(offsets[list.length] + 8).fill(0xdc00);
  list.forEach((string, i) => units.set(string, offsets[i]));
  return { form, units: list.length % 2 ? units : new Uint8Array(units.buffer), offsets, options };
}

export function* everyLength(): Iterable<NaiveInput> {
  for (let length = 0; length <= 130; length++) {
    for (const name of Object.keys(classes)) {
      const units = unitsOf(name, length);
      yield text(Uint16Array.from(units));
      yield text(bytesAt(units, 0));
      yield text(stringOf(units));
    }
    yield text(Uint16Array.from(mixedUnits(length)));
    yield text(stringOf(mixedUnits(length)));
  }
}

export function* everyOffset(): Iterable<NaiveInput> {
  for (let offset = 0; offset < 16; offset++) {
    for (let length = 0; length <= 130; length++) {
      const name = Object.keys(classes)[(length + offset) % 4];
      yield text(unitsAt(unitsOf(name, length), offset));
      yield text(bytesAt(unitsOf(name, length), offset));
      yield text(bytesAt(mixedUnits(length), offset));
    }
  }
}

export function* everySpecial(): Iterable<NaiveInput> {
  for (const name of Object.keys(classes)) {
    for (let index = 0; index < 70; index++) {
      for (const special of specials) {
        const units = unitsOf(name, 70);
        units[index] = special;
        yield text(Uint16Array.from(units));
        // The text ends with the special.
        yield text(Uint16Array.from(units.slice(0, index + 1)));
      }
    }
  }
}

export function* everyPair(): Iterable<NaiveInput> {
  const shapes = [
    [0xd83d, 0xde00],
    [0xd800, 0xdc00],
    [0xdbff, 0xdfff],
    [0xd83d],
    [0xde00],
    [0xde00, 0xd83d],
    [0xd83d, 0xd83d, 0xde00],
    [0xd83d, 0xde00, 0xde00],
    [0xd83d, 0x22],
    [0xd83d, 0xe000],
    [0xd7ff, 0xdc00],
  ];
  for (const name of ["ascii", "twoByte", "threeByte"]) {
    for (let index = 0; index <= 70; index++) {
      for (const [i, shape] of shapes.entries()) {
        const units = unitsOf(name, 72);
        units.splice(index, shape.length, ...shape);
        for (const surrogates of ["escape", "drop", "replace", "throw"] as const) {
          yield text(Uint16Array.from(units), { surrogates });
        }
        // The text ends with the shape, or inside it.
        const surrogates = (["escape", "drop", "replace", "throw"] as const)[(i + index) % 4];
        yield text(Uint16Array.from(units.slice(0, index + shape.length)), { surrogates });
        yield text(stringOf(units.slice(0, index + 1)), { surrogates });
      }
    }
  }
}

export function* everyOptionOnEveryText(): Iterable<NaiveInput> {
  const texts = [
    ...Object.keys(classes).flatMap((name) =>
      [0, 1, 7, 8, 15, 16, 33].map((n) => unitsOf(name, n))
    ),
    [...specials],
    [...specials, 0x7f, 0x2f, 0x2028, 0x2029, 0xfeff],
    [0xdabc],
    [0xdcba],
    [0x61, 0xdabc, 0x62, 0xdeff, 0xdfff],
    ...[40, 90, 200].map(mixedUnits),
  ];
  for (const options of everyOption) {
    for (const units of texts) {
      yield text(Uint16Array.from(units), options);
      yield text(bytesAt(units, 1), options);
      yield text(stringOf(units), options);
      yield strings("batch", [units, [], units.slice(1), units.slice(0, 3)], options);
      yield strings("array", [units.slice(0, 5), units, []], options, 3);
    }
  }
}

export function* everyUnit(): Iterable<NaiveInput> {
  for (let unit = 0; unit <= 0xffff; unit++) yield text(Uint16Array.of(unit));
  const around = [[], ...["ascii", "twoByte", "threeByte"].map((name) => unitsOf(name, 24))];
  for (const neighbours of around) {
    for (let first = 0; first <= 0xffff; first += 4096) {
      const list = Array.from({ length: 4096 }, (_, i) => {
        const at = (first + i) % 19;
        return [...neighbours.slice(0, at), first + i, ...neighbours.slice(at, at + (i >> 5) % 7)];
      });
      yield strings("batch", list);
      yield strings("array", list, { surrogates: "drop" });
      yield text(Uint16Array.from(list.flat()));
    }
  }
}

export function* hostile(): Iterable<NaiveInput> {
  const patterns = [
    [0],
    [0xd800],
    [0xdbff],
    [0xdc00],
    [0xdfff],
    [0xdc00, 0xd800],
    [0xd800, 0x61],
    [0x61, 0xdc00],
    [0xd800, 0xd800, 0xdc00],
    [0xffff],
    [0x22],
    [0x5c],
    [0x1f],
    [0x7f],
    [0x80],
    [0x7ff],
    [0x800],
    [0xfeff],
    [0x22, 0x61],
    [0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0xd800],
  ];
  for (const pattern of patterns) {
    for (const length of [1, 2, 7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 130, 1000, 5000]) {
      const units = Array.from({ length }, (_, i) => pattern[i % pattern.length]);
      for (const surrogates of ["escape", "drop", "replace"] as const) {
        yield text(Uint16Array.from(units), { surrogates, quotes: length % 2 === 0 });
        yield strings("batch", [units, units.slice(1)], { surrogates });
      }
    }
  }
}

/** Seeded lists of strings: empty ones, long ones, pairs that the end of a string tears apart. */
export function* everyList(): Iterable<NaiveInput> {
  const random = rng(2);
  for (let count = 0; count <= 130; count++) {
    const list = Array.from(
      { length: count },
      () => fuzzUnits(random, random.pick([0, 8, 24, 60])),
    );
    const options = random.pick(everyOption);
    yield strings("batch", list, options, count % 9);
    yield strings("array", list, options, count % 7);
    yield strings("batch", list);
    yield strings("array", list);
  }
}

/** How many strings {@linkcode fuzz} makes. */
export const fuzzed = 100_000;

export function* fuzz(): Iterable<NaiveInput> {
  const random = rng(1);
  for (let i = 0; i < fuzzed; i++) {
    const units = fuzzUnits(random, i % 50 ? 48 : 400);
    const options = i % 3 ? {} : random.pick(everyOption);
    if (i % 4 === 0) yield text(stringOf(units), options);
    else if (i % 4 === 1) yield text(bytesAt(units, i % 16), options);
    else yield text(unitsAt(units, i % 16), options);
  }
}

/** What the engine's own JSON.stringify makes of an input, or `null` where it has no such option. */
export function engine(input: NaiveInput): unknown {
  const { surrogates = "escape", hex = "lower", quotes = false } = input.options;
  if (hex === "upper" || surrogates === "throw") return null;
  const escaped = (text: string, quoted: boolean): string => {
    let wellFormed = text;
    if (surrogates === "drop") wellFormed = text.replace(/\p{Surrogate}/gu, "");
    if (surrogates === "replace") wellFormed = text.toWellFormed();
    const json = JSON.stringify(wellFormed);
    return quoted ? json : json.slice(1, -1);
  };
  const encoder = new TextEncoder();
  if (input.form === "text") return encoder.encode(escaped(asString(input.text), quotes));
  const all = asString(input.units);
  const list = [...input.offsets.subarray(1)].map((end, i) => all.slice(input.offsets[i], end));
  if (input.form === "array") {
    return encoder.encode(`[${list.map((text) => escaped(text, true)).join()}]`);
  }
  const pieces = list.map((text) => encoder.encode(escaped(text, quotes)));
  const offsets = new Uint32Array(pieces.length + 1);
  pieces.forEach((piece, i) => offsets[i + 1] = offsets[i] + piece.length);
  const bytes = new Uint8Array(offsets[pieces.length]);
  pieces.forEach((piece, i) => bytes.set(piece, offsets[i]));
  return { bytes, offsets };
}

function asString(text: NaiveText): string {
  if (typeof text === "string") return text;
  if (text instanceof Uint16Array) return stringOf([...text]);
  return stringOf([...new Uint16Array(text.slice().buffer)]);
}

/** An input in a line. */
export function describe(input: NaiveInput): string {
  const options = JSON.stringify(input.options);
  const source = input.form === "text" ? input.text : input.units;
  const kind = typeof source === "string"
    ? "string"
    : `${source.constructor.name} at byte ${source.byteOffset}`;
  const all = asString(source);
  const units = Array.from(all.slice(0, 80), (_, i) => all.charCodeAt(i).toString(16)).join(" ");
  const offsets = input.form === "text" ? "" : `, offsets [${input.offsets.subarray(0, 20)}]`;
  return `${input.form} ${options}, ${kind}, ${all.length} units: ${units}${offsets}`;
}
