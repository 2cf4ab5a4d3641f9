import type { Thesis } from "./thesis.ts";

/** Digits and their layout in two loops. */
export const digitsInRuns: Thesis = {
  id: "digits_in_runs",
  kernel: "format_float",
  claim:
    "Making the digits of 64 doubles before the first is laid out beats one double after another.",
  evidence:
    "The first loop's values do not wait for each other, nor for how long the text before them was; and " +
    "in one loop JSC keeps the loop's own variables on the stack. Against it: a record is stored and " +
    "loaded again.",
  change: { switch: "RUN", accepted: 64, alternative: 1 },
  metric: { cases: ["random_bits_100k", "fractions_100k"], impl: "wasm_inplace" },
  guardrail: { cases: ["prices_100k"], impl: "wasm_inplace", most: 0.03 },
  verdict: "accepted",
  conclusion:
    "One after another takes 1.6 to 1.7 times as long for long digits on V8 and about as much on JSC, and the same for short ones. A run of 16 is within 3% of one of 64.",
};
