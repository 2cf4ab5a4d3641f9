/**
 * The baseline as an engine: what the public functions run on where SIMD is missing.
 *
 * @module
 */

import { jsonMask, jsonOffsets, KEPT } from "./baseline.ts";
import { scanDelimiters } from "./baseline_delimiters.ts";
import { minifyJson } from "./baseline_minify.ts";
import { checkUtf8 } from "./baseline_utf8.ts";
import { MASK, OFFSETS, type Source, sourceOf } from "./baseline_window.ts";
import { type Engine, type Room, STATE_WORDS } from "./engine.ts";
import type { Format } from "./format.ts";

/** An engine of plain arrays, for runtimes without SIMD. */
export class BaselineEngine implements Engine {
  readonly room: Room;
  readonly #input: Source;
  readonly #state = new Uint32Array(STATE_WORDS);
  // one region of answers under three views
  readonly #offsets: Uint32Array<ArrayBuffer>;
  readonly #masks: Uint32Array<ArrayBuffer>;
  readonly #minified: Uint8Array<ArrayBuffer>;
  readonly #answers: Source;

  constructor(room: Room) {
    this.room = room;
    this.#input = sourceOf(new Uint8Array(room.bytes));
    const words = Math.max(room.offsets, Math.ceil(room.bytes / 4) + 1);
    const { buffer } = new Uint32Array(words);
    this.#offsets = new Uint32Array(buffer, 0, room.offsets);
    this.#masks = new Uint32Array(buffer, 0, Math.min(words, 2 * Math.ceil(room.bytes / 64)));
    this.#minified = new Uint8Array(buffer);
    this.#answers = sourceOf(this.#minified);
  }

  input(): Uint8Array {
    return this.#input.bytes;
  }

  state(): Uint32Array {
    return this.#state;
  }

  offsets(): Uint32Array<ArrayBuffer> {
    return this.#offsets;
  }

  masks(): Uint32Array<ArrayBuffer> {
    return this.#masks;
  }

  minified(): Uint8Array<ArrayBuffer> {
    return this.#minified;
  }

  jsonOffsets(bytes: number, at: number, base: number): number {
    return jsonOffsets(this.#input, bytes, this.#state, this.#offsets, at, base);
  }

  jsonMask(bytes: number): number {
    this.#clear(bytes);
    return jsonMask(this.#input, bytes, this.#state, this.#masks, KEPT);
  }

  utf8(bytes: number): void {
    checkUtf8(this.#input, bytes, this.#state);
  }

  minify(bytes: number, at: number): number {
    return minifyJson(this.#input, bytes, this.#state, this.#answers, at);
  }

  delimiterOffsets(bytes: number, at: number, base: number, format: Format): number {
    const state = this.#state, out = this.#offsets;
    return scanDelimiters(this.#input, bytes, state, format, OFFSETS, out, at, base);
  }

  delimiterMask(bytes: number, format: Format): number {
    this.#clear(bytes);
    return scanDelimiters(this.#input, bytes, this.#state, format, MASK, this.#masks, 0, 0);
  }

  /** Bits are set one by one. */
  #clear(bytes: number): void {
    this.#masks.fill(0, 0, 2 * Math.ceil(bytes / 64));
  }
}
