/**
 * Columns of events for calls of the event kernels, and columns in WASM memory.
 *
 * @module
 */

import type { Rng } from "../../../fixtures/mod.ts";
import { EventColumns, Workspace } from "../../../mod.ts";
import * as documented from "../documented.ts";
import { Broken, fill, size, type Target, type Tree } from "../target.ts";

/** Times and masks of a stream, ascending most of the time. */
export function eventsOf(random: Rng, rows = size(random, 2_000)): documented.Events {
  const step = random.pick([1, 3, 40]), conditions = random.pick([2, 3, 5, 32]);
  const doubles = new Float64Array(rows), mask = new Uint32Array(rows);
  let t = random.below(100);
  const isOrdered = random.below(3) > 0, hasNaN = random.below(4) === 0;
  for (let row = 0; row < rows; row++) {
    t += random.below(step + 1);
    doubles[row] = isOrdered ? t : random.below(3 * rows + 1);
    mask[row] = random.below(3) === 0 ? 0 : random.below(2 ** conditions);
  }
  if (random.below(3) === 0) {
    return { time: BigInt64Array.from(doubles, (one) => BigInt(one)), mask };
  }
  if (hasNaN) { for (let row = 0; row < rows; row += 5) doubles[row] = NaN; }
  return { time: doubles, mask };
}

/** Ascending times, for those who insist on them. */
export function ascending(random: Rng, rows = size(random, 2_000)): documented.Times {
  const { time } = eventsOf(random, rows);
  return (time as Float64Array).slice().sort();
}

/** Offsets of groups of rows. */
export function groupsOf(random: Rng, rows: number): Uint32Array {
  const groups = [0];
  while (groups[groups.length - 1] < rows) {
    groups.push(Math.min(rows, groups[groups.length - 1] + random.below(9)));
  }
  return Uint32Array.from(groups);
}

/** The rows of two columns behind each other. */
export function joined(a: documented.Events, b: documented.Events): documented.Events {
  const isLong = a.time instanceof BigInt64Array;
  documented.allow(
    isLong === b.time instanceof BigInt64Array || a.time.length * b.time.length === 0,
  );
  if (a.time.length === 0) return b;
  if (b.time.length === 0) return a;
  const times = [...a.time, ...b.time] as number[];
  const time = isLong ? BigInt64Array.from(times as unknown as bigint[]) : Float64Array.from(times);
  return { time, mask: Uint32Array.of(...a.mask, ...b.mask) };
}

/** Columns in WASM memory that hold events, and the rest of them traps. */
export function placed(capacity: Tree, events: Tree, type: Tree): EventColumns {
  const columns = new EventColumns(capacity as number);
  columns.time.fill(1e9);
  columns.mask.fill(0xffff_ffff);
  fill(() => {
    const { time, mask } = events as documented.Events;
    const view = type === "int64" ? columns.longs : columns.time;
    (view as Float64Array).set((time as Float64Array).slice(0, columns.capacity));
    columns.mask.set(mask.slice(0, columns.capacity));
  });
  return columns;
}

/** A sample of what {@linkcode placed} takes, and the rows. */
export function placeable(random: Rng, rows?: number): [number, documented.Events, string, number] {
  const events = eventsOf(random, rows);
  const { length } = events.mask;
  const type = events.time instanceof BigInt64Array ? "int64" : "float64";
  return [length + 1 + random.below(9), events, type, length];
}

/** The type where doubles are the default. */
export function typeOf(type: Tree): Tree {
  return type === undefined ? "float64" : type;
}

/** The first `rows` rows of what was placed. */
export function placedRows(
  capacity: Tree,
  events: Tree,
  type: Tree,
  rows: Tree,
): documented.Events {
  documented.capacity(capacity);
  documented.whole(rows, 0, capacity);
  documented.allow(type === "float64" || type === "int64");
  try {
    documented.events(events);
  } catch {
    // how the test fills the columns is its own affair
    throw new documented.Unspoken();
  }
  documented.timeType(type, events.time);
  if (rows > events.mask.length) throw new documented.Unspoken();
  return { time: events.time.slice(0, rows) as documented.Times, mask: events.mask.slice(0, rows) };
}

/** The calls. */
export const targets: readonly Target[] = [
  {
    name: "EventColumns",
    covers: ["EventColumns.time", "EventColumns.longs", "EventColumns.mask", "EventColumns.value"],
    sample: (random) => [1 + size(random)],
    run([capacity]) {
      const columns = new EventColumns(capacity as number);
      const views = [columns.time, columns.longs, columns.mask, columns.value];
      // growth takes the views away: they have to come back
      columns.workspace.alloc(1 << 20);
      const again = [columns.time, columns.longs, columns.mask, columns.value];
      if (views.some((view) => view.length > 0)) throw new Broken("growth did not detach a view");
      return again.map((view) => view.length);
    },
    want([capacity]) {
      documented.capacity(capacity);
      return Array.from({ length: 4 }, () => capacity);
    },
  },
  {
    name: "Workspace",
    covers: ["Workspace.alloc", "Workspace.bytes"],
    sample: (random) => [random.below(200_000)],
    run([bytes]) {
      const workspace = new Workspace();
      const at = workspace.alloc(bytes as number), next = workspace.alloc(1);
      const free = workspace.bytes.subarray(at, at + Math.min(bytes as number, 1 << 18));
      return [at % 64, next >= at + (bytes as number), free.every((byte) => byte === 0)];
    },
    want([bytes]) {
      documented.whole(bytes, 0, 2 ** 32 - 2 ** 21);
      if (bytes > 2 ** 26) throw new documented.Unspoken();
      return [0, true, true];
    },
  },
  {
    name: "Workspace.instantiate",
    covers: ["Workspace.instantiate"],
    sample: (random) => [{ wasmBase64: random.pick(modules), memoryBase: 65_536 }],
    run([kernel]) {
      const exports = new Workspace().instantiate(
        kernel as { wasmBase64: string; memoryBase: number },
      );
      return Object.keys(exports).length;
    },
    want([kernel]) {
      documented.allow(typeof kernel === "object" && kernel !== null);
      const { wasmBase64 } = kernel as { wasmBase64?: unknown };
      documented.allow(typeof wasmBase64 === "string");
      // another text may be a module, too
      if (!modules.includes(wasmBase64)) throw new documented.Unspoken();
      return 0;
    },
  },
];

/** A module without anything in it, and the same with a name. */
const modules = ["AGFzbQEAAAA=", "AGFzbQEAAAAABQRuYW1l"];
