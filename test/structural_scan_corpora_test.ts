/**
 * structural_scan on real files: whole, in random pieces, and with bytes changed at random.
 *
 * @module
 */

import { assert } from "@std/assert";
import { test } from "node:test";
import { type Rng, rng } from "../fixtures/mod.ts";
import { ScanStream, StructuralScanner } from "../kernels/structural_scan/mod.ts";
import { outcome, sameAnswer } from "./_contract.ts";
import { noCorpora, realFiles } from "./_inputs/corpora.ts";
import { describe } from "./_inputs/structural_scan.ts";
import { engine } from "./_inputs/structural_scan_engine.ts";
import { hasStream, inChunks, inWindows, oneShot } from "./_inputs/structural_scan_ways.ts";
import { type NaiveInput, naiveStructuralScan } from "./_naive/structural_scan.ts";

const timeout = 120_000;

/** What a file of each kind is asked, besides its UTF-8. */
const asked = {
  json: [{ form: "json" }, { form: "json_mask" }, { form: "minify" }],
  ndjson: [
    { form: "json" },
    { form: "minify" },
    { form: "delimiters", format: "ndjson" },
    { form: "delimiter_mask", format: "ndjson" },
  ],
  csv: [
    { form: "delimiters", format: "csv" },
    { form: "delimiter_mask", format: { csv: { rows: true } } },
    { form: "delimiters", format: { bytes: "/:\n" } },
  ],
  marc: [
    { form: "delimiters", format: "iso2709" },
    { form: "delimiter_mask", format: "iso2709" },
    { form: "delimiter_count", format: { bytes: Uint8Array.of(0x1d) } },
  ],
} as const;

type Kind = keyof typeof asked;

const files = (Object.keys(asked) as Kind[]).flatMap((kind) =>
  realFiles(kind).map((file) => ({ kind, ...file }))
);

function inputsOf(kind: Kind, bytes: Uint8Array): NaiveInput[] {
  return [...asked[kind], { form: "utf8" } as const].map((question) => ({ ...question, bytes }));
}

function agree(call: () => unknown, want: unknown, what: string, input: NaiveInput): void {
  assert(sameAnswer(outcome(call), want), `${what}: ${describe(input)}`);
}

/** Sizes from nothing to more than the one-shot window, small ones more often. */
function pieces(random: Rng, longest: number): () => number {
  return () => random.below(random.pick([5, 100, 5000, longest]));
}

function streamOf(input: NaiveInput): ScanStream {
  return new ScanStream("format" in input ? input.format : "json");
}

if (noCorpora) console.warn(`structural_scan is not tried on real files: ${noCorpora}`);

test("structural_scan is tried on real files", { skip: noCorpora }, () => {
  assert(files.length >= 9, `only ${files.length} files`);
});

for (const { kind, name, bytes } of files) {
  test(
    `structural_scan agrees with the oracle on ${name}, whole and in pieces`,
    { timeout },
    () => {
      const random = rng(name.length);
      for (const input of inputsOf(kind, bytes())) {
        const want = outcome(() => naiveStructuralScan(input));
        assert(!String(want).startsWith("throws"), `${name}: ${want}`);
        agree(() => oneShot(input), want, "one-shot", input);
        for (const capacity of [64, 100, 4096]) {
          const scanner = new StructuralScanner(capacity);
          const full = () => inWindows(scanner, input, () => capacity, false);
          agree(full, want, `windows of ${capacity}`, input);
          const uneven = () => inWindows(scanner, input, pieces(random, capacity + 1), true);
          agree(uneven, want, `windows of up to ${capacity}`, input);
        }
        if (!hasStream(input)) continue;
        const stream = streamOf(input);
        for (let round = 0; round < 3; round++) {
          const split = () => inChunks(stream, input, pieces(random, 200_000));
          agree(split, want, "a stream", input);
        }
      }
    },
  );
}

for (const { name, bytes } of files.filter(({ kind }) => kind === "json")) {
  test(`scanJson() marks where JSON.parse sees tokens in ${name}`, { timeout }, () => {
    const input: NaiveInput = { form: "json", bytes: bytes() };
    agree(() => oneShot(input), engine(input), "one-shot", input);
  });
}

/** Bytes that change what others mean. */
const weighty = [...'"\\{}[]:, \n\r\t;0a'].map((letter) => letter.charCodeAt(0));

/** A slice of a file, often from the beginning of a line, with up to five bytes changed. */
function mutated(random: Rng, whole: Uint8Array): Uint8Array {
  const from = random.below(Math.max(1, whole.length - 3000));
  const bytes = whole.slice(from, from + random.below(random.pick([100, 700, 3000])));
  for (let change = random.below(6); change > 0 && bytes.length > 0; change--) {
    const at = random.below(bytes.length);
    const kind = random.below(4);
    if (kind === 0) bytes[at] ^= 1 << random.below(8);
    else if (kind === 1) bytes[at] = random.below(256);
    else bytes[at] = random.pick(weighty);
  }
  return bytes;
}

test("structural_scan agrees with the oracle on real files with bytes changed", {
  timeout,
  skip: noCorpora,
}, () => {
  const random = rng(11);
  const scanner = new StructuralScanner(100);
  const outcomes = new Map<string, number>();
  for (const { kind, bytes } of files) {
    const whole = bytes();
    for (let i = 0; i < 300; i++) {
      const slice = mutated(random, whole);
      for (const input of inputsOf(kind, slice)) {
        let want = outcome(() => naiveStructuralScan(input));
        const cut = /unclosed_string/.test(String(want)) && random.below(3) > 0;
        // most slices end in a string: close it
        const closed = cut ? { ...input, bytes: Uint8Array.of(...slice, 0x61, 0x22) } : input;
        if (cut) want = outcome(() => naiveStructuralScan(closed));
        agree(() => oneShot(closed), want, "one-shot", closed);
        const windows = () => inWindows(scanner, closed, pieces(random, 101), true);
        agree(windows, want, "windows", closed);
        if (hasStream(closed)) {
          agree(
            () => inChunks(streamOf(closed), closed, pieces(random, 900)),
            want,
            "a stream",
            closed,
          );
        }
        const how = typeof want === "string" ? want.replace(/ at .*/, "") : "an answer";
        outcomes.set(how, (outcomes.get(how) ?? 0) + 1);
      }
    }
  }
  for (const how of ["an answer", "throws ScanError utf8", "throws ScanError unclosed_string"]) {
    assert((outcomes.get(how) ?? 0) > 50, `${how}: ${outcomes.get(how)} times`);
  }
});
