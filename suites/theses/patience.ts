import type { Thesis } from "./thesis.ts";

/** When mixed text goes back to the ASCII loops. */
export const patience: Thesis = {
  id: "patience",
  kernel: "json_escape",
  claim:
    "Handing back to the ASCII loops after 2 blocks without a non-ASCII unit beats doing so after 4.",
  evidence:
    "The loop for mixed text does more for an ASCII block than theirs, but going back and forth costs " +
    "mispredicted branches. On sparse French 4 and 8 lost 13 to 27%; 1 gained as much there and " +
    "lost up to 4% on dense French.",
  change: { switch: "PATIENCE", accepted: 2, alternative: 4 },
  metric: { cases: ["latin1_64k", "coloured_log_64k"], impl: "wasm_inplace" },
  guardrail: {
    cases: ["cyrillic_64k", "emoji_64k", "lone_surrogates_64k"],
    impl: "wasm_inplace",
    most: 0.03,
  },
  verdict: "withdrawn",
  conclusion:
    "Undecided: it depends on the text. The seeded French does not mind. A real page, the " +
    "file mars_french of the corpora, is 16% faster with 4 on both engines (0.838 [0.831, " +
    "0.847] on Deno, 0.836 [0.811, 0.892] on Bun, measured as pair_run tells), the contrary " +
    "of what was measured when 2 was chosen. The suite needs a case of markup with few " +
    "accents before this is asked again.",
};
