/**
 * The engines that a room's functions and handles run on: WASM, or plain TypeScript where SIMD is
 * missing.
 *
 * @module
 */

import { noSimd } from "./_simd.ts";

/** How a room makes its two engines. */
type Make<Engine> = () => Engine;

/** One engine, made when it is first asked for. */
export function late<Engine>(make: Make<Engine>): () => Engine {
  let engine: Engine | undefined;
  return () => engine ??= make();
}

/** The engine of the one-shot functions: one a thread, made on the first call. */
export function onFirstCall<Engine>(wasm: Make<Engine>, baseline: Make<Engine>): () => Engine {
  return late(() => noSimd() === null ? wasm() : baseline());
}

/** The engine of a handle, which is to hold `what`; where memory is lacking the error tells that. */
export function engineHolding<Engine>(
  what: string,
  wasm: Make<Engine>,
  baseline: Make<Engine>,
): Engine {
  try {
    return noSimd() === null ? wasm() : baseline();
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new RangeError(`Cannot hold ${what}: ${cause.message}`, { cause });
  }
}
