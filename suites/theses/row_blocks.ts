import type { Thesis } from "./thesis.ts";

/** How many cells are made before rows are put together. */
export const rowBlocks: Thesis = {
  id: "row_blocks",
  kernel: "format_rows",
  claim: "Blocks of 2,048 cells beat blocks of 256.",
  evidence:
    "Every block of a column starts the digit loops, a mask and a list of commas anew. 2,048 cells with " +
    "their texts take 40 to 80 KiB, which is more than a first-level cache: what that costs must be less.",
  change: { switch: "BLOCK_CELLS", accepted: 2048, alternative: 256 },
  metric: { cases: ["requests_10k", "integers_10k", "wide_1k"], impl: "wasm_inplace" },
  guardrail: {
    cases: ["floats_10k", "codes_10k", "utf16_10k", "utf8_10k"],
    impl: "wasm_inplace",
    most: 0.02,
  },
  verdict: "accepted",
  conclusion:
    "7% on a log, 22% on twenty columns, whose blocks would have 16 rows, on both engines; nothing lost " +
    "elsewhere. 16,384 cells gained nothing more.",
};
