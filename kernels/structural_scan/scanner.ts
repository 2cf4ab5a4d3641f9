/**
 * The way in without copies: the caller fills the input view and reads the answers' view.
 *
 * @module
 */

import { checkBoolean, checkCapacity, checkCount, checkOptions } from "../_arguments.ts";
import { engineHolding } from "../_engines.ts";
import type { Workspace } from "../_workspace.ts";
import { BaselineEngine } from "./baseline_engine.ts";
import { begin, type Engine, SLACK } from "./engine.ts";
import { Findings, type Reading } from "./findings.ts";
import { type DelimiterFormat, type Format, formatOf, sameFormat } from "./format.ts";
import { WasmEngine } from "./wasm.ts";
import { follow, maskOf, offsetsOf, type Wanted } from "./windows.ts";

/** Options of one call of a {@linkcode StructuralScanner}. */
export interface StructuralScannerOptions {
  /**
   * Whether the text goes on in the next call, which must then ask for the same. Strings, runs of
   * backslashes and UTF-8 that a window's end cuts go on there. Only the call without `more` tells
   * what is wrong with the text as a whole. Default: `false`.
   */
  readonly more?: boolean;
}

/**
 * Scans in place: no copy in, no copy out.
 *
 * The memory is bounded by the capacity: one byte of input and four of answers a byte, besides the
 * mebibyte of a workspace for the kernels' tables. A text of any size goes through in windows with
 * `more: true`. Answers count from the window's first byte, errors from the text's. A view that a
 * method returns is valid until the next call. On a workspace that is shared, another kernel's growth
 * detaches views: read `input` again, and use an answer before anybody else allocates.
 *
 * Every method takes the number of bytes in `input` and throws a TypeError or RangeError for
 * arguments that are none, or when another method or format is asked within a text: then nothing is
 * lost. After any other error, a {@linkcode ScanError}, the next call begins a text.
 *
 * @example
 * ```ts
 * import { StructuralScanner } from "@lanemark/kernels/structural-scan";
 *
 * const scanner = new StructuralScanner(1024);
 * const { written } = new TextEncoder().encodeInto('{"a": [1]}', scanner.input);
 * if (scanner.json(written).join() !== "0,1,4,6,7,8,9") throw new Error("differs");
 * ```
 */
export class StructuralScanner {
  /** Bytes the input holds. */
  readonly capacity: number;
  readonly #engine: Engine;
  readonly #findings = new Findings();
  /** The method that a text is under way in, or "". */
  #method = "";
  /** Its format, or null. */
  #format: Format | null = null;

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
    const room = { bytes: capacity, offsets: capacity + SLACK };
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
   * Where the structurals of JSON are: see {@linkcode scanJson}.
   *
   * @throws {TypeError} if an argument is of another type, or another method has a text under way: nothing
   * is lost.
   * @throws {RangeError} if `length` is no whole number from 0 to the capacity: nothing is lost.
   * @throws {ScanError} as {@linkcode scanJson} does.
   */
  json(length: number, options: StructuralScannerOptions = {}): Uint32Array {
    return this.#offsets("json", length, options);
  }

  /**
   * The same as bits: see {@linkcode scanJsonMask}.
   *
   * @throws {TypeError} if an argument is of another type, or another method has a text under way: nothing
   * is lost.
   * @throws {RangeError} if `length` is no whole number from 0 to the capacity: nothing is lost.
   * @throws {ScanError} as {@linkcode scanJson} does.
   */
  jsonMask(length: number, options: StructuralScannerOptions = {}): Uint32Array {
    return this.#mask("jsonMask", length, options);
  }

  /**
   * How many there are in the window: see {@linkcode countStructurals}.
   *
   * @throws {TypeError} if an argument is of another type, or another method has a text under way: nothing
   * is lost.
   * @throws {RangeError} if `length` is no whole number from 0 to the capacity: nothing is lost.
   * @throws {ScanError} as {@linkcode countStructurals} does.
   */
  countJson(length: number, options: StructuralScannerOptions = {}): number {
    return this.#count("countJson", length, options);
  }

  /**
   * Where the text, not the window, ceases to be UTF-8, or -1: see {@linkcode validateUtf8}. After
   * an answer that is not -1 the next call begins a text.
   *
   * @throws {TypeError} if an argument is of another type, or another method has a text under way: nothing
   * is lost.
   * @throws {RangeError} if `length` is no whole number from 0 to the capacity: nothing is lost.
   */
  utf8(length: number, options: StructuralScannerOptions = {}): number {
    const more = this.#enter("utf8", length, options, null);
    let at = -1;
    if (length > 0) {
      this.#engine.utf8(length);
      at = this.#findings.add(this.#engine.state(), length, 0);
    }
    if (at >= 0) return at;
    if (!more) return this.#findings.unfinished(this.#engine.state());
    this.#method = "utf8";
    return at;
  }

  /**
   * The window's bytes without whitespace between tokens: see {@linkcode minifyJson}.
   *
   * @throws {TypeError} if an argument is of another type, or another method has a text under way: nothing
   * is lost.
   * @throws {RangeError} if `length` is no whole number from 0 to the capacity: nothing is lost.
   * @throws {ScanError} as {@linkcode minifyJson} does.
   */
  minify(length: number, options: StructuralScannerOptions = {}): Uint8Array {
    const more = this.#enter("minify", length, options, null);
    const written = length === 0 ? 0 : this.#engine.minify(length, 0);
    this.#leave("minify", length, written, more, "minify");
    return this.#engine.minified().subarray(0, written);
  }

  /**
   * Where the delimiters are: see {@linkcode scanDelimiters}.
   *
   * @throws {TypeError} if an argument is of another type, or another method has a text under way: nothing
   * is lost.
   * @throws {RangeError} if `length` is no whole number from 0 to the capacity: nothing is lost.
   * @throws {ScanError} as {@linkcode scanDelimiters} does.
   */
  delimiters(
    length: number,
    format: DelimiterFormat,
    options: StructuralScannerOptions = {},
  ): Uint32Array {
    return this.#offsets("delimiters", length, options, formatOf(format));
  }

  /**
   * The same as bits: see {@linkcode scanDelimitersMask}.
   *
   * @throws {TypeError} if an argument is of another type, or another method has a text under way: nothing
   * is lost.
   * @throws {RangeError} if `length` is no whole number from 0 to the capacity: nothing is lost.
   * @throws {ScanError} as {@linkcode scanDelimiters} does.
   */
  delimiterMask(
    length: number,
    format: DelimiterFormat,
    options: StructuralScannerOptions = {},
  ): Uint32Array {
    return this.#mask("delimiterMask", length, options, formatOf(format));
  }

  /**
   * How many there are in the window: see {@linkcode countDelimiters}.
   *
   * @throws {TypeError} if an argument is of another type, or another method has a text under way: nothing
   * is lost.
   * @throws {RangeError} if `length` is no whole number from 0 to the capacity: nothing is lost.
   * @throws {ScanError} as {@linkcode countDelimiters} does.
   */
  countDelimiters(
    length: number,
    format: DelimiterFormat,
    options: StructuralScannerOptions = {},
  ): number {
    return this.#count("countDelimiters", length, options, formatOf(format));
  }

  #offsets(
    method: string,
    length: number,
    options: StructuralScannerOptions,
    format: Format | null = null,
  ): Uint32Array {
    const more = this.#enter(method, length, options, format);
    const wanted: Wanted = this.#format ?? "json";
    const count = length === 0 ? 0 : offsetsOf(this.#engine, length, 0, 0, wanted);
    this.#leave(method, length, count, more, wanted);
    return this.#engine.offsets().subarray(0, count);
  }

  #mask(
    method: string,
    length: number,
    options: StructuralScannerOptions,
    format: Format | null = null,
  ): Uint32Array {
    this.#count(method, length, options, format);
    return this.#engine.masks().subarray(0, Math.ceil(length / 32));
  }

  #count(
    method: string,
    length: number,
    options: StructuralScannerOptions,
    format: Format | null = null,
  ): number {
    const more = this.#enter(method, length, options, format);
    const wanted: Wanted = this.#format ?? "json";
    const count = length === 0 ? 0 : maskOf(this.#engine, length, wanted);
    this.#leave(method, length, count, more, wanted);
    return count;
  }

  /** Checks a call, and begins a text unless one is under way. */
  #enter(
    method: string,
    length: number,
    options: StructuralScannerOptions,
    format: Format | null,
  ): boolean {
    checkOptions(options);
    const { more = false } = options;
    checkBoolean("more", more);
    checkCount("length", length, this.capacity);
    const open = this.#method;
    if (open !== "" && open !== method) {
      throw new TypeError(`Cannot call ${method}(): a text is under way in ${open}()`);
    }
    if (open !== "" && !sameFormat(format, this.#format)) {
      throw new TypeError(`"format" changed within a text`);
    }
    if (open === "") {
      begin(this.#engine.state());
      this.#findings.begin();
      this.#format = format;
    }
    // until the call has succeeded: after an error the next one begins a text
    this.#method = "";
    return more;
  }

  /** Takes in what the window has shown; at the text's end throws what is wrong with it. */
  #leave(method: string, length: number, count: number, more: boolean, reading: Reading): void {
    if (length > 0) follow(this.#findings, this.#engine.state(), length, count);
    if (more) this.#method = method;
    else this.#findings.finish(this.#engine.state(), reading);
  }
}
