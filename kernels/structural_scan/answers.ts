/**
 * Answers of any length, collected in an engine's memory of bounded length.
 *
 * @module
 */

type Cells = Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** The error where memory for an answer is lacking. */
function lacking(bytes: number, cause: unknown): RangeError {
  return new RangeError(`Cannot allocate the ${bytes} bytes of the answer`, { cause });
}

/** The first `length` cells of a view in memory of their own. */
export function taken<View extends Cells>(view: View, length: number): View {
  try {
    return view.slice(0, length) as View;
  } catch (cause) {
    throw lacking(length * view.BYTES_PER_ELEMENT, cause);
  }
}

/** Memory for a mask of `words` words. */
export function wordsFor(words: number): Uint32Array<ArrayBuffer> {
  try {
    return new Uint32Array(words);
  } catch (cause) {
    throw lacking(4 * words, cause);
  }
}

/**
 * Collects answers where the engine writes them, and copies them out when that place is full.
 * `view` is asked anew each time: growth detaches views.
 */
export class Answers<View extends Cells> {
  readonly #view: () => View;
  #used = 0;
  #chunks: View[] = [];
  #flushed = 0;

  constructor(view: () => View) {
    this.#view = view;
  }

  /** Makes room for `cells` answers and returns the index from which they may be written. */
  reserve(cells: number): number {
    const view = this.#view();
    if (this.#used + cells > view.length) {
      this.#chunks.push(taken(view, this.#used));
      this.#flushed += this.#used;
      this.#used = 0;
    }
    return this.#used;
  }

  /** Counts answers that were written from what {@linkcode reserve} returned on. */
  add(cells: number): void {
    this.#used += cells;
  }

  /** All of them, in memory of their own. */
  finish(): View {
    const view = this.#view();
    if (this.#flushed === 0) return taken(view, this.#used);
    const length = this.#flushed + this.#used;
    let whole: View;
    try {
      whole = new (view.constructor as new (length: number) => View)(length);
    } catch (cause) {
      throw lacking(length * view.BYTES_PER_ELEMENT, cause);
    }
    let at = 0;
    for (const chunk of this.#chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    whole.set(view.subarray(0, this.#used), at);
    return whole;
  }
}
