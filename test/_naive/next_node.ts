/**
 * The oracle of next_node: all rows in order, an anchor, and a look at its neighbours.
 *
 * @module
 */

/** What is asked of one stream (`groups` is null) or of many. */
export interface NaiveInput {
  readonly time: Float64Array | BigInt64Array;
  readonly value: Uint32Array;
  readonly base: Uint8Array;
  readonly mask: Uint32Array;
  readonly groups: Uint32Array | null;
  readonly rule: {
    readonly direction: "forward" | "backward";
    readonly base: "head" | "tail" | "first_match" | "last_match";
    readonly conditions: number;
  };
}

/** The answer to rows [from, to). */
function nextOf({ time, value, base, mask, rule }: NaiveInput, from: number, to: number): number {
  const rows: number[] = [];
  for (let row = from; row < to; row++) if (time[row] === time[row]) rows.push(row);
  const isBase = (row: number) => Number(base[row] !== 0);
  rows.sort((a, b) => {
    if (time[a] !== time[b]) return time[a] < time[b] ? -1 : 1;
    return value[a] - value[b] || isBase(a) - isBase(b) || mask[a] - mask[b] || a - b;
  });
  const anchors = rows.map((row) => isBase(row) === 1 && (mask[row] & 1) === 1);
  const step = rule.direction === "forward" ? 1 : -1;
  let at = -1;
  if (rule.base === "head" && rows.length > 0 && isBase(rows[0])) at = 0;
  if (rule.base === "tail" && rows.length > 0 && isBase(rows[rows.length - 1])) {
    at = rows.length - 1;
  }
  if (rule.base === "first_match") at = anchors.indexOf(true);
  if (rule.base === "last_match") at = anchors.lastIndexOf(true);
  if (at < 0) return -1;
  for (let condition = 0; condition < rule.conditions; condition++, at += step) {
    if (at < 0 || at >= rows.length || ((mask[rows[at]] >>> condition) & 1) === 0) return -1;
  }
  return at < 0 || at >= rows.length ? -1 : rows[at];
}

/** The row next to each group's chain, or -1. */
export function naiveNextNode(input: NaiveInput): Int32Array {
  const groups = [...input.groups ?? [0, input.mask.length]];
  return Int32Array.from(groups.slice(1), (to, g) => nextOf(input, groups[g], to));
}
