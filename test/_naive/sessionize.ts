/**
 * The oracle of sessionize: a list of sessions, each a list of rows.
 *
 * @module
 */

interface Rows {
  readonly time: Float64Array | BigInt64Array;
  readonly gap: number;
}

interface Grouped extends Rows {
  readonly groups: Uint32Array;
}

/** All rows, or groups of them. */
export type NaiveSessionizeInput =
  | Rows & { readonly form: "count" }
  | Rows & { readonly form: "ids" }
  | Grouped & { readonly form: "group_counts" }
  | Grouped & { readonly form: "group_ids" };

type Time = number | bigint;

function isBeyond(from: Time, to: Time, gap: number): boolean {
  return typeof from === "bigint" && typeof to === "bigint"
    ? to - from > BigInt(gap)
    : Number(to) - Number(from) > gap;
}

/** The rows from `from` to `to` by session; a row without a time is in none. */
function sessions(time: readonly Time[], from: number, to: number, gap: number): number[][] {
  const found: number[][] = [];
  for (let row = from; row < to; row++) {
    if (Number.isNaN(time[row])) continue;
    const open = found.at(-1);
    const last = open?.at(-1);
    if (last !== undefined && time[row] < time[last]) {
      throw new RangeError(`row ${row} is before row ${last}`);
    }
    if (open === undefined || isBeyond(time[last!], time[row], gap)) found.push([row]);
    else open.push(row);
  }
  return found;
}

/** A count, a count a group, or an id a row. */
export function naiveSessionize(input: NaiveSessionizeInput): number | Uint32Array {
  const { form, gap } = input;
  const time: Time[] = [...input.time];
  const groups = "groups" in input ? input.groups : Uint32Array.of(0, time.length);
  const counts: number[] = [];
  const ids = new Uint32Array(time.length);
  for (let group = 0; group + 1 < groups.length; group++) {
    const found = sessions(time, groups[group], groups[group + 1], gap);
    counts.push(found.length);
    found.forEach((rows, i) => rows.forEach((row) => ids[row] = i + 1));
  }
  if (form === "count") return counts[0];
  return form === "group_counts" ? Uint32Array.from(counts) : ids;
}
