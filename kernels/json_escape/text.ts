/**
 * Texts of any size through an engine of bounded size: windows in, answers out.
 *
 * @module
 */

import { Collected, copyBytes, takenBytes } from "../_answers.ts";
import { overlap } from "../_arguments.ts";
import { answerBound, type Engine, refused } from "./engine.ts";
import { loneSurrogate, QUOTES, type Utf16 } from "./options.ts";

const QUOTE = 0x22;
const encoder = new TextEncoder();

/**
 * Below this many units a loop over charCodeAt beats the call of encodeInto. ASCII crosses over at 24
 * units in JSC and at 64 in V8. On V8 strings of two-byte letters never do (Chinese 1.5 GB/s in the
 * loop, 0.8 by encodeInto), but nothing tells them from the others at a price worth paying.
 */
const SHORT_STRING = 48;

function unitAt(text: Utf16, index: number): number {
  if (typeof text === "string") return text.charCodeAt(index);
  if (text instanceof Uint16Array) return text[index];
  return text[2 * index] | text[2 * index + 1] << 8;
}

/** Where the window from `from` on ends: a pair is never split. */
function windowEnd(text: Utf16, units: number, from: number, capacity: number): number {
  const end = from + capacity;
  if (end >= units) return units;
  const last = unitAt(text, end - 1);
  return last >= 0xd800 && last < 0xdc00 ? end - 1 : end;
}

/** Copies units [from, to) of a text into the engine's window. */
export function placeUnits(engine: Engine, text: Utf16, from: number, to: number): void {
  if (typeof text === "string") {
    const window = engine.input();
    for (let i = from; i < to; i++) window[i - from] = text.charCodeAt(i);
  } else if (text instanceof Uint16Array) {
    engine.input().set(to - from === text.length ? text : text.subarray(from, to));
  } else {
    const whole = 2 * (to - from) === text.length;
    engine.inputBytes().set(whole ? text : text.subarray(2 * from, 2 * to));
  }
}

/** A checked text on its way through an engine. */
interface Source {
  readonly text: Utf16;
  readonly units: number;
  readonly policy: number;
  /** Whether it goes in as UTF-8: a string without lone surrogates that is not short. */
  readonly utf8: boolean;
  /** What an error's index counts from. */
  readonly origin: number;
}

function source(engine: Engine, text: Utf16, units: number, policy: number, origin = 0): Source {
  const utf8 = engine.escapeUtf8 !== undefined && typeof text === "string" &&
    units > SHORT_STRING && text.isWellFormed?.() === true;
  return { text, units, policy, utf8, origin };
}

/** Places and escapes units [from, to) to answers()[at...]; returns the bytes written. */
function escapeWindow(engine: Engine, of: Source, from: number, to: number, at: number): number {
  if (of.utf8) {
    const text = of.text as string;
    const window = to - from === of.units ? text : text.slice(from, to);
    const { written } = encoder.encodeInto(window, engine.inputBytes());
    return engine.escapeUtf8!(written, at, of.policy);
  }
  placeUnits(engine, of.text, from, to);
  const written = engine.escapeUnits(to - from, at, of.policy, 0);
  if (written < 0) throw loneSurrogate(of.origin + from + refused(written));
  return written;
}

/** Adds the escaped text to `answers`. An error counts units from `origin`. */
export function addText(
  engine: Engine,
  answers: Collected<Uint8Array<ArrayBuffer>>,
  text: Utf16,
  units: number,
  policy: number,
  origin = 0,
): void {
  const of = source(engine, text, units, policy, origin);
  for (let from = 0; from < units;) {
    const to = windowEnd(text, units, from, engine.room.units);
    const at = answers.reserve(answerBound(to - from));
    answers.add(escapeWindow(engine, of, from, to, at));
    from = to;
  }
}

/** The escaped text in memory of its own. */
export function escapeText(
  engine: Engine,
  text: Utf16,
  units: number,
  policy: number,
): Uint8Array<ArrayBuffer> {
  const quotes = (policy & QUOTES) !== 0;
  if (units <= engine.room.units) {
    const at = quotes ? 1 : 0;
    const of = source(engine, text, units, policy);
    const end = at + escapeWindow(engine, of, 0, units, at);
    if (!quotes) return takenBytes(engine.answers(), end);
    const answers = engine.answers();
    answers[0] = answers[end] = QUOTE;
    return takenBytes(answers, end + 1);
  }
  const answers = new Collected(() => engine.answers());
  if (quotes) answers.put(QUOTE);
  addText(engine, answers, text, units, policy);
  if (quotes) answers.put(QUOTE);
  return answers.finish();
}

/**
 * The escaped text in `dst`; returns its length. When `dst` is too small the rest is still counted,
 * so that the error can tell what is needed.
 */
export function escapeTextInto(
  engine: Engine,
  text: Utf16,
  units: number,
  dst: Uint8Array,
  policy: number,
): number {
  // one window is read in full before anything is written
  if (units > engine.room.units && typeof text !== "string" && overlap(text, dst)) {
    throw new RangeError('"dst" must not overlap "input"');
  }
  const of = source(engine, text, units, policy);
  const around = (policy & QUOTES) !== 0 ? 1 : 0;
  let length = around;
  for (let from = 0; from < units;) {
    const to = windowEnd(text, units, from, engine.room.units);
    const written = escapeWindow(engine, of, from, to, 0);
    if (length + written + around <= dst.length) {
      copyBytes(engine.answers(), written, dst, length);
    }
    length += written;
    from = to;
  }
  length += around;
  if (length > dst.length) {
    throw new RangeError(`"dst" expected at least ${length} bytes, got ${dst.length}`);
  }
  if (around) dst[0] = dst[length - 1] = QUOTE;
  return length;
}
