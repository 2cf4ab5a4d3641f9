/**
 * ndjson_extract on logs: a few fields of many, from lines of several lengths.
 *
 * @module
 */

import type { Corpus } from "../fixtures/mod.ts";
import * as fixtures from "../fixtures/mod.ts";
import { type Case, type Suite, suite } from "../harness/mod.ts";
import { ndjsonExtractKernel, type NdjsonInput } from "../kernels/ndjson_extract/kernel.ts";
import type { NdjsonColumns } from "../kernels/ndjson_extract/mod.ts";
import { naiveNdjsonExtract } from "../test/_naive/ndjson_extract.ts";

const k = 1024;
const m = 1024 * k;

type Made = Case<NdjsonInput>;
type Generator = (seed: number, bytes: number) => Uint8Array;

/** Three fields: a number, a name, and one a level down that is missing or null now and then. */
const three = ["ts", "event", "user.id"];
const ten = [
  ...three,
  "session",
  "user.name",
  "user.plan",
  "props.path",
  "props.ms",
  "props.items",
  "props.error",
];

function made(
  name: string,
  of: Generator,
  bytes: number,
  paths: readonly string[],
  story: string,
): Made {
  return { name, story, input: fixtures.once(() => ({ bytes: of(bytes, bytes), paths })) };
}

/** The same log by length: what a call into WASM costs, and what it gains. */
function events(size: string, bytes: number, story: string): Made {
  return { ...made(`events_${size}`, fixtures.eventLog, bytes, three, story), family: "events" };
}

/** Documents of about 4 KiB, one a line. */
function documents(shape: fixtures.JsonShape): Generator {
  return (seed, bytes) => {
    const random = fixtures.rng(seed);
    const lines = new Uint8Array(bytes);
    for (let at = 0, line = 0; at < bytes; line++) {
      const left = bytes - at;
      // what is left must hold a document
      const length = left < 8 * k ? left - 1 : 3 * k + random.below(2 * k);
      lines.set(fixtures.jsonDocument(shape, seed + line, length), at);
      at += length + 1;
      lines[at - 1] = 0x0a;
    }
    return lines;
  };
}

const crossover = "Three fields of a log at one of the sizes that show from where on a call pays.";

const seeded: readonly Made[] = [
  events("256", 256, "A line or two: the call is what is timed."),
  events("1k", k, crossover),
  events("8k", 8 * k, crossover),
  events("64k", 64 * k, crossover),
  events("1m", m, "Three fields of a log of about 6,000 lines."),
  made(
    "one_field_64k",
    fixtures.eventLog,
    64 * k,
    ["event"],
    "One field: lines are walked anyway.",
  ),
  made("ten_fields_64k", fixtures.eventLog, 64 * k, ten, "Ten fields, most of them a level down."),
  made(
    "no_field_64k",
    fixtures.eventLog,
    64 * k,
    [],
    "Lines checked and counted, nothing looked for.",
  ),
  made(
    "short_lines_64k",
    fixtures.sensorLog,
    64 * k,
    ["t", "v"],
    "Lines of 26 bytes, of which all is wanted.",
  ),
  made(
    "long_lines_64k",
    documents("api_like"),
    64 * k,
    ["total", "rest"],
    "Lines of 4 KiB, of which two fields at either end are wanted.",
  ),
  made(
    "deep_lines_64k",
    documents("nested_deep"),
    64 * k,
    three,
    "Brackets 60 deep, all to be matched, and nothing to be found.",
  ),
];

/** Up to three keys of a text's first line, spelt as paths; where it is no object, of an event. */
function pathsOf(bytes: Uint8Array): string[] {
  const end = bytes.indexOf(0x0a);
  const line = JSON.parse(new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end)));
  if (Array.isArray(line) || typeof line !== "object" || line === null) return three;
  return Object.keys(line).slice(0, 3).map((key) => key.replaceAll(/[.\\]/g, "\\$&"));
}

/** The suite; with a corpus, every file of its `ndjson/` is a case more. */
export function ndjsonExtractSuite(corpus?: Corpus): Suite<NdjsonInput, NdjsonColumns> {
  const taken = new Set(seeded.map(({ name }) => name));
  const real = (corpus?.files("ndjson") ?? []).map((file): Made => ({
    name: fixtures.freeName(file.name, taken),
    story: "A real file: the first three fields of its first line, or nothing where it has none.",
    input() {
      const bytes = file.bytes();
      return { bytes, paths: pathsOf(bytes) };
    },
  }));
  return suite({
    kernel: ndjsonExtractKernel,
    oracle: naiveNdjsonExtract,
    story:
      "From lines of JSON to columns of spans: what does it gain not to make values, over a good " +
      "plain walk, and how long does JSON.parse on every line take?",
    cases: [...seeded, ...real],
  });
}
