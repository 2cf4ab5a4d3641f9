/**
 * The SIMD kernel as an engine: addresses in, lengths out.
 *
 * @module
 */

import * as generated from "../_generated/format_float.ts";
import { type KernelModule, Workspace } from "../_workspace.ts";
import { type Engine, refused, type Room } from "./engine.ts";
import type { Style } from "./options.ts";

type Loop = (
  src: number,
  count: number,
  dst: number,
  digits: number,
  separator: number,
  separatorBytes: number,
  refuse: number,
) => number;

interface Exports extends WebAssembly.Exports {
  copy(dst: number, src: number, bytes: number): void;
  errorAt(): number;
  formatDoubles: Loop;
  formatFloats: Loop;
}

/** A cache line: windows and answers begin on one. */
const ALIGNMENT = 64;

function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}

/** What the kernel answers instead of a length to a value that it refuses. */
const KERNEL_NOT_FINITE = -1;

interface Views {
  readonly doubles: Float64Array;
  readonly floats: Float32Array;
  readonly answers: Uint8Array<ArrayBuffer>;
}

/** An engine on a workspace: it may share the workspace with other kernels. */
export class WasmEngine implements Engine {
  readonly room: Room;
  readonly #workspace: Workspace;
  readonly #kernel: Exports;
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
    this.#kernel = workspace.instantiate<Exports>(build);
    // one allocation: it succeeds whole or leaves nothing behind
    const input = aligned(8 * room.values);
    this.#input = workspace.alloc(input + room.answers);
    this.#answers = this.#input + input;
  }

  /** Views are made anew when growth, by whoever shares the workspace, has detached them. */
  #current(): Views {
    if (this.#views !== undefined && this.#views.answers.length > 0) return this.#views;
    const { buffer } = this.#workspace.bytes;
    const { values, answers } = this.room;
    return this.#views = {
      doubles: new Float64Array(buffer, this.#input, values),
      floats: new Float32Array(buffer, this.#input, values),
      answers: new Uint8Array(buffer, this.#answers, answers),
    };
  }

  doubles(): Float64Array {
    return this.#current().doubles;
  }

  floats(): Float32Array {
    return this.#current().floats;
  }

  answers(): Uint8Array<ArrayBuffer> {
    return this.#current().answers;
  }

  format(single: boolean, count: number, at: number, style: Style): number {
    const loop = single ? this.#kernel.formatFloats : this.#kernel.formatDoubles;
    const written = loop(
      this.#input,
      count,
      this.#answers + at,
      style.digits,
      style.separator,
      style.separatorBytes,
      Number(style.refuse),
    );
    if (written === KERNEL_NOT_FINITE) return refused(this.#kernel.errorAt());
    return written >>> 0; // lengths above 2 GiB come out negative
  }

  /** The roofline: copies `bytes` bytes of the input to the answers. */
  copy(bytes: number): void {
    this.#kernel.copy(this.#answers, this.#input, bytes);
  }
}
