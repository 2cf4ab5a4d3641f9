/**
 * The private engine behind the one-shot functions and the streams: one a thread, made on the first
 * call.
 *
 * @module
 */

import { onFirstCall } from "../_engines.ts";
import { BaselineEngine } from "./baseline_engine.ts";
import { type Engine, type Room, SLACK } from "./engine.ts";
import { WasmEngine } from "./wasm.ts";

/**
 * A window of 64 KiB stays in a second-level cache together with its answer, 256 KiB at most and a
 * fifth of that for JSON as it occurs. Answers up to 4 MiB are collected where the kernel wrote them
 * and copied out once; pages that are never touched cost nothing.
 */
export const ROOM: Room = { bytes: 65_536, offsets: (1 << 20) + SLACK };

/** Bytes that a one-shot call scans at a time. */
export const WINDOW_BYTES = ROOM.bytes;

/** What the public functions run on: WASM, or plain TypeScript where SIMD is missing. */
export const oneShot: () => Engine = onFirstCall<Engine>(
  () => new WasmEngine(ROOM),
  () => new BaselineEngine(ROOM),
);
