import type { Thesis } from "./thesis.ts";

/** A branch for pairs without three-byte units. */
export const pairsWithoutThrees: Thesis = {
  id: "pairs_without_threes",
  kernel: "json_escape",
  claim: "A branch that leaves the third byte out, where a block has none, pays among surrogates.",
  evidence:
    "Emoji stand between ASCII more often than between three-byte letters, and lanes of two bytes take " +
    "half the shuffles: 5 to 8% on emoji and chat. Joiners and variation selectors take three bytes, so " +
    "the branch can be a coin toss.",
  change: { switch: "PAIRS_WITHOUT_THREES", accepted: true, alternative: false },
  metric: { cases: ["emoji_64k"], impl: "wasm_inplace" },
  guardrail: { cases: ["lone_surrogates_64k", "cjk_64k"], impl: "wasm_inplace", most: 0.03 },
  verdict: "accepted",
  conclusion: "3% on emoji in JSC, nothing on V8, where the 5 to 8% of the first version are gone.",
  despite: "The case that loses on V8, Chinese, has no surrogates and never reaches the branch. " +
    "LETTERS_OF_TWO=1 (0.878 [0.874, 0.882]) and PRE_SCAN=true (0.881 [0.877, 0.887]), which " +
    "it hardly reaches either, move it as much, by `deno task ablate json_escape cjk_64k`. " +
    "That is worth a search for what V8 does there, and no evidence about this branch.",
};
