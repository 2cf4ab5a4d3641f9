/**
 * Answers on their way out of an engine's memory: into memory of their own, or to the caller's.
 *
 * @module
 */

import { allocate, lacking } from "./_memory.ts";

/** What an answer consists of: bytes of text, offsets, numbers. */
export type Cells =
  | Uint8Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>
  | BigInt64Array<ArrayBuffer>;

/** The first `length` cells of a view in memory of their own. */
export function taken<View extends Cells>(view: View, length: number): View {
  try {
    return view.slice(0, length) as View;
  } catch (cause) {
    throw lacking(length * view.BYTES_PER_ELEMENT, cause);
  }
}

/** Up to this many bytes a loop beats slice(): on Bun by three at 12 bytes and by 1.5 at 36. */
const SHORT_TEXT = 36;

/** The same of bytes. */
export function takenBytes(view: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  if (length > SHORT_TEXT) return taken(view, length);
  const bytes = new Uint8Array(length);
  for (let i = 0; i < length; i++) bytes[i] = view[i];
  return bytes;
}

/** Up to this many bytes a loop beats the making of a view and the call of set(). */
const SHORT_COPY = 48;

/**
 * Copies the first `length` bytes to `dst[at...]`. Bytes alone: engines learn from what a loop has
 * seen, and one that has seen arrays of every type takes up to five times as long.
 */
export function copyBytes(answers: Uint8Array, length: number, dst: Uint8Array, at: number): void {
  if (length > SHORT_COPY) dst.set(answers.subarray(0, length), at);
  else for (let i = 0; i < length; i++) dst[at + i] = answers[i];
}

/** Copies one view's cells to another of its type. */
function copyTo<View extends Cells>(whole: View, cells: View, at: number): void {
  (whole as Uint8Array).set(cells as Uint8Array, at);
}

/**
 * Answers of any length: collected where the engine writes them, and copied out when that place is
 * full. `view` is asked anew each time: growth detaches views.
 */
export class Collected<View extends Cells> {
  readonly #view: () => View;
  #used = 0;
  #chunks: View[] = [];
  #flushed = 0;

  /** Nothing is collected yet. */
  constructor(view: () => View) {
    this.#view = view;
  }

  /** The cells collected so far. */
  get length(): number {
    return this.#flushed + this.#used;
  }

  /** Makes room for `cells` cells and returns the index from which they may be written. */
  reserve(cells: number): number {
    const view = this.#view();
    if (this.#used + cells > view.length) {
      this.#chunks.push(taken(view, this.#used));
      this.#flushed += this.#used;
      this.#used = 0;
    }
    return this.#used;
  }

  /** Counts cells that were written from what {@linkcode reserve} returned on. */
  add(cells: number): void {
    this.#used += cells;
  }

  /** Takes back the last cells, which were added since something was reserved. */
  drop(cells: number): void {
    this.#used -= cells;
  }

  /** Adds one byte. */
  put(this: Collected<Uint8Array<ArrayBuffer>>, byte: number): void {
    this.#view()[this.reserve(1)] = byte;
    this.#used++;
  }

  /** All of them, in memory of their own. */
  finish(): View {
    const view = this.#view();
    if (this.#flushed === 0) return taken(view, this.#used);
    const type = view.constructor as (new (length: number) => View) & { BYTES_PER_ELEMENT: number };
    const whole = allocate<View>(type, this.length);
    let at = 0;
    for (const chunk of this.#chunks) {
      copyTo(whole, chunk, at);
      at += chunk.length;
    }
    copyTo(whole, view.subarray(0, this.#used) as View, at);
    return whole;
  }
}
