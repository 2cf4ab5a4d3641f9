/**
 * One WebAssembly memory, a bump allocator on it, and the kernels that work on it.
 *
 * Kernel modules import their memory and keep their static data in a slot of their own below
 * {@linkcode HEAP_BASE}, so any of them can stand on one workspace and hand bytes to each other
 * without a copy.
 *
 * @module
 */

import { shown, typeName } from "./_arguments.ts";

/** A compiled kernel as `_generated/` exports it. */
export interface KernelModule {
  /** The module, base64. */
  readonly wasmBase64: string;
  /** The module compiled, where a platform takes it so and no bytes: `wasmBase64` is then empty. */
  readonly module?: WebAssembly.Module;
  /** Where its slot of static data begins. */
  readonly memoryBase: number;
}

/** Bytes of static data and tables that each kernel has to itself. */
export const SLOT = 65_536;

/** Where allocation begins: sixteen slots. */
export const HEAP_BASE = 16 * SLOT;

/** A cache line: what kernels read and write begins on one. */
const LINE = 64;

/** The least multiple of a cache line that holds `bytes` bytes. */
export function aligned(bytes: number): number {
  return Math.ceil(bytes / LINE) * LINE;
}

const PAGE = 65_536;
const MAX_PAGES = 65_536;

const compiled = new WeakMap<KernelModule, WebAssembly.Module>();

/** What those deserve who ask for a module that is none of a kernel. */
function noKernel(kernel: unknown, cause?: unknown): TypeError {
  return new TypeError(`"kernel" expected a kernel's module, got ${typeName(kernel)}`, { cause });
}

function decoded(kernel: KernelModule): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(kernel.wasmBase64), (char) => char.charCodeAt(0));
  } catch (cause) {
    throw noKernel(kernel, cause);
  }
}

/** A kernel's module, compiled once a thread. Another thread may be posted it, to {@linkcode adopt} it. */
export function compile(kernel: KernelModule): WebAssembly.Module {
  let module = compiled.get(kernel) ?? kernel.module;
  if (!module) {
    const bytes = decoded(kernel);
    try {
      module = new WebAssembly.Module(bytes);
    } catch (cause) {
      // a page's policy, or want of memory, is no fault of the bytes
      throw WebAssembly.validate(bytes) ? cause : noKernel(kernel, cause);
    }
    compiled.set(kernel, module);
  }
  return module;
}

/** Takes over what another thread has compiled of a kernel, so that this one need not. */
export function adopt(kernel: KernelModule, module: WebAssembly.Module): void {
  compiled.set(kernel, module);
}

/**
 * A memory that kernels share, so that one's output is the next one's input without a copy. Nothing is
 * compiled before a kernel needs it.
 *
 * @example
 * ```ts
 * import { JsonEscaper, Workspace } from "@lanemark/kernels/json-escape";
 *
 * const workspace = new Workspace();
 * const escaper = new JsonEscaper(1024, workspace);
 * if (escaper.input.buffer !== workspace.memory.buffer) throw new Error("differs");
 * ```
 */
export class Workspace {
  /** The memory itself, unshared. */
  readonly memory: WebAssembly.Memory;
  #top = HEAP_BASE;
  #bytes: Uint8Array<ArrayBuffer>;
  #instances = new Map<KernelModule, WebAssembly.Exports>();

  /**
   * Reserves the kernels' static data.
   *
   * @throws {RangeError} if there is no memory for it: the message tells the size.
   */
  constructor() {
    try {
      this.memory = new WebAssembly.Memory({ initial: HEAP_BASE / PAGE, maximum: MAX_PAGES });
    } catch (cause) {
      throw new RangeError(`Cannot reserve ${HEAP_BASE} bytes of WebAssembly memory`, { cause });
    }
    this.#bytes = new Uint8Array(this.memory.buffer);
  }

  /** The whole memory. Growth detaches views: read this again after an allocation. */
  get bytes(): Uint8Array<ArrayBuffer> {
    if (this.#bytes.length === 0) this.#bytes = new Uint8Array(this.memory.buffer);
    return this.#bytes;
  }

  /**
   * Reserves `bytes` bytes on a 64-byte boundary, zeroed, and returns their address.
   *
   * @throws {RangeError} if the memory cannot grow that far: the message tells the size, and nothing
   * is reserved.
   */
  alloc(bytes: number): number {
    if (!Number.isInteger(bytes) || bytes < 0) {
      throw new RangeError(`"bytes" expected a whole number from 0 on, got ${shown(bytes)}`);
    }
    const at = this.#top;
    const end = aligned(at + bytes);
    const missing = Math.ceil((end - this.memory.buffer.byteLength) / PAGE);
    if (missing > 0) {
      try {
        this.memory.grow(missing);
      } catch (cause) {
        throw new RangeError(
          `Cannot allocate ${bytes} bytes of WebAssembly memory on top of ${at}`,
          { cause },
        );
      }
    }
    this.#top = end;
    return at;
  }

  /**
   * The exports of `kernel` on this memory; the second call returns the same ones.
   *
   * @throws {TypeError} if `kernel` is no kernel's module.
   * @throws {RangeError} if there is no memory for it.
   * @throws {WebAssembly.CompileError} if the platform forbids compiling, as a page's policy can.
   */
  instantiate<Exports extends WebAssembly.Exports>(kernel: KernelModule): Exports {
    let exports = this.#instances.get(kernel);
    if (!exports) {
      if (typeof kernel?.wasmBase64 !== "string") throw noKernel(kernel);
      const module = compile(kernel);
      try {
        exports = new WebAssembly.Instance(module, { env: { memory: this.memory } }).exports;
      } catch (cause) {
        // it imports what no kernel does
        const foreign = cause instanceof WebAssembly.LinkError || cause instanceof TypeError;
        throw foreign ? noKernel(kernel, cause) : cause;
      }
      this.#instances.set(kernel, exports);
    }
    return exports as Exports;
  }
}
