/**
 * A text of the user's through a kernel and its baseline, while it is typed: the harness's own rounds,
 * only few of them.
 *
 * @module
 */

import { type AnySuite, type Host, localLab, type Plan, run, select } from "../../harness/mod.ts";
import { formatFloats } from "../../kernels/format_float/mod.ts";
import { jsonEscape } from "../../kernels/json_escape/mod.ts";
import { countStructurals, minifyJson } from "../../kernels/structural_scan/mod.ts";
import { count } from "../../harness/report/format.ts";
import { formatFloatSuite } from "../format_float.ts";
import { jsonEscapeSuite } from "../json_escape.ts";
import { structuralScanSuite } from "../structural_scan.ts";
import type { OwnFile, Trial, TrialWork, Tried } from "./messages.ts";
import { corpusOf, utf16Bytes } from "./own_files.ts";

/** As few rounds as an interval takes, on two sets of instances. */
const plan: Plan = {
  leastRounds: 8,
  leastProcesses: 1,
  blocks: 2,
  blockRounds: 4,
  blockTime: 5e6,
  timeBudget: 3e8,
  warmBudget: 3e7,
  longestSample: 5e6,
  precision: 0.03,
};

/** More of an answer than this nobody reads. */
const PREVIEW = 1500;

/** How a kind of work is tried. */
interface Way {
  /** The text as a file of a corpus. */
  file(text: string): OwnFile;
  /** The suite that has such files, and the name of this one's case. */
  suite(file: OwnFile): AnySuite;
  readonly case: string;
  preview(text: string, file: OwnFile): string;
}

const encoder = new TextEncoder(), decoder = new TextDecoder();

/** The numbers in a text, wherever they stand. */
function numbersIn(text: string): number[] {
  return (text.match(/-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g) ?? []).map(Number)
    .filter(Number.isFinite);
}

const ways: { readonly [work in TrialWork]: Way } = {
  escape: {
    file: (text) => ({ kind: "utf16", name: "pasted", bytes: utf16Bytes(text) }),
    suite: (file) => jsonEscapeSuite(corpusOf([file])),
    case: "pasted",
    preview: (text) => decoder.decode(jsonEscape(text.slice(0, PREVIEW))),
  },
  scan: {
    file: (text) => ({ kind: "json", name: "pasted", bytes: encoder.encode(text) }),
    suite: (file) => structuralScanSuite(corpusOf([file])),
    case: "json_pasted",
    preview(_, { bytes }) {
      const found = `${count(countStructurals(bytes))} structurals in ${count(bytes.length)} bytes`;
      return `${found}\n\n${decoder.decode(minifyJson(bytes).subarray(0, PREVIEW))}`;
    },
  },
  format: {
    // the suite takes the numbers of a file of this name
    file: (text) => ({
      kind: "json",
      name: "numbers",
      bytes: encoder.encode(JSON.stringify(numbersIn(text))),
    }),
    suite: (file) => formatFloatSuite(corpusOf([file])),
    case: "file_numbers",
    preview: (text) =>
      decoder.decode(formatFloats(Float64Array.from(numbersIn(text).slice(0, PREVIEW / 20)))),
  },
};

/** Which rows a newcomer has a use for: the opponent, the public function, and data already in its memory. */
const rows = ["baseline", "wasm", "wasm_inplace"];

/** Runs the text. What is wrong with it is told, not thrown. */
export async function tryOut({ work, text }: Trial, host: Host): Promise<Tried> {
  const way = ways[work];
  const file = way.file(text);
  let preview: string;
  try {
    preview = way.preview(text, file);
  } catch (error) {
    return { preview: "", records: [], problem: (error as Error).message };
  }
  const suite = way.suite(file);
  const selection = select([suite], [`${suite.kernel.name}/${way.case}/*`])
    .map((selected) => ({ ...selected, impls: rows }));
  for await (
    const { records } of run(selection, { host, lab: localLab(host), plan, warnings: [] })
  ) {
    return { preview, records, problem: null };
  }
  return { preview, records: [], problem: "Nothing was timed" };
}
