import type { Thesis } from "./thesis.ts";

/** The order of full blocks. */
export const orderAhead: Thesis = {
  id: "order_ahead",
  kernel: "bitmask_funnel",
  claim:
    "Comparing the times of 64 rows first, two at a time, beats looking for ties and disorder " +
    "row by row where many of them have a condition.",
  evidence:
    "A row compares its time twice, for a tie and for disorder, and carries the conditions of " +
    "the row before: twelve instructions. Times that strictly ascend need none of that.",
  change: { switch: "ORDER_AHEAD", accepted: 12, alternative: 65 },
  metric: { cases: ["late_1m"], impl: "wasm_inplace" },
  guardrail: {
    cases: ["zero_99_1m", "ties_1m"],
    impl: "wasm_inplace",
    most: 0.12,
  },
  verdict: "accepted",
  conclusion:
    "A fifth on JSC and a tenth on V8 where a third of the rows have a condition, a third and " +
    "a sixth where all have. Ties lose 7% to 9%: the comparison is in vain there.",
};
