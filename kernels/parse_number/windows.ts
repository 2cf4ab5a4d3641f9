/**
 * Texts of any size through an engine of bounded size: windows in, answers out.
 *
 * @module
 */

import { Collected } from "../_answers.ts";
import { overlap } from "../_arguments.ts";
import {
  answerBound,
  type Answers,
  type Engine,
  HEAD,
  type NumberFormat,
  type NumberType,
} from "./engine.ts";
import { Reading } from "./reading.ts";

/** Copies bytes [from, to) into the engine's window. */
export function place(engine: Engine, bytes: Uint8Array, from: number, to: number): void {
  engine.input().set(to - from === bytes.length ? bytes : bytes.subarray(from, to));
}

/** The most answers to a window: to what is held of the one before, too. */
export function windowBound(bytes: number): number {
  return answerBound(HEAD + bytes);
}

/**
 * Puts a text through the engine. `each` is called with the window in place: it says where the
 * answers go, calls back for them and is told their number.
 */
function through(
  reading: Reading,
  engine: Engine,
  bytes: Uint8Array,
  each: (length: number, parse: (at: number) => number) => void,
): void {
  const { length } = bytes;
  let from = 0;
  do {
    const to = Math.min(length, from + engine.room.bytes), size = to - from;
    place(engine, bytes, from, to);
    each(size, (at) => reading.window(size, to === length, at));
    from = to;
  } while (from < length);
}

/** The numbers of a text, in memory of their own. */
export function parseAll<Type extends NumberType>(
  engine: Engine,
  bytes: Uint8Array,
  type: Type,
  format: NumberFormat,
): Answers[Type] {
  const answers = new Collected(() => engine.answers(type));
  through(new Reading(engine, type, format), engine, bytes, (length, parse) => {
    answers.add(parse(answers.reserve(windowBound(length))));
  });
  return answers.finish();
}

/** Up to this many answers a loop beats the making of a view and the call of set(). */
const FEW = 32;

/** Copies the first `length` answers to `dst`, as far as all of them fit. */
function copyOut(answers: Float64Array, length: number, dst: Float64Array, at: number): void {
  if (at + length > dst.length) return;
  if (length > FEW) dst.set(answers.subarray(0, length), at);
  else for (let i = 0; i < length; i++) dst[at + i] = answers[i];
}

/**
 * The numbers of a text in `dst`; returns how many. When `dst` is too small the rest is still
 * counted, so that the error can tell what is needed.
 */
export function parseInto(
  engine: Engine,
  bytes: Uint8Array,
  dst: Float64Array,
  format: NumberFormat,
): number {
  // one window is read in full before anything is written
  if (bytes.length > engine.room.bytes && overlap(bytes, dst)) {
    throw new RangeError('"dst" must not overlap "bytes"');
  }
  let total = 0;
  through(new Reading(engine, "float64", format), engine, bytes, (_, parse) => {
    const count = parse(0);
    copyOut(engine.answers("float64"), count, dst, total);
    total += count;
  });
  if (total > dst.length) {
    throw new RangeError(`"dst" expected room for at least ${total} numbers, got ${dst.length}`);
  }
  return total;
}
