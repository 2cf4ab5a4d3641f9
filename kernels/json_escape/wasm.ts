/**
 * The SIMD kernel as an engine: addresses in, lengths out.
 *
 * @module
 */

import * as generated from "../_generated/json_escape.ts";
import { aligned, type KernelModule, Workspace } from "../_workspace.ts";
import { BAD_OFFSETS, type Engine, refused, type Room } from "./engine.ts";

interface Exports extends WebAssembly.Exports {
  copy(dst: number, src: number, bytes: number): void;
  errorAt(): number;
  escapeUnits(src: number, units: number, dst: number, policy: number): number;
  escapeUtf8(src: number, bytes: number, dst: number, policy: number): number;
  escapeStrings(
    units: number,
    limit: number,
    offsets: number,
    count: number,
    dst: number,
    starts: number,
    base: number,
    policy: number,
    style: number,
  ): number;
}

/** Bytes the kernel may read past a window: it masks them off. */
const OVERREAD = 64;

/** A cache line: windows begin on one. */
const ALIGNMENT = 64;

/** What the kernel answers instead of a length to a lone surrogate under "throw". */
const KERNEL_LONE_SURROGATE = -1;

/** What the kernel's escapeStrings() answers to offsets that descend or lie beyond the limit. */
const KERNEL_BAD_OFFSETS = -2;

interface Views {
  readonly input: Uint16Array;
  readonly inputBytes: Uint8Array;
  readonly offsets: Uint32Array;
  readonly starts: Uint32Array;
  readonly answers: Uint8Array<ArrayBuffer>;
}

/** An engine on a workspace: it may share the workspace with other kernels. */
export class WasmEngine implements Engine {
  readonly room: Room;
  readonly #workspace: Workspace;
  readonly #kernel: Exports;
  // addresses
  readonly #input: number;
  readonly #offsets: number;
  readonly #starts: number;
  readonly #answers: number;
  #views: Views | undefined;

  constructor(
    room: Room,
    workspace: Workspace = new Workspace(),
    build: KernelModule = generated,
  ) {
    this.room = room;
    this.#workspace = workspace;
    this.#kernel = workspace.instantiate<Exports>(build);
    // In front of the input there is a place for the unit held back. One allocation: it succeeds
    // whole or leaves nothing behind.
    const input = aligned(ALIGNMENT + room.bytes + OVERREAD);
    const table = aligned(4 * (room.strings + 1));
    const address = workspace.alloc(input + 2 * table + room.answers);
    this.#input = address + ALIGNMENT;
    this.#offsets = address + input;
    this.#starts = this.#offsets + table;
    this.#answers = this.#starts + table;
  }

  /** Views are made anew when growth, by whoever shares the workspace, has detached them. */
  #current(): Views {
    if (this.#views !== undefined && this.#views.answers.length > 0) return this.#views;
    const { buffer } = this.#workspace.bytes;
    const { units, bytes, strings, answers } = this.room;
    return this.#views = {
      input: new Uint16Array(buffer, this.#input, units),
      inputBytes: new Uint8Array(buffer, this.#input, bytes),
      offsets: new Uint32Array(buffer, this.#offsets, strings + 1),
      starts: new Uint32Array(buffer, this.#starts, strings + 1),
      answers: new Uint8Array(buffer, this.#answers, answers),
    };
  }

  input(): Uint16Array {
    return this.#current().input;
  }

  inputBytes(): Uint8Array {
    return this.#current().inputBytes;
  }

  answers(): Uint8Array<ArrayBuffer> {
    return this.#current().answers;
  }

  offsets(): Uint32Array {
    return this.#current().offsets;
  }

  starts(): Uint32Array {
    return this.#current().starts;
  }

  escapeUnits(units: number, at: number, policy: number, held: number): number {
    let src = this.#input;
    if (held !== 0) {
      src -= 2;
      units++;
      this.#workspace.bytes.set([held & 255, held >> 8], src);
    }
    const written = this.#kernel.escapeUnits(src, units, this.#answers + at, policy);
    return this.#length(written);
  }

  escapeUtf8(bytes: number, at: number, policy: number): number {
    return this.#length(this.#kernel.escapeUtf8(this.#input, bytes, this.#answers + at, policy));
  }

  escapeStrings(
    origin: number,
    limit: number,
    count: number,
    at: number,
    policy: number,
    style: number,
  ): number {
    // the kernel adds offsets to the units' address; i32 wraps around, so does the sum
    const units = (this.#input - 2 * origin) | 0;
    const written = this.#kernel.escapeStrings(
      units,
      limit,
      this.#offsets,
      count,
      this.#answers + at,
      this.#starts,
      at,
      policy,
      style,
    );
    if (written === KERNEL_BAD_OFFSETS) return BAD_OFFSETS;
    return this.#length(written);
  }

  /** The roofline: copies `bytes` bytes of the input to the answers. */
  copy(bytes: number): void {
    this.#kernel.copy(this.#answers, this.#input, bytes);
  }

  /** A kernel's i32 as a length or a refusal: addresses and lengths above 2 GiB come out negative. */
  #length(answer: number): number {
    if (answer !== KERNEL_LONE_SURROGATE) return answer >>> 0;
    return refused(((this.#kernel.errorAt() >>> 0) - this.#input) / 2);
  }
}
