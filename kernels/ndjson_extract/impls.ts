/**
 * How each implementation places an input and calls: what the bench times.
 *
 * The paths are taken to pieces and the columns allocated here, outside the clock, for opponents and
 * kernel alike; only the one-shot row allocates its answer in every call, because that is what it is.
 *
 * @module
 */

import { type KernelModule, Workspace } from "../_workspace.ts";
import { BaselineReader } from "./baseline.ts";
import { cellsFor } from "./baseline_engine.ts";
import { firstError } from "./diagnose.ts";
import type { Cells, Extracted } from "./engine.ts";
import type { NdjsonInput } from "./kernel.ts";
import type { NdjsonColumns } from "./kinds.ts";
import { extractText, extractTextInto, type Make } from "./lines.ts";
import type { Reader } from "./native.ts";
import { ROOM } from "./one_shot.ts";
import { type Plan, planOf } from "./paths.ts";
import { WasmEngine } from "./wasm.ts";

/** Places an input and returns the call to time. */
export type Prepare = (input: NdjsonInput) => () => NdjsonColumns;

const NEWLINE = 0x0a;

/** Rows that a text may have: one for each newline, and one more. */
function mostRows(bytes: Uint8Array): number {
  let rows = 1;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) rows++;
  return rows;
}

/** The answer of one window that was the whole text. */
function answer(
  { bytes }: NdjsonInput,
  plan: Plan,
  done: Extracted | null,
  cells: readonly Cells[],
): NdjsonColumns {
  if (done === null) throw firstError(bytes, 0, bytes.length, 1, 0);
  const columns = plan.columns.map((column, i) => {
    const { starts, ends, kinds } = cells[column];
    return {
      path: plan.paths[i],
      starts: starts.subarray(0, done.rows),
      ends: ends.subarray(0, done.rows),
      kinds: kinds.subarray(0, done.rows),
    };
  });
  return { rows: done.rows, columns };
}

/** Plain TypeScript over the same bytes, into columns that are reused. */
export const prepareBaseline: Prepare = (input) => {
  const { bytes, paths } = input;
  const plan = planOf(paths);
  const rows = mostRows(bytes);
  const cells = paths.map(() => cellsFor(rows));
  const reader = new BaselineReader(plan, cells, rows);
  return () => answer(input, plan, reader.read(bytes, 0, bytes.length, 0), cells);
};

/** JSON.parse on each line. Its values are another answer, so none of it is given. */
export const prepareParse =
  (readerFor: (paths: readonly string[]) => Reader): Prepare => ({ bytes, paths }) => {
    const read = readerFor(paths);
    return () => {
      const columns = read(bytes);
      return { rows: columns.length === 0 ? 0 : columns[0].length, columns: [] };
    };
  };

// Every preparation makes an engine of its own: two entrants on one instance would share its memory.

const makeWith = (build?: KernelModule): Make => (room) =>
  new WasmEngine(room, new Workspace(), build);

/** The public one-shot function on the WASM engine: copy in, kernel, copy out. */
export const prepareWasm = (build?: KernelModule): Prepare => ({ bytes, paths }) => {
  const make = makeWith(build);
  const engine = make(ROOM);
  const plan = planOf(paths);
  return () => extractText(engine, make, bytes, plan);
};

/** The public function that writes to the caller's columns: copy in, kernel, copy out. */
export const prepareInto = (build?: KernelModule): Prepare => ({ bytes, paths }) => {
  const make = makeWith(build);
  const engine = make(ROOM);
  const plan = planOf(paths);
  const most = mostRows(bytes);
  const all = paths.map((path) => ({ path, ...cellsFor(most) }));
  return () => {
    const rows = extractTextInto(engine, make, bytes, plan, all);
    const columns = all.map(({ path, starts, ends, kinds }) => ({
      path,
      starts: starts.subarray(0, rows),
      ends: ends.subarray(0, rows),
      kinds: kinds.subarray(0, rows),
    }));
    return { rows, columns };
  };
};

/** The kernel alone on input that lies in its memory, as one window. */
export const prepareInPlace = (build?: KernelModule): Prepare => (input) => {
  const { bytes, paths } = input;
  const plan = planOf(paths);
  const engine = makeWith(build)({ bytes: bytes.length, rows: mostRows(bytes) });
  engine.follow(plan);
  engine.window().set(bytes);
  const cells = paths.map((_, column) => engine.cells(column));
  return () => answer(input, plan, engine.extract(0, bytes.length, 0), cells);
};

/** The roofline. */
export const prepareCopy: Prepare = ({ bytes }) => {
  const engine = new WasmEngine({ bytes: bytes.length, rows: 1 });
  engine.window().set(bytes);
  return () => {
    engine.copy(bytes.length);
    return { rows: 0, columns: [] };
  };
};
