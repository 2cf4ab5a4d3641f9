/**
 * Room for charts that are not drawn yet, so that nothing on the page jumps when they are.
 *
 * @module
 */

import type { Code, Record, Role } from "../../harness/mod.ts";

/** A chart or table of a kernel, in the order of the reports. */
export type Part = "winners" | "sweeps" | "roofline" | "scaling";

/** What decides how much room is needed. */
export interface Room {
  readonly parts: ReadonlyMap<Part, HTMLElement>;
  readonly cards: ReadonlyMap<string, unknown>;
  /** How many cases each family has. */
  readonly families: readonly number[];
}

/** A row of the tables: one that was measured tells more about the others than its mere name. */
type Row =
  & { readonly impl: string; readonly role: Role; readonly code: Code }
  & Partial<Pick<Record, "ns" | "ratio" | "ratios">>;

/** A heading with its sentence, and a card's edges with the legend in it. */
const HEAD = 70, EDGES = 62, LEGEND = 26, HEADING = 56;

/** Smaller families make no sweep. */
const LEAST_SIZES = 3;

/** Reserves the room that the parts of a kernel will take, from the rows of its first case. */
export function reserve({ parts, cards, families }: Room, rows: readonly Row[]): void {
  const narrow = matchMedia("(max-width: 900px)").matches;
  const there = rows.filter(({ ns }) => ns !== null);
  const compared = there.filter(({ ratio, role }) => ratio !== null && role === "answer");
  const lanes = (impls: number) => {
    const lane = Math.max(24, 8 + 6 * impls) + (narrow ? 14 : 0);
    return HEAD + EDGES + LEGEND + scaled(66 + lane * cards.size, narrow);
  };
  const vectors = compared.filter(({ code }) => code === "wasm");
  const opponents = Math.max(1, ...vectors.map(({ ratios }) => ratios?.length ?? 1));
  const sweep = HEAD + EDGES + LEGEND + scaled(narrow ? 300 : 380, narrow) + HEADING + 60 +
    scaled(52 + (narrow ? 34 : 24) * vectors.length * opponents, narrow) +
    60 + 33 * there.length;
  const sweeps = families.filter((cases) => cases >= LEAST_SIZES).length;
  const heights: { readonly [part in Part]: number } = {
    winners: compared.length === 0 ? 0 : lanes(compared.length),
    sweeps: sweeps * sweep,
    roofline: lanes(there.filter(({ role }) => role !== "roofline").length),
    scaling: 0,
  };
  for (const [part, frame] of parts) {
    frame.style.minHeight = `${Math.round(heights[part])}px`;
    // what will not come is not promised
    if (heights[part] === 0) frame.replaceChildren();
  }
}

/** A chart is drawn for a page of this width and shrinks with it. */
function scaled(height: number, narrow: boolean): number {
  if (narrow) return height;
  const inner = Math.min(1080, Math.min(innerWidth, 1128) - 90);
  return height * inner / 1080;
}
