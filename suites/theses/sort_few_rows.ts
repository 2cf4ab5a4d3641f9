import type { Thesis } from "./thesis.ts";

/** From how many rows on digits pay. */
export const sortFewRows: Thesis = {
  id: "sort_few_rows",
  kernel: "event_sort",
  claim: "Up to 40 rows, not up to 16, are best sorted without digits.",
  evidence:
    "A digit sort of twenty keys clears and sums 128 counters and reads the keys four times.",
  change: { switch: "FEW", accepted: 40, alternative: 16 },
  metric: { cases: ["users_100k"], impl: "wasm_inplace" },
  guardrail: { cases: ["shuffled_100", "shuffled_1k"], impl: "wasm_inplace", most: 0.03 },
  verdict: "accepted",
  conclusion:
    "A quarter on users of 16 to 24 rows, on both engines. A limit of 24 or 32 loses up to a tenth " +
    "at 32 rows, 56 and 80 gain nothing there and lose at 80.",
};
