/**
 * The SIMD kernel as an engine: addresses in, lengths out.
 *
 * @module
 */

import * as generated from "../_generated/format_float.ts";
import { aligned, type KernelModule, Workspace } from "../_workspace.ts";
import { type Engine, refused, type Room } from "./engine.ts";
import { FLOAT32, type Floats, type Style } from "./options.ts";

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

/** What the kernel answers instead of a length to a value that it refuses. */
const KERNEL_NOT_FINITE = -1;

interface Views {
  /** By type. */
  readonly input: readonly Floats[];
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
      input: [
        new Float64Array(buffer, this.#input, values),
        new Float32Array(buffer, this.#input, values),
      ],
      answers: new Uint8Array(buffer, this.#answers, answers),
    };
  }

  input(kind: number): Floats {
    return this.#current().input[kind];
  }

  answers(): Uint8Array<ArrayBuffer> {
    return this.#current().answers;
  }

  format(kind: number, count: number, at: number, style: Style): number {
    const { formatDoubles, formatFloats } = this.#kernel;
    const loop = kind === FLOAT32 ? formatFloats : formatDoubles;
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
