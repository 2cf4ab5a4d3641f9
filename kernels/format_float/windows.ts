/**
 * Arrays of any length through an engine of bounded size: windows in, answers out.
 *
 * @module
 */

import { overlap } from "../_arguments.ts";
import { answerBound, type Engine, inputOf, refused } from "./engine.ts";
import { type Floats, notFinite, type Style } from "./options.ts";

const OPEN = 0x5b, CLOSE = 0x5d;

/** Whether values are of 32 bits. */
export function isSingle(values: Floats): boolean {
  return values instanceof Float32Array;
}

/** Up to this many values a loop beats the call of set(). */
const FEW_VALUES = 16;

/** Copies values [from, to) into the engine's window. */
export function place(engine: Engine, values: Floats, from: number, to: number): void {
  const window = inputOf(engine, isSingle(values));
  const count = to - from;
  if (count <= FEW_VALUES) { for (let i = 0; i < count; i++) window[i] = values[from + i]; }
  else window.set(count === values.length ? values : values.subarray(from, to));
}

/**
 * Formats the window's first `count` values to answers()[at...] and returns their length, with the
 * separator behind the last. An error counts from `origin`.
 */
export function formatWindow(
  engine: Engine,
  single: boolean,
  count: number,
  at: number,
  style: Style,
  origin: number,
): number {
  const written = engine.format(single, count, at, style);
  if (written >= 0) return written;
  const index = refused(written);
  throw notFinite(origin + index, inputOf(engine, single)[index]);
}

/** Allocates an answer; where that fails the error tells the size. */
function allocate(bytes: number): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(bytes);
  } catch (cause) {
    throw new RangeError(`Cannot allocate the ${bytes} bytes of the answer`, { cause });
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

/** How many bytes of separator stand behind the last of `count` values and do not belong there. */
export function surplus(count: number, style: Style): number {
  return style.closed || count === 0 ? 0 : style.separatorBytes;
}

/**
 * Finishes text[0, end), the values with a place for the bracket before them: brackets around them and
 * no separator behind the last one. Returns where the text ends.
 */
export function finish(text: Uint8Array, end: number, count: number, style: Style): number {
  const last = end - surplus(count, style);
  if (!style.brackets) return last;
  text[0] = OPEN;
  text[last] = CLOSE;
  return last + 1;
}

/** The values in memory of their own. */
export function format(engine: Engine, values: Floats, style: Style): Uint8Array<ArrayBuffer> {
  const { length } = values;
  if (length > engine.room.values) return formatLong(engine, values, style);
  place(engine, values, 0, length);
  const first = style.brackets ? 1 : 0;
  const end = first + formatWindow(engine, isSingle(values), length, first, style, 0);
  return taken(engine, finish(engine.answers(), end, length, style));
}

/** The same of more than a window: answers are collected in the engine's memory, then in chunks. */
function formatLong(engine: Engine, values: Floats, style: Style): Uint8Array<ArrayBuffer> {
  const { length } = values;
  const window = engine.room.values;
  const chunks: Uint8Array[] = [];
  let flushed = 0, used = 0;
  if (style.brackets) engine.answers()[used++] = OPEN;
  for (let from = 0; from < length; from += window) {
    const to = Math.min(length, from + window);
    if (used + answerBound(to - from, style) > engine.room.answers) {
      chunks.push(taken(engine, used));
      flushed += used;
      used = 0;
    }
    place(engine, values, from, to);
    used += formatWindow(engine, isSingle(values), to - from, used, style, from);
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
export function formatInto(engine: Engine, values: Floats, dst: Uint8Array, style: Style): number {
  const { length } = values;
  const window = engine.room.values;
  // one window is read in full before anything is written
  if (length > window && overlap(values, dst)) {
    throw new RangeError('"dst" must not overlap "values"');
  }
  const around = style.brackets ? 1 : 0;
  let total = around;
  for (let from = 0; from < length; from += window) {
    const to = Math.min(length, from + window);
    place(engine, values, from, to);
    let written = formatWindow(engine, isSingle(values), to - from, 0, style, from);
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
