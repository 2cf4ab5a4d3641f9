import type { Thesis } from "./thesis.ts";

/** A loop for runs of three-byte units. */
export const threesInRuns: Thesis = {
  id: "threes_in_runs",
  kernel: "json_escape",
  claim: "After a block of three-byte units a loop that tests for nothing else pays.",
  evidence:
    "Chinese comes in runs of such blocks, and its test is cheaper than the road to it: 20% on Chinese " +
    "in V8 and 5% in JSC when it was written.",
  change: { switch: "THREES_IN_RUNS", accepted: true, alternative: false },
  metric: { cases: ["cjk_64k"], impl: "wasm_inplace" },
  guardrail: {
    cases: ["emoji_64k", "cyrillic_64k", "lone_surrogates_64k"],
    impl: "wasm_inplace",
    most: 0.03,
  },
  verdict: "accepted",
  conclusion:
    "2% on the seeded Chinese in JSC, 4% on the Chinese file of the corpora (1.038 [1.035, " +
    "1.045]). V8 is undecided: an earlier run said 0.957 [0.943, 0.967] on the seeded text, " +
    "and the file gains 2% (1.020 [1.011, 1.032]). There any change nearby moves Chinese by " +
    "up to a tenth, even code that it hardly reaches: see pairs_without_threes.",
};
