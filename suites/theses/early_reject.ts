import type { Thesis } from "./thesis.ts";

/** Whether masks that lack a condition are answered at once. */
export const earlyReject: Thesis = {
  id: "early_reject",
  kernel: "sequence",
  claim: "Asking first whether the masks hold every condition of the pattern pays.",
  evidence:
    "A pattern with a condition that never fires has no match, which the OR of the masks tells for a " +
    "sixth of the time that order and planes take. A stream that has them all mostly shows them within " +
    "its first rows, where the question ends.",
  change: { switch: "EARLY_REJECT", accepted: true, alternative: false },
  metric: { cases: ["match_absent_1m"], impl: "wasm_inplace" },
  guardrail: {
    cases: ["match_1m", "match_zero_99_1m", "count_1m", "match_finishes_1m"],
    impl: "wasm_inplace",
    most: 0.02,
  },
  verdict: "accepted",
  conclusion: "6.5 to 7 times as fast where a condition is absent; nothing measurable elsewhere.",
};
