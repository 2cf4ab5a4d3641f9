import type { Thesis } from "./thesis.ts";

/** Rows that no level reached can use. */
export const skipUseless: Thesis = {
  id: "skip_useless",
  kernel: "bitmask_funnel",
  claim: "Skipping 64 rows none of which fires condition 1 or one behind a level that is reached " +
    "beats going through them.",
  evidence:
    "While few levels are reached few conditions matter, and sixteen masks or-ed together " +
    "tell in one comparison. Their times still have to ascend, which is a comparison for two " +
    "rows.",
  change: { switch: "SKIP_USELESS", accepted: true, alternative: false },
  metric: { cases: ["rare_entry_1m"], impl: "wasm_inplace" },
  guardrail: {
    cases: ["zero_67_1m", "zero_99_1m", "steps_3_1m"],
    impl: "wasm_inplace",
    most: 0.05,
  },
  verdict: "accepted",
  conclusion:
    "More than twice as fast on a stream that is rarely entered. Elsewhere all levels are " +
    "soon reached, and the question is not asked; nor is it of four rows or fewer, where it " +
    "took a fifth of a stream with one row in a hundred.",
};
