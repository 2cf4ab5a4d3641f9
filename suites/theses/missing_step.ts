import type { Thesis } from "./thesis.ts";

/** A pass over the masks beforehand. */
export const missingStep: Thesis = {
  id: "missing_step",
  kernel: "bitmask_funnel",
  claim: "One pass over the masks first pays, because the funnel cannot go further than the " +
    "conditions that occur.",
  evidence:
    "The pass is a load and an or for four rows. Where a condition is missing the search ends " +
    "with the one before it.",
  change: { switch: "EARLY_REJECT", accepted: false, alternative: true },
  metric: { cases: ["absent_1m"], impl: "wasm_inplace" },
  guardrail: {
    cases: ["zero_67_1m", "zero_99_1m", "finishes_1m"],
    impl: "wasm_inplace",
    most: 0.05,
  },
  verdict: "rejected",
  conclusion:
    "Eight times as fast where the last step never fires, for then a step is missing and the " +
    "search ends with the one before. Where none is missing the pass is lost: 10% to 20% of a " +
    "stream, and all of one that finishes on its first rows. Whether a step never fires is " +
    "known to few callers, and to those who do it is the number of steps.",
};
