/**
 * The SIMD kernel as an engine: addresses in, counts out.
 *
 * @module
 */

import * as generated from "../_generated/parse_number.ts";
import { aligned, type KernelModule, Workspace } from "../_workspace.ts";
import {
  type Answers,
  type Engine,
  HEAD,
  type NumberFormat,
  type NumberType,
  type Room,
  STATE_WORDS,
} from "./engine.ts";

type Parse = (
  src: number,
  bytes: number,
  last: number,
  format: number,
  out: number,
  state: number,
) => number;

interface Exports extends WebAssembly.Exports {
  copy(dst: number, src: number, bytes: number): void;
  parseFloats: Parse;
  parseInt32s: Parse;
  parseInt64s: Parse;
  parseSpans(
    src: number,
    starts: number,
    ends: number,
    count: number,
    out: number,
    state: number,
  ): number;
}

/** Bytes that the kernel may read before and behind its input. */
const OVERREAD = 64;

interface Views extends Answers {
  readonly region: Uint8Array;
  readonly input: Uint8Array;
  readonly state: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** An engine on a workspace: it may share the workspace with other kernels. */
export class WasmEngine implements Engine {
  readonly room: Room;
  readonly #workspace: Workspace;
  readonly #kernel: Exports;
  // addresses
  readonly #state: number;
  readonly #starts: number;
  readonly #ends: number;
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
    const state = aligned(4 * STATE_WORDS), offsets = aligned(4 * room.spans);
    const input = OVERREAD + HEAD + aligned(room.bytes) + OVERREAD;
    const address = workspace.alloc(state + 2 * offsets + input + 8 * room.answers);
    this.#state = address;
    this.#starts = this.#state + state;
    this.#ends = this.#starts + offsets;
    this.#input = this.#ends + offsets + OVERREAD + HEAD;
    this.#answers = this.#ends + offsets + input;
  }

  /** Views are made anew when growth, by whoever shares the workspace, has detached them. */
  #current(): Views {
    if (this.#views !== undefined && this.#views.state.length > 0) return this.#views;
    const { buffer } = this.#workspace.bytes;
    const { bytes, answers, spans } = this.room;
    return this.#views = {
      region: new Uint8Array(buffer, this.#input - HEAD, HEAD + bytes),
      input: new Uint8Array(buffer, this.#input, bytes),
      state: new Uint32Array(buffer, this.#state, STATE_WORDS),
      starts: new Uint32Array(buffer, this.#starts, spans),
      ends: new Uint32Array(buffer, this.#ends, spans),
      float64: new Float64Array(buffer, this.#answers, answers),
      int32: new Int32Array(buffer, this.#answers, 2 * answers),
      int64: new BigInt64Array(buffer, this.#answers, answers),
    };
  }

  input(): Uint8Array {
    return this.#current().input;
  }

  region(): Uint8Array {
    return this.#current().region;
  }

  state(): Uint32Array {
    return this.#current().state;
  }

  starts(): Uint32Array {
    return this.#current().starts;
  }

  ends(): Uint32Array {
    return this.#current().ends;
  }

  answers<Type extends NumberType>(type: Type): Answers[Type] {
    const views: Answers = this.#current();
    return views[type];
  }

  parse(
    type: NumberType,
    first: number,
    bytes: number,
    last: boolean,
    format: NumberFormat,
    at: number,
  ): number {
    const { parseFloats, parseInt32s, parseInt64s } = this.#kernel;
    const parse = type === "float64" ? parseFloats : type === "int32" ? parseInt32s : parseInt64s;
    const src = this.#input + first, out = this.#answers + (type === "int32" ? 4 : 8) * at;
    return parse(src, bytes, Number(last), Number(format === "list"), out, this.#state) >>> 0;
  }

  parseSpans(origin: number, count: number, at: number): number {
    // the kernel adds offsets to the address; i32 wraps around, so does the sum
    const src = (this.#input - origin) | 0;
    const out = this.#answers + 8 * at;
    return this.#kernel.parseSpans(src, this.#starts, this.#ends, count, out, this.#state) >>> 0;
  }

  /** The roofline: copies `bytes` bytes of the input to the answers. */
  copy(bytes: number): void {
    this.#kernel.copy(this.#answers, this.#input, bytes);
  }
}
