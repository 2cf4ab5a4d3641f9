/**
 * Lists of any length as text, through an engine of bounded size: windows of values in, text out.
 *
 * @module
 */

import { Collected, copyBytes, takenBytes } from "./_answers.ts";
import { overlap } from "./_arguments.ts";
import { around, CLOSE, finish, type ListStyle, OPEN, surplus } from "./_list_style.ts";

/** What lists are formatted on: memory for a window of values and for text, the loop between them. */
export interface ListEngine<Values, Style extends ListStyle> {
  /** The window as values of a type. Views: read them again after every allocation. */
  input(kind: number): Values;
  /** The answers. */
  answers(): Uint8Array<ArrayBuffer>;
  /**
   * Writes the window's first `count` values to answers()[at...], the separator behind each, and
   * returns the length of that; or {@linkcode refused} of a value that is none to format. As many
   * bytes as the largest answer takes must be free.
   */
  format(kind: number, count: number, at: number, style: Style): number;
}

/**
 * How an engine tells the value it refused: its index in the window, as a negative number. Its own
 * inverse.
 */
export function refused(index: number): number {
  return -1 - index;
}

/** What a room knows of its lists. `kind` is the values' type. */
export interface ListRules<Values, Style extends ListStyle, Engine> {
  /** How many values an engine's window holds. */
  held(engine: Engine, kind: number): number;
  /** Copies values [from, to) into the engine's window. */
  place(engine: Engine, kind: number, values: Values, from: number, to: number): void;
  /** The largest answer to `count` values, and what an engine may write past it. */
  bound(kind: number, count: number, style: Style): number;
  /** The error of a value that an engine has refused, by its index in the list. */
  refusal(index: number, value: number): RangeError;
}

/** The lists of a room. */
export class Lists<
  Values extends ArrayBufferView & { readonly length: number },
  Style extends ListStyle,
  Engine extends ListEngine<Values, Style>,
> {
  readonly #rules: ListRules<Values, Style, Engine>;

  /** Lists of values that follow these rules. */
  constructor(rules: ListRules<Values, Style, Engine>) {
    this.#rules = rules;
  }

  /**
   * Formats the window's first `count` values to answers()[at...] and returns their length, with the
   * separator behind the last. An error counts from `origin`.
   */
  window(
    engine: Engine,
    kind: number,
    count: number,
    at: number,
    style: Style,
    origin: number,
  ): number {
    const written = engine.format(kind, count, at, style);
    if (written >= 0) return written;
    const index = refused(written);
    const value = (engine.input(kind) as unknown as ArrayLike<number | bigint>)[index];
    throw this.#rules.refusal(origin + index, Number(value));
  }

  /** The values in memory of their own. */
  whole(engine: Engine, kind: number, values: Values, style: Style): Uint8Array<ArrayBuffer> {
    const { length } = values;
    if (length > this.#rules.held(engine, kind)) return this.#long(engine, kind, values, style);
    this.#rules.place(engine, kind, values, 0, length);
    const first = around(style);
    const end = first + this.window(engine, kind, length, first, style, 0);
    const answers = engine.answers();
    return takenBytes(answers, finish(answers, end, length, style));
  }

  /** The same of more than a window. */
  #long(engine: Engine, kind: number, values: Values, style: Style): Uint8Array<ArrayBuffer> {
    const { length } = values;
    const { held, place, bound } = this.#rules;
    const capacity = held(engine, kind);
    const answers = new Collected(() => engine.answers());
    if (style.brackets) answers.put(OPEN);
    for (let from = 0; from < length; from += capacity) {
      const to = Math.min(length, from + capacity);
      const at = answers.reserve(bound(kind, to - from, style));
      place(engine, kind, values, from, to);
      answers.add(this.window(engine, kind, to - from, at, style, from));
    }
    answers.drop(surplus(length, style));
    if (style.brackets) answers.put(CLOSE);
    return answers.finish();
  }

  /**
   * The values in `dst`; returns the answer's length. When `dst` is too small the rest is still counted,
   * so that the error can tell what is needed.
   */
  into(engine: Engine, kind: number, values: Values, dst: Uint8Array, style: Style): number {
    const { length } = values;
    const { held, place } = this.#rules;
    const capacity = held(engine, kind);
    // one window is read in full before anything is written
    if (length > capacity && overlap(values, dst)) {
      throw new RangeError('"dst" must not overlap "values"');
    }
    const bracket = around(style);
    let total = bracket;
    for (let from = 0; from < length; from += capacity) {
      const to = Math.min(length, from + capacity);
      place(engine, kind, values, from, to);
      let written = this.window(engine, kind, to - from, 0, style, from);
      if (to === length) written -= surplus(length, style);
      if (total + written + bracket <= dst.length) {
        copyBytes(engine.answers(), written, dst, total);
      }
      total += written;
    }
    total += bracket;
    if (total > dst.length) {
      throw new RangeError(`"dst" expected at least ${total} bytes, got ${dst.length}`);
    }
    if (style.brackets) {
      dst[0] = OPEN;
      dst[total - 1] = CLOSE;
    }
    return total;
  }
}
