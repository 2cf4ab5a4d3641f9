import type { Thesis } from "./thesis.ts";

/** Whether a search through the steps ends where no later step is reached. */
export const stopEarly: Thesis = {
  id: "stop_early",
  kernel: "sequence",
  claim:
    "Leaving the loop over the steps where nothing is left to pass on beats going through all of them.",
  evidence: "A block in which the first steps are not met needs none of the later ones.",
  change: { switch: "STOP_EARLY", accepted: false, alternative: true },
  metric: { cases: ["users_match_100k", "users_count_100k"], impl: "wasm_inplace" },
  guardrail: { cases: ["users_events_10k"], impl: "wasm_inplace", most: 0.02 },
  verdict: "rejected",
  conclusion:
    "Many users' matches lose 9%, their counts and events nothing that shows: a step is a few operations, and " +
    "the branch that would save them is one more, at times mispredicted. Streams by themselves are not " +
    "asked: STEP_AHEAD leaves a part of the pattern where nothing leads on.",
};
