import type { Thesis } from "./thesis.ts";

/** Two conditions of a row without a branch. */
export const twoAtOnce: Thesis = {
  id: "two_at_once",
  kernel: "bitmask_funnel",
  claim: "Taking every row through two conditions, of which the second may be none, beats a loop " +
    "over those it has.",
  evidence:
    "One row in eight has two conditions, rows of one time have those of all, and which do " +
    "cannot be predicted. A condition that is none costs five instructions.",
  change: { switch: "TWO_AT_ONCE", accepted: true, alternative: false },
  metric: { cases: ["late_1m"], impl: "wasm_inplace" },
  guardrail: {
    cases: ["zero_99_1m", "steps_3_1m"],
    impl: "wasm_inplace",
    most: 0.02,
  },
  verdict: "accepted",
  conclusion: "7% to 18% on a stream, a quarter with ties.",
};
