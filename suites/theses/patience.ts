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
  verdict: "accepted",
  conclusion: "Not measured yet.",
};
