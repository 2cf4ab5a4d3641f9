/**
 * structural_scan on JSON of every shape, on texts of every script, and on lines, tables and records.
 *
 * @module
 */

import type { Corpus, CorpusKind, JsonShape } from "../fixtures/mod.ts";
import * as fixtures from "../fixtures/mod.ts";
import { type Case, type Suite, suite } from "../harness/mod.ts";
import {
  type StructuralInput,
  type StructuralOutput,
  structuralScanKernel,
} from "../kernels/structural_scan/kernel.ts";
import { naiveStructuralScan } from "../test/_naive/structural_scan.ts";

const k = 1024;
const m = 1024 * k;

type Made = Case<StructuralInput>;
/** Bytes out of a seed and their number. */
type Generator = (seed: number, bytes: number) => Uint8Array;
/** What to ask of bytes. */
type Question = (bytes: Uint8Array) => StructuralInput;

const json: Question = (bytes) => ({ form: "json", bytes });
const jsonMask: Question = (bytes) => ({ form: "json_mask", bytes });
const jsonCount: Question = (bytes) => ({ form: "json_count", bytes });
const utf8: Question = (bytes) => ({ form: "utf8", bytes });
const minify: Question = (bytes) => ({ form: "minify", bytes });

type Delimiters = Extract<StructuralInput, { readonly format: unknown }>;
const marks =
  (format: Delimiters["format"], form: Delimiters["form"] = "delimiters"): Question => (bytes) => ({
    form,
    format,
    bytes,
  });
const lines = marks("ndjson"), linesMask = marks("ndjson", "delimiter_mask");
const csv = marks("csv"), csvMask = marks("csv", "delimiter_mask");
const marc = marks("iso2709"), marcMask = marks("iso2709", "delimiter_mask");

const shaped = (shape: JsonShape): Generator => (seed, bytes) =>
  fixtures.jsonDocument(shape, seed, bytes);
const text = (generate: Parameters<typeof fixtures.utf8Text>[0]): Generator => (seed, bytes) =>
  fixtures.utf8Text(generate, seed, bytes);
const answer = shaped("api_like"), posts = shaped("twitter_like");

function made(name: string, ask: Question, of: Generator, bytes: number, story: string): Made {
  return { name, story, input: fixtures.once(() => ask(of(bytes, bytes))) };
}

/** Offsets of 64 KiB of a shape. */
function shape(name: JsonShape, story: string): Made {
  return made(`json_${name}_64k`, json, shaped(name), 64 * k, story);
}

/** The same document by length: what a call into WASM costs, and what it gains. */
function sized(size: string, bytes: number, story: string): Made {
  return { ...made(`json_api_like_${size}`, json, answer, bytes, story), family: "api_like" };
}

const crossover = "An API's answer at one of the sizes that show from where on a call pays.";

const seeded: readonly Made[] = [
  shape("integers", "Short numbers and no string: a structural in every three bytes."),
  shape("floats", "Long numbers, as geometry has them: a structural in every seven bytes."),
  shape("strings_short", "Short strings: quotes are what there is most of."),
  shape("strings_long", "Long strings: the best case, with hardly a structural."),
  shape("mixed_small", "Small values of every kind: tokens of uneven length in no order."),
  shape("nested_deep", "Brackets in brackets, up to 60 deep: operators side by side."),
  shape("wide_object", "One object of thousands of keys."),
  shape("escape_heavy", "A backslash in every four bytes: runs of them, and quotes behind them."),
  shape("whitespace_heavy", "Indented by 4: nearly half of it is whitespace."),
  shape("non_ascii", "Chinese, Russian and emoji: no block is spared the check of UTF-8."),
  sized("64", 64, "A tiny document: a single block, so that the call is what is timed."),
  sized("256", 256, crossover),
  sized("1k", k, crossover),
  sized("64k", 64 * k, crossover),
  sized("1m", m, "An API's answer that leaves the second-level cache, together with its offsets."),
  made("mask_twitter_like_1m", jsonMask, posts, m, "Posts as bits: the scan without the offsets."),
  made("count_twitter_like_1m", jsonCount, posts, m, "Posts counted: the scan without an answer."),
  made("utf8_ascii_1m", utf8, text(fixtures.asciiText), m, "ASCII alone: near to reading memory."),
  made("utf8_mixed_64k", utf8, text(fixtures.mixedText), 64 * k, "A chat in every script at once."),
  made("utf8_cjk_64k", utf8, text(fixtures.cjkText), 64 * k, "Three bytes a character."),
  made("utf8_emoji_64k", utf8, text(fixtures.emojiText), 64 * k, "Mostly four bytes a character."),
  made(
    "minify_whitespace_heavy_64k",
    minify,
    shaped("whitespace_heavy"),
    64 * k,
    "Indented by 4: nearly half of it is dropped, a few bytes at a time or many.",
  ),
  made("minify_api_like_64k", minify, answer, 64 * k, "Minified already: nothing to drop."),
  made("lines_events_64k", lines, fixtures.eventLog, 64 * k, "Where the lines of a log start."),
  made("lines_mask_events_64k", linesMask, fixtures.eventLog, 64 * k, "The same lines as bits."),
  made(
    "lines_count_events_64k",
    marks("ndjson", "delimiter_count"),
    fixtures.eventLog,
    64 * k,
    "The same lines counted, which programs do by splitting the text.",
  ),
  made(
    "csv_quoted_64k",
    csv,
    fixtures.quotedTable,
    64 * k,
    "Fields and rows; two fields in seven are quoted, with separators and line ends in them.",
  ),
  made("csv_numbers_64k", csv, fixtures.numberTable, 64 * k, "Dense numbers, and not one quote."),
  made(
    "marc_mask_1m",
    marcMask,
    fixtures.marcRecords,
    m,
    "Records, fields and subfields as bits: one compare a byte, so that memory decides.",
  ),
  made(
    "bytes_64k",
    marks({ bytes: " \t\n,;:\"'" }),
    fixtures.quotedTable,
    64 * k,
    "A caller's own set of eight bytes, looked up in a table of classes.",
  ),
];

/** What is asked of real files, by the beginning of the case's name. */
const asked: readonly [kind: CorpusKind, { readonly [prefix: string]: Question }][] = [
  ["json", { json, mask: jsonMask, utf8, minify }],
  ["ndjson", { lines, lines_mask: linesMask }],
  ["csv", { csv, csv_mask: csvMask }],
  ["marc", { marc, marc_mask: marcMask }],
];

function realFiles(corpus: Corpus): Made[] {
  const taken = new Set(seeded.map(({ name }) => name));
  return asked.flatMap(([kind, questions]) =>
    corpus.files(kind).flatMap((file) =>
      Object.entries(questions).map(([prefix, ask]) => ({
        name: fixtures.freeName(`${prefix}_${file.name}`, taken),
        story: "A real file.",
        input: () => ask(file.bytes()),
      }))
    )
  );
}

/** The suite; with a corpus, every file of its json/, ndjson/, csv/ and marc/ makes further cases. */
export function structuralScanSuite(corpus?: Corpus): Suite<StructuralInput, StructuralOutput> {
  return suite({
    kernel: structuralScanKernel,
    oracle: naiveStructuralScan,
    story:
      "Where tokens, lines, fields and records begin: what do vectors gain over a good plain loop " +
      "and over what the engine searches for itself, from which size, with which copies? And how " +
      "long does the engine take to parse the same bytes?",
    cases: [...seeded, ...(corpus === undefined ? [] : realFiles(corpus))],
  });
}
