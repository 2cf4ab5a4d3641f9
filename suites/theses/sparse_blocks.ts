import type { Thesis } from "./thesis.ts";

/** Rows with a condition that are few. */
export const sparseBlocks: Thesis = {
  id: "sparse_blocks",
  kernel: "bitmask_funnel",
  claim:
    "Where few rows have a condition, gathering them from 64 blocks of 64 rows first beats going from " +
    "block to block.",
  evidence:
    "Where one row in a hundred has a condition, half of the blocks have one: a branch on that is foretold " +
    "wrong every other time, and each of these rows' times is on a cache line of its own, for which the " +
    "loop waits alone.",
  change: { switch: "SPARSE_BLOCKS", accepted: 64, alternative: 0 },
  metric: { cases: ["zero_99_1m"], impl: "wasm_inplace" },
  guardrail: {
    cases: ["zero_67_1m", "late_1m", "steps_32_1m", "rare_entry_1m", "finishes_1m"],
    impl: "wasm_inplace",
    most: 0.1,
  },
  verdict: "accepted",
  conclusion:
    "A fifth of the time on both engines. Nothing is asked before a block without a condition comes while " +
    "nothing is put off, so denser streams and those that end early stay as they are. Listing every 32 " +
    "blocks, dense ones too, gained half as much and cost streams that put rows off 5% on V8.",
};
