import type { Thesis } from "./thesis.ts";

/** Bits beyond those that tell the rows apart. */
export const sortSpareBits: Thesis = {
  id: "sort_spare_bits",
  kernel: "event_sort",
  claim:
    "Digits that cover two bits more than tell the rows apart, where the passes are the same, beat " +
    "digits that do not.",
  evidence:
    "With as many places as rows one key in three shares its place with another; with four times as " +
    "many one in nine does. Each such pair costs a branch that cannot be foretold.",
  change: { switch: "SPARE_BITS", accepted: 2, alternative: 0 },
  metric: { cases: ["shuffled_100k"], impl: "wasm_inplace" },
  guardrail: {
    cases: ["shuffled_1k", "shuffled_10k", "shuffled_1m"],
    impl: "wasm_inplace",
    most: 0.05,
  },
  verdict: "accepted",
  conclusion:
    "A fifth at 100,000 rows on both engines; nothing at 10,000, and at a million there is no room " +
    "for more bits in two digits.",
};
