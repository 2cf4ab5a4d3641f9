/**
 * The private engine behind the one-shot functions: one a thread, made on the first call.
 *
 * @module
 */

import { noSimd } from "../_simd.ts";
import { BaselineEngine } from "./baseline_engine.ts";
import type { Engine, Room } from "./engine.ts";
import { type Plan, planOf } from "./paths.ts";
import { WasmEngine } from "./wasm.ts";

/** A window of 128 KiB stays in a second-level cache; its rows, if they are more, go in several steps. */
export const ROOM: Room = { bytes: 131_072, rows: 4096 };

/** Bytes that a one-shot call reads at a time. */
export const WINDOW_BYTES = ROOM.bytes;

let engine: Engine | undefined;
let last: Plan | undefined;

/** An engine of any room: WASM, or plain TypeScript where SIMD is missing. */
export function make(room: Room): Engine {
  return noSimd() === null ? new WasmEngine(room) : new BaselineEngine(room);
}

/** What the public functions run on. */
export function oneShot(): Engine {
  return engine ??= make(ROOM);
}

/** The plan of some paths; the last one again, if they are the same as then. */
export function planFor(paths: readonly string[]): Plan {
  // whatever a list answers another time, the plan found is one of these paths
  const same = last !== undefined && Array.isArray(paths) && paths.length === last.paths.length &&
    last.paths.every((path, i) => path === paths[i]);
  return same ? last! : last = planOf(paths);
}
