/**
 * Which WASM features the engine understands, asked of the smallest modules that need them.
 *
 * @module
 */

import type { Environment } from "./record.ts";

const magicAndVersion = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];

/** One section: its number, its length and its content. */
function section(id: number, ...content: number[]): number[] {
  return [id, content.length, ...content];
}

const i32 = 0x7f, v128 = 0x7b;
const end = 0x0b;
const i32Const0 = [0x41, 0x00];
const i8x16Splat = [0xfd, 0x0f];

/**
 * A module with one function, `[] -> results`, of this code. `memory` is the content of the memory
 * section: how many memories, and each one's limits.
 */
function module(results: number[], code: number[], memory: number[] = []): Uint8Array<ArrayBuffer> {
  const body = [0x00, ...code, end]; // no locals
  return Uint8Array.from([
    ...magicAndVersion,
    ...section(1, 0x01, 0x60, 0x00, results.length, ...results), // one type: function, no parameters
    ...section(3, 0x01, 0x00), // one function, of type 0
    ...(memory.length > 0 ? section(5, ...memory) : []),
    ...section(10, 0x01, body.length, ...body), // one body
  ]);
}

const vector = [...i32Const0, ...i8x16Splat];

/** The modules, each of which is valid only where its feature is known. */
export const probes: { readonly [feature in keyof Environment["wasm"]]: Uint8Array<ArrayBuffer> } =
  {
    // a vector of the same byte
    simd: module([v128], vector),
    // i8x16.relaxed_swizzle is 0xfd with the number 0x100, which LEB128 spells 0x80 0x02
    relaxed_simd: module([v128], [...vector, ...vector, 0xfd, 0x80, 0x02]),
    // i32.atomic.load (0xfe 0x10), aligned to 2^2, offset 0, of a memory whose limits begin with the
    // flags "has a maximum" and "shared": from 1 to 1 page
    threads: module([i32], [...i32Const0, 0xfe, 0x10, 0x02, 0x00], [0x01, 0x03, 0x01, 0x01]),
    // two results
    multi_value: module([i32, i32], [...i32Const0, ...i32Const0]),
    // return_call (0x12) of function 0, which is itself: valid, and never run
    tail_call: module([], [0x12, 0x00]),
  };

/** Asks for every feature. */
export function wasmFeatures(): Environment["wasm"] {
  return {
    simd: WebAssembly.validate(probes.simd),
    relaxed_simd: WebAssembly.validate(probes.relaxed_simd),
    threads: WebAssembly.validate(probes.threads),
    multi_value: WebAssembly.validate(probes.multi_value),
    tail_call: WebAssembly.validate(probes.tail_call),
  };
}
