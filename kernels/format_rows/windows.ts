/**
 * Columns of any length through an engine of bounded size: windows of rows in, answers out.
 *
 * @module
 */

import { overlap } from "../_arguments.ts";
import { dictionaryError, firstError } from "./diagnose.ts";
import { answerBound, type Engine, type Room, widestRow } from "./engine.ts";
import type { Plan } from "./plan.ts";
import { copyTo, UTF16, type Values } from "./types.ts";

/**
 * Answers up to 4 MiB are collected where the engine wrote them and copied out once; pages that are
 * never touched cost nothing.
 */
const ANSWERS = 4 << 20;

/** Rows of a window, and cells: it stays in a second-level cache together with its answer. */
export const MOST_ROWS = 4096;
const MOST_CELLS = 32_768;

/** Units or bytes of a window's strings, of one column and of all. */
export const MOST_UNITS = 65_536;
const ALL_UNITS = 327_680;

/** Makes an engine, for a call whose rows are too long for the one that is kept. */
export type Make = () => Engine;

/** Columns on their way through an engine. */
interface Passage {
  readonly engine: Engine;
  readonly plan: Plan;
  readonly room: Room;
  /** The most bytes of a row, but for what its strings' units take. */
  readonly widest: number;
}

/** Lays a plan's columns out in an engine. */
function passage(engine: Engine, plan: Plan, room: Room, widest: number): Passage {
  const units = room.texts.reduce((sum, one) => sum + one, 0);
  const answers = Math.max(ANSWERS, answerBound(room.rows, widest, units));
  const wrong = engine.lay(plan.columns, plan.policy, room, answers);
  if (wrong >= 0) {
    const { name, dictionary } = plan.columns[wrong];
    throw dictionaryError(name, dictionary!, plan.policy);
  }
  return { engine, plan, room, widest };
}

/** The passage of a plan's rows but those that are too long: on the engine that is kept, if it can be. */
function usualPassage(engine: Engine, make: Make, plan: Plan): Passage {
  const { columns } = plan;
  const widest = widestRow(columns);
  const strings = columns.reduce((sum, { type }) => sum + Number(type >= UTF16), 0);
  const most = Math.min(MOST_ROWS, MOST_CELLS / columns.length, ANSWERS / 2 / widest);
  const units = Math.min(MOST_UNITS, Math.floor(ALL_UNITS / strings));
  const room = {
    rows: Math.max(1, Math.floor(most)),
    texts: columns.map(({ type }) => type >= UTF16 ? units : 0),
  };
  const isWide = answerBound(room.rows, widest, strings * units) > ANSWERS;
  return passage(isWide ? make() : engine, plan, room, widest);
}

/** The first row from `from` on that does not fit the window that begins there. */
function windowEnd({ plan, room }: Passage, from: number): number {
  let fits = Math.min(plan.rows, from + room.rows);
  for (let i = 0; i < plan.columns.length; i++) {
    const { offsets } = plan.columns[i];
    if (offsets === null || offsets[fits] - offsets[from] <= room.texts[i]) continue;
    // with offsets that do not ascend any answer will do: the engine refuses them
    let least = from;
    while (fits - least > 1) {
      const middle = (least + fits) >>> 1;
      if (offsets[middle] - offsets[from] <= room.texts[i]) least = middle;
      else fits = middle;
    }
    fits = least;
  }
  return fits;
}

function part(values: Values, from: number, to: number): Values {
  return to - from === values.length ? values : values.subarray(from, to);
}

/** Copies rows [from, to) into the engine's window; returns how many units the strings have. */
function place({ engine, plan }: Passage, from: number, to: number): number {
  let units = 0;
  for (let i = 0; i < plan.columns.length; i++) {
    const { values, offsets, kinds } = plan.columns[i];
    const cells = engine.cells(i);
    if (kinds !== null) copyTo(cells.kinds!, part(kinds, from, to));
    if (offsets === null) {
      copyTo(cells.values, part(values, from, to));
      continue;
    }
    // read from the copy: what is checked must be what the engine follows, whoever else writes
    const table = cells.offsets!;
    table.set(part(offsets, from, to + 1) as Uint32Array);
    const first = table[0];
    const last = Math.min(table[to - from], values.length, first + cells.values.length);
    if (last > first) copyTo(cells.values, part(values, first, last));
    // below the first offset where that lies behind the text: empty strings there are refused, too
    engine.bound(i, first, last);
    units += Math.max(0, last - first);
  }
  return units;
}

/** Takes a window's answer: `length` bytes of the engine's answers. */
type Take = (engine: Engine, length: number) => void;

/** Makes room among the engine's answers; returns where. */
type Reserve = (engine: Engine, bytes: number) => number;

/** Writes all rows, window by window. */
function writeAll(usual: Passage, make: Make, reserve: Reserve, take: Take): void {
  const { plan } = usual;
  for (let from = 0; from < plan.rows;) {
    let to = windowEnd(usual, from);
    let way = usual;
    if (to === from) {
      // a row that is longer than a window: an engine for it alone
      to = from + 1;
      const texts = plan.columns.map(({ offsets, values }) =>
        offsets === null ? 0 : Math.max(0, Math.min(values.length, offsets[to]) - offsets[from])
      );
      way = passage(make(), plan, { rows: 1, texts }, usual.widest);
    }
    const units = place(way, from, to);
    const at = reserve(way.engine, answerBound(to - from, way.widest, units));
    const length = way.engine.format(to - from, at);
    if (length < 0) throw firstError(plan.columns, from, to, plan.policy);
    take(way.engine, length);
    from = to;
  }
}

/** A copy of the first `length` answers in memory of its own. */
function taken(engine: Engine, length: number): Uint8Array<ArrayBuffer> {
  try {
    return engine.answers().slice(0, length);
  } catch (cause) {
    throw new RangeError(`Cannot allocate the ${length} bytes of the answer`, { cause });
  }
}

/** Answers in memory of one piece. */
function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  let whole: Uint8Array<ArrayBuffer>;
  try {
    whole = new Uint8Array(length);
  } catch (cause) {
    throw new RangeError(`Cannot allocate the ${length} bytes of the answer`, { cause });
  }
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** The rows in memory of their own. */
export function format(engine: Engine, make: Make, plan: Plan): Uint8Array<ArrayBuffer> {
  const usual = usualPassage(engine, make, plan);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let flushed = 0, used = 0;
  const flush = () => {
    if (used > 0) chunks.push(taken(usual.engine, used));
    flushed += used;
    used = 0;
  };
  writeAll(
    usual,
    make,
    (at, bytes) => {
      if (at !== usual.engine || used + bytes > ANSWERS) flush();
      return used;
    },
    (at, length) => {
      if (at === usual.engine) {
        used += length;
      } else {
        chunks.push(taken(at, length));
        flushed += length;
      }
    },
  );
  if (chunks.length === 0) return taken(usual.engine, used);
  flush();
  return joined(chunks, flushed);
}

/** Up to this many bytes a loop beats the making of a view and the call of set(). */
const SHORT_ANSWER = 48;

function copyOut(answers: Uint8Array, length: number, dst: Uint8Array, at: number): void {
  if (length > SHORT_ANSWER) dst.set(answers.subarray(0, length), at);
  else for (let i = 0; i < length; i++) dst[at + i] = answers[i];
}

/** Throws for columns that share memory with `dst` and are longer than a window. */
function checkApart(plan: Plan, dst: Uint8Array): void {
  for (const { name, values, offsets, kinds } of plan.columns) {
    const views = [values, offsets, kinds].filter((view) => view !== null);
    if (views.some((view) => overlap(view, dst))) {
      throw new RangeError(`"dst" must not overlap the column "${name}"`);
    }
  }
}

/**
 * The rows in `dst`; returns the answer's length. When `dst` is too small the rest is still counted, so
 * that the error can tell what is needed.
 */
export function formatInto(engine: Engine, make: Make, plan: Plan, dst: Uint8Array): number {
  const usual = usualPassage(engine, make, plan);
  // one window is read in full before anything is written
  if (windowEnd(usual, 0) < plan.rows) checkApart(plan, dst);
  let total = 0;
  writeAll(usual, make, () => 0, (at, length) => {
    if (total + length <= dst.length) copyOut(at.answers(), length, dst, total);
    total += length;
  });
  if (total > dst.length) {
    throw new RangeError(`"dst" expected at least ${total} bytes, got ${dst.length}`);
  }
  return total;
}
