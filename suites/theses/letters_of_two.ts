import type { Thesis } from "./thesis.ts";

/** When blocks of two-byte letters go a shorter way. */
export const lettersOfTwo: Thesis = {
  id: "letters_of_two",
  kernel: "json_escape",
  claim:
    "The short way for two-byte letters pays where at least 8 of 16 units are such; taken for any block " +
    "with one of them, it costs mixed text more.",
  evidence:
    "The way leaves out everything about escapes, 9% on Cyrillic. But whether a block of French has an " +
    "escape is a coin toss: without the bound the branch halved it.",
  change: { switch: "LETTERS_OF_TWO", accepted: 8, alternative: 1 },
  metric: { cases: ["latin1_64k"], impl: "wasm_inplace" },
  guardrail: { cases: ["cyrillic_64k", "emoji_64k"], impl: "wasm_inplace", most: 0.03 },
  verdict: "accepted",
  conclusion: "Not measured yet.",
};
