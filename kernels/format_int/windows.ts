/**
 * Arrays of any length through an engine of bounded size: windows in, answers out.
 *
 * @module
 */

import { overlap } from "../_arguments.ts";
import { answerBound, type Engine, refused } from "./engine.ts";
import { BYTES, type Ints, notBool, type Style } from "./options.ts";

const OPEN = 0x5b, CLOSE = 0x5d;

/** The window as something to copy values into: of the same type as they are. */
interface Target {
  set(values: Ints): void;
}

/** Copies values [from, to) into the engine's window. */
export function place(
  engine: Engine,
  kind: number,
  values: Ints,
  from: number,
  to: number,
): void {
  const window = engine.input(kind) as unknown as Target;
  window.set(to - from === values.length ? values : values.subarray(from, to));
}

/**
 * Formats the window's first `count` values to answers()[at...] and returns their length, with the
 * separator behind the last. An error counts from `origin`.
 */
export function formatWindow(
  engine: Engine,
  kind: number,
  count: number,
  at: number,
  style: Style,
  origin: number,
): number {
  const written = engine.format(kind, count, at, style.separator);
  if (written >= 0) return written;
  const index = refused(written);
  throw notBool(origin + index, Number(engine.input(kind)[index]));
}

/** Allocates an answer; where that fails the error tells the size. */
function allocate(bytes: number): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(bytes);
  } catch (cause) {
    throw new RangeError(`Cannot allocate the ${bytes} bytes of the answer`, { cause });
  }
}

/** Up to this many bytes a loop beats slice(): on Bun by three at 12 bytes and by 1.5 at 36. */
const SHORT_COPY = 36;

/** A copy of the first `length` answers in memory of its own. */
function taken(engine: Engine, length: number): Uint8Array<ArrayBuffer> {
  if (length <= SHORT_COPY) {
    const bytes = new Uint8Array(length);
    copyOut(engine.answers(), length, bytes, 0);
    return bytes;
  }
  try {
    return engine.answers().slice(0, length);
  } catch (cause) {
    throw new RangeError(`Cannot allocate the ${length} bytes of the answer`, { cause });
  }
}

/** How many bytes of separator stand behind the last of `count` values and do not belong there. */
export function surplus(count: number, style: Style): number {
  return style.closed || count === 0 ? 0 : style.separatorBytes;
}

/** The values in memory of their own. */
export function format(
  engine: Engine,
  kind: number,
  values: Ints,
  style: Style,
): Uint8Array<ArrayBuffer> {
  const { length } = values;
  if (length > engine.room.bytes / BYTES[kind]) return formatLong(engine, kind, values, style);
  place(engine, kind, values, 0, length);
  const around = style.brackets ? 1 : 0;
  const written = formatWindow(engine, kind, length, around, style, 0);
  const end = around + written - surplus(length, style);
  if (style.brackets) {
    const answers = engine.answers();
    answers[0] = OPEN;
    answers[end] = CLOSE;
  }
  return taken(engine, end + around);
}

/** The same of more than a window: answers are collected in the engine's memory, then in chunks. */
function formatLong(
  engine: Engine,
  kind: number,
  values: Ints,
  style: Style,
): Uint8Array<ArrayBuffer> {
  const { length } = values;
  const capacity = engine.room.bytes / BYTES[kind];
  const chunks: Uint8Array[] = [];
  let flushed = 0, used = 0;
  if (style.brackets) engine.answers()[used++] = OPEN;
  for (let from = 0; from < length; from += capacity) {
    const to = Math.min(length, from + capacity);
    if (used + answerBound(kind, to - from, style) > engine.room.answers) {
      chunks.push(taken(engine, used));
      flushed += used;
      used = 0;
    }
    place(engine, kind, values, from, to);
    used += formatWindow(engine, kind, to - from, used, style, from);
  }
  used -= surplus(length, style);
  if (style.brackets) engine.answers()[used++] = CLOSE;
  if (flushed === 0) return taken(engine, used);
  const whole = allocate(flushed + used);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  whole.set(engine.answers().subarray(0, used), at);
  return whole;
}

/** Up to this many bytes a loop beats the making of a view and the call of set(). */
const SHORT_ANSWER = 48;

function copyOut(answers: Uint8Array, length: number, dst: Uint8Array, at: number): void {
  if (length > SHORT_ANSWER) dst.set(answers.subarray(0, length), at);
  else for (let i = 0; i < length; i++) dst[at + i] = answers[i];
}

/**
 * The values in `dst`; returns the answer's length. When `dst` is too small the rest is still counted,
 * so that the error can tell what is needed.
 */
export function formatInto(
  engine: Engine,
  kind: number,
  values: Ints,
  dst: Uint8Array,
  style: Style,
): number {
  const { length } = values;
  const capacity = engine.room.bytes / BYTES[kind];
  // one window is read in full before anything is written
  if (length > capacity && overlap(values, dst)) {
    throw new RangeError('"dst" must not overlap "values"');
  }
  const around = style.brackets ? 1 : 0;
  let total = around;
  for (let from = 0; from < length; from += capacity) {
    const to = Math.min(length, from + capacity);
    place(engine, kind, values, from, to);
    let written = formatWindow(engine, kind, to - from, 0, style, from);
    if (to === length) written -= surplus(length, style);
    if (total + written + around <= dst.length) copyOut(engine.answers(), written, dst, total);
    total += written;
  }
  total += around;
  if (total > dst.length) {
    throw new RangeError(`"dst" expected at least ${total} bytes, got ${dst.length}`);
  }
  if (style.brackets) {
    dst[0] = OPEN;
    dst[total - 1] = CLOSE;
  }
  return total;
}
