import type { Thesis } from "./thesis.ts";

/** Whether a block of rows without conditions is passed over. */
export const skipEmpty: Thesis = {
  id: "skip_empty",
  kernel: "sequence",
  claim: "Passing over a block in which no row has a condition beats computing it like others.",
  evidence:
    "Where one row in a hundred has a condition half of the blocks of 64 have none. Where a third of the rows " +
    "has one no block is empty, and the branch is always predicted.",
  change: { switch: "SKIP_EMPTY", accepted: true, alternative: false },
  metric: { cases: ["match_zero_99_1m"], impl: "wasm_inplace" },
  guardrail: {
    cases: ["match_1m", "match_zero_0_1m", "count_1m", "users_match_100k"],
    impl: "wasm_inplace",
    most: 0.02,
  },
  verdict: "withdrawn",
  conclusion:
    "A quarter faster where rows with a condition were rare, nothing elsewhere, while streams by themselves " +
    "went as groups do. STEP_AHEAD passes over their empty blocks now, and what is left are the blocks of " +
    "many users, of which no case of the suite has empty ones.",
};
