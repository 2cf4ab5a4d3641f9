/**
 * The way in without copies: the caller fills the input view and reads the answers' view.
 *
 * @module
 */

import { checkBoolean, checkCapacity, checkCount } from "../_arguments.ts";
import { engineHolding } from "../_engines.ts";
import type { Workspace } from "../_workspace.ts";
import { BaselineEngine } from "./baseline_engine.ts";
import type { Answers, Engine, NumberType } from "./engine.ts";
import { checkWholeType, formatOf, type ParseNumbersOptions } from "./options.ts";
import { Reading } from "./reading.ts";
import { checkSpans, spanFault } from "./spans.ts";
import { WasmEngine } from "./wasm.ts";
import { windowBound } from "./windows.ts";

/** Options of one call of a {@linkcode NumberParser}. */
export interface NumberParserOptions extends ParseNumbersOptions {
  /**
   * Whether the text goes on in the next call, which must then ask for the same. A number that a
   * window's end cuts comes with the call in which it ends. Default: `false`.
   */
  readonly more?: boolean;
}

/**
 * Parses in place: no copy in, no copy out.
 *
 * The memory is bounded by the capacity: one byte of input and sixteen of answers and offsets a byte,
 * besides the mebibyte of a workspace for the kernels' tables. A text of any size, with numbers of any
 * length, goes through in windows with `more: true`. Errors count from the text's first byte. A view
 * that a method returns is valid until the next call. On a workspace that is shared, another kernel's
 * growth detaches views: read `input` again, and use an answer before anybody else allocates.
 *
 * The methods throw a TypeError or a RangeError for arguments that are none, or when another type or
 * format is asked within a text: then nothing is lost. After a {@linkcode NumberError} the next call
 * begins a text.
 *
 * @example
 * ```ts
 * import { NumberParser } from "@lanemark/kernels/parse-number";
 *
 * const parser = new NumberParser(1024);
 * const { written } = new TextEncoder().encodeInto("[1.5, -2e3]", parser.input);
 * if (parser.numbers(written).join() !== "1.5,-2000") throw new Error("differs");
 * ```
 */
export class NumberParser {
  /** Bytes the input holds. */
  readonly capacity: number;
  readonly #engine: Engine;
  /** The text that is under way. */
  #reading: Reading | undefined;

  /**
   * Reserves memory for windows of `capacity` bytes.
   *
   * @param capacity Bytes of a window.
   * @param workspace A memory to share with other kernels. Default: one of its own.
   * @throws {TypeError} if the capacity is no number.
   * @throws {RangeError} if the capacity is no whole number above 0, or memory for it is lacking.
   */
  constructor(capacity: number, workspace?: Workspace) {
    checkCapacity(capacity, "bytes");
    this.capacity = capacity;
    const room = {
      bytes: capacity,
      answers: Math.max(windowBound(capacity), capacity),
      spans: capacity,
    };
    this.#engine = engineHolding<Engine>(
      `${capacity} bytes`,
      () => new WasmEngine(room, workspace),
      () => new BaselineEngine(room),
    );
  }

  /** The input: what a file or a socket is read into. */
  get input(): Uint8Array {
    return this.#engine.input();
  }

  /**
   * The numbers in the input's first `length` bytes: see {@linkcode parseNumbers}.
   *
   * @returns A view, valid until the next call.
   * @throws {TypeError} if an argument is of another type, or a text is under way as another type or in
   * another format: nothing is lost.
   * @throws {RangeError} if `length` is no whole number from 0 to the capacity: nothing is lost.
   * @throws {NumberError} as {@linkcode parseNumbers} does; the next call begins a text.
   */
  numbers(length: number, options: NumberParserOptions = {}): Float64Array {
    return this.#parse("float64", length, options);
  }

  /**
   * The same as whole numbers: see {@linkcode parseInts}.
   *
   * @throws As {@linkcode numbers} does, and for a number that is not whole or beyond the type's range.
   */
  ints(length: number, type: "int32", options?: NumberParserOptions): Int32Array;
  /** The same as whole numbers of 64 bits. */
  ints(length: number, type: "int64", options?: NumberParserOptions): BigInt64Array;
  ints(
    length: number,
    type: "int32" | "int64",
    options: NumberParserOptions = {},
  ): Int32Array | BigInt64Array {
    checkWholeType(type);
    return this.#parse(type, length, options);
  }

  /**
   * The numbers in spans of the input, whose offsets count from its first byte, up to `capacity` of
   * them: see {@linkcode parseSpans}. No text may be under way.
   *
   * @returns A view, valid until the next call.
   * @throws {TypeError} for arguments of other types, or while a text is under way.
   * @throws {RangeError} for spans that are no part of the input, or too many.
   * @throws {NumberError} as {@linkcode parseSpans} does.
   */
  spans(starts: Uint32Array, ends: Uint32Array): Float64Array {
    checkSpans(starts, ends, this.capacity);
    const { length } = starts;
    if (length > this.capacity) {
      throw new RangeError(`"starts" expected at most ${this.capacity} spans, got ${length}`);
    }
    if (this.#reading !== undefined) {
      throw new TypeError("Cannot parse spans: a text is under way");
    }
    const engine = this.#engine;
    engine.starts().set(starts);
    engine.ends().set(ends);
    const done = engine.parseSpans(0, length, 0);
    if (done < length) throw spanFault(engine, engine.input(), ends[done]);
    return engine.answers("float64").subarray(0, length);
  }

  #parse<Type extends NumberType>(
    type: Type,
    length: number,
    options: NumberParserOptions,
  ): Answers[Type] {
    const format = formatOf(options);
    const { more = false } = options;
    checkBoolean("more", more);
    checkCount("length", length, this.capacity);
    const open = this.#reading;
    if (open !== undefined && open.type !== type) {
      throw new TypeError(`Cannot parse as ${type}: a text is under way as ${open.type}`);
    }
    if (open !== undefined && open.format !== format) {
      throw new TypeError(`"format" changed to "${format}" within a text`);
    }
    const reading = open ?? new Reading(this.#engine, type, format);
    // until the call has succeeded: after an error the next one begins a text
    this.#reading = undefined;
    const count = reading.window(length, !more, 0);
    if (more) this.#reading = reading;
    return this.#engine.answers(type).subarray(0, count) as Answers[Type];
  }
}
