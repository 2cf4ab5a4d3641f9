import type { Thesis } from "./thesis.ts";

/** When a high surrogate waits for the next block. */
export const pairRun: Thesis = {
  id: "pair_run",
  kernel: "json_escape",
  claim:
    "A block with 14 surrogates is part of a run of pairs: letting its last high surrogate wait for the " +
    "next block, so that whole pairs lie in each, beats splitting the pair.",
  evidence:
    "Blocks of whole pairs go the shortest way there is. 17, which no block reaches, brought the emoji " +
    "corpus from 5.2 down to 3.1 GB/s; 10, 12 and 16 were within 10%.",
  change: { switch: "PAIR_RUN", accepted: 14, alternative: 17 },
  metric: { cases: ["emoji_64k"], impl: "wasm_inplace" },
  guardrail: { cases: ["lone_surrogates_64k", "cjk_64k"], impl: "wasm_inplace", most: 0.03 },
  verdict: "accepted",
  conclusion:
    "It decides runs of nothing but pairs, which no seeded case has, and costs the others " +
    "nothing.",
  despite: "The emoji file of the corpora is such a run: 1.616 [1.589, 1.662] on Deno and 1.493 " +
    "[1.486, 1.499] on Bun, with `deno task build --out DIR --set PAIR_RUN=17` and `deno task " +
    "bench --corpus CORPORA --against-build DIR json_escape/emoji/wasm_inplace`. The seeded " +
    "emoji have joiners between them.",
};
