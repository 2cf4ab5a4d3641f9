/**
 * UTF-16 to JSON-escaped UTF-8, 16 code units at a time.
 *
 * Three ways in: {@linkcode jsonEscape} returns new bytes, {@linkcode jsonEscapeInto} writes to
 * yours, and a {@linkcode JsonEscaper} escapes what you put in its memory, without a copy. For many
 * short strings there are {@linkcode jsonEscapeBatch} and {@linkcode jsonEscapeArray}: one call for
 * all of them. WASM memory stays at a few MiB whatever the size of the input. Where WASM SIMD is
 * missing, or a page forbids it, the same functions run on plain TypeScript.
 *
 * The rules are those of `JSON.stringify`: `\"`, `\\`, `\b`, `\t`, `\n`, `\f`, `\r` in two bytes,
 * other units below 0x20 as `\u00xx`, everything else as UTF-8.
 *
 * The method: classification by saturating packing, after the quick check of evtx's utf16-simd;
 * 1-, 2- and 3-byte lanes squeezed by shuffle tables, after simdutf's transcoders. The code is ours.
 *
 * @module
 */

import { checkBytes, shown } from "../_arguments.ts";
import { checkStrings, escapeArray, escapeBatch } from "./batch.ts";
import { oneShot } from "./one_shot.ts";
import { type JsonEscapeOptions, policyOf, unitsOf, type Utf16 } from "./options.ts";
import { escapeText, escapeTextInto } from "./text.ts";

export { type KernelModule, Workspace } from "../_workspace.ts";
export { JsonEscaper, type JsonEscaperOptions } from "./escaper.ts";
export type { JsonEscapeOptions, Surrogates, Utf16 } from "./options.ts";

/**
 * Escapes a text and returns the bytes in memory of their own.
 *
 * @param input A string, code units, or bytes of UTF-16LE at any address.
 * @returns UTF-8 of exactly the answer's length.
 * @throws {TypeError} for another type of input, or an option that does not exist.
 * @throws {RangeError} for an odd number of bytes, for a lone surrogate under
 * `surrogates: "throw"` (with its index), or when memory for the answer is lacking (with its size).
 *
 * @example
 * ```ts
 * import { jsonEscape } from "@lanemark/kernels/json-escape";
 *
 * const bytes = jsonEscape("tab\there", { quotes: true });
 * if (new TextDecoder().decode(bytes) !== '"tab\\there"') throw new Error("differs");
 * ```
 */
export function jsonEscape(
  input: Utf16,
  options: JsonEscapeOptions = {},
): Uint8Array<ArrayBuffer> {
  // options first: a getter among them might change the input
  const policy = policyOf(options);
  return escapeText(oneShot(), input, unitsOf(input), policy);
}

/**
 * Escapes a text into `dst` and returns how many bytes that took.
 *
 * @param input A string, code units, or bytes of UTF-16LE at any address.
 * @param dst Where to write. {@linkcode jsonEscapeBound} bytes always suffice; nothing is written
 * after the answer.
 * @throws {TypeError} for another type of input or of `dst`, or an option that does not exist.
 * @throws {RangeError} as {@linkcode jsonEscape} does; when `dst` is too small, and the message tells
 * the length the answer needs; when a text of more than 65,536 units overlaps `dst`. After an error
 * `dst` may hold a part of the answer.
 *
 * @example
 * ```ts
 * import { jsonEscapeBound, jsonEscapeInto } from "@lanemark/kernels/json-escape";
 *
 * const text = "two\nlines";
 * const dst = new Uint8Array(jsonEscapeBound(text.length));
 * const length = jsonEscapeInto(text, dst);
 * if (new TextDecoder().decode(dst.subarray(0, length)) !== "two\\nlines") throw new Error("differs");
 * ```
 */
export function jsonEscapeInto(
  input: Utf16,
  dst: Uint8Array,
  options: JsonEscapeOptions = {},
): number {
  const policy = policyOf(options);
  const units = unitsOf(input);
  checkBytes("dst", dst);
  return escapeTextInto(oneShot(), input, units, dst, policy);
}

/**
 * The most bytes that `units` code units can take, quotes included: 6 a unit and 2.
 *
 * @throws {RangeError} if `units` is no whole number from 0 on.
 *
 * @example
 * ```ts
 * import { jsonEscapeBound } from "@lanemark/kernels/json-escape";
 *
 * if (jsonEscapeBound(10) !== 62) throw new Error("differs");
 * ```
 */
export function jsonEscapeBound(units: number): number {
  if (!Number.isInteger(units) || units < 0) {
    throw new RangeError(`"units" expected a whole number from 0 on, got ${shown(units)}`);
  }
  return 6 * units + 2;
}

/**
 * Escapes many strings in one call: string `i` is `units[offsets[i] .. offsets[i + 1])`.
 *
 * A call into WASM costs more than a short string does, so this is the way for columns of them.
 *
 * @param units The strings' code units, one string after another, or their bytes of UTF-16LE.
 * @param offsets Where each string begins and where the last one ends: ascending, one entry more
 * than there are strings, counted in code units.
 * @returns The answers, one after another, and where each begins and the last one ends, in bytes.
 * @throws {TypeError} for other types, or an option that does not exist.
 * @throws {RangeError} for offsets that descend or lie outside `units` (with the index), and as
 * {@linkcode jsonEscape} does.
 *
 * @example
 * ```ts
 * import { jsonEscapeBatch } from "@lanemark/kernels/json-escape";
 *
 * const units = Uint16Array.from('a"b', (char) => char.charCodeAt(0));
 * const { bytes, offsets } = jsonEscapeBatch(units, Uint32Array.of(0, 2, 3)); // `a"` and `b`
 * if (offsets.join() !== "0,3,4" || bytes.length !== 4) throw new Error("differs");
 * ```
 */
export function jsonEscapeBatch(
  units: Uint16Array | Uint8Array,
  offsets: Uint32Array,
  options: JsonEscapeOptions = {},
): { bytes: Uint8Array<ArrayBuffer>; offsets: Uint32Array<ArrayBuffer> } {
  const policy = policyOf(options);
  const strings = { units, offsets };
  checkStrings(strings);
  return escapeBatch(oneShot(), strings, policy);
}

/**
 * Writes many strings as one JSON array: `["a","b"]`. The strings always have quotes.
 *
 * @param units As in {@linkcode jsonEscapeBatch}.
 * @param offsets As in {@linkcode jsonEscapeBatch}.
 * @throws As {@linkcode jsonEscapeBatch} does.
 *
 * @example
 * ```ts
 * import { jsonEscapeArray } from "@lanemark/kernels/json-escape";
 *
 * const units = Uint16Array.from("onetwo", (char) => char.charCodeAt(0));
 * const json = new TextDecoder().decode(jsonEscapeArray(units, Uint32Array.of(0, 3, 6)));
 * if (json !== '["one","two"]') throw new Error("differs");
 * ```
 */
export function jsonEscapeArray(
  units: Uint16Array | Uint8Array,
  offsets: Uint32Array,
  options: Omit<JsonEscapeOptions, "quotes"> = {},
): Uint8Array<ArrayBuffer> {
  const policy = policyOf(options);
  const strings = { units, offsets };
  checkStrings(strings);
  return escapeArray(oneShot(), strings, policy);
}
