/**
 * Where the structure of a text lies, 64 bytes at a time: the first stage of a JSON parser, and the
 * same for lines of JSON, CSV, ISO 2709 and sets of bytes.
 *
 * Three ways in: {@linkcode scanJson} returns new memory, {@linkcode scanJsonInto} writes to yours,
 * and a {@linkcode StructuralScanner} scans what you put in its memory, without a copy. Answers are
 * offsets, bits or a count. A {@linkcode ScanStream} takes a text in chunks. WASM memory stays at a
 * few MiB whatever the size of the input. Where WASM SIMD is missing, or a page forbids it, the same
 * functions run on plain TypeScript.
 *
 * A *structural* is each of `{ } [ ] : ,` outside strings, each quote that opens a string, and each
 * byte that begins a number, a word or whatever else stands outside strings and is no whitespace. So a
 * value, a key and an operator have one each. The scan checks UTF-8 (RFC 3629), that strings close,
 * and that they hold no control characters; the grammar is up to who walks the structurals.
 *
 * The method is that of simdjson's first stage (G. Langdale, D. Lemire, "Parsing Gigabytes of JSON
 * per Second", 2019) and of J. Keiser's and D. Lemire's check of UTF-8. The code is ours.
 *
 * @module
 */

import { checkBytes, checkWords } from "../_arguments.ts";
import { type DelimiterFormat, formatOf } from "./format.ts";
import { oneShot } from "./one_shot.ts";
import { count, mask, minify, minifyInto, offsets, offsetsInto, utf8At } from "./windows.ts";

export { type KernelModule, Workspace } from "../_workspace.ts";
export { ScanError, type ScanErrorKind } from "./errors.ts";
export type { DelimiterFormat } from "./format.ts";
export { StructuralScanner, type StructuralScannerOptions } from "./scanner.ts";
export { ScanStream } from "./stream.ts";

/**
 * Finds the structurals of a JSON text.
 *
 * @param bytes The text in UTF-8.
 * @returns Their offsets, ascending.
 * @throws {TypeError} if `bytes` is no Uint8Array.
 * @throws {ScanError} for a text that is empty, no UTF-8, ends in a string, has a control character
 * in one, or has 4 GiB or more.
 * @throws {RangeError} when memory for the answer is lacking, with its size.
 *
 * @example
 * ```ts
 * import { scanJson } from "@lanemark/kernels/structural-scan";
 *
 * const bytes = new TextEncoder().encode('{"a": [1, true]}');
 * if (scanJson(bytes).join() !== "0,1,4,6,7,8,10,14,15") throw new Error("differs");
 * ```
 */
export function scanJson(bytes: Uint8Array): Uint32Array<ArrayBuffer> {
  checkBytes("bytes", bytes);
  return offsets(oneShot(), bytes, "json");
}

/**
 * Finds the structurals of a JSON text and writes their offsets to `dst`.
 *
 * @param bytes The text in UTF-8.
 * @param dst Where to write: as many entries as there are bytes always suffice. Nothing is written
 * after the answer.
 * @returns How many there are.
 * @throws {TypeError} for arguments of other types.
 * @throws {ScanError} as {@linkcode scanJson} does.
 * @throws {RangeError} when `dst` is too small, and the message tells how many there are; when a text
 * of more than 65,536 bytes overlaps `dst`. After an error `dst` may hold a part of the answer.
 *
 * @example
 * ```ts
 * import { scanJsonInto } from "@lanemark/kernels/structural-scan";
 *
 * const dst = new Uint32Array(16);
 * const count = scanJsonInto(new TextEncoder().encode("[1, 2]"), dst);
 * if (dst.subarray(0, count).join() !== "0,1,2,4,5") throw new Error("differs");
 * ```
 */
export function scanJsonInto(bytes: Uint8Array, dst: Uint32Array): number {
  checkBytes("bytes", bytes);
  checkWords("dst", dst);
  return offsetsInto(oneShot(), bytes, dst, "json");
}

/**
 * Finds the structurals of a JSON text as bits: an eighth of the input, for who counts or splits.
 *
 * @param bytes The text in UTF-8.
 * @returns A bit a byte: byte `i` is bit `i & 31` of word `i >>> 5`.
 * @throws As {@linkcode scanJson} does.
 *
 * @example
 * ```ts
 * import { scanJsonMask } from "@lanemark/kernels/structural-scan";
 *
 * const [word] = scanJsonMask(new TextEncoder().encode("[1, 2]"));
 * if (word !== 0b110111) throw new Error("differs");
 * ```
 */
export function scanJsonMask(bytes: Uint8Array): Uint32Array<ArrayBuffer> {
  checkBytes("bytes", bytes);
  return mask(oneShot(), bytes, "json");
}

/**
 * Counts the structurals of a JSON text.
 *
 * @param bytes The text in UTF-8, of any size.
 * @throws {TypeError} if `bytes` is no Uint8Array.
 * @throws {ScanError} for a text that is empty, no UTF-8, ends in a string, or has a control
 * character in one.
 *
 * @example
 * ```ts
 * import { countStructurals } from "@lanemark/kernels/structural-scan";
 *
 * if (countStructurals(new TextEncoder().encode("[1, 2]")) !== 5) throw new Error("differs");
 * ```
 */
export function countStructurals(bytes: Uint8Array): number {
  checkBytes("bytes", bytes);
  return count(oneShot(), bytes, "json");
}

/**
 * Checks that bytes are UTF-8 as RFC 3629 has it: no overlong forms, no surrogates, nothing above
 * U+10FFFF.
 *
 * @returns -1, or the offset of the first byte at which no well-formed character begins.
 * @throws {TypeError} if `bytes` is no Uint8Array.
 *
 * @example
 * ```ts
 * import { validateUtf8 } from "@lanemark/kernels/structural-scan";
 *
 * const bytes = new TextEncoder().encode("naïve");
 * if (validateUtf8(bytes) !== -1) throw new Error("differs");
 * if (validateUtf8(bytes.subarray(0, 3)) !== 2) throw new Error("differs"); // cut within the ï
 * ```
 */
export function validateUtf8(bytes: Uint8Array): number {
  checkBytes("bytes", bytes);
  return utf8At(oneShot(), bytes);
}

/**
 * Removes the whitespace between the tokens of a JSON text. Neither its UTF-8 nor its grammar is
 * checked.
 *
 * @returns The rest, in memory of its own.
 * @throws {TypeError} if `bytes` is no Uint8Array.
 * @throws {ScanError} if the text ends in a string.
 * @throws {RangeError} when memory for the answer is lacking, with its size.
 *
 * @example
 * ```ts
 * import { minifyJson } from "@lanemark/kernels/structural-scan";
 *
 * const bytes = minifyJson(new TextEncoder().encode('{ "a b": [ 1 ] }\n'));
 * if (new TextDecoder().decode(bytes) !== '{"a b":[1]}') throw new Error("differs");
 * ```
 */
export function minifyJson(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  checkBytes("bytes", bytes);
  return minify(oneShot(), bytes);
}

/**
 * Removes the whitespace between the tokens of a JSON text and writes the rest to `dst`.
 *
 * @param bytes The text.
 * @param dst Where to write: as many bytes as the text has always suffice. It may be the text's own
 * memory. Nothing is written after the answer.
 * @returns The answer's length.
 * @throws {TypeError} for arguments of other types.
 * @throws {ScanError} if the text ends in a string.
 * @throws {RangeError} when `dst` is too small, and the message tells the length the answer needs;
 * when `dst` begins within a text of more than 65,536 bytes, after its first byte. After an error
 * `dst` may hold a part of the answer.
 *
 * @example
 * ```ts
 * import { minifyJsonInto } from "@lanemark/kernels/structural-scan";
 *
 * const bytes = new TextEncoder().encode("[ 1, 2 ]");
 * const length = minifyJsonInto(bytes, bytes);
 * if (new TextDecoder().decode(bytes.subarray(0, length)) !== "[1,2]") throw new Error("differs");
 * ```
 */
export function minifyJsonInto(bytes: Uint8Array, dst: Uint8Array): number {
  checkBytes("bytes", bytes);
  checkBytes("dst", dst);
  return minifyInto(oneShot(), bytes, dst);
}

/**
 * Finds the delimiters of a text, or the starts of its lines.
 *
 * @param bytes The text. Its encoding is not checked: UTF-8 or any other whose further characters have
 * no byte below 0x80.
 * @param format What to look for.
 * @returns Their offsets, ascending.
 * @throws {TypeError} if `bytes` is no Uint8Array, or for a format that does not exist.
 * @throws {ScanError} if the text ends in a string or a quoted field, or has 4 GiB or more.
 * @throws {RangeError} for a separator or a set of bytes that cannot be, and when memory for the
 * answer is lacking, with its size.
 *
 * @example
 * ```ts
 * import { scanDelimiters } from "@lanemark/kernels/structural-scan";
 *
 * const bytes = new TextEncoder().encode('a,"b,c"\r\n1,2\n');
 * if (scanDelimiters(bytes, "csv").join() !== "1,8,10,12") throw new Error("differs");
 * if (scanDelimiters(bytes, { bytes: "ab" }).join() !== "0,3") throw new Error("differs");
 * ```
 */
export function scanDelimiters(
  bytes: Uint8Array,
  format: DelimiterFormat,
): Uint32Array<ArrayBuffer> {
  // the format first: a getter in it might change the bytes
  const wanted = formatOf(format);
  checkBytes("bytes", bytes);
  return offsets(oneShot(), bytes, wanted);
}

/**
 * Finds the delimiters of a text and writes their offsets to `dst`.
 *
 * @param bytes As in {@linkcode scanDelimiters}.
 * @param format As in {@linkcode scanDelimiters}.
 * @param dst As in {@linkcode scanJsonInto}.
 * @returns How many there are.
 * @throws As {@linkcode scanDelimiters} does, and for `dst` as {@linkcode scanJsonInto} does.
 *
 * @example
 * ```ts
 * import { scanDelimitersInto } from "@lanemark/kernels/structural-scan";
 *
 * const dst = new Uint32Array(8);
 * const count = scanDelimitersInto(new TextEncoder().encode("[1]\n[2]\n"), "ndjson", dst);
 * if (dst.subarray(0, count).join() !== "0,4") throw new Error("differs");
 * ```
 */
export function scanDelimitersInto(
  bytes: Uint8Array,
  format: DelimiterFormat,
  dst: Uint32Array,
): number {
  const wanted = formatOf(format);
  checkBytes("bytes", bytes);
  checkWords("dst", dst);
  return offsetsInto(oneShot(), bytes, dst, wanted);
}

/**
 * Finds the delimiters of a text as bits.
 *
 * @param bytes As in {@linkcode scanDelimiters}.
 * @param format As in {@linkcode scanDelimiters}.
 * @returns A bit a byte: byte `i` is bit `i & 31` of word `i >>> 5`.
 * @throws As {@linkcode scanDelimiters} does.
 *
 * @example
 * ```ts
 * import { scanDelimitersMask } from "@lanemark/kernels/structural-scan";
 *
 * const [word] = scanDelimitersMask(Uint8Array.of(0x61, 0x1f, 0x62, 0x1e), "iso2709");
 * if (word !== 0b1010) throw new Error("differs");
 * ```
 */
export function scanDelimitersMask(
  bytes: Uint8Array,
  format: DelimiterFormat,
): Uint32Array<ArrayBuffer> {
  const wanted = formatOf(format);
  checkBytes("bytes", bytes);
  return mask(oneShot(), bytes, wanted);
}

/**
 * Counts the delimiters of a text, or its lines.
 *
 * @param bytes As in {@linkcode scanDelimiters}, of any size.
 * @param format As in {@linkcode scanDelimiters}.
 * @throws {TypeError} if `bytes` is no Uint8Array, or for a format that does not exist.
 * @throws {ScanError} if the text ends in a string or a quoted field.
 * @throws {RangeError} for a separator or a set of bytes that cannot be.
 *
 * @example
 * ```ts
 * import { countDelimiters } from "@lanemark/kernels/structural-scan";
 *
 * const bytes = new TextEncoder().encode('a,"b\nc"\n1,2\n');
 * if (countDelimiters(bytes, { csv: { rows: true } }) !== 2) throw new Error("differs");
 * ```
 */
export function countDelimiters(bytes: Uint8Array, format: DelimiterFormat): number {
  const wanted = formatOf(format);
  checkBytes("bytes", bytes);
  return count(oneShot(), bytes, wanted);
}
