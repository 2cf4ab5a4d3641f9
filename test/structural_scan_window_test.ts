/**
 * structural_scan over texts longer than what it takes at a time: what an edge cuts is whole in the
 * answer. The one-shot functions take windows, the kernel pieces of a window.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { test } from "node:test";
import { WINDOW_BYTES } from "../kernels/structural_scan/one_shot.ts";
import { outcome, sameAnswer } from "./_contract.ts";
import { formats, jsonForms, latin1 } from "./_inputs/structural_scan.ts";
import { oneShot } from "./_inputs/structural_scan_ways.ts";
import { broken, characters } from "./_inputs/utf8.ts";
import {
  naiveDelimiters,
  type NaiveInput,
  naiveJson,
  naiveMask,
  NaiveScanError,
  naiveStructuralScan,
  naiveUtf8,
} from "./_naive/structural_scan.ts";

const timeout = 120_000;

/** Where a window ends, and parts of one that a kernel may take at a time. */
const edges = [4096, 8192, 16_384, WINDOW_BYTES / 2, WINDOW_BYTES, 2 * WINDOW_BYTES];

/** What an edge may cut, each short. */
const texts: readonly (readonly number[])[] = [
  ...[
    '"ab" 12 {"\\"c\\\\": [-1.5e9] }',
    '\\\\\\\\\\" "\\\\\\"\\\\" \\"',
    "true \n\n 7\r\n",
    'x"y\n""z", ";\t\x1f\x1e\x1d|;',
    '"never closed',
    '"\x01 \t" "',
    '"\x01 \t"',
  ].map(latin1),
  new Array<number>(70).fill(0x5c).concat(latin1('"a" 1"')),
  [0x22, ...new Array<number>(67).fill(0x5c), ...latin1('" 1 "a')],
  ...characters.map((character) => [0x22, ...character, 0x22, ...character]),
  ...Object.values(broken).map(({ bytes }) => [0x22, ...bytes, 0x22]),
];

/**
 * The answer to a text behind `lead` spaces, from the oracle's answer to the text alone: a space
 * leaves nothing behind that changes what follows. It is part of a line, though, and starts one.
 */
function behind(lead: number, input: NaiveInput): unknown {
  const { form, bytes } = input;
  try {
    if (form === "minify") return naiveStructuralScan(input);
    if (form === "utf8") {
      const at = naiveUtf8(bytes);
      return at < 0 ? at : at + lead;
    }
    const alone = "format" in input ? naiveDelimiters(bytes, input.format) : naiveJson(bytes);
    const lines = "format" in input && input.format === "ndjson";
    const marks = alone.map((mark) => lines && mark === 0 ? 0 : mark + lead);
    if (form.endsWith("count")) return marks.length;
    return form.endsWith("mask") ? naiveMask(marks, lead + bytes.length) : Uint32Array.from(marks);
  } catch (error) {
    if (!(error instanceof NaiveScanError)) throw error;
    return `throws ScanError ${error.kind} at ${error.offset + lead}`;
  }
}

for (const edge of edges) {
  test(`scanJson() and the others keep whole what an edge at ${edge} cuts`, { timeout }, () => {
    const whole = new Uint8Array(edge + 200);
    let asked = 0;
    for (const [i, text] of texts.entries()) {
      // every cut of the text
      for (let cut = 0; cut <= text.length; cut++) {
        const lead = edge - cut;
        whole.fill(0x20, 0, lead);
        whole.set(text, lead);
        const bytes = whole.subarray(0, lead + text.length);
        const alone = Uint8Array.from(text);
        const turn = i + cut;
        const format = formats[turn % 2 ? 0 : 1];
        const forms: NaiveInput[] = [
          { form: "json", bytes },
          { form: jsonForms[1 + turn % 4], bytes },
          { form: turn % 3 ? "delimiters" : "delimiter_mask", bytes, format },
        ];
        for (const input of forms) {
          const want = behind(lead, { ...input, bytes: alone });
          const got = outcome(() => oneShot(input));
          assert(sameAnswer(got, want), `${input.form}, text ${i} cut after ${cut} bytes`);
          asked++;
        }
      }
    }
    assert(asked > 500, `${asked} asked`);
  });
}

test("scanJson() ends where an edge is", () => {
  for (const edge of edges) {
    for (const length of [edge - 1, edge, edge + 1]) {
      const bytes = new Uint8Array(length).fill(0x2c);
      for (const form of jsonForms) {
        const input: NaiveInput = { form, bytes };
        assert(sameAnswer(oneShot(input), naiveStructuralScan(input)), `${form}, ${length} bytes`);
      }
    }
  }
});

test("scanJson() takes worst cases of many windows", { timeout }, () => {
  const length = 5 * WINDOW_BYTES + 7;
  for (const pattern of [",", " 1", '""', "\\\\", '"\\"\\\\",', "\xc3\xa9", "\xf0\x9f\x98\x80"]) {
    const text = latin1(pattern);
    const bytes = Uint8Array.from(
      { length: length - length % text.length },
      (_, i) => text[i % text.length],
    );
    for (const form of jsonForms) {
      const input: NaiveInput = { form, bytes };
      assert(sameAnswer(oneShot(input), naiveStructuralScan(input)), `${form}, ${pattern}`);
    }
    for (const format of formats) {
      const input: NaiveInput = { form: "delimiters", bytes, format };
      assert(sameAnswer(oneShot(input), naiveStructuralScan(input)), `${pattern}`);
    }
  }
});

test("scanJson() collects answers of many windows", () => {
  // more answers than the engine's memory holds: they are taken out in between
  const bytes = new Uint8Array(40 * WINDOW_BYTES + 11).fill(0x5b);
  const offsets = oneShot({ form: "json", bytes }) as Uint32Array;
  assertEquals(offsets.length, bytes.length);
  assert(offsets.every((offset, i) => offset === i));
  assertEquals((oneShot({ form: "minify", bytes }) as Uint8Array).length, bytes.length);
});
