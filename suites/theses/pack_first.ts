import type { Thesis } from "./thesis.ts";

/** What the loop over 64 units does first. */
export const packFirst: Thesis = {
  id: "pack_first",
  kernel: "json_escape",
  claim:
    "Packing 64 units to bytes before anything is tested beats looking for non-ASCII in the units first.",
  evidence:
    "Packing saturates, so one signed compare over four packed vectors finds controls, quotes and all " +
    "that is not ASCII. A test of the units comes on top: seven ORs, an AND and a branch, for a block " +
    "that is clean most of the time. It can only pay where blocks are mostly not ASCII.",
  change: { switch: "PACK_FIRST", accepted: true, alternative: false },
  metric: { cases: ["ascii_1k", "ascii_64k", "ascii_1m"], impl: "wasm_inplace" },
  guardrail: {
    cases: ["specials_64k", "latin1_64k", "cyrillic_64k", "cjk_64k"],
    impl: "wasm_inplace",
    most: 0.02,
  },
  verdict: "accepted",
  conclusion:
    "The test of the units costs clean ASCII between a tenth and a third, on both engines, " +
    "and gains nothing where it was meant to: text that is not ASCII leaves this loop at " +
    "once, whatever is tested first.",
};
