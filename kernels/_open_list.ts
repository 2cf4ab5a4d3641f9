/**
 * A list that is formatted in place, window by window.
 *
 * @module
 */

import { checkCount } from "./_arguments.ts";
import { CLOSE, type ListStyle, OPEN, putSeparator, surplus } from "./_list_style.ts";
import type { ListEngine, Lists } from "./_lists.ts";

/** What is known of a list between two calls. */
export class OpenList<
  Values extends ArrayBufferView & { readonly length: number },
  Style extends ListStyle,
  Engine extends ListEngine<Values, Style>,
> {
  readonly #lists: Lists<Values, Style, Engine>;
  readonly #engine: Engine;
  readonly #capacity: number;
  readonly #changing: string;
  /** The style of the list under way, or null. */
  #style: Style | null = null;
  /** Values of it that earlier calls took. */
  #taken = 0;

  /** No list is under way; `changing` are the words for what may not change within one. */
  constructor(
    lists: Lists<Values, Style, Engine>,
    engine: Engine,
    capacity: number,
    changing: string,
  ) {
    this.#lists = lists;
    this.#engine = engine;
    this.#capacity = capacity;
    this.#changing = changing;
  }

  /**
   * Formats the window's first `count` values and returns a view of the answer. `asked` is the style
   * that the caller's options make, if they `say` anything; with `more` the list goes on.
   *
   * @throws {TypeError} if the options change within a list: nothing is lost.
   * @throws {RangeError} if `count` is no whole number from 0 to the capacity: nothing is lost. And for
   * a value that the engine refuses: the list is then given up.
   */
  next(kind: number, count: number, asked: Style, says: boolean, more: boolean): Uint8Array {
    const open = this.#style;
    if (open !== null && says && !same(asked, open)) {
      throw new TypeError(`${this.#changing} changed within an array`);
    }
    checkCount("count", count, this.#capacity);

    const style = open ?? asked;
    const origin = this.#taken;
    // until the call has succeeded: after an error the next one begins a list
    this.#style = null;
    this.#taken = 0;
    const answers = this.#engine.answers();
    let end = 0;
    if (style.brackets && open === null) answers[end++] = OPEN;
    if (origin > 0 && count > 0 && !style.closed) end = putSeparator(answers, end, style);
    end += this.#lists.window(this.#engine, kind, count, end, style, origin);
    end -= surplus(count, style);
    if (more) {
      this.#style = style;
      this.#taken = origin + count;
    } else if (style.brackets) {
      answers[end++] = CLOSE;
    }
    return answers.subarray(0, end);
  }
}

function same<Style extends object>(a: Style, b: Style): boolean {
  return (Object.keys(a) as (keyof Style)[]).every((key) => a[key] === b[key]);
}
