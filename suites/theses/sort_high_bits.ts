import type { Thesis } from "./thesis.ts";

/** The digit sort stops once the rows are told apart. */
export const sortHighBits: Thesis = {
  id: "sort_high_bits",
  kernel: "event_sort",
  claim:
    "Sorting only the highest bits, as many as tell so many rows apart and up to two more, and the " +
    "rest by insertion beats sorting every bit that differs.",
  evidence:
    "Milliseconds over weeks and eight conditions differ in some 45 bits, five digits; a million " +
    "rows are told apart by two. Keys of real times are spread, so few are left that insertion has " +
    "to move.",
  change: { switch: "HIGH_BITS", accepted: true, alternative: false },
  metric: { cases: ["shuffled_1k", "shuffled_100k", "shuffled_1m"], impl: "wasm_inplace" },
  guardrail: { cases: ["tied_1m"], impl: "wasm_inplace", most: 0.5 },
  verdict: "accepted",
  conclusion:
    "Half the time at a thousand rows, two thirds at 100,000, on both engines. Where twenty " +
    "shuffled rows share each time the bits are not spread, and every bit sorted would be a third " +
    "faster: insertion in so long runs costs more than two passes. That price is paid, for such " +
    "streams mostly come in order of time, which is another path.",
};
