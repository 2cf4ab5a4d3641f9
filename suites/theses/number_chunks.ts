import type { Thesis } from "./thesis.ts";

/** How many blocks are marked before the first of their numbers is made. */
export const numberChunks: Thesis = {
  id: "number_chunks",
  kernel: "parse_number",
  claim:
    "Marking sixteen blocks before the first of their numbers is made beats a block at a time.",
  evidence:
    "The next block's masks wait for where the last number ended, and how many numbers a block holds is " +
    "guessed wrong. Marks of many blocks are made without either; but they are stored and loaded again.",
  change: { switch: "CHUNK", accepted: 16, alternative: 1 },
  metric: { cases: ["int32_100k", "prices_100k", "coordinates_100k"], impl: "wasm_inplace" },
  guardrail: { cases: ["ids_100k", "exponents_100k"], impl: "wasm_inplace", most: 0.03 },
  verdict: "accepted",
  conclusion:
    "One block at a time takes 1.2 to 1.4 times as long in both engines; four are within 5% of sixteen.",
};
