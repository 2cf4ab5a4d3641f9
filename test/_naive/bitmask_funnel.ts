/**
 * The oracle of bitmask_funnel: rows become entries, entries are sorted, and every chain that may still
 * be the best one is kept and grown, entry by entry.
 *
 * @module
 */

/** A funnel's rule, as windowFunnel() takes it. */
export interface NaiveRule {
  readonly window: number | bigint;
  readonly steps: number;
  readonly modes?: readonly string[];
}

/** One stream (`groups` is null) or many: their levels, or the times of their winning chains. */
export interface NaiveFunnelInput {
  readonly form: "level" | "events";
  readonly time: Float64Array | BigInt64Array;
  readonly mask: Uint32Array;
  readonly groups: Uint32Array | null;
  readonly rule: NaiveRule;
}

type Time = number | bigint;

interface Row {
  readonly t: Time;
  readonly mask: number;
}

/** A row once for each of its conditions, the first being 1; 0 stands for none of them. */
interface Entry {
  readonly t: Time;
  readonly condition: number;
  readonly row: Row;
}

/** The times of its steps, and the rows that serve them. */
interface Chain {
  readonly times: readonly Time[];
  readonly rows: readonly Row[];
}

/** The answer, in the shape the form and the groups ask for. */
export function naiveFunnel(input: NaiveFunnelInput): unknown {
  const { form, time, mask, groups, rule } = input;
  const typed = (times: Time[]) =>
    time instanceof Float64Array
      // -0 is 0
      ? Float64Array.from(times, (t) => Number(t) + 0)
      : BigInt64Array.from(times, BigInt);
  if (groups === null) {
    const chain = winner(time, mask, 0, time.length, rule);
    return form === "level" ? chain.length : typed([...chain]);
  }
  const chains = Array.from(groups.subarray(1), (to, g) => winner(time, mask, groups[g], to, rule));
  if (form === "level") return Uint8Array.from(chains, (chain) => chain.length);
  const offsets = [0];
  for (const chain of chains) offsets.push(offsets[offsets.length - 1] + chain.length);
  return { times: typed(chains.flat()), offsets: Uint32Array.from(offsets) };
}

function compare(a: Time, b: Time): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The rows that count: they have a time, and one of the conditions or a say without. By (time, mask). */
function sortedRows(
  time: Float64Array | BigInt64Array,
  mask: Uint32Array,
  from: number,
  to: number,
  steps: number,
  ordered: boolean,
): Row[] {
  const rows: Row[] = [];
  for (let i = from; i < to; i++) {
    const row = { t: time[i], mask: mask[i] % 2 ** steps };
    if (!Number.isNaN(row.t) && (row.mask !== 0 || ordered)) rows.push(row);
  }
  return rows.sort((a, b) => compare(a.t, b.t) || compare(a.mask, b.mask));
}

function entriesOf(rows: Row[], steps: number): Entry[] {
  const entries: Entry[] = [];
  for (const row of rows) {
    if (row.mask === 0) entries.push({ t: row.t, condition: 0, row });
    for (let condition = 1; condition <= steps; condition++) {
      const fires = Math.floor(row.mask / 2 ** (condition - 1)) % 2 === 1;
      if (fires) entries.push({ t: row.t, condition, row });
    }
  }
  // sort() is stable
  return entries.sort((a, b) => compare(a.t, b.t) || a.condition - b.condition);
}

/** The times of the winning chain: as many as the funnel's level. */
function winner(
  time: Float64Array | BigInt64Array,
  mask: Uint32Array,
  from: number,
  to: number,
  { window, steps, modes = [] }: NaiveRule,
): readonly Time[] {
  const strict = modes.includes("strict_deduplication") || modes.includes("strict");
  const ordered = modes.includes("strict_order"), reentry = modes.includes("allow_reentry");
  const increase = modes.includes("strict_increase"), once = modes.includes("strict_once");
  const inTime = (t: Time, { times: [entry] }: Chain) =>
    typeof entry === "bigint" ? t <= entry + BigInt(window) : t <= entry + Number(window);
  // what a chain may not be grown by at time t: rows that serve it, or anything at all
  const closed = (chain: Chain, t: Time): readonly unknown[] => {
    if (chain.times[chain.times.length - 1] !== t) return [];
    return increase ? [t] : once ? chain.rows.filter((row) => row.t === t) : [];
  };

  // chains[k]: chains of k steps
  const chains: Chain[][] = Array.from({ length: steps + 1 }, () => []);
  const add = (level: number, added: Chain, t: Time) => {
    const beats = (a: Chain, b: Chain) =>
      isBetter(a, b) && closed(a, t).every((one) => closed(b, t).includes(one));
    if (chains[level].some((chain) => beats(chain, added))) return;
    chains[level] = [...chains[level].filter((chain) => !beats(added, chain)), added];
  };

  const entries = entriesOf(sortedRows(time, mask, from, to, steps, ordered), steps);
  for (const [i, { t, condition, row }] of entries.entries()) {
    if (i > 0 && entries[i - 1].t !== t) {
      // nothing is closed to any chain at a new time: the best one of a level is enough
      for (let level = 1; level <= steps; level++) chains[level] = bestOf(chains[level]);
    }
    const isEntered = chains[1].length > 0;
    if (condition === 0) {
      if (isEntered) break;
    } else if (condition === 1) {
      add(1, { times: [t], rows: [row] }, t);
    } else if (strict && chains[condition].length > 0) {
      break;
    } else if (ordered && !reentry && isEntered && chains[condition - 1].length === 0) {
      break;
    } else {
      for (const chain of chains[condition - 1]) {
        if (!inTime(t, chain)) continue;
        if (increase && closed(chain, t).length > 0) continue;
        if (once && chain.rows.includes(row)) continue;
        add(condition, { times: [...chain.times, t], rows: [...chain.rows, row] }, t);
      }
    }
    // the last step ends it; the other rows of that time that serve it may make a better chain
    const next = entries[i + 1];
    const goesOn = next !== undefined && next.t === t && next.condition === condition;
    if (chains[steps].length > 0 && !goesOn) break;
  }
  const found = chains.findLast((some) => some.length > 0) ?? [{ times: [], rows: [] }];
  return bestOf(found)[0].times;
}

/** The best of some chains, if there are any. */
function bestOf(chains: Chain[]): Chain[] {
  if (chains.length < 2) return chains;
  return [chains.reduce((best, chain) => isBetter(best, chain) ? best : chain)];
}

/** Whether `a` is no worse: it enters later, or at the same time and makes its steps earlier. */
function isBetter(a: Chain, b: Chain): boolean {
  const entered = compare(a.times[0], b.times[0]);
  if (entered !== 0) return entered > 0;
  for (const [k, t] of a.times.entries()) {
    const earlier = compare(t, b.times[k]);
    if (earlier !== 0) return earlier < 0;
  }
  return true;
}
