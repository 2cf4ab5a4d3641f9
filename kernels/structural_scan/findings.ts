/**
 * What the windows of a text have shown so far, and the error that follows when it has ended.
 *
 * @module
 */

import {
  CONTROL_AT,
  IN_STRING,
  LAST_BYTES,
  NONE,
  QUOTE_AT,
  unfinishedUtf8,
  UTF8_AT,
} from "./engine.ts";
import { controlCharacter, empty, illFormed, unclosed } from "./errors.ts";
import { CSV, type Format } from "./format.ts";

/**
 * How a text is read: as JSON, to be minified, or for delimiters. Only the first of these checks all
 * there is to check.
 */
export type Reading = "json" | "minify" | Format;

/** Follows one text over its windows. All offsets count from the text's first byte. */
export class Findings {
  /** Bytes so far. */
  taken = 0;
  /** The opening quote of the string that the text is in. */
  #quote = 0;
  /** The first control character in a string, or -1. */
  #control = -1;
  /** Whether there was any structural. */
  #some = false;

  /** The next window begins a text. */
  begin(): void {
    this.taken = 0;
    this.#control = -1;
    this.#some = false;
  }

  /**
   * Takes in what a window of `bytes` bytes with `count` answers has left in the state. Returns where
   * the text ceases to be UTF-8, or -1.
   */
  add(state: Uint32Array, bytes: number, count: number): number {
    const before = this.taken;
    this.taken += bytes;
    if (count > 0) this.#some = true;
    if (state[QUOTE_AT] !== NONE) this.#quote = before + state[QUOTE_AT];
    if (state[CONTROL_AT] !== NONE && this.#control < 0) this.#control = before + state[CONTROL_AT];
    // a sequence may have begun up to three bytes before the window
    return state[UTF8_AT] === NONE ? -1 : before + state[UTF8_AT] - 3;
  }

  /** Where the text's last, unfinished sequence of UTF-8 begins, or -1. */
  unfinished(state: Uint32Array): number {
    const bytes = unfinishedUtf8(state[LAST_BYTES]);
    return bytes === 0 ? -1 : this.taken - bytes;
  }

  /** The text has ended: throws what is wrong with it, as far as a reading looks. */
  finish(state: Uint32Array, reading: Reading): void {
    if (reading === "json") {
      if (!this.#some) throw empty();
      const cut = this.unfinished(state);
      if (cut >= 0) throw illFormed(cut);
    }
    if (state[IN_STRING] !== 0) throw this.#unclosed(reading);
    if (reading === "json" && this.#control >= 0) throw controlCharacter(this.#control);
  }

  #unclosed(reading: Reading): Error {
    if (reading === "json") return unclosed(this.#quote, "scan the JSON");
    if (reading === "minify") return unclosed(this.#quote, "minify the JSON");
    if (typeof reading === "object" && reading.kind === CSV) {
      return unclosed(this.#quote, "scan the CSV", "quoted field");
    }
    return unclosed(this.#quote, "scan the lines");
  }
}
