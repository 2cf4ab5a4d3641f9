/**
 * The way in without copies: the caller fills the input view and reads the columns' views.
 *
 * @module
 */

import { checkBoolean, checkCapacity, checkCount, checkOptions } from "../_arguments.ts";
import { noSimd } from "../_simd.ts";
import type { Workspace } from "../_workspace.ts";
import { BaselineEngine } from "./baseline_engine.ts";
import { firstError } from "./diagnose.ts";
import type { Engine } from "./engine.ts";
import { lineTooLong } from "./errors.ts";
import type { NdjsonColumns } from "./kinds.ts";
import { type Plan, planOf } from "./paths.ts";
import { WasmEngine } from "./wasm.ts";

const NEWLINE = 0x0a;

/** Options of one call of {@linkcode NdjsonExtractor.extract}. */
export interface NdjsonExtractorOptions {
  /**
   * Whether the text goes on in the next call. Then a line that the window's end cuts is kept, and
   * read with the rest of it. Default: `false`.
   */
  readonly more?: boolean;
}

/** What a window held. */
export interface NdjsonWindow extends NdjsonColumns {
  /** The lines that were read. Spans count from its first byte. */
  readonly bytes: Uint8Array;
  /** Where that byte stands in the text. */
  readonly offset: number;
}

/**
 * Extracts in place: no copy in, no copy out.
 *
 * The memory is bounded by the capacity: for each byte of it 11 bytes and 4.5 for each path, besides
 * the mebibyte of a workspace for the kernels' tables; much of it is never touched. A text of any size
 * goes through in windows with `more: true`, if none of its lines is longer than one. Spans count from
 * the first byte of the answer's `bytes`, errors from the text's. What `extract()` returns are views,
 * valid until the next call. On a workspace that is shared, another kernel's growth detaches views:
 * read `input` again, and use an answer before anybody else allocates.
 *
 * @example
 * ```ts
 * import { NdjsonExtractor } from "@lanemark/kernels/ndjson-extract";
 *
 * const extractor = new NdjsonExtractor(1024, ["user.id"]);
 * const { written } = new TextEncoder().encodeInto('{"user":{"id":42}}\n', extractor.input);
 * const { bytes, columns: [id] } = extractor.extract(written);
 * const span = bytes.subarray(id.starts[0], id.ends[0]);
 * if (new TextDecoder().decode(span) !== "42") throw new Error("differs");
 * ```
 */
export class NdjsonExtractor {
  /** Bytes the input holds: of one window, and of a line at most. */
  readonly capacity: number;
  readonly #engine: Engine;
  readonly #plan: Plan;
  /** The beginning of a line that the last window has cut, and its length. */
  readonly #kept: Uint8Array;
  #keptBytes = 0;
  /** Bytes of the text that earlier calls took, and newlines in the lines that they read. */
  #taken = 0;
  #lines = 0;

  /**
   * Reserves memory for windows of `capacity` bytes, and for what the paths lead to in them.
   *
   * @param capacity Bytes of a window.
   * @param paths As in {@linkcode extractNdjson}.
   * @param workspace A memory to share with other kernels. Default: one of its own.
   * @throws {TypeError} if the capacity is no number, or the paths are no list of strings.
   * @throws {RangeError} if the capacity is no whole number above 0, memory for it is lacking, or a
   * path is spelt wrong, has more than 64 keys, or comes twice.
   */
  constructor(capacity: number, paths: readonly string[], workspace?: Workspace) {
    checkCapacity(capacity, "bytes");
    this.#plan = planOf(paths);
    this.capacity = capacity;
    // in front of the input there is a place for what was kept; every second byte may be a newline
    const room = { bytes: 2 * capacity, rows: Math.ceil(capacity / 2) + 1 };
    try {
      this.#engine = noSimd() === null ? new WasmEngine(room, workspace) : new BaselineEngine(room);
      this.#engine.follow(this.#plan);
      this.#kept = new Uint8Array(capacity);
    } catch (cause) {
      if (!(cause instanceof RangeError)) throw cause;
      const what = `${capacity} bytes and ${this.#plan.paths.length} columns`;
      throw new RangeError(`Cannot hold ${what}: ${cause.message}`, { cause });
    }
  }

  /** The input: what a file or a socket is read into. */
  get input(): Uint8Array {
    return this.#engine.window().subarray(this.capacity);
  }

  /**
   * Reads the lines of the first `length` bytes of the input, and of what was kept before them.
   *
   * @throws {TypeError} if `length` is no number or `more` is not true or false. Nothing is lost then.
   * @throws {RangeError} if `length` is no whole number from 0 to the capacity: nothing is lost. And if
   * a line is longer than the capacity.
   * @throws {NdjsonError} as {@linkcode extractNdjson} does. After this error, and that of a line that
   * is too long, the next call begins a text.
   */
  extract(length: number, options: NdjsonExtractorOptions = {}): NdjsonWindow {
    checkOptions(options);
    const { more = false } = options;
    checkBoolean("more", more);
    checkCount("length", length, this.capacity);

    const window = this.#engine.window();
    const from = this.capacity - this.#keptBytes, to = this.capacity + length;
    window.set(this.#kept.subarray(0, this.#keptBytes), from);
    const offset = this.#taken - this.#keptBytes, line = this.#lines + 1;
    // until the call has succeeded: after an error the next one begins a text
    this.#begin();

    this.#checkFirstLine(window, from, to, line);
    const lines = more ? from + window.subarray(from, to).lastIndexOf(NEWLINE) + 1 : to;
    const done = this.#engine.extract(from, lines, -from);
    if (done === null) throw firstError(window, from, lines, line, offset - from);
    if (more) {
      this.#kept.set(window.subarray(lines, to));
      this.#keptBytes = to - lines;
      this.#taken = offset + to - from;
      this.#lines = line - 1 + done.lines;
    }

    const columns = this.#plan.columns.map((column, i) => {
      const { starts, ends, kinds } = this.#engine.cells(column);
      return {
        path: this.#plan.paths[i],
        starts: starts.subarray(0, done.rows),
        ends: ends.subarray(0, done.rows),
        kinds: kinds.subarray(0, done.rows),
      };
    });
    return { rows: done.rows, columns, bytes: window.subarray(from, lines), offset };
  }

  /** Throws if the window's first line, which may have begun in another, has more bytes than a window. */
  #checkFirstLine(window: Uint8Array, from: number, to: number, line: number): void {
    if (to - from <= this.capacity) return;
    const newline = window.subarray(this.capacity, to).indexOf(NEWLINE);
    const bytes = (newline < 0 ? to : this.capacity + newline) - from;
    if (bytes > this.capacity) throw lineTooLong(line, bytes, this.capacity);
  }

  /** The next call begins a text. */
  #begin(): void {
    this.#keptBytes = 0;
    this.#taken = 0;
    this.#lines = 0;
  }
}
