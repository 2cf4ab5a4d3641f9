import type { Thesis } from "./thesis.ts";

/** Who has seen everything can go. */
export const earlyStop: Thesis = {
  id: "early_stop",
  kernel: "retention",
  claim:
    "A look at the union every thousand rows costs nothing where something is always missing, and ends " +
    "the search where nothing is.",
  evidence: "A fold of four vectors and a branch that is foreseen, once for 256 loads.",
  change: { switch: "EARLY_STOP", accepted: true, alternative: false },
  metric: { cases: ["finishes_early_1m"], impl: "wasm_inplace" },
  guardrail: { cases: ["stream_1m", "stream_10k"], impl: "wasm_inplace", most: 0.02 },
  verdict: "accepted",
  conclusion: "A thousand rows in place of a million, and no difference where all have to be read.",
};
