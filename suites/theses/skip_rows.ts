import type { Thesis } from "./thesis.ts";

/** Whether sixteen rows are passed over by their times. */
export const skipRows: Thesis = {
  id: "skip_rows",
  kernel: "next_node",
  claim: "Passing over sixteen rows whose times rule all of them out beats a look at each.",
  evidence:
    "Once the nearest rows are kept nearly every other one is further away, which two comparisons of two " +
    "times each tell.",
  change: { switch: "SKIP_ROWS", accepted: true, alternative: false },
  metric: { cases: ["shuffled_1m", "reversed_1m"], impl: "wasm_inplace" },
  guardrail: {
    cases: ["first_match_1m", "head_1m", "users_first_match_100k"],
    impl: "wasm_inplace",
    most: 0.02,
  },
  verdict: "accepted",
  conclusion:
    "4 to 5 times as fast on rows out of order, on V8 and JSC. Rows whose times rise do not come this way.",
};
