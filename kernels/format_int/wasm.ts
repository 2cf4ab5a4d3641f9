/**
 * The SIMD kernel as an engine: addresses in, lengths out.
 *
 * @module
 */

import * as generated from "../_generated/format_int.ts";
import { aligned, type KernelModule, Workspace } from "../_workspace.ts";
import { type Engine, refused, type Room } from "./engine.ts";
import { BOOL, type Ints, type Style } from "./options.ts";

type Loop = (src: number, count: number, dst: number, separator: number) => number;

interface Exports extends WebAssembly.Exports {
  copy(dst: number, src: number, bytes: number): void;
  int8: Loop;
  uint8: Loop;
  int16: Loop;
  uint16: Loop;
  int32: Loop;
  uint32: Loop;
  int64: Loop;
  uint64: Loop;
  bools: Loop;
}

/** Bytes the kernel may read past a window. */
const OVERREAD = 64;

/** What the kernel answers to a byte that is no boolean. */
const KERNEL_NO_BOOL = -1;

interface Views {
  /** By type. */
  readonly input: readonly Ints[];
  readonly answers: Uint8Array<ArrayBuffer>;
}

/** An engine on a workspace: it may share the workspace with other kernels. */
export class WasmEngine implements Engine {
  readonly room: Room;
  readonly #workspace: Workspace;
  readonly #kernel: Exports;
  /** The kernel's loops, by type. */
  readonly #loops: readonly Loop[];
  // addresses
  readonly #input: number;
  readonly #answers: number;
  #views: Views | undefined;

  constructor(
    room: Room,
    workspace: Workspace = new Workspace(),
    build: KernelModule = generated,
  ) {
    this.room = room;
    this.#workspace = workspace;
    const kernel = this.#kernel = workspace.instantiate<Exports>(build);
    this.#loops = [
      kernel.int8,
      kernel.uint8,
      kernel.int16,
      kernel.uint16,
      kernel.int32,
      kernel.uint32,
      kernel.int64,
      kernel.uint64,
      kernel.bools,
    ];
    // one allocation: it succeeds whole or leaves nothing behind
    const input = aligned(room.bytes + OVERREAD);
    this.#input = workspace.alloc(input + room.answers);
    this.#answers = this.#input + input;
  }

  /** Views are made anew when growth, by whoever shares the workspace, has detached them. */
  #current(): Views {
    if (this.#views !== undefined && this.#views.answers.length > 0) return this.#views;
    const { buffer } = this.#workspace.bytes;
    const { bytes, answers } = this.room;
    const at = this.#input;
    const bytesView = new Uint8Array(buffer, at, bytes);
    return this.#views = {
      input: [
        new Int8Array(buffer, at, bytes),
        bytesView,
        new Int16Array(buffer, at, bytes / 2),
        new Uint16Array(buffer, at, bytes / 2),
        new Int32Array(buffer, at, bytes / 4),
        new Uint32Array(buffer, at, bytes / 4),
        new BigInt64Array(buffer, at, bytes / 8),
        new BigUint64Array(buffer, at, bytes / 8),
        bytesView,
      ],
      answers: new Uint8Array(buffer, this.#answers, answers),
    };
  }

  input(kind: number): Ints {
    return this.#current().input[kind];
  }

  answers(): Uint8Array<ArrayBuffer> {
    return this.#current().answers;
  }

  format(kind: number, count: number, at: number, style: Style): number {
    const written = this.#loops[kind](this.#input, count, this.#answers + at, style.separator);
    if (kind === BOOL && written === KERNEL_NO_BOOL) {
      return refused((this.input(BOOL) as Uint8Array).findIndex((value) => value > 1));
    }
    return written >>> 0; // lengths above 2 GiB come out negative
  }

  /** The roofline: copies `bytes` bytes of the input to the answers. */
  copy(bytes: number): void {
    this.#kernel.copy(this.#answers, this.#input, bytes);
  }
}
