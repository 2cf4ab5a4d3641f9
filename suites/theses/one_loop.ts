import type { Thesis } from "./thesis.ts";

/** Many groups, one loop. */
export const oneLoop: Thesis = {
  id: "one_loop",
  kernel: "bitmask_funnel",
  claim: "A loop over the rows of many groups, in which a group begins without a branch, beats a " +
    "loop for each group.",
  evidence:
    "A user has twenty rows, seven of them with a condition. A loop for each ends where the " +
    "processor does not expect it, and begins with levels that have to be reset.",
  change: { switch: "ONE_LOOP", accepted: true, alternative: false },
  metric: { cases: ["users_far_100k"], impl: "wasm_inplace" },
  guardrail: {
    cases: ["zero_67_1m", "ties_1m"],
    impl: "wasm_inplace",
    most: 0.02,
  },
  verdict: "accepted",
  conclusion:
    "A seventh on both engines: what is saved at the ends of the groups is more than the " +
    "arithmetic at their beginnings. Levels of its own for each group of a chunk took another " +
    "quarter off, for nothing waits for what the group before left.",
};
