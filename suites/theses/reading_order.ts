import type { Thesis } from "./thesis.ts";

/** Which digit of a number is made first. */
export const readingOrder: Thesis = {
  id: "reading_order",
  kernel: "format_int",
  claim:
    "Digits made the first one first, from words widened, beat digits made the last one first, shuffled.",
  evidence:
    "The last digit first saves five shifts for four values, and a shuffle takes leading zeros away. But " +
    "JSC makes five instructions of a shuffle of two vectors, and eight of those stood in the loop over " +
    "four values; a widening is one instruction, and a u64 of digits loses its zeros by a shift.",
  change: { switch: "READING_ORDER", accepted: false, alternative: true },
  metric: { cases: ["int32_100k", "lengths_100k"], impl: "wasm_inplace" },
  guardrail: { cases: ["ids_100k", "int64_100k"], impl: "wasm_inplace", most: 0.03 },
  verdict: "rejected",
  conclusion:
    "Half as long again on V8, a fifth on JSC: words widened are twice as many, and a u64 a value has to leave the vector. On V8 64 bits gain 4%, on JSC they lose it.",
};
