/**
 * Memory for answers of each type.
 *
 * @module
 */

import { allocate } from "../_memory.ts";
import type { Answers, NumberType } from "./engine.ts";

const arrays = { float64: Float64Array, int32: Int32Array, int64: BigInt64Array };

/** Memory for `length` answers. */
export function memoryFor<Type extends NumberType>(type: Type, length: number): Answers[Type] {
  return allocate<Answers[NumberType]>(arrays[type], length) as Answers[Type];
}
