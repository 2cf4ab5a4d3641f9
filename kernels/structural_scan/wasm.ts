/**
 * The SIMD kernel as an engine: addresses in, counts out.
 *
 * @module
 */

import * as generated from "../_generated/structural_scan.ts";
import { aligned, type KernelModule, Workspace } from "../_workspace.ts";
import { type Engine, type Room, STATE_WORDS } from "./engine.ts";
import type { Format } from "./format.ts";

interface Exports extends WebAssembly.Exports {
  copy(dst: number, src: number, bytes: number): void;
  jsonOffsets(src: number, bytes: number, out: number, base: number, state: number): number;
  jsonMasks(src: number, bytes: number, masks: number, state: number): number;
  utf8(src: number, bytes: number, state: number): void;
  minify(src: number, bytes: number, dst: number, state: number): number;
  delimiterOffsets(
    src: number,
    bytes: number,
    out: number,
    base: number,
    kind: number,
    separator: number,
    rows: number,
    tables: number,
    state: number,
  ): number;
  delimiterMasks(
    src: number,
    bytes: number,
    masks: number,
    kind: number,
    separator: number,
    rows: number,
    tables: number,
    state: number,
  ): number;
}

/** Bytes of a block, and of a cache line: windows and answers begin on one. */
const BLOCK = 64;

/** Bytes of a format's two tables. */
const TABLES = 32;

interface Views {
  readonly input: Uint8Array;
  readonly state: Uint32Array;
  readonly offsets: Uint32Array<ArrayBuffer>;
  readonly masks: Uint32Array<ArrayBuffer>;
  readonly minified: Uint8Array<ArrayBuffer>;
}

/** An engine on a workspace: it may share the workspace with other kernels. */
export class WasmEngine implements Engine {
  readonly room: Room;
  readonly #workspace: Workspace;
  readonly #kernel: Exports;
  // addresses
  readonly #state: number;
  readonly #tables: number;
  readonly #input: number;
  readonly #answers: number;
  /** Bytes of answers, under whichever view. */
  readonly #answerBytes: number;
  #views: Views | undefined;
  /** Whose tables stand in memory. */
  #format: Format | undefined;

  constructor(
    room: Room,
    workspace: Workspace = new Workspace(),
    build: KernelModule = generated,
  ) {
    this.room = room;
    this.#workspace = workspace;
    this.#kernel = workspace.instantiate<Exports>(build);
    // In front of the input there is a block for the bytes before it, behind it one that the kernel
    // may read. One allocation: it succeeds whole or leaves nothing behind.
    const state = aligned(4 * STATE_WORDS);
    const input = BLOCK + aligned(room.bytes) + BLOCK;
    this.#answerBytes = aligned(Math.max(4 * room.offsets, room.bytes + BLOCK));
    const address = workspace.alloc(state + BLOCK + input + this.#answerBytes);
    this.#state = address;
    this.#tables = address + state;
    this.#input = address + state + BLOCK + BLOCK;
    this.#answers = address + state + BLOCK + input;
  }

  /** Views are made anew when growth, by whoever shares the workspace, has detached them. */
  #current(): Views {
    if (this.#views !== undefined && this.#views.state.length > 0) return this.#views;
    const { buffer } = this.#workspace.bytes;
    const { bytes, offsets } = this.room;
    return this.#views = {
      input: new Uint8Array(buffer, this.#input, bytes),
      state: new Uint32Array(buffer, this.#state, STATE_WORDS),
      offsets: new Uint32Array(buffer, this.#answers, offsets),
      masks: new Uint32Array(buffer, this.#answers, 2 * Math.ceil(bytes / BLOCK)),
      minified: new Uint8Array(buffer, this.#answers, this.#answerBytes),
    };
  }

  input(): Uint8Array {
    return this.#current().input;
  }

  state(): Uint32Array {
    return this.#current().state;
  }

  offsets(): Uint32Array<ArrayBuffer> {
    return this.#current().offsets;
  }

  masks(): Uint32Array<ArrayBuffer> {
    return this.#current().masks;
  }

  minified(): Uint8Array<ArrayBuffer> {
    return this.#current().minified;
  }

  // counts and lengths above 2 GiB come out negative: >>> 0

  jsonOffsets(bytes: number, at: number, base: number): number {
    const out = this.#answers + 4 * at;
    return this.#kernel.jsonOffsets(this.#input, bytes, out, base, this.#state) >>> 0;
  }

  jsonMask(bytes: number): number {
    return this.#kernel.jsonMasks(this.#input, bytes, this.#answers, this.#state) >>> 0;
  }

  utf8(bytes: number): void {
    this.#kernel.utf8(this.#input, bytes, this.#state);
  }

  minify(bytes: number, at: number): number {
    return this.#kernel.minify(this.#input, bytes, this.#answers + at, this.#state) >>> 0;
  }

  delimiterOffsets(bytes: number, at: number, base: number, format: Format): number {
    this.#place(format);
    return this.#kernel.delimiterOffsets(
      this.#input,
      bytes,
      this.#answers + 4 * at,
      base,
      format.kind,
      format.separator,
      Number(format.rows),
      this.#tables,
      this.#state,
    ) >>> 0;
  }

  delimiterMask(bytes: number, format: Format): number {
    this.#place(format);
    return this.#kernel.delimiterMasks(
      this.#input,
      bytes,
      this.#answers,
      format.kind,
      format.separator,
      Number(format.rows),
      this.#tables,
      this.#state,
    ) >>> 0;
  }

  /** Puts a format's tables into memory, where they are not there yet. */
  #place(format: Format): void {
    if (format === this.#format) return;
    const { bytes } = this.#workspace;
    bytes.set(format.low, this.#tables);
    bytes.set(format.high, this.#tables + TABLES / 2);
    this.#format = format;
  }

  /** The roofline: copies `bytes` bytes of the input to the answers. */
  copy(bytes: number): void {
    this.#kernel.copy(this.#answers, this.#input, bytes);
  }
}
