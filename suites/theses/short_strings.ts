import type { Thesis } from "./thesis.ts";

/** Short strings of a batch without a loop. */
export const shortStrings: Thesis = {
  id: "short_strings",
  kernel: "json_escape",
  claim: "In a batch, a string of up to 32 units is best packed and tested whole, without a loop.",
  evidence:
    "What a short string costs is its branches: one test of 32 units, with the text behind the string " +
    "masked off, stands in place of two loops and a tail.",
  change: { switch: "SHORT_STRINGS", accepted: true, alternative: false },
  metric: { cases: ["strings_10k", "strings_10k_batch"], impl: "wasm_inplace" },
  guardrail: { cases: ["ascii_64k"], impl: "wasm_inplace", most: 0.02 },
  verdict: "accepted",
  conclusion: "A batch of short strings is about twice as fast with it, on both engines.",
};
