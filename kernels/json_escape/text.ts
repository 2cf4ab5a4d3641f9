/**
 * Texts of any size through an engine of bounded size: windows in, answers out.
 *
 * @module
 */

import { answerBound, type Engine, refused } from "./engine.ts";
import { loneSurrogate, type Utf16 } from "./options.ts";

const QUOTE = 0x22;
const encoder = new TextEncoder();

/** Below this many units a loop over charCodeAt beats the call of encodeInto. */
const SHORT_STRING = 24;

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

/** Places and escapes units [from, to) to answers()[at...]; returns the bytes written. */
function escapeWindow(
  engine: Engine,
  text: Utf16,
  from: number,
  to: number,
  at: number,
  policy: number,
  wellFormed: boolean,
  origin = 0,
): number {
  if (wellFormed) {
    const window = to - from === text.length ? text as string : (text as string).slice(from, to);
    const { written } = encoder.encodeInto(window, engine.inputBytes());
    return engine.escapeUtf8(written, at, policy);
  }
  placeUnits(engine, text, from, to);
  const written = engine.escapeUnits(to - from, at, policy, 0);
  if (written < 0) throw loneSurrogate(origin + from + refused(written));
  return written;
}

function isWellFormed(engine: Engine, text: Utf16): boolean {
  return engine.utf8 && typeof text === "string" && text.length > SHORT_STRING &&
    text.isWellFormed?.() === true;
}

/** Allocates an answer; where that fails the error tells the size. */
export function allocate(bytes: number): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(bytes);
  } catch (cause) {
    throw new RangeError(`Cannot allocate the ${bytes} bytes of the answer`, { cause });
  }
}

/** Collects answers in the engine's memory, and beyond its size in chunks. */
export class Answers {
  readonly #engine: Engine;
  #used = 0;
  #chunks: Uint8Array[] = [];
  #flushed = 0;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** The bytes collected so far. */
  get length(): number {
    return this.#flushed + this.#used;
  }

  /** Makes room for `bytes` bytes and returns where among the engine's answers they may go. */
  reserve(bytes: number): number {
    if (this.#used + bytes > this.#engine.room.answers) {
      this.#chunks.push(this.#engine.answers().slice(0, this.#used));
      this.#flushed += this.#used;
      this.#used = 0;
    }
    return this.#used;
  }

  /** Counts bytes that were written at what {@linkcode reserve} returned. */
  add(bytes: number): void {
    this.#used += bytes;
  }

  /** Adds one byte. */
  put(byte: number): void {
    this.#engine.answers()[this.reserve(1)] = byte;
    this.#used++;
  }

  /** All of it, in memory of its own. */
  finish(): Uint8Array<ArrayBuffer> {
    const last = this.#engine.answers();
    if (this.#flushed === 0) return last.slice(0, this.#used) as Uint8Array<ArrayBuffer>;
    const whole = allocate(this.length);
    let at = 0;
    for (const chunk of this.#chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    whole.set(last.subarray(0, this.#used), at);
    return whole;
  }
}

/** Adds the escaped text to `answers`. An error counts units from `origin`. */
export function addText(
  engine: Engine,
  answers: Answers,
  text: Utf16,
  units: number,
  policy: number,
  origin = 0,
): void {
  const wellFormed = isWellFormed(engine, text);
  for (let from = 0; from < units;) {
    const to = windowEnd(text, units, from, engine.room.units);
    const at = answers.reserve(answerBound(to - from));
    answers.add(escapeWindow(engine, text, from, to, at, policy, wellFormed, origin));
    from = to;
  }
}

/** The escaped text in memory of its own. */
export function escapeText(
  engine: Engine,
  text: Utf16,
  units: number,
  policy: number,
  quotes: boolean,
): Uint8Array<ArrayBuffer> {
  if (units <= engine.room.units) {
    const at = quotes ? 1 : 0;
    const wellFormed = isWellFormed(engine, text);
    const end = at + escapeWindow(engine, text, 0, units, at, policy, wellFormed);
    const answers = engine.answers() as Uint8Array<ArrayBuffer>;
    if (!quotes) return answers.slice(0, end);
    answers[0] = QUOTE;
    answers[end] = QUOTE;
    return answers.slice(0, end + 1);
  }
  const answers = new Answers(engine);
  if (quotes) answers.put(QUOTE);
  addText(engine, answers, text, units, policy);
  if (quotes) answers.put(QUOTE);
  return answers.finish();
}

/** Up to this many bytes a loop beats the making of a view and the call of set(). */
const SHORT_ANSWER = 48;

function copyOut(answers: Uint8Array, length: number, dst: Uint8Array, at: number): void {
  if (length > SHORT_ANSWER) dst.set(answers.subarray(0, length), at);
  else for (let i = 0; i < length; i++) dst[at + i] = answers[i];
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
  quotes: boolean,
): number {
  const wellFormed = isWellFormed(engine, text);
  const around = quotes ? 1 : 0;
  let length = around;
  for (let from = 0; from < units;) {
    const to = windowEnd(text, units, from, engine.room.units);
    const written = escapeWindow(engine, text, from, to, 0, policy, wellFormed);
    if (length + written + around <= dst.length) {
      copyOut(engine.answers(), written, dst, length);
    }
    length += written;
    from = to;
  }
  length += around;
  if (length > dst.length) {
    throw new RangeError(`"dst" expected at least ${length} bytes, got ${dst.length}`);
  }
  if (quotes) dst[0] = dst[length - 1] = QUOTE;
  return length;
}
