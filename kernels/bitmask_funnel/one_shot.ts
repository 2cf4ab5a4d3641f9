/**
 * The private engine behind the one-shot functions: one a thread, made on the first call.
 *
 * @module
 */

import { noSimd } from "../_simd.ts";
import { BaselineEngine } from "./baseline_engine.ts";
import type { Engine } from "./engine.ts";
import { WasmEngine } from "./windows.ts";

let engine: Engine | undefined;

/** What the public functions run on: WASM, or plain TypeScript where SIMD is missing. */
export function oneShot(): Engine {
  return engine ??= noSimd() === null ? new WasmEngine() : new BaselineEngine();
}
