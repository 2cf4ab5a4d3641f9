/**
 * json_escape on every script, every density of escapes and every size that decides something.
 *
 * @module
 */

import type { Corpus } from "../fixtures/mod.ts";
import * as fixtures from "../fixtures/mod.ts";
import { type Case, type Suite, suite } from "../harness/mod.ts";
import {
  type JsonEscapeInput,
  jsonEscapeKernel,
  type JsonEscapeOutput,
} from "../kernels/json_escape/kernel.ts";
import { naiveJsonEscape } from "../test/_naive/json_escape.ts";

const k = 1024;
const m = 1024 * k;
const options = {};

type Made = Case<JsonEscapeInput>;
type Generator = (seed: number, units: number) => Uint16Array;

function made(name: string, story: string, input: () => JsonEscapeInput): Made {
  return { name, story, input: fixtures.once(input) };
}

/** ASCII prose by length: what a call into WASM costs, and what it gains. */
function ascii(name: string, units: number, story: string): Made {
  return { ...text(name, units, fixtures.asciiText, story), family: "ascii" };
}

/** Code units in, bytes out. */
function text(name: string, units: number, generate: Generator, story: string): Made {
  return made(name, story, () => ({ form: "text", text: generate(units, units), options }));
}

/** A JavaScript string in, bytes out. */
function string(name: string, units: number, generate: Generator, story: string): Made {
  return made(name, story, () => {
    return { form: "text", text: fixtures.toJsString(generate(units, units)), options };
  });
}

const crossover =
  "Plain ASCII prose at one of the sizes that show from where on a call into WASM pays.";
const shortStrings = fixtures.once(() => fixtures.shortStrings(10_000, 10_000, 24));

const seeded: readonly Made[] = [
  ascii("ascii_16", 16, crossover),
  ascii("ascii_32", 32, crossover),
  ascii("ascii_64", 64, crossover),
  ascii("ascii_128", 128, crossover),
  ascii("ascii_256", 256, crossover),
  ascii("ascii_1k", k, crossover),
  ascii("ascii_4k", 4 * k, crossover),
  ascii("ascii_64k", 64 * k, crossover),
  ascii("ascii_1m", m, "The best case at length: nothing to escape."),
  text("specials_64k", 64 * k, fixtures.logLines, "Log lines: 4 escapes in 115 units."),
  text(
    "coloured_log_64k",
    64 * k,
    fixtures.colouredLog,
    "A terminal's log: two \\u001b a line, and a single letter that is not ASCII at the start.",
  ),
  text("escape_dense_64k", 64 * k, fixtures.escapeDenseText, "One short escape in every 4 units."),
  text(
    "control_dense_16k",
    16 * k,
    fixtures.controlDenseText,
    "The worst growth: \\u00xx in every 4.",
  ),
  text(
    "latin1_64k",
    64 * k,
    fixtures.latin1Text,
    "French and German: ASCII with accented letters.",
  ),
  text("cyrillic_64k", 64 * k, fixtures.cyrillicText, "Two-byte letters between ASCII spaces."),
  text("cjk_64k", 64 * k, fixtures.cjkText, "Three-byte text with three-byte punctuation."),
  text(
    "emoji_64k",
    64 * k,
    fixtures.emojiText,
    "Surrogate pairs, joiners and variation selectors.",
  ),
  text("lone_surrogates_64k", 64 * k, fixtures.loneSurrogateText, "One broken pair in 200 units."),
  made("strings_10k", "10,000 short strings become one JSON array in one call.", () => {
    return { form: "array", ...shortStrings(), options };
  }),
  made("strings_10k_batch", "The same strings, escaped one by one in one call.", () => {
    return { form: "batch", ...shortStrings(), options };
  }),
  string("string_ascii_1k", k, fixtures.asciiText, "A short JavaScript string: the way in counts."),
  string("string_ascii_1m", m, fixtures.asciiText, "A long JavaScript string: the way in counts."),
  string("string_mixed_64k", 64 * k, fixtures.mixedText, "A JavaScript string in every script."),
];

/** The suite; with a corpus, every file of its `utf16/` is a case more. */
export function jsonEscapeSuite(corpus?: Corpus): Suite<JsonEscapeInput, JsonEscapeOutput> {
  const taken = new Set(seeded.map(({ name }) => name));
  const real = (corpus?.files("utf16") ?? []).map((file): Made => ({
    name: fixtures.freeName(file.name, taken),
    story: "A real file.",
    input: () => ({ form: "text", text: file.bytes(), options }),
  }));
  return suite({
    kernel: jsonEscapeKernel,
    oracle: naiveJsonEscape,
    story:
      "UTF-16 to escaped JSON in UTF-8: what do vectors gain over a good plain loop and over " +
      "the engine's own chain, in which script, from which size, with which copies?",
    cases: [...seeded, ...real],
  });
}
