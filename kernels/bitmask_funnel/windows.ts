/**
 * Columns of any length through the WASM kernel: windows in, levels out.
 *
 * In the default mode a stream in order goes through in windows, whatever its length. Rows out of order
 * and the other modes need the whole group: up to a window it lies where the windows do, a longer one
 * gets a memory of its own, which is given back with the call.
 *
 * @module
 */

import { EventColumns } from "../_event_columns.ts";
import type { Events, Times } from "../_events.ts";
import { type KernelModule, Workspace } from "../_workspace.ts";
import { type Chains, type Engine, isLong, oneGroup, rowsOf } from "./engine.ts";
import { stretchEnd } from "../_group_windows.ts";
import type { Plan } from "./rule.ts";
import { UNSORTED, WasmFunnel } from "./wasm.ts";

/** 16,384 rows are 192 KiB: with what is written beside them they stay in a second-level cache. */
const WINDOW = 16_384;

/** Copies rows [from, to) to the columns. */
function place(columns: EventColumns, { time, mask }: Events, from: number, to: number): void {
  if (isLong(time)) columns.longs.set(time.subarray(from, to));
  else columns.time.set(time.subarray(from, to));
  columns.mask.set(mask.subarray(from, to));
}

function joined(pieces: readonly Times[], like: Times): Times {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const all = isLong(like) ? new BigInt64Array(length) : new Float64Array(length);
  let at = 0;
  for (const piece of pieces) {
    // both of the type of `like`
    (all as Float64Array).set(piece as Float64Array, at);
    at += piece.length;
  }
  return all;
}

/** The WASM kernel over columns of the caller's. */
export class WasmEngine implements Engine {
  readonly #build: KernelModule | undefined;
  readonly #columns: EventColumns;
  readonly #funnel: WasmFunnel;

  constructor(build?: KernelModule) {
    this.#build = build;
    this.#columns = new EventColumns(WINDOW, new Workspace());
    this.#funnel = new WasmFunnel(this.#columns, build);
  }

  level(events: Events, plan: Plan): number {
    const rows = events.mask.length;
    if (plan.flags === 0) {
      const level = this.#scan(events, plan);
      if (level < UNSORTED) return level;
    }
    return this.#whole(events, (funnel, long) => {
      return funnel.walkGroups(long, oneGroup(events), 0, 1, 0, plan)[0];
    }, rows);
  }

  /** The default mode, in windows. */
  #scan(events: Events, plan: Plan): number {
    const { time, mask } = events, long = isLong(time);
    this.#funnel.begin(long, plan);
    let level = 0;
    for (let from = 0; from < mask.length; from += WINDOW) {
      const to = Math.min(mask.length, from + WINDOW);
      place(this.#columns, events, from, to);
      level = this.#funnel.scan(long, to - from, plan);
      // nothing that follows changes that
      if (level >= plan.steps) break;
    }
    return level;
  }

  /** Asks a funnel on columns that hold all rows. */
  #whole<T>(
    events: Events,
    ask: (funnel: WasmFunnel, long: boolean) => T,
    rows: number,
  ): T {
    const fits = rows <= WINDOW;
    const columns = fits ? this.#columns : new EventColumns(rows, new Workspace());
    const funnel = fits ? this.#funnel : new WasmFunnel(columns, this.#build);
    place(columns, events, 0, rows);
    return ask(funnel, isLong(events.time));
  }

  levels(events: Events, groups: Uint32Array, dst: Uint8Array, plan: Plan): void {
    for (let from = 0; from + 1 < groups.length;) {
      const to = stretchEnd(groups, from, WINDOW);
      if (to === from) {
        dst[from] = this.level(rowsOf(events, groups[from], groups[from + 1]), plan);
        from++;
        continue;
      }
      place(this.#columns, events, groups[from], groups[to]);
      dst.set(this.#levels(isLong(events.time), groups, from, to, plan), from);
      from = to;
    }
  }

  #levels(long: boolean, groups: Uint32Array, from: number, to: number, plan: Plan): Uint8Array {
    const origin = groups[from];
    if (plan.flags !== 0) return this.#funnel.walkGroups(long, groups, from, to, origin, plan);
    return levelsInPlace(this.#funnel, long, groups, from, to, plan);
  }

  chains(events: Events, groups: Uint32Array, plan: Plan): Chains {
    const long = isLong(events.time);
    const levels = new Uint8Array(groups.length - 1);
    const pieces: Times[] = [];
    for (let from = 0; from + 1 < groups.length;) {
      let to = stretchEnd(groups, from, WINDOW);
      if (to === from) to++;
      const rows = rowsOf(events, groups[from], groups[to]);
      const found = this.#whole(
        rows,
        (funnel) => funnel.walkChains(long, groups, from, to, plan),
        rows.mask.length,
      );
      levels.set(found.levels, from);
      pieces.push(found.times.slice());
      from = to;
    }
    return { levels, times: joined(pieces, events.time) };
  }
}

/** The levels of groups in the default mode: by a scan, and those out of order by a walk. */
export function levelsInPlace(
  funnel: WasmFunnel,
  long: boolean,
  groups: Uint32Array,
  from: number,
  to: number,
  plan: Plan,
): Uint8Array {
  const { levels, unsorted } = funnel.scanGroups(long, groups, from, to, plan);
  if (!unsorted) return levels;
  // the walk's levels go where these lie
  const kept = levels.slice();
  for (let group = 0; group < kept.length; group++) {
    if (kept[group] < UNSORTED) continue;
    const one = from + group;
    [kept[group]] = funnel.walkGroups(long, groups, one, one + 1, groups[from], plan);
  }
  return kept;
}
