/**
 * A stage that works in memory of its thread's own, where the engine copies slowly to and from shared
 * memory: a module that has both memories moves the bytes as fast as they go.
 *
 * One thread on 8 MiB in shared tasks of 64 KiB, against one call in memory that nobody shares, on Deno
 * (`bench /tasks_64k/ --workers 1`): json_escape has 0.91 of its speed for 0.76, structural_scan 0.91 for
 * 0.85, format_float 0.97 for 0.90. On Bun, whose own copies are as fast, the second copy would cost 0 to
 * 7%: there a stage works in shared memory.
 *
 * @module
 */

import { copiesSlowly } from "./copying.ts";
import { bufferOf, type SharedMemory } from "./shared_memory.ts";
import type { Stage } from "./stage.ts";

/** The most bytes that a stage is given, and may answer. */
export interface Most {
  readonly input: number;
  readonly answer: number;
}

/** Memory of the thread's own, and ways to and from addresses of the shared one. */
interface Own {
  readonly buffer: ArrayBuffer;
  /** Copies `bytes` bytes at `from` of the shared memory to `to` of the thread's. */
  take(to: number, from: number, bytes: number): void;
  /** Copies `bytes` bytes at `from` of the thread's memory to `to` of the shared one. */
  give(to: number, from: number, bytes: number): void;
}

/**
 * ```wat
 * (import "" "s" (memory $shared 0 65536 shared))
 * (import "" "o" (memory $own 0))
 * (func (export "take") (param $to i32) (param $from i32) (param $bytes i32)
 *   (memory.copy $own $shared (local.get $to) (local.get $from) (local.get $bytes)))
 * (func (export "give") (param $to i32) (param $from i32) (param $bytes i32)
 *   (memory.copy $shared $own (local.get $to) (local.get $from) (local.get $bytes)))
 * ```
 */
// deno-fmt-ignore
const module = Uint8Array.of(
  0, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
  // a type: three i32, no result
  1, 7, 1, 0x60, 3, 0x7f, 0x7f, 0x7f, 0,
  // imports: a shared memory of up to 65,536 pages; one that is not shared
  2, 16, 2, 0, 1, 0x73, 2, 3, 0, 0x80, 0x80, 4, 0, 1, 0x6f, 2, 0, 0,
  // two functions of that type, and their names
  3, 3, 2, 0, 0,
  7, 15, 2, 4, 0x74, 0x61, 0x6b, 0x65, 0, 0, 4, 0x67, 0x69, 0x76, 0x65, 0, 1,
  // each: its three arguments, then memory.copy with the numbers of both memories
  10, 27, 2,
  12, 0, 0x20, 0, 0x20, 1, 0x20, 2, 0xfc, 10, 1, 0, 0x0b,
  12, 0, 0x20, 0, 0x20, 1, 0x20, 2, 0xfc, 10, 0, 1, 0x0b,
);

/** Where the answer begins, so that both begin on a cache line. */
const answerAt = (most: Most) => Math.ceil(most.input / 64) * 64;

/** On a memory of WASM. `null` where a module cannot have two memories, or none may be compiled. */
function moved(shared: WebAssembly.Memory, bytes: number): Own | null {
  try {
    const own = new WebAssembly.Memory({ initial: Math.ceil(bytes / 65_536) });
    const imports = { "": { s: shared, o: own } };
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(module), imports);
    const { take, give } = exports as unknown as Pick<Own, "take" | "give">;
    return { buffer: own.buffer as ArrayBuffer, take, give };
  } catch {
    return null;
  }
}

/** With the engine's own copies, at addresses that are aligned alike. */
function copied(shared: SharedArrayBuffer, bytes: number): Own {
  const buffer = new ArrayBuffer(bytes);
  const there = new Uint8Array(shared), here = new Uint8Array(buffer);
  return {
    buffer,
    take: (to, from, bytes) => here.set(there.subarray(from, from + bytes), to),
    give: (to, from, bytes) => there.set(here.subarray(from, from + bytes), to),
  };
}

/** A stage for views of `memory`: the same one, or one that works in the thread's own memory. */
export function inOwnMemory(stage: Stage, memory: SharedMemory, most: Most): Stage {
  return copiesSlowly() ? throughOwnMemory(stage, memory, most) : stage;
}

/** A stage for views of `memory` that works in the thread's own. */
export function throughOwnMemory(stage: Stage, memory: SharedMemory, most: Most): Stage {
  const at = answerAt(most), bytes = at + most.answer;
  // not asked of WebAssembly, which an engine may lack
  const own = (memory instanceof SharedArrayBuffer ? null : moved(memory, bytes)) ??
    copied(bufferOf(memory), bytes);
  return (input, room) => {
    own.take(0, input.byteOffset, input.length);
    const length = stage(
      new Uint8Array(own.buffer, 0, input.length),
      new Uint8Array(own.buffer, at, room.length),
    );
    // what is no length is for the caller to refuse
    if (length > 0 && length <= room.length) own.give(room.byteOffset, at, length);
    return length;
  };
}
