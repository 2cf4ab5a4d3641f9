/**
 * The oracle of event_sort: rows as objects, sorted by a comparator that says what the order is.
 *
 * @module
 */

interface Rows {
  readonly time: Float64Array | BigInt64Array;
  readonly mask: Uint32Array;
}

/** The rows in order, or their order alone; of a stream, or of groups. */
export type NaiveSortInput =
  | Rows & { readonly form: "rows" | "order" }
  | Rows & { readonly form: "groups" | "orders"; readonly groups: Uint32Array };

type NaiveSortOutput =
  | Uint32Array
  | Rows
  | Rows & { readonly groups: Uint32Array }
  | { readonly order: Uint32Array; readonly groups: Uint32Array };

interface Row {
  readonly time: number | bigint;
  readonly mask: number;
  readonly row: number;
}

/** Rows [from, to) whose time is known, in order. */
function sorted({ time, mask }: Rows, from: number, to: number): Row[] {
  const rows: Row[] = [];
  for (let row = from; row < to; row++) rows.push({ time: time[row], mask: mask[row], row });
  return rows.filter((one) => !Number.isNaN(one.time)).sort((a, b) => {
    if (a.time < b.time) return -1;
    if (a.time > b.time) return 1;
    if (a.mask !== b.mask) return a.mask - b.mask;
    return a.row - b.row;
  });
}

/** The answer. */
export function naiveEventSort(input: NaiveSortInput): NaiveSortOutput {
  const isGrouped = input.form === "groups" || input.form === "orders";
  const offsets = isGrouped ? Array.from(input.groups) : [0, input.time.length];
  const all: Row[] = [];
  const ends = [0];
  for (let group = 0; group + 1 < offsets.length; group++) {
    for (const row of sorted(input, offsets[group], offsets[group + 1])) all.push(row);
    ends.push(all.length);
  }
  const groups = Uint32Array.from(ends);
  const order = Uint32Array.from(all, ({ row }) => row);
  if (input.form === "order") return order;
  if (input.form === "orders") return { order, groups };
  const time = input.time instanceof BigInt64Array
    ? BigInt64Array.from(all, (row) => row.time as bigint)
    : Float64Array.from(all, (row) => row.time as number);
  const mask = Uint32Array.from(all, (row) => row.mask);
  return input.form === "groups" ? { time, mask, groups } : { time, mask };
}
