/**
 * A text in chunks of any size, as a file or a socket delivers it.
 *
 * @module
 */

import { Collected } from "../_answers.ts";
import { checkBytes } from "../_arguments.ts";
import { begin, type Engine, SLACK, STATE_WORDS } from "./engine.ts";
import { MOST_BYTES } from "./errors.ts";
import { Findings } from "./findings.ts";
import { type DelimiterFormat, formatOf } from "./format.ts";
import { oneShot } from "./one_shot.ts";
import { follow, offsetsOf, place, type Wanted } from "./windows.ts";

/**
 * Scans a text that comes in chunks: what a chunk's end cuts, a string, a run of backslashes, a
 * character of UTF-8, goes on in the next one, and every split gives the whole text's answer.
 *
 * A stream is a few words of state; the memory is that of the one-shot functions, shared by all.
 *
 * @example
 * ```ts
 * import { ScanStream } from "@lanemark/kernels/structural-scan";
 *
 * const stream = new ScanStream("ndjson");
 * const lines: number[] = [];
 * for (const text of ['{"a":', "1}\n[", "2]"]) {
 *   const { taken } = stream;
 *   for (const offset of stream.push(new TextEncoder().encode(text))) lines.push(taken + offset);
 * }
 * stream.finish();
 * if (lines.join() !== "0,8") throw new Error("differs");
 * ```
 */
export class ScanStream {
  readonly #wanted: Wanted;
  readonly #state = new Uint32Array(STATE_WORDS);
  readonly #findings = new Findings();

  /**
   * Begins a text.
   *
   * @param format `"json"` for the structurals of one JSON document, as {@linkcode scanJson} gives
   * them, or delimiters, as {@linkcode scanDelimiters} does.
   * @throws {TypeError} for a format that does not exist.
   * @throws {RangeError} for a separator or a set of bytes that cannot be.
   */
  constructor(format: "json" | DelimiterFormat) {
    this.#wanted = format === "json" ? format : formatOf(format);
    begin(this.#state);
  }

  /** Bytes of the text so far. */
  get taken(): number {
    return this.#findings.taken;
  }

  /**
   * Scans the next chunk.
   *
   * @returns Offsets that count from the chunk's first byte, in memory of their own.
   * @throws {TypeError} if the chunk is no Uint8Array: nothing is lost.
   * @throws {RangeError} if the chunk has 4 GiB or more: nothing is lost. And when memory for the
   * answer is lacking: the next push begins a text.
   * @throws {ScanError} of kind `"utf8"` as soon as the text cannot be UTF-8 any more, with the
   * offset in the text. The next push begins a text.
   */
  push(chunk: Uint8Array): Uint32Array<ArrayBuffer> {
    checkBytes("chunk", chunk);
    const { length } = chunk;
    if (length > MOST_BYTES) {
      throw new RangeError(`"chunk" expected at most ${MOST_BYTES} bytes, got ${length}`);
    }
    const engine = oneShot();
    engine.state().set(this.#state);
    try {
      const answers = this.#scan(engine, chunk, length);
      this.#state.set(engine.state());
      return answers;
    } catch (error) {
      this.#begin();
      throw error;
    }
  }

  /**
   * Ends the text. The next push begins another one.
   *
   * @throws {ScanError} what is wrong with the text as a whole, with the offset in the text.
   */
  finish(): void {
    try {
      this.#findings.finish(this.#state, this.#wanted);
    } finally {
      this.#begin();
    }
  }

  #scan(engine: Engine, chunk: Uint8Array, length: number): Uint32Array<ArrayBuffer> {
    const answers = new Collected(() => engine.offsets());
    for (let from = 0; from < length;) {
      const to = Math.min(length, from + engine.room.bytes);
      place(engine, chunk, from, to);
      const at = answers.reserve(to - from + SLACK);
      const count = offsetsOf(engine, to - from, at, from, this.#wanted);
      follow(this.#findings, engine.state(), to - from, count);
      answers.add(count);
      from = to;
    }
    return answers.finish();
  }

  #begin(): void {
    begin(this.#state);
    this.#findings.begin();
  }
}
