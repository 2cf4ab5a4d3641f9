import type { Thesis } from "./thesis.ts";

/** A table of small values with their separator. */
export const smallTable: Thesis = {
  id: "small_table",
  kernel: "format_int",
  claim: "Blocks of values below 2,048 are faster by a table than by their digits.",
  evidence:
    "A look-up, a store and an addition a value, where digits take thirty instructions. Every other block " +
    "pays for the test.",
  change: { switch: "SMALL_TABLE", accepted: true, alternative: false },
  metric: { cases: ["ids_100k"], impl: "wasm_inplace" },
  guardrail: { cases: ["int32_100k", "int64_100k"], impl: "wasm_inplace", most: 0.06 },
  verdict: "accepted",
  conclusion:
    "Without it ids take 4.3 times as long on V8 and 4.8 times on JSC. The test costs the others 1 to 2% on V8, up to 5% on JSC.",
};
