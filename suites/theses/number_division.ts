import type { Thesis } from "./thesis.ts";

/** Many digits with a point. */
export const numberDivision: Thesis = {
  id: "number_division",
  kernel: "parse_number",
  claim:
    "16 to 19 digits become a double faster by a division put right than by a product of 128 bits.",
  evidence:
    "A division of doubles is one instruction, and what it leaves is one multiplication of 64 bits more; " +
    "the product with a power of five has four, and four more where the first bits do not decide. And it " +
    "serves up to 2^53 and beyond alike, where the exact case is a branch that is guessed wrong.",
  change: { switch: "DIVISION", accepted: true, alternative: false },
  metric: { cases: ["fractions_100k"], impl: "wasm_inplace" },
  guardrail: { cases: ["coordinates_100k", "doubles_100k"], impl: "wasm_inplace", most: 0.03 },
  verdict: "accepted",
  conclusion:
    "Fractions take 1.2 to 1.3 times as long by products in both engines, canada.json's numbers 1.5 times; " +
    "with the product in line, when that was tried, a little less.",
};
