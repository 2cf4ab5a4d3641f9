/**
 * Floating-point numbers to JSON: the shortest digits that read back as the same value, or a fixed
 * number of them after the point.
 *
 * Three ways in: {@linkcode formatFloats} and {@linkcode formatFixed} return new bytes,
 * {@linkcode formatFloatsInto} and {@linkcode formatFixedInto} write to yours, and a
 * {@linkcode FloatFormatter} formats what you put in its memory, without a copy.
 * {@linkcode formatFloat} writes one number. WASM memory stays at a few MiB whatever the length of the
 * input. Where WASM SIMD is missing, or a page forbids it, the same functions run on plain TypeScript.
 *
 * The text is what `JSON.stringify(Array.from(values))` makes, to the last byte; a Float32Array's
 * values become doubles first, so 0.1 of 32 bits is `0.10000000149011612`.
 *
 * The method: R. Giulietti's Schubfach with the single product of Xiang Jun-Bo's xjb and V. Zverovich's
 * zmij, digits by multiplication in lanes of 16 bits; a lane for decimals of up to six digits after
 * the point. The code is ours.
 *
 * @module
 */

import { checkBytes } from "../_arguments.ts";
import { oneShot } from "./one_shot.ts";
import { checkDigits, type Floats, type FormatFloatOptions, kindOf, styleOf } from "./options.ts";
import { formatOne } from "./single.ts";
import { lists } from "./windows.ts";

export type { ListOptions } from "../_list_style.ts";
export { type KernelModule, Workspace } from "../_workspace.ts";
export { FloatFormatter, type FloatFormatterOptions, type FloatType } from "./formatter.ts";
export type { Floats, FormatFloatOptions } from "./options.ts";

/**
 * Formats numbers as one JSON array and returns the bytes in memory of their own.
 *
 * @param values Doubles, or floats, which are widened to doubles first.
 * @returns ASCII of exactly the answer's length.
 * @throws {TypeError} for another type of values, an option of another type, or `lines` together with
 * `separator` or `brackets`.
 * @throws {RangeError} for a separator that is not one or two ASCII characters; for a value that is not
 * finite under `nonFinite: "throw"` (with its index); or when memory for the answer is lacking (with its
 * size).
 *
 * @example
 * ```ts
 * import { formatFloats } from "@lanemark/kernels/format-float";
 *
 * const json = new TextDecoder().decode(formatFloats(Float64Array.of(0.1, -2.5, 1e21, NaN)));
 * if (json !== "[0.1,-2.5,1e+21,null]") throw new Error("differs");
 * const lines = new TextDecoder().decode(formatFloats(Float32Array.of(0.5, 3), { lines: true }));
 * if (lines !== "0.5\n3\n") throw new Error("differs");
 * ```
 */
export function formatFloats(
  values: Floats,
  options: FormatFloatOptions = {},
): Uint8Array<ArrayBuffer> {
  const style = styleOf(options);
  return lists.whole(oneShot(), kindOf(values), values, style);
}

/**
 * Formats numbers into `dst` and returns how many bytes that took.
 *
 * @param values Doubles, or floats, which are widened to doubles first.
 * @param dst Where to write. 27 bytes a value and 2 for the brackets always suffice; nothing is written
 * after the answer.
 * @throws {TypeError} as {@linkcode formatFloats} does, and for another type of `dst`.
 * @throws {RangeError} as {@linkcode formatFloats} does; when `dst` is too small, and the message tells
 * the length the answer needs; when more than 8,192 values overlap `dst`. After an error `dst` may hold
 * a part of the answer.
 *
 * @example
 * ```ts
 * import { formatFloatsInto } from "@lanemark/kernels/format-float";
 *
 * const dst = new Uint8Array(64);
 * const length = formatFloatsInto(Float64Array.of(0.1, 0.25), dst, { separator: ", " });
 * if (new TextDecoder().decode(dst.subarray(0, length)) !== "[0.1, 0.25]") throw new Error("differs");
 * ```
 */
export function formatFloatsInto(
  values: Floats,
  dst: Uint8Array,
  options: FormatFloatOptions = {},
): number {
  const style = styleOf(options);
  const kind = kindOf(values);
  checkBytes("dst", dst);
  return lists.into(oneShot(), kind, values, dst, style);
}

/**
 * Formats numbers as one JSON array with `digits` digits after the point, as `toFixed(digits)` writes
 * them: rounded exactly, ties away from zero, and from 10^21 on as `String(value)`.
 *
 * @param values Doubles, or floats, which are widened to doubles first.
 * @param digits A whole number from 0 to 20.
 * @returns ASCII of exactly the answer's length.
 * @throws {TypeError} as {@linkcode formatFloats} does, and if `digits` is no number.
 * @throws {RangeError} as {@linkcode formatFloats} does, and if `digits` is no whole number from 0 to 20.
 *
 * @example
 * ```ts
 * import { formatFixed } from "@lanemark/kernels/format-float";
 *
 * const json = new TextDecoder().decode(formatFixed(Float64Array.of(1, 2.345, -0.001), 2));
 * if (json !== "[1.00,2.35,-0.00]") throw new Error("differs");
 * ```
 */
export function formatFixed(
  values: Floats,
  digits: number,
  options: FormatFloatOptions = {},
): Uint8Array<ArrayBuffer> {
  checkDigits(digits);
  const style = styleOf(options, digits);
  return lists.whole(oneShot(), kindOf(values), values, style);
}

/**
 * Formats numbers with `digits` digits after the point into `dst` and returns how many bytes that took.
 *
 * @param values Doubles, or floats, which are widened to doubles first.
 * @param digits A whole number from 0 to 20.
 * @param dst Where to write. 45 bytes a value and 2 for the brackets always suffice; nothing is written
 * after the answer.
 * @throws As {@linkcode formatFixed} and {@linkcode formatFloatsInto} do.
 *
 * @example
 * ```ts
 * import { formatFixedInto } from "@lanemark/kernels/format-float";
 *
 * const dst = new Uint8Array(64);
 * const length = formatFixedInto(Float64Array.of(19.9, 5), 2, dst, { brackets: false });
 * if (new TextDecoder().decode(dst.subarray(0, length)) !== "19.90,5.00") throw new Error("differs");
 * ```
 */
export function formatFixedInto(
  values: Floats,
  digits: number,
  dst: Uint8Array,
  options: FormatFloatOptions = {},
): number {
  checkDigits(digits);
  const style = styleOf(options, digits);
  const kind = kindOf(values);
  checkBytes("dst", dst);
  return lists.into(oneShot(), kind, values, dst, style);
}

/**
 * Formats one number as JSON.stringify does: its shortest digits, and `null` where it is not finite. For
 * many, an array of them takes a fraction of the time.
 *
 * @returns ASCII of exactly the answer's length.
 * @throws {TypeError} if `value` is no number.
 *
 * @example
 * ```ts
 * import { formatFloat } from "@lanemark/kernels/format-float";
 *
 * if (new TextDecoder().decode(formatFloat(1 / 3)) !== "0.3333333333333333") throw new Error("differs");
 * ```
 */
export function formatFloat(value: number): Uint8Array<ArrayBuffer> {
  return formatOne(value);
}
