import type { Thesis } from "./thesis.ts";

/** Digits by tables, one value after another, or by multiplication, four values at once. */
export const pairTable: Thesis = {
  id: "pair_table",
  kernel: "format_int",
  claim:
    "Two digits a step from a table of pairs are as fast as the digits of four values by multiplication.",
  evidence:
    "How libraries write numbers: a plain chain of divisions by 100 beats cleverer ones by 5 to 7% in " +
    "V8's WASM. Against it: each step waits for the one before, and where lengths are random the " +
    "branch that ends the chain is guessed wrong.",
  change: { switch: "PAIR_TABLE", accepted: false, alternative: true },
  metric: { cases: ["int32_100k", "lengths_100k"], impl: "wasm_inplace" },
  guardrail: { cases: ["int16_100k"], impl: "wasm_inplace", most: 0.02 },
  verdict: "rejected",
  conclusion:
    "2.9 to 3.7 times as long for random int32, 4 to 4.7 times where lengths are random, 2.4 times for 16 bits: batches of four have more to gain than single values, where chains win.",
};
