/**
 * What the one-shot functions and the states run on: one engine a thread, made on the first call.
 *
 * @module
 */

import { noSimd } from "../_simd.ts";
import * as baseline from "./baseline.ts";
import type { Engine } from "./engine.ts";
import { WindowEngine } from "./windows.ts";

let wasm: WindowEngine | undefined;

/** WASM, or plain TypeScript over the caller's own columns where SIMD is missing. */
export function oneShot(): Engine {
  return noSimd() === null ? wasm ??= new WindowEngine() : baseline;
}
