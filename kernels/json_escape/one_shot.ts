/**
 * The private engine behind the one-shot functions: one a thread, made on the first call.
 *
 * @module
 */

import { onFirstCall } from "../_engines.ts";
import { BaselineEngine } from "./baseline_engine.ts";
import type { Engine, Room } from "./engine.ts";
import { WasmEngine } from "./wasm.ts";

/**
 * A window of 128 KiB stays in a second-level cache together with its answer. Answers up to 4 MiB
 * are collected where the kernel wrote them and copied out once; pages that are never touched cost
 * nothing.
 */
export const ROOM: Room = { units: 65_536, bytes: 3 * 65_536, strings: 16_384, answers: 4 << 20 };

/** Code units that a one-shot call escapes at a time. */
export const WINDOW_UNITS = ROOM.units;

/** What the public functions run on: WASM, or plain TypeScript where SIMD is missing. */
export const oneShot: () => Engine = onFirstCall<Engine>(
  () => new WasmEngine(ROOM),
  () => new BaselineEngine(ROOM),
);
