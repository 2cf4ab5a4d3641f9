import type { Thesis } from "./thesis.ts";

/** When a packed block is stored. */
export const blindStore: Thesis = {
  id: "blind_store",
  kernel: "json_escape",
  claim: "Storing packed blocks before they are tested is faster than storing the clean ones only.",
  evidence:
    "The store then waits for no branch, and a block that is not clean is written over anyway. simdjson's " +
    "string parser works like that. Against it: a core predicts the branch of clean text and " +
    "starts the store in either order, and text with escapes pays for stores that are thrown away.",
  change: { switch: "BLIND_STORE", accepted: false, alternative: true },
  metric: { cases: ["ascii_1k", "ascii_64k", "specials_64k"], impl: "wasm_inplace" },
  guardrail: {
    cases: ["escape_dense_64k", "latin1_64k", "cyrillic_64k", "cjk_64k"],
    impl: "wasm_inplace",
    most: 0.02,
  },
  verdict: "rejected",
  conclusion: "Refuted. V8 loses up to 7% where a gain was hoped for, and JSC gains nothing.",
};
