import type { Thesis } from "./thesis.ts";

/** Rows that came late. */
export const sortMergeLate: Thesis = {
  id: "sort_merge_late",
  kernel: "event_sort",
  claim: "Keys of which few are out of place are best taken out, sorted and merged back.",
  evidence:
    "Logs come nearly in order: some rows late, and rows of the same time in the order of their " +
    "arrival. The keys in order need to be looked at once and moved once, not scattered twice. A " +
    "shuffled stream is given up after some twenty rows.",
  change: { switch: "MERGE_LATE", accepted: true, alternative: false },
  metric: { cases: ["late_1m", "arrived_1m"], impl: "wasm_inplace" },
  guardrail: { cases: ["shuffled_1m", "tied_1m"], impl: "wasm_inplace", most: 0.03 },
  verdict: "accepted",
  conclusion:
    "8.8 to 3.4 ns an event with one row in a hundred late, 8.8 to 3.3 where the ties are out of " +
    "order (Bun), and nothing lost on shuffled rows.",
};
