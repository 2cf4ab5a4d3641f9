/**
 * The SIMD kernel as an engine: addresses in, lengths out.
 *
 * @module
 */

import * as module from "../_generated/json_escape.ts";
import { Workspace } from "../_workspace.ts";
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

function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}

/** What the kernel answers instead of a length to a lone surrogate under "throw". */
const KERNEL_LONE_SURROGATE = -1;

/** What the kernel's escapeStrings() answers to offsets that descend or lie beyond the limit. */
const KERNEL_BAD_OFFSETS = -2;

/** An engine on a workspace: it may share the workspace with other kernels. */
export class WasmEngine implements Engine {
  readonly utf8 = true;
  readonly room: Room;
  readonly #workspace: Workspace;
  readonly #kernel: Exports;
  // addresses
  readonly #input: number;
  readonly #offsets: number;
  readonly #starts: number;
  readonly #answers: number;
  // views
  #inputView!: Uint16Array;
  #inputBytesView!: Uint8Array;
  #offsetsView!: Uint32Array;
  #startsView!: Uint32Array;
  #answersView!: Uint8Array;

  constructor(room: Room, workspace: Workspace = new Workspace()) {
    this.room = room;
    this.#workspace = workspace;
    this.#kernel = workspace.instantiate<Exports>(module);
    // In front of the input there is a place for the unit held back. One allocation: it succeeds
    // whole or leaves nothing behind.
    const input = aligned(ALIGNMENT + 3 * room.units + OVERREAD);
    const table = aligned(4 * (room.strings + 1));
    const address = workspace.alloc(input + 2 * table + room.answers);
    this.#input = address + ALIGNMENT;
    this.#offsets = address + input;
    this.#starts = this.#offsets + table;
    this.#answers = this.#starts + table;
    this.#refresh();
  }

  /** Growth, by whoever shares the workspace, detaches views. */
  #refresh(): void {
    const { buffer } = this.#workspace.bytes;
    const { units, strings, answers } = this.room;
    this.#inputView = new Uint16Array(buffer, this.#input, units);
    this.#inputBytesView = new Uint8Array(buffer, this.#input, 3 * units);
    this.#offsetsView = new Uint32Array(buffer, this.#offsets, strings + 1);
    this.#startsView = new Uint32Array(buffer, this.#starts, strings + 1);
    this.#answersView = new Uint8Array(buffer, this.#answers, answers);
  }

  input(): Uint16Array {
    if (this.#answersView.length === 0) this.#refresh();
    return this.#inputView;
  }

  inputBytes(): Uint8Array {
    if (this.#answersView.length === 0) this.#refresh();
    return this.#inputBytesView;
  }

  answers(): Uint8Array {
    if (this.#answersView.length === 0) this.#refresh();
    return this.#answersView;
  }

  offsets(): Uint32Array {
    if (this.#answersView.length === 0) this.#refresh();
    return this.#offsetsView;
  }

  starts(): Uint32Array {
    if (this.#answersView.length === 0) this.#refresh();
    return this.#startsView;
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
      ...[units, limit, this.#offsets, count] as const,
      ...[this.#answers + at, this.#starts, at, policy, style] as const,
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
