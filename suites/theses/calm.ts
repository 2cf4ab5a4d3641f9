import type { Thesis } from "./thesis.ts";

/** When the loop over 64 units is tried again. */
export const calm: Thesis = {
  id: "calm",
  kernel: "json_escape",
  claim: "Going back to blocks of 64 after 8 clean blocks of 16 beats going back after 4.",
  evidence:
    "A block of 64 that is not clean is read twice. Log lines have an escape in every 29 units: after 4 " +
    "clean blocks the next 64 units hold another one. 4 lost 14 to 25% there when the loop was written; " +
    "16 and 32 gained nothing.",
  change: { switch: "CALM", accepted: 8, alternative: 4 },
  metric: { cases: ["specials_64k"], impl: "wasm_inplace" },
  guardrail: {
    cases: ["ascii_64k", "escape_dense_64k", "latin1_64k", "coloured_log_64k"],
    impl: "wasm_inplace",
    most: 0.02,
  },
  verdict: "accepted",
  conclusion:
    "3% on log lines on V8, likely 2% on JSC, and nothing elsewhere: much less than what 4 " +
    "lost in the first version.",
};
