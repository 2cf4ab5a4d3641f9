import type { Thesis } from "./thesis.ts";

/** How much of a value is copied before its length is asked for. */
export const valueBytes: Thesis = {
  id: "value_bytes",
  kernel: "format_rows",
  claim: "Copying 16 bytes of a value, and the rest in a loop, beats copying 32.",
  evidence:
    "Codes, integers and most decimals have 16 characters or fewer. Doubles of 17 digits and integers of " +
    "64 bits have more: there the loop's branch may be mispredicted.",
  change: { switch: "VALUE_BYTES", accepted: 16, alternative: 32 },
  metric: { cases: ["requests_10k", "codes_10k"], impl: "wasm_inplace" },
  guardrail: {
    cases: ["integers_10k", "floats_10k", "wide_1k"],
    impl: "wasm_inplace",
    most: 0.02,
  },
  verdict: "accepted",
  conclusion:
    "11% on codes, 4% on a log and on twenty columns, on both engines, and no loss beyond 2% where one " +
    "number in three or five is longer than 16 bytes.",
};
