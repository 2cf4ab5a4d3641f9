import type { Thesis } from "./thesis.ts";

/** Short decimals by two. */
export const shortPairs: Thesis = {
  id: "short_pairs",
  kernel: "format_float",
  claim: "Testing and dividing two short decimals in one vector beats one after another.",
  evidence:
    "The doubles' half of the work is the same number of instructions for two as for one: 7.7 ns a price " +
    "one by one and 6.7 by two on Deno when it was written, 7.3 and 5.4 on Bun.",
  change: { switch: "SHORT_PAIRS", accepted: true, alternative: false },
  metric: { cases: ["prices_100k", "coordinates_100k"], impl: "wasm_inplace" },
  guardrail: { cases: ["random_bits_100k"], impl: "wasm_inplace", most: 0.03 },
  verdict: "accepted",
  conclusion: "By one they take 1.3 times as long in both engines, as when it was written.",
};
