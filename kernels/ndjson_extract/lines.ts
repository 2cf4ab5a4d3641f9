/**
 * Texts of any length through an engine's window: whole lines at a time, and what they held collected.
 *
 * @module
 */

import { overlap } from "../_arguments.ts";
import { lacking } from "../_memory.ts";
import { firstError } from "./diagnose.ts";
import type { Engine, Room } from "./engine.ts";
import { tooLarge } from "./errors.ts";
import type { NdjsonColumn, NdjsonColumns } from "./kinds.ts";
import type { Plan } from "./paths.ts";

const NEWLINE = 0x0a;

/** Makes an engine: for a line that another one cannot hold. */
export type Make = (room: Room) => Engine;

/** Takes over `rows` rows that an engine has found in a text's bytes up to `taken`. */
export type Take = (engine: Engine, rows: number, taken: number) => void;

/** The end of as many whole lines from `at` on as `most` bytes hold; `at` where they hold none. */
function linesEnd(bytes: Uint8Array, at: number, most: number): number {
  if (bytes.length - at <= most) return bytes.length;
  return at + bytes.subarray(at, at + most).lastIndexOf(NEWLINE) + 1;
}

/** The end of the line that begins at `at`. */
function lineEnd(bytes: Uint8Array, at: number): number {
  const newline = bytes.indexOf(NEWLINE, at);
  return newline < 0 ? bytes.length : newline + 1;
}

/** Reads a text; throws the error of its first wrong line. */
export function readText(
  engine: Engine,
  make: Make,
  bytes: Uint8Array,
  plan: Plan,
  take: Take,
): void {
  if (bytes.length >= 2 ** 32) throw tooLarge(bytes.length);
  engine.follow(plan);
  let line = 1;
  for (let at = 0; at < bytes.length;) {
    let end = linesEnd(bytes, at, engine.room.bytes);
    if (end === at) {
      end = lineEnd(bytes, at);
      engine = make({ bytes: end - at, rows: engine.room.rows });
      engine.follow(plan);
    }
    const length = end - at;
    const whole = length === bytes.length;
    engine.window().set(whole ? bytes : bytes.subarray(at, end));
    for (let from = 0; from < length;) {
      const done = engine.extract(from, length, at);
      if (done === null) throw firstError(engine.window(), from, length, line, at);
      from += done.taken;
      line += done.lines;
      take(engine, done.rows, at + from);
    }
    at = end;
  }
}

type Numbers = Uint32Array | Uint8Array;

/** Up to this many cells a loop beats the making of a view and the call of set(). */
const FEW = 32;

function copy(from: Numbers, cells: number, to: Numbers, at: number): void {
  if (cells > FEW) to.set(from.subarray(0, cells), at);
  else for (let i = 0; i < cells; i++) to[at + i] = from[i];
}

/** Copies `rows` cells of each of the engine's columns to another one, from row `at` on. */
function copyCells(
  engine: Engine,
  plan: Plan,
  rows: number,
  columns: readonly NdjsonColumn[],
  at: number,
): void {
  for (const [i, column] of plan.columns.entries()) {
    const { starts, ends, kinds } = engine.cells(column);
    copy(starts, rows, columns[i].starts, at);
    copy(ends, rows, columns[i].ends, at);
    copy(kinds, rows, columns[i].kinds, at);
  }
}

/** Columns of `rows` rows in one piece of memory, which begin with the `filled` ones of others. */
function columnsOf(
  paths: readonly string[],
  rows: number,
  others: readonly NdjsonColumn[],
  filled: number,
): NdjsonColumn[] {
  const words = 4 * rows * paths.length, bytes = 2 * words + rows * paths.length;
  let buffer: ArrayBuffer;
  try {
    buffer = new ArrayBuffer(bytes);
  } catch (cause) {
    throw lacking(bytes, cause);
  }
  return paths.map((path, i) => {
    const starts = new Uint32Array(buffer, 4 * rows * i, rows);
    const ends = new Uint32Array(buffer, words + 4 * rows * i, rows);
    const kinds = new Uint8Array(buffer, 2 * words + rows * i, rows);
    if (filled > 0) {
      copy(others[i].starts, filled, starts, 0);
      copy(others[i].ends, filled, ends, 0);
      copy(others[i].kinds, filled, kinds, 0);
    }
    return { path, starts, ends, kinds };
  });
}

/** The columns of a text, in memory of their own. */
export function extractText(
  engine: Engine,
  make: Make,
  bytes: Uint8Array,
  plan: Plan,
): NdjsonColumns {
  const { paths } = plan;
  let rows = 0, held = -1;
  let columns: NdjsonColumn[] = [];
  readText(engine, make, bytes, plan, (engine, found, taken) => {
    if (rows + found > held) {
      // as many as there will be if the rest is like what was read, but never many times what there are:
      // short lines may come first
      const like = 1.05 * (rows + found) * (bytes.length / taken);
      held = taken === bytes.length ? rows + found : Math.ceil(Math.min(like, 8 * (rows + found)));
      columns = columnsOf(paths, held, columns, rows);
    }
    copyCells(engine, plan, found, columns, rows);
    rows += found;
  });
  return { rows, columns: rows === held ? columns : columnsOf(paths, rows, columns, rows) };
}

/** The same to columns of the caller's; returns how many rows there are. */
export function extractTextInto(
  engine: Engine,
  make: Make,
  bytes: Uint8Array,
  plan: Plan,
  columns: readonly NdjsonColumn[],
): number {
  const holds = columns.reduce(
    (least, { starts, ends, kinds }) => Math.min(least, starts.length, ends.length, kinds.length),
    Infinity,
  );
  // one window is read in full before anything is written
  const late = bytes.length > engine.room.bytes;
  for (const [i, { starts, ends, kinds }] of columns.entries()) {
    if (late && [starts, ends, kinds].some((cells) => overlap(bytes, cells))) {
      throw new RangeError(`"columns"[${i}] must not overlap "bytes"`);
    }
  }
  let rows = 0;
  readText(engine, make, bytes, plan, (engine, found) => {
    if (rows + found <= holds) copyCells(engine, plan, found, columns, rows);
    rows += found;
  });
  if (rows > holds) {
    throw new RangeError(`"columns" expected at least ${rows} entries each, got ${holds}`);
  }
  return rows;
}
