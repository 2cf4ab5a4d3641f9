/**
 * The way in without copies: the caller fills the input view and reads the output view.
 *
 * @module
 */

import { checkBoolean, checkCapacity, checkCount } from "../_arguments.ts";
import { engineHolding } from "../_engines.ts";
import type { Workspace } from "../_workspace.ts";
import { BaselineEngine } from "./baseline_engine.ts";
import { answerBound, type Engine, refused } from "./engine.ts";
import { type JsonEscapeOptions, loneSurrogate, policyOf } from "./options.ts";
import { WasmEngine } from "./wasm.ts";

const QUOTE = 0x22;

/** Options of one call of {@linkcode JsonEscaper.escape}. */
export interface JsonEscaperOptions extends JsonEscapeOptions {
  /**
   * Whether the text goes on in the next call. Then a high surrogate at the end is held back and
   * put before the next window, so that a pair split between windows is still a pair, and the
   * closing quote waits for the call without `more`. `quotes` holds from a text's first call on.
   * Default: `false`.
   */
  readonly more?: boolean;
}

/**
 * Escapes in place: no copy in, no copy out.
 *
 * The memory is bounded by the capacity: 2 bytes a unit for the input, 6 for the output, besides the
 * mebibyte of a workspace for the kernels' tables. A text of any size goes through in windows with
 * `more: true`. On a workspace that is shared, another kernel's growth detaches views: read
 * `units` and `input` again, and use an answer before anybody else allocates.
 *
 * @example
 * ```ts
 * import { JsonEscaper } from "@lanemark/kernels/json-escape";
 *
 * const escaper = new JsonEscaper(1024);
 * const { units } = escaper;
 * const text = 'say "hi"';
 * for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
 * const bytes = escaper.escape(text.length, { quotes: true });
 * if (new TextDecoder().decode(bytes) !== JSON.stringify(text)) throw new Error("differs");
 * ```
 */
export class JsonEscaper {
  /** Code units the input holds. */
  readonly capacity: number;
  readonly #engine: Engine;
  /** The high surrogate held back, or 0. */
  #held = 0;
  /** Units of the text that earlier calls took. */
  #taken = 0;
  /** Whether a text is under way, and whether it has quotes. */
  #open = false;
  #quotes = false;

  /**
   * Reserves memory for windows of `capacity` code units.
   *
   * @param capacity Code units of a window.
   * @param workspace A memory to share with other kernels. Default: one of its own.
   * @throws {TypeError} if the capacity is no number.
   * @throws {RangeError} if the capacity is no whole number above 0, or memory for it is lacking.
   */
  constructor(capacity: number, workspace?: Workspace) {
    checkCapacity(capacity, "units");
    this.capacity = capacity;
    // one unit more for the surrogate that was held back, two bytes for the quotes
    const room = {
      units: capacity,
      bytes: 2 * capacity,
      strings: 0,
      answers: answerBound(capacity + 1) + 2,
    };
    this.#engine = engineHolding<Engine>(
      `${capacity} units`,
      () => new WasmEngine(room, workspace),
      () => new BaselineEngine(room),
    );
  }

  /** The input as code units. */
  get units(): Uint16Array {
    return this.#engine.input();
  }

  /** The input as bytes of UTF-16LE: what a file or a socket is read into. */
  get input(): Uint8Array {
    return this.#engine.inputBytes();
  }

  /**
   * Escapes the first `units` units of the input.
   *
   * @returns A view of the answer, valid until the next call.
   * @throws {TypeError} if `units` is no number, an option does not exist, or `quotes` changes
   * within a text. Nothing is lost then.
   * @throws {RangeError} if `units` is no whole number from 0 to the capacity: nothing is lost. And
   * for a lone surrogate under `surrogates: "throw"`, with its index in the text: the text is then
   * given up and the next call begins anew.
   */
  escape(units: number, options: JsonEscaperOptions = {}): Uint8Array {
    checkCount("units", units, this.capacity);
    const policy = policyOf(options);
    const { quotes = this.#open ? this.#quotes : false, more = false } = options;
    checkBoolean("more", more);
    if (this.#open && quotes !== this.#quotes) {
      throw new TypeError(`"quotes" changed to ${quotes} within a text`);
    }

    const answers = this.#engine.answers();
    let end = 0;
    if (quotes && !this.#open) answers[end++] = QUOTE;
    // a high surrogate at the end waits; with nothing new the one that waits goes on waiting
    const last = units > 0 ? this.#engine.input()[units - 1] : this.#held;
    const waits = more && last >= 0xd800 && last < 0xdc00;
    const held = waits && units === 0 ? 0 : this.#held;
    const count = waits && units > 0 ? units - 1 : units;
    const written = this.#engine.escapeUnits(count, end, policy, held);
    if (written < 0) {
      const index = this.#taken + refused(written);
      this.#begin();
      throw loneSurrogate(index);
    }
    end += written;
    if (more) {
      this.#open = true;
      this.#quotes = quotes;
      this.#held = waits ? last : 0;
      this.#taken += units;
    } else {
      this.#begin();
      if (quotes) answers[end++] = QUOTE;
    }
    return answers.subarray(0, end);
  }

  /** The next call begins a text. */
  #begin(): void {
    this.#open = false;
    this.#held = 0;
    this.#taken = 0;
  }
}
