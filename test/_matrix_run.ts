/**
 * A table over several runtimes that nobody measured: three by turns on one machine, one of them with a
 * wrong answer; another machine; and a page that does not tell which machine it is on.
 *
 * @module
 */

import type { Environment, Record, Run } from "../harness/record.ts";
import type { Matrix } from "../harness/report/matrix.ts";
import { environment, ratio, record } from "./_report_run.ts";

/** The records of a run from the times of each case's rows; what has no time says why. */
export function recordsOf(
  runtime: string,
  cases: { readonly [name: string]: { readonly [impl: string]: number | string } },
): Record[] {
  return Object.entries(cases).flatMap(([name, times]) =>
    Object.entries(times).map(([impl, time]) => {
      const id = `${name}/${impl}`;
      if (typeof time === "string") return record(id, 4096, null, { runtime, err: time });
      const rivals = impl === "baseline" || impl === "copy" ? [] : ["baseline", "native"];
      const ratios = rivals.filter((vs) => vs !== impl && typeof times[vs] === "number")
        .map((vs) => ratio(vs, times[vs] as number / time));
      const judged = ratios.find(({ vs }) => vs === "baseline") ?? null;
      return record(id, 4096, time, { runtime, ratios, ratio: judged });
    })
  );
}

/** A run of that runtime. */
export function runOf(
  runtime: string,
  cases: Parameters<typeof recordsOf>[1],
  more: Partial<Environment> = {},
): Run {
  return {
    environment: { ...environment, runtime, ...more },
    records: recordsOf(runtime, cases),
  };
}

const wrong = "wrong answer: byte 7 is '<', the oracle says '|' <script>alert(1)</script>";

/** The table. */
export const fixtureMatrix: Matrix = {
  runs: [
    runOf("deno 2.9.6", {
      "json_escape/ascii_64k": { native: 9000, baseline: 8000, wasm: 2000, wasm_inplace: 500 },
      "json_escape/ascii_16": { native: 300, baseline: 40, wasm: 120, wasm_inplace: 38, copy: 9 },
    }),
    // told last of its machine's, and still beside the first
    runOf("deno 2.9.6", {
      "json_escape/ascii_64k": { native: 4000, baseline: 4000, wasm: 700, wasm_inplace: 200 },
    }, { cpu: "Another CPU", cores: 16, date: "2026-03-05T00:00:00.000Z" }),
    runOf("bun 1.4.5", {
      "json_escape/ascii_64k": { native: 3000, baseline: 9000, wasm: 2400, wasm_inplace: 700 },
      "json_escape/ascii_16": { native: 90, baseline: 60, wasm: 45, wasm_inplace: 39, copy: 8 },
    }),
    runOf("node 20.20.2", {
      "json_escape/ascii_64k": {
        native: "absent: no such built-in",
        baseline: 16_000,
        wasm: wrong,
        wasm_inplace: 505,
      },
      "json_escape/ascii_16": { native: 300, baseline: 90, wasm: 160, wasm_inplace: 50, copy: 9 },
    }),
    runOf("chrome 140.0.0.0", {
      "json_escape/ascii_64k": { baseline: 100, wasm: 60, wasm_inplace: 10 },
    }, { cpu: null, os: null, isolated: false }),
  ],
  skipped: [{ runtime: "safari", reason: 'it is not installed: there is no "safari" | here' }],
};
