import type { Thesis } from "./thesis.ts";

/** Sixteen digits to a number. */
export const dotProducts: Thesis = {
  id: "dot_products",
  kernel: "parse_number",
  claim:
    "Sixteen digits become a number faster by dot products of vectors than by two u64 in parallel.",
  evidence:
    "Three steps of a vector in place of six multiplications, but the result has to come out of the vector. " +
    "Parsers of scalar code take eight digits a u64.",
  change: { switch: "DOT_PRODUCTS", accepted: true, alternative: false },
  metric: { cases: ["int32_100k", "fractions_100k"], impl: "wasm_inplace" },
  guardrail: { cases: ["prices_100k", "spans_100k"], impl: "wasm_inplace", most: 0.03 },
  verdict: "accepted",
  conclusion:
    "Two u64 take 1.3 times as long for int32, a quarter more for short decimals, a fifth more for spans, 4 to 16% more for long ones, in both engines.",
};
