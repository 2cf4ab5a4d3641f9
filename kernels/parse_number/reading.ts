/**
 * One text on its way through an engine, window by window.
 *
 * @module
 */

import {
  AFTER,
  END,
  type Engine,
  FAULT,
  FAULT_AT,
  firstPhase,
  HEAD,
  NONE,
  type NumberFormat,
  type NumberType,
  PHASE,
  REST,
  UNEXPECTED,
  VALUE,
} from "./engine.ts";
import { faulty } from "./errors.ts";
import { LongNumber } from "./long_number.ts";

/** What is known of a text between two windows. The engine's state belongs to it. */
export class Reading {
  /** What the numbers become. */
  readonly type: NumberType;
  /** How they stand. */
  readonly format: NumberFormat;
  readonly #engine: Engine;
  /** Bytes so far. */
  #taken = 0;
  /** Bytes in front of the next window: a number's beginning. */
  #held = 0;
  /** A number of which that would be too much. */
  #long: LongNumber | undefined;

  /** A text begins. */
  constructor(engine: Engine, type: NumberType, format: NumberFormat) {
    this.#engine = engine;
    this.type = type;
    this.format = format;
    engine.state()[PHASE] = firstPhase(format);
  }

  /**
   * Parses the window's first `bytes` bytes, the text's `last` ones or not, to answers[at...]; returns
   * how many numbers there are.
   *
   * @throws {NumberError} for what is wrong with the text.
   */
  window(bytes: number, last: boolean, at: number): number {
    const engine = this.#engine;
    // not -held: of 0 that is -0, a double, and with it every index that is counted from there
    let first = 0 - this.#held, count = 0;
    if (this.#long !== undefined) {
      first = this.#long.feed(engine.input(), 0, bytes);
      if (first === bytes && !last) {
        this.#taken += bytes;
        return 0;
      }
      engine.answers(this.type)[at] = this.#long.value();
      engine.state()[PHASE] = AFTER;
      this.#long = undefined;
      count = 1;
    }
    count += engine.parse(this.type, first, bytes - first, last, this.format, at + count);
    const state = engine.state();
    if (state[FAULT] !== NONE) throw this.#fault(state[FAULT], first + state[FAULT_AT], bytes);
    if (last) {
      const phase = state[PHASE];
      const mayEnd = this.format === "json" ? phase === END : phase !== VALUE;
      if (!mayEnd) throw this.#fault(UNEXPECTED, bytes, bytes);
    } else {
      this.#hold(bytes, state[REST]);
    }
    this.#taken += bytes;
    return count;
  }

  /** Keeps the window's last bytes: those of a number that may go on. */
  #hold(bytes: number, rest: number): void {
    const region = this.#engine.region(), end = HEAD + bytes;
    this.#held = 0;
    if (rest > HEAD) {
      this.#long = new LongNumber(this.type, this.#taken + bytes - rest);
      this.#long.feed(region, end - rest, end);
    } else if (rest > 0) {
      region.copyWithin(HEAD - rest, end - rest, end);
      this.#held = rest;
    }
  }

  /** The error of a fault at byte `at` of a window of `bytes`. */
  #fault(fault: number, at: number, bytes: number): Error {
    const { [PHASE]: phase } = this.#engine.state();
    const byte = at < bytes ? this.#engine.region()[HEAD + at] : undefined;
    return faulty(fault, { offset: this.#taken + at, byte }, this.type, phase, this.format);
  }
}
