import type { Thesis } from "./thesis.ts";

/** Blocks of short whole numbers. */
export const fourDigits: Thesis = {
  id: "four_digits",
  kernel: "parse_number",
  claim:
    "A block of whole numbers of up to four digits is faster by words of 32 bits than by vectors.",
  evidence:
    "What such numbers cost is everything but their digits: sign, point, zeros in front, range. Masks can " +
    "tell of a whole block that there is none of it; then a number is a load and two multiplications. " +
    "Other lists pay for the test.",
  change: { switch: "FOUR_DIGITS", accepted: true, alternative: false },
  metric: { cases: ["ids_100k"], impl: "wasm_inplace" },
  guardrail: { cases: ["int32_100k", "prices_100k"], impl: "wasm_inplace", most: 0.03 },
  verdict: "accepted",
  conclusion:
    "Ids take 2.4 times as long without it on V8, 2.7 on JSC, and nothing else changes: the test is made once in sixteen blocks.",
};
