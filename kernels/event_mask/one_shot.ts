/**
 * What the one-shot functions run on: one engine a thread, made on the first call.
 *
 * @module
 */

import { noSimd } from "../_simd.ts";
import * as baseline from "./baseline.ts";
import type { Engine } from "./engine.ts";
import { SHORT_TABLE } from "./options.ts";
import { WindowEngine } from "./windows.ts";

let wasm: WindowEngine | undefined;

/** WASM, or plain TypeScript over the caller's own columns where SIMD is missing. */
export function oneShot(): Engine {
  return noSimd() === null ? wasm ??= new WindowEngine() : baseline;
}

/**
 * The same for codes. A table that is too long for swizzles is read entry by entry in either language,
 * and then the copies to WASM memory and back only cost.
 */
export function oneShotFor(table: Uint32Array): Engine {
  return table.length <= SHORT_TABLE ? oneShot() : baseline;
}
