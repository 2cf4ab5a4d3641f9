import type { Thesis } from "./thesis.ts";

/** Where the rows before come from. */
export const neighboursLoaded: Thesis = {
  id: "neighbours_loaded",
  kernel: "sessionize",
  claim:
    "Loading the rows before from 8 bytes lower, across the boundaries of vectors, beats shuffling them " +
    "out of what was loaded.",
  evidence:
    "x86 loads two vectors a cycle wherever they begin, and shuffles on one or two ports; an unaligned " +
    "load is slower only where it crosses a line of the cache, every fourth one.",
  change: { switch: "NEIGHBOURS_LOADED", accepted: true, alternative: false },
  metric: { cases: ["count_1m", "count_10k"], impl: "wasm_inplace" },
  guardrail: { cases: ["ids_1m"], impl: "wasm_inplace", most: 0.1 },
  verdict: "accepted",
  conclusion:
    "The engines differ: JSC makes more than one instruction of the shuffle and loses a third of its " +
    "speed by it, V8 gains 7%. We ship what is even on both.",
};
