/**
 * ndjson_extract on real files: whole, in random windows, and with bytes changed at random.
 *
 * @module
 */

import { assert } from "@std/assert";
import { test } from "node:test";
import { rng } from "../fixtures/mod.ts";
import { outcome, sameAnswer } from "./_contract.ts";
import { noCorpora, realFiles } from "./_inputs/corpora.ts";
import { describe } from "./_inputs/ndjson_extract.ts";
import { engine } from "./_inputs/ndjson_extract_engine.ts";
import { ways } from "./_inputs/ndjson_extract_ways.ts";
import { type NaiveInput, naiveLines, naiveNdjsonExtract } from "./_naive/ndjson_extract.ts";

const timeout = 120_000;
const encoder = new TextEncoder(), decoder = new TextDecoder();

/** Lines that are arrays as objects, the first line being their keys; other texts as they are. */
function named(bytes: Uint8Array): Uint8Array {
  const rows = naiveLines(bytes).map(([start, end]) =>
    JSON.parse(decoder.decode(bytes.subarray(start, end)))
  );
  if (!rows.every(Array.isArray)) return bytes;
  const [keys, ...others] = rows;
  const objects = others.map((row) =>
    JSON.stringify(Object.fromEntries(row.map((value: unknown, i: number) => [keys[i], value])))
  );
  return encoder.encode(objects.join("\n") + "\n");
}

function inputsOf(bytes: Uint8Array): NaiveInput[] {
  const paths = ["asin", "rating", "prices", "title.x", "totalReviews", "url"];
  return [{ bytes, paths }, { bytes: named(bytes), paths }];
}

function agree(input: NaiveInput, want: unknown): void {
  for (const way of ways) {
    if (way.unavailable(input) !== null) continue;
    assert(sameAnswer(outcome(way.prepare(input)), want), `${way.name}: ${describe(input)}`);
  }
}

if (noCorpora) console.warn(`ndjson_extract is not tried on real files: ${noCorpora}`);

test("ndjson_extract is tried on real files", { skip: noCorpora }, () => {
  assert(realFiles("ndjson").length > 0);
});

for (const { name, bytes } of realFiles("ndjson")) {
  test(`ndjson_extract agrees with the oracle and JSON.parse on ${name}`, { timeout }, () => {
    for (const input of inputsOf(bytes())) {
      const want = outcome(() => naiveNdjsonExtract(input));
      assert(sameAnswer(engine(input), want), "the engine");
      agree(input, want);
    }
  });

  test(`ndjson_extract agrees with the oracle on ${name} with bytes changed`, { timeout }, () => {
    const random = rng(name.length);
    const weighty = Array.from('"\\{}[]:,\n\r\t 0\x00\xff', (one) => one.charCodeAt(0));
    const outcomes = new Map<string, number>();
    for (const { bytes: whole, paths } of inputsOf(bytes())) {
      const lines = naiveLines(whole);
      for (let i = 0; i < 2000; i++) {
        const first = random.below(lines.length);
        const last = Math.min(lines.length - 1, first + random.below(3));
        const slice = whole.slice(lines[first][0], lines[last][1]);
        for (let change = random.below(3); change > 0; change--) {
          slice[random.below(slice.length)] = random.below(4)
            ? random.pick(weighty)
            : random.below(256);
        }
        const input = { bytes: slice, paths };
        const want = outcome(() => naiveNdjsonExtract(input));
        agree(input, want);
        const how = typeof want === "string" ? want.replace(/ at .*/, "") : "an answer";
        outcomes.set(how, (outcomes.get(how) ?? 0) + 1);
      }
    }
    for (const how of ["an answer", "syntax", "utf8", "unclosed_string", "control_character"]) {
      const count = outcomes.get(how) ?? outcomes.get(`throws NdjsonError ${how}`) ?? 0;
      assert(count > 30, `${how}: ${count} times`);
    }
  });
}
