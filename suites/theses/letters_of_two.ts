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
  verdict: "withdrawn",
  conclusion:
    "Undecided: it depends on the text. Seeded French has few escapes and is a fifth faster " +
    "with 1 on V8, a seventh on JSC. A real page, the file mars_french of the corpora, is " +
    "faster with 8 (1.161 [1.135, 1.182] on Deno, 1.175 [1.094, 1.206] on Bun, measured as " +
    "pair_run tells): there the branch is the coin toss that the bound is for. The suite " +
    "needs such a case before this is asked again.",
};
