import type { Thesis } from "./thesis.ts";

/** The width of a digit. */
export const sortTenBits: Thesis = {
  id: "sort_ten_bits",
  kernel: "event_sort",
  claim: "Digits of 10 bits beat digits of 11 on streams larger than the caches near the core.",
  evidence:
    "A pass writes to as many places as there are digits, each in a cache line and a page of its " +
    "own: 2,048 pages are more than what the processor keeps translations of. 8 MB of keys pass " +
    "through them.",
  change: { switch: "DIGIT", accepted: 10, alternative: 11 },
  metric: { cases: ["shuffled_1m"], impl: "wasm_inplace" },
  guardrail: { cases: ["shuffled_10k", "shuffled_100k"], impl: "wasm_inplace", most: 0.05 },
  verdict: "accepted",
  conclusion:
    "12 to 16% at a million rows, a quarter at two millions, on both engines. At 2,000 rows 11 bits " +
    "would save a pass and 20%. 8 bits are as fast at a million rows and 20% slower at 100,000.",
};
