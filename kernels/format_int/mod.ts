/**
 * Integers and booleans to JSON, eight values at a time.
 *
 * Three ways in: {@linkcode formatInts} returns new bytes, {@linkcode formatIntsInto} writes to
 * yours, and an {@linkcode IntFormatter} formats what you put in its memory, without a copy.
 * {@linkcode formatBools} does the same for bytes of 0 and 1, {@linkcode formatInt} writes one
 * integer. WASM memory stays at a few MiB whatever the length of the input. Where WASM SIMD is
 * missing, or a page forbids it, the same functions run on plain TypeScript.
 *
 * The digits are those of `String(value)`, so the answer is what `JSON.stringify(Array.from(values))`
 * makes; 64-bit integers, which JSON.stringify refuses, are written in full.
 *
 * The method: quotients by 10,000 in floating point, digits by multiplication in lanes of 16 bits, as
 * P. Khuong and D. Lemire have described for SSE and SWAR; leading zeros are shuffled away. The code
 * is ours.
 *
 * @module
 */

import { checkBytes } from "../_arguments.ts";
import { listStyleOf } from "../_list_style.ts";
import { oneShot } from "./one_shot.ts";
import { BOOL, type FormatIntOptions, type Ints, kindOf } from "./options.ts";
import { formatOne } from "./single.ts";
import { lists } from "./windows.ts";

export type { ListOptions } from "../_list_style.ts";
export { type KernelModule, Workspace } from "../_workspace.ts";
export {
  IntFormatter,
  type IntFormatterOptions,
  type IntType,
  type IntViews,
} from "./formatter.ts";
export type { FormatIntOptions, Ints } from "./options.ts";

/**
 * Formats integers as one JSON array and returns the bytes in memory of their own.
 *
 * @param values A typed array of integers of 8 to 64 bits.
 * @returns ASCII of exactly the answer's length.
 * @throws {TypeError} for another type of values, an option of another type, or `lines` together with
 * `separator` or `brackets`.
 * @throws {RangeError} for a separator that is not one or two ASCII characters, or when memory for the
 * answer is lacking (with its size).
 *
 * @example
 * ```ts
 * import { formatInts } from "@lanemark/kernels/format-int";
 *
 * const json = new TextDecoder().decode(formatInts(Int32Array.of(1, -20, 300)));
 * if (json !== "[1,-20,300]") throw new Error("differs");
 * const lines = new TextDecoder().decode(formatInts(BigInt64Array.of(1n, 2n), { lines: true }));
 * if (lines !== "1\n2\n") throw new Error("differs");
 * ```
 */
export function formatInts(values: Ints, options: FormatIntOptions = {}): Uint8Array<ArrayBuffer> {
  const style = listStyleOf(options);
  return lists.whole(oneShot(), kindOf(values), values, style);
}

/**
 * Formats integers into `dst` and returns how many bytes that took.
 *
 * @param values A typed array of integers of 8 to 64 bits.
 * @param dst Where to write. 22 bytes a value and 2 for the brackets always suffice; nothing is
 * written after the answer.
 * @throws {TypeError} as {@linkcode formatInts} does, and for another type of `dst`.
 * @throws {RangeError} as {@linkcode formatInts} does; when `dst` is too small, and the message tells
 * the length the answer needs; when more than 64 KiB of values overlap `dst`. After an error `dst`
 * may hold a part of the answer.
 *
 * @example
 * ```ts
 * import { formatIntsInto } from "@lanemark/kernels/format-int";
 *
 * const dst = new Uint8Array(64);
 * const length = formatIntsInto(Uint8Array.of(1, 2, 3), dst, { separator: ", " });
 * if (new TextDecoder().decode(dst.subarray(0, length)) !== "[1, 2, 3]") throw new Error("differs");
 * ```
 */
export function formatIntsInto(
  values: Ints,
  dst: Uint8Array,
  options: FormatIntOptions = {},
): number {
  const style = listStyleOf(options);
  const kind = kindOf(values);
  checkBytes("dst", dst);
  return lists.into(oneShot(), kind, values, dst, style);
}

/**
 * Formats bytes of 0 and 1 as one JSON array of `false` and `true`.
 *
 * @param values A byte a boolean: 0 or 1.
 * @returns ASCII of exactly the answer's length.
 * @throws {TypeError} if `values` is no Uint8Array, and for options as {@linkcode formatInts} does.
 * @throws {RangeError} for a byte that is neither 0 nor 1 (with its index), and as
 * {@linkcode formatInts} does.
 *
 * @example
 * ```ts
 * import { formatBools } from "@lanemark/kernels/format-int";
 *
 * const json = new TextDecoder().decode(formatBools(Uint8Array.of(1, 0)));
 * if (json !== "[true,false]") throw new Error("differs");
 * ```
 */
export function formatBools(
  values: Uint8Array,
  options: FormatIntOptions = {},
): Uint8Array<ArrayBuffer> {
  const style = listStyleOf(options);
  checkBytes("values", values);
  return lists.whole(oneShot(), BOOL, values, style);
}

/**
 * Formats bytes of 0 and 1 into `dst` and returns how many bytes that took.
 *
 * @param values A byte a boolean: 0 or 1.
 * @param dst Where to write. 7 bytes a value and 2 for the brackets always suffice; nothing is
 * written after the answer.
 * @throws As {@linkcode formatBools} and {@linkcode formatIntsInto} do.
 *
 * @example
 * ```ts
 * import { formatBoolsInto } from "@lanemark/kernels/format-int";
 *
 * const dst = new Uint8Array(32);
 * const length = formatBoolsInto(Uint8Array.of(0, 1), dst, { brackets: false });
 * if (new TextDecoder().decode(dst.subarray(0, length)) !== "false,true") throw new Error("differs");
 * ```
 */
export function formatBoolsInto(
  values: Uint8Array,
  dst: Uint8Array,
  options: FormatIntOptions = {},
): number {
  const style = listStyleOf(options);
  checkBytes("values", values);
  checkBytes("dst", dst);
  return lists.into(oneShot(), BOOL, values, dst, style);
}

/**
 * Formats one integer. For many, an array of them takes a tenth of the time.
 *
 * @param value A safe integer, or a bigint of 64 bits: -2^63 to 2^64 - 1.
 * @returns ASCII of exactly the answer's length.
 * @throws {TypeError} for another type of value.
 * @throws {RangeError} for a number that is no safe integer, or a bigint of more than 64 bits.
 *
 * @example
 * ```ts
 * import { formatInt } from "@lanemark/kernels/format-int";
 *
 * if (new TextDecoder().decode(formatInt(-(2n ** 63n))) !== "-9223372036854775808") {
 *   throw new Error("differs");
 * }
 * ```
 */
export function formatInt(value: number | bigint): Uint8Array<ArrayBuffer> {
  return formatOne(value);
}
