/**
 * Decimal numbers to doubles and whole numbers, 64 bytes of text at a time.
 *
 * {@linkcode parseNumbers} turns a JSON array, or a list with commas and whitespace, into a
 * Float64Array; {@linkcode parseNumbersInto} writes to yours; {@linkcode parseInts} makes 32 or 64 bits
 * of whole numbers; {@linkcode parseSpans} parses at places that somebody else has found. A
 * {@linkcode NumberParser} parses what you put in its memory, without a copy. WASM memory stays at a few
 * MiB whatever the size of the input. Where WASM SIMD is missing, or a page forbids it, the same
 * functions run on plain TypeScript.
 *
 * Every number is the one that `Number(text)` gives, to the last bit: the nearest double, the even one
 * of two that are as near. The grammar is that of RFC 8259.
 *
 * The method: W. Clinger's exact case, the product with 128 bits of a power of five of M. Eisel and
 * D. Lemire, and beyond 19 digits a comparison of whole numbers. The code is ours.
 *
 * @module
 */

import { checkBytes, typeName } from "../_arguments.ts";
import { oneShot } from "./one_shot.ts";
import { checkWholeType, formatOf, type ParseNumbersOptions } from "./options.ts";
import { checkSpans, parseSpansOf } from "./spans.ts";
import { parseAll, parseInto } from "./windows.ts";

export { type KernelModule, Workspace } from "../_workspace.ts";
export type { NumberFormat } from "./engine.ts";
export { NumberError, type NumberErrorKind } from "./errors.ts";
export type { ParseNumbersOptions } from "./options.ts";
export { NumberParser, type NumberParserOptions } from "./parser.ts";

/**
 * Parses a JSON array of numbers, or a list of them.
 *
 * @param bytes The text: ASCII, or UTF-8 or another encoding that ASCII is part of.
 * @returns The numbers, in memory of their own. What is too large for a double is an infinity.
 * @throws {TypeError} if `bytes` is no Uint8Array, or for a format that does not exist.
 * @throws {NumberError} for a text that is none, with the offset and what was expected there.
 * @throws {RangeError} when memory for the answer is lacking, with its size.
 *
 * @example
 * ```ts
 * import { parseNumbers } from "@lanemark/kernels/parse-number";
 *
 * const encoder = new TextEncoder();
 * const numbers = parseNumbers(encoder.encode("[0.1, -2, 3e2]"));
 * if (numbers.join() !== "0.1,-2,300") throw new Error("differs");
 * const lines = parseNumbers(encoder.encode("1,2\n3,4\n"), { format: "list" });
 * if (lines.join() !== "1,2,3,4") throw new Error("differs");
 * ```
 */
export function parseNumbers(
  bytes: Uint8Array,
  options: ParseNumbersOptions = {},
): Float64Array<ArrayBuffer> {
  // the options first: a getter in them might change the bytes
  const format = formatOf(options);
  checkBytes("bytes", bytes);
  return parseAll(oneShot(), bytes, "float64", format);
}

/**
 * Parses a JSON array of numbers, or a list of them, into `dst`.
 *
 * @param bytes As in {@linkcode parseNumbers}.
 * @param dst Where to write: half as many numbers as there are bytes, and one, always suffice. Nothing
 * is written after the answer.
 * @returns How many numbers there are.
 * @throws {TypeError} for arguments of other types.
 * @throws {NumberError} as {@linkcode parseNumbers} does.
 * @throws {RangeError} when `dst` is too small, and the message tells how many numbers there are; when
 * a text of more than 65,536 bytes overlaps `dst`. After an error `dst` may hold a part of the answer.
 *
 * @example
 * ```ts
 * import { parseNumbersInto } from "@lanemark/kernels/parse-number";
 *
 * const dst = new Float64Array(8);
 * const count = parseNumbersInto(new TextEncoder().encode("[1, 2.5]"), dst);
 * if (dst.subarray(0, count).join() !== "1,2.5") throw new Error("differs");
 * ```
 */
export function parseNumbersInto(
  bytes: Uint8Array,
  dst: Float64Array,
  options: ParseNumbersOptions = {},
): number {
  const format = formatOf(options);
  checkBytes("bytes", bytes);
  if (!(dst instanceof Float64Array)) {
    throw new TypeError(`"dst" expected a Float64Array, got ${typeName(dst)}`);
  }
  return parseInto(oneShot(), bytes, dst, format);
}

/**
 * Parses a JSON array of whole numbers, or a list of them. A number with a point or an exponent is
 * none, whatever its value.
 *
 * @param bytes As in {@linkcode parseNumbers}.
 * @param type `"int32"`: from -2^31 to 2^31 - 1. `"int64"`: from -2^63 to 2^63 - 1.
 * @returns The numbers, in memory of their own; `-0` is 0.
 * @throws {TypeError} for arguments of other types, or a type or format that does not exist.
 * @throws {NumberError} as {@linkcode parseNumbers} does, and for a number that is not whole or beyond
 * the type's range.
 * @throws {RangeError} when memory for the answer is lacking, with its size.
 *
 * @example
 * ```ts
 * import { parseInts } from "@lanemark/kernels/parse-number";
 *
 * const encoder = new TextEncoder();
 * if (parseInts(encoder.encode("[7, -8]"), "int32").join() !== "7,-8") throw new Error("differs");
 * const [id] = parseInts(encoder.encode("[9007199254740993]"), "int64");
 * if (id !== 9007199254740993n) throw new Error("differs");
 * ```
 */
export function parseInts(
  bytes: Uint8Array,
  type: "int32",
  options?: ParseNumbersOptions,
): Int32Array<ArrayBuffer>;
/** The same as whole numbers of 64 bits. */
export function parseInts(
  bytes: Uint8Array,
  type: "int64",
  options?: ParseNumbersOptions,
): BigInt64Array<ArrayBuffer>;
export function parseInts(
  bytes: Uint8Array,
  type: "int32" | "int64",
  options: ParseNumbersOptions = {},
): Int32Array<ArrayBuffer> | BigInt64Array<ArrayBuffer> {
  const format = formatOf(options);
  checkWholeType(type);
  checkBytes("bytes", bytes);
  return parseAll(oneShot(), bytes, type, format);
}

/**
 * Parses the numbers at given places of a text: number `i` is bytes[starts[i] .. ends[i]). Nothing but
 * the number may stand there. What lies between the spans is not looked at.
 *
 * @param bytes As in {@linkcode parseNumbers}.
 * @param starts Where the spans begin, in any order.
 * @param ends Where they end, as many.
 * @returns The numbers, in memory of their own: NaN where a span is empty.
 * @throws {TypeError} for arguments of other types.
 * @throws {NumberError} for a span that is no number, with the offset in `bytes` and what was expected
 * there.
 * @throws {RangeError} if `starts` and `ends` differ in length, or a span ends before it begins or lies
 * outside `bytes` (with its index), and when memory for the answer is lacking, with its size.
 *
 * @example
 * ```ts
 * import { parseSpans } from "@lanemark/kernels/parse-number";
 *
 * const bytes = new TextEncoder().encode('{"a": 1.5}\n{"a": -2, "b": 3}\n{}\n');
 * const numbers = parseSpans(bytes, Uint32Array.of(6, 17, 0), Uint32Array.of(9, 19, 0));
 * if (numbers.join() !== "1.5,-2,NaN") throw new Error("differs");
 * ```
 */
export function parseSpans(
  bytes: Uint8Array,
  starts: Uint32Array,
  ends: Uint32Array,
): Float64Array<ArrayBuffer> {
  checkBytes("bytes", bytes);
  checkSpans(starts, ends, bytes.length);
  return parseSpansOf(oneShot(), bytes, starts, ends);
}
