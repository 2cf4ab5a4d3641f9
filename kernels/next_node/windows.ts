/**
 * Columns of any length through the WASM kernel: windows in, row numbers out. What is known of a stream
 * between two windows is its anchor and the nearest rows beyond it, in whatever order the rows come; where
 * an anchor is looked for, the windows go through twice.
 *
 * @module
 */

import { EventColumns } from "../_event_columns.ts";
import { stretchEnd } from "../_group_windows.ts";
import { type KernelModule, Workspace } from "../_workspace.ts";
import type { Engine } from "./engine.ts";
import type { NodeEvents, Plan } from "./rule.ts";
import { WasmNextNode } from "./wasm.ts";

/** 16,384 rows are 272 KiB: they stay in a second-level cache. */
const WINDOW = 16_384;

/** Copies rows [from, to) to the columns. */
export function place(
  columns: EventColumns,
  nodes: WasmNextNode,
  { time, value, base, mask }: NodeEvents,
  from: number,
  to: number,
): void {
  if (time instanceof BigInt64Array) columns.longs.set(time.subarray(from, to));
  else columns.time.set(time.subarray(from, to));
  columns.value.set(value.subarray(from, to));
  columns.mask.set(mask.subarray(from, to));
  columns.workspace.bytes.set(base.subarray(from, to), nodes.baseAt);
}

/** The WASM kernel over columns of the caller's. */
export class WasmEngine implements Engine {
  readonly #columns: EventColumns;
  readonly #nodes: WasmNextNode;

  constructor(build?: KernelModule) {
    this.#columns = new EventColumns(WINDOW, new Workspace());
    this.#nodes = new WasmNextNode(this.#columns, build);
  }

  answer(events: NodeEvents, groups: Uint32Array, plan: Plan, dst: Int32Array): void {
    const long = events.time instanceof BigInt64Array;
    for (let from = 0; from + 1 < groups.length;) {
      const to = stretchEnd(groups, from, WINDOW);
      if (to === from) {
        dst[from] = this.#stream(events, groups[from], groups[from + 1], plan);
        from++;
        continue;
      }
      place(this.#columns, this.#nodes, events, groups[from], groups[to]);
      dst.set(this.#nodes.answers(long, groups, from, to, plan), from);
      from = to;
    }
  }

  /** Rows [first, end) in windows. */
  #stream(events: NodeEvents, first: number, end: number, plan: Plan): number {
    const { time } = events, long = time instanceof BigInt64Array, nodes = this.#nodes;
    const isFalling = time[first] > time[end - 1];
    nodes.begin(plan);
    if (plan.anchored) {
      this.#eachWindow(events, first, end, plan.first === isFalling, (rows, origin) => {
        nodes.findAnchor(long, rows, origin);
      });
    }
    nodes.beginNearest();
    this.#eachWindow(events, first, end, plan.backward !== isFalling, (rows, origin) => {
      nodes.findNearest(long, rows, origin);
    });
    return nodes.answer(plan);
  }

  /** Places one window after the other, from the last one on where `fromEnd` says so. */
  #eachWindow(
    events: NodeEvents,
    first: number,
    end: number,
    fromEnd: boolean,
    look: (rows: number, origin: number) => void,
  ): void {
    const windows = Math.ceil((end - first) / WINDOW);
    for (let i = 0; i < windows; i++) {
      const from = first + WINDOW * (fromEnd ? windows - 1 - i : i);
      const to = Math.min(end, from + WINDOW);
      place(this.#columns, this.#nodes, events, from, to);
      look(to - from, from);
    }
  }
}
