import type { Thesis } from "./thesis.ts";

/** How four ids come out of four boundaries. */
export const prefixSums: Thesis = {
  id: "prefix_sums",
  kernel: "sessionize",
  claim:
    "Two shuffled additions, which keep the ids in a vector, beat a table of the sixteen patterns that " +
    "four boundaries can make.",
  evidence:
    "The table needs the boundaries as bits, an address, and a load on the way to the next id; the " +
    "additions stay in vector registers.",
  change: { switch: "IDS_BY_TABLE", accepted: true, alternative: false },
  metric: { cases: ["ids_1m", "ids_10k"], impl: "wasm_inplace" },
  guardrail: { cases: ["ties_1m"], impl: "wasm_inplace", most: 0.03 },
  verdict: "rejected",
  conclusion: "Within 1% of each other on both engines: the table stays, it is the shorter one.",
};
