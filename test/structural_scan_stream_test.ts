/**
 * structural_scan over texts that come in pieces: every split gives the whole text's answer, and what
 * is wrong with a text is told where it is, whichever piece that lies in.
 *
 * @module
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import { test } from "node:test";
import { type Rng, rng } from "../fixtures/mod.ts";
import {
  type DelimiterFormat,
  ScanError,
  scanJson,
  ScanStream,
  StructuralScanner,
} from "../kernels/structural_scan/mod.ts";
import { oneShot as engine, WINDOW_BYTES } from "../kernels/structural_scan/one_shot.ts";
import { outcome, sameAnswer } from "./_contract.ts";
import { bytesAt, describe, formats, json, latin1 } from "./_inputs/structural_scan.ts";
import { document, soup } from "./_inputs/structural_scan_seeded.ts";
import { inChunks, inWindows, oneShot } from "./_inputs/structural_scan_ways.ts";
import { broken, characters, ground } from "./_inputs/utf8.ts";
import { type NaiveInput, naiveStructuralScan } from "./_naive/structural_scan.ts";

const timeout = 120_000;
const encoder = new TextEncoder();

function agree(call: () => unknown, want: unknown, what: string, input: NaiveInput): void {
  const got = outcome(call);
  const how = typeof got === "string" ? got : typeof want === "string" ? `not ${want}` : "differs";
  assert(sameAnswer(got, want), `${what}, ${how}: ${describe(input)}`);
}

/** A text cut in two at every byte, by every way that takes pieces. */
function atEverySplit(input: NaiveInput, stream: ScanStream, scanner: StructuralScanner): void {
  const { length } = input.bytes;
  const want = outcome(() => naiveStructuralScan(input));
  for (let split = 0; split <= length; split++) {
    const sizes = () => {
      let first = true;
      return () => first ? (first = false, split) : length - split;
    };
    agree(() => inChunks(stream, input, sizes()), want, `a stream split at ${split}`, input);
    agree(() => inWindows(scanner, input, sizes(), false), want, `split at ${split}`, input);
    agree(() => inWindows(scanner, input, sizes(), true), want, `split at ${split}`, input);
  }
}

const texts: readonly string[] = [
  '{"a": [1, true], "b\\"\\\\" :null} ',
  '"\\\\\\\\\\\\\\"" , "\\\\\\\\" 12 ',
  '\\" \\\\"a" \\\\\\" 1"b"',
  '["unclosed, \\"] ',
  '["control \n", "unclosed',
  '[1, "\t" ] ',
  "  \n\t",
  "\n\n{}\r\n\n",
  'a,"b\n""c",\r\n"d""',
  "\x1f\x1e\x1d  x",
];

test("ScanStream and StructuralScanner give every split of a text the whole's answer", () => {
  const scanner = new StructuralScanner(64);
  for (const text of texts) {
    const bytes = bytesAt(latin1(text), 1);
    atEverySplit({ form: "json", bytes }, new ScanStream("json"), scanner);
    for (const format of formats) {
      atEverySplit({ form: "delimiters", bytes, format }, new ScanStream(format), scanner);
    }
  }
});

test("ScanStream and StructuralScanner keep characters whole over every split", () => {
  const scanner = new StructuralScanner(64);
  const stream = new ScanStream("json");
  const sequences = [...characters, ...Object.values(broken).map(({ bytes }) => bytes)];
  for (const sequence of sequences) {
    for (const after of ["", '"', " 1"]) {
      atEverySplit(json([0x31, ...sequence, ...latin1(after)], "json"), stream, scanner);
    }
  }
});

test("ScanStream tells broken UTF-8 with the chunk that shows it", () => {
  for (const [what, { bytes, at = 0 }] of Object.entries(broken)) {
    const text = [...ground("mixed", 70), ...bytes];
    const stream = new ScanStream("json");
    let shown = -1;
    for (let i = 0; i <= text.length && shown < 0; i++) {
      const call = () => i < text.length ? stream.push(Uint8Array.of(text[i])) : stream.finish();
      if (String(outcome(call)) === `throws ScanError utf8 at ${70 + at}`) shown = i;
    }
    // known as soon as the bytes so far begin no text that is UTF-8
    const decoder = new TextDecoder("utf-8", { fatal: true });
    let known = text.length;
    for (let i = 0; i < text.length && known === text.length; i++) {
      try {
        decoder.decode(Uint8Array.of(text[i]), { stream: true });
      } catch {
        known = i;
      }
    }
    assertEquals(shown, known, `${what}: known at ${known}, told at ${shown}`);
  }
});

/** Sizes from nothing to more than the one-shot window, small ones more often. */
function pieces(random: Rng, longest: number): () => number {
  return () => random.below(random.pick([3, 70, 1000, longest]));
}

/** A long text of documents, now and then one that is none, a line each. */
function longText(random: Rng, length: number): Uint8Array {
  let text = "";
  while (text.length < length) {
    text += document(random);
    if (random.below(3) === 0) {
      text += "\\".repeat(2 * random.below(80)) + ' "a,\\"b\\"" é;中\x1e😀\t';
    }
    text += random.pick([" ", ",", "\n", "\r\n"]);
  }
  return encoder.encode(text);
}

test("every split of long seeded texts gives the whole's answer", { timeout }, () => {
  const random = rng(21);
  const scanners = [64, 100, 4096, 100_000].map((capacity) => new StructuralScanner(capacity));
  for (let round = 0; round < 12; round++) {
    const bytes = longText(random, 1000 + random.below(3 * WINDOW_BYTES));
    const inputs: NaiveInput[] = [
      ...(["json", "json_mask", "minify", "utf8"] as const).map((form) => ({ form, bytes })),
      ...formats.map((format) => ({ form: "delimiters" as const, bytes, format })),
    ];
    for (const input of inputs) {
      const want = outcome(() => naiveStructuralScan(input));
      assert(!String(want).startsWith("throws"), String(want));
      agree(() => oneShot(input), want, "one-shot", input);
      const scanner = random.pick(scanners);
      const sizes = pieces(random, scanner.capacity + 1);
      agree(() => inWindows(scanner, input, sizes, random.below(2) > 0), want, "windows", input);
      if (input.form !== "json" && input.form !== "delimiters") continue;
      const stream = new ScanStream("format" in input ? input.format : "json");
      agree(() => inChunks(stream, input, pieces(random, 150_000)), want, "a stream", input);
    }
  }
});

test("ScanStream tells what is wrong at any distance, and begins anew", { timeout }, () => {
  const random = rng(22);
  const stream = new ScanStream("json");
  const kinds = new Set<string>();
  for (let round = 0; round < 200; round++) {
    const tail = soup(random, 60);
    const lead = random.below(random.pick([100, 2 * WINDOW_BYTES]));
    const bytes = new Uint8Array(lead + tail.length).fill(0x5b);
    bytes.set(tail, lead);
    const input: NaiveInput = { form: "json", bytes };
    const want = outcome(() => naiveStructuralScan(input));
    agree(() => inChunks(stream, input, pieces(random, 40_000)), want, "a stream", input);
    agree(() => oneShot(input), want, "one-shot", input);
    kinds.add(typeof want === "string" ? want.replace(/ at .*/, "") : "an answer");
  }
  assertEquals([...kinds].sort(), [
    "an answer",
    "throws ScanError control_character",
    "throws ScanError unclosed_string",
    "throws ScanError utf8",
  ]);
});

test("ScanStream counts the bytes of a text", () => {
  const stream = new ScanStream("csv");
  assertEquals(stream.taken, 0);
  stream.push(encoder.encode("a,b"));
  stream.push(new Uint8Array(0));
  assertEquals(stream.push(new Uint8Array(100_000)).length, 0);
  assertEquals(stream.taken, 100_003);
  stream.finish();
  assertEquals(stream.taken, 0);
  assertEquals(stream.push(encoder.encode("1,")), Uint32Array.of(1));
  assertEquals(stream.taken, 2);
});

test("ScanStream loses nothing to a chunk that is none", () => {
  const stream = new ScanStream("json");
  stream.push(encoder.encode('{"a'));
  // deno-lint-ignore no-explicit-any
  for (const chunk of ["b", null, [98], new ArrayBuffer(1)] as any[]) {
    assertThrows(() => stream.push(chunk), TypeError, "chunk");
  }
  assertEquals(stream.push(encoder.encode('{b":1}')), Uint32Array.of(3, 4, 5));
  stream.finish();
});

test("ScanStreams in turn do not disturb each other, nor do the other doors", () => {
  const random = rng(23);
  const wanted: ("json" | DelimiterFormat)[] = ["json", ...formats];
  const whole = longText(random, 3000);
  const all = wanted.map((format) => ({ format, stream: new ScanStream(format), marks: [0] }));
  for (let from = 0; from < whole.length;) {
    const to = Math.min(whole.length, from + random.below(40));
    for (const { stream, marks } of all) {
      for (const mark of stream.push(whole.subarray(from, to))) marks.push(from + mark);
    }
    scanJson(encoder.encode('["\\\\", 1]'));
    assertThrows(() => scanJson(encoder.encode('"\\')), ScanError);
    from = to;
  }
  for (const { format, stream, marks } of all) {
    stream.finish();
    const input: NaiveInput = format === "json"
      ? { form: "json", bytes: whole }
      : { form: "delimiters", bytes: whole, format };
    assert(sameAnswer(Uint32Array.from(marks.slice(1)), naiveStructuralScan(input)));
  }
});

test("ScanStream answers in memory of its own", () => {
  const stream = new ScanStream("json");
  const first = stream.push(encoder.encode("[1,"));
  stream.push(encoder.encode("2, 3]"));
  assertEquals(first, Uint32Array.of(0, 1, 2));
  assertEquals(first.buffer.byteLength, 12);
});

test("ScanStream takes 64 MiB in the memory of one window", { timeout }, () => {
  const line = '{"k\\"ey": [1, 22, true, null], "naïve": "text, text\\\\", "n": 9}\n';
  const bytes = encoder.encode(line);
  const inLine = naiveStructuralScan({ form: "json", bytes }) as Uint32Array;
  const cycle = encoder.encode(line.repeat(30_000));
  const memory = () => engine().input().buffer.byteLength;
  scanJson(bytes);
  const before = memory();

  const stream = new ScanStream("json");
  let marks = 0, sum = 0;
  const push = (chunk: Uint8Array) => {
    const { taken } = stream;
    const offsets = stream.push(chunk);
    for (const offset of offsets) sum += taken + offset;
    marks += offsets.length;
  };
  // an odd size, so that chunks end everywhere in a line and in a block
  for (let from = 0; stream.taken < 64 << 20; from = stream.taken % cycle.length) {
    push(cycle.subarray(from, from + 300_007));
  }
  push(bytes.subarray(stream.taken % bytes.length)); // up to the line's end
  const lines = stream.taken / bytes.length;
  stream.finish();

  assertEquals(marks, lines * inLine.length);
  const starts = bytes.length * lines * (lines - 1) / 2;
  assertEquals(sum, inLine.length * starts + lines * inLine.reduce((all, mark) => all + mark));
  assertEquals(memory(), before, "the engine's memory grew");
  assert(before < 16 << 20, `${before} bytes`);
});
