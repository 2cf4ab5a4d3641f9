/**
 * Where the values lie that some paths lead to, in each line of a text of JSON lines: columns of spans,
 * without making one JavaScript string or number.
 *
 * Three ways in: {@linkcode extractNdjson} returns new columns, {@linkcode extractNdjsonInto} fills
 * yours, and an {@linkcode NdjsonExtractor} reads what you put in its memory, window by window, without
 * a copy. WASM memory stays at a few MiB whatever the size of the text, unless one of its lines is
 * longer than 128 KiB. Where WASM SIMD is missing, or a page forbids it, the same functions run on
 * plain TypeScript.
 *
 * A *row* is a line that is not blank; lines end with LF, or CR LF, the last one with or without. A
 * *path* is keys joined by dots, `user.id`; a dot or a backslash that belongs to a key has a backslash
 * before it. Keys match by what they mean, so `"\u0069d"` is `id`. Of a key that comes twice the last
 * value counts, as in `JSON.parse`. Where a path leads to nothing, or through a value that is no
 * object, the value is missing, which is another kind than null.
 *
 * Checked of every line, wanted or not: UTF-8 (RFC 3629); that strings close and hold no control
 * characters; brackets, colons and commas, and that there is one value; at most 64 levels. A scalar is
 * known by its first byte alone, `-` or a digit, `n`, `t` or `f`; what follows up to whitespace, an
 * operator or a quote is not looked at, and neither are escapes in strings. So `nul`, `01` and `"\x"`
 * pass, as a null, a number and a string: who reads a span checks it. A byte order mark is an error.
 *
 * The method: masks of 64 bytes after simdjson's first stage, then a walk over the tokens. The code is
 * ours.
 *
 * @module
 */

import { checkBytes, typeName } from "../_arguments.ts";
import type { NdjsonColumn, NdjsonColumns } from "./kinds.ts";
import { extractText, extractTextInto } from "./lines.ts";
import { make, oneShot, planFor } from "./one_shot.ts";

export { type KernelModule, Workspace } from "../_workspace.ts";
export { NdjsonError, type NdjsonErrorKind } from "./errors.ts";
export { NdjsonExtractor, type NdjsonExtractorOptions, type NdjsonWindow } from "./extractor.ts";
export { type NdjsonColumn, type NdjsonColumns, NdjsonKind } from "./kinds.ts";

/**
 * Finds the values that some paths lead to.
 *
 * @param bytes Lines of JSON in UTF-8.
 * @param paths Keys joined by dots; none twice. Without any the lines are checked and counted.
 * @returns A row for each line that is not blank, a column for each path, all in one buffer of their
 * own. Spans are bytes of `bytes`: strings with their quotes, containers with their brackets.
 * @throws {TypeError} if `bytes` is no Uint8Array or `paths` no list of strings.
 * @throws {NdjsonError} for the first line that cannot be read, with its number and the offset.
 * @throws {RangeError} if a path is spelt wrong, has more than 64 keys or comes twice; for 4 GiB or
 * more; when memory for the answer or for a line is lacking.
 *
 * @example
 * ```ts
 * import { extractNdjson, NdjsonKind } from "@lanemark/kernels/ndjson-extract";
 *
 * const bytes = new TextEncoder().encode('{"user":{"id":7}}\n{"user":null}\n');
 * const { rows, columns: [id] } = extractNdjson(bytes, ["user.id"]);
 * const span = bytes.subarray(id.starts[0], id.ends[0]);
 * if (rows !== 2 || new TextDecoder().decode(span) !== "7") throw new Error("differs");
 * if (id.kinds[0] !== NdjsonKind.NUMBER || id.kinds[1] !== NdjsonKind.MISSING) {
 *   throw new Error("differs");
 * }
 * ```
 */
export function extractNdjson(bytes: Uint8Array, paths: readonly string[]): NdjsonColumns {
  checkBytes("bytes", bytes);
  const plan = planFor(paths);
  return extractText(oneShot(), make, bytes, plan);
}

/** The columns, each and what is in it read once: a getter may answer with something else after the check. */
function columnsOf(columns: readonly NdjsonColumn[]): NdjsonColumn[] {
  if (!Array.isArray(columns)) {
    throw new TypeError(`"columns" expected a list of columns, got ${typeName(columns)}`);
  }
  return Array.from(columns, (column, i) => {
    const { path, starts, ends, kinds } = column ?? {};
    if (typeof path !== "string") {
      throw new TypeError(`"columns"[${i}].path expected a string, got ${typeName(path)}`);
    }
    if (
      !(starts instanceof Uint32Array && ends instanceof Uint32Array && kinds instanceof Uint8Array)
    ) {
      throw new TypeError(
        `"columns"[${i}] expected starts and ends as Uint32Arrays and kinds as a Uint8Array`,
      );
    }
    return { path, starts, ends, kinds };
  });
}

/**
 * Finds the values that some paths lead to, and fills columns of the caller's.
 *
 * @param bytes Lines of JSON in UTF-8.
 * @param columns A path each, and where its answer goes: as many entries as there are lines always
 * suffice. Nothing is written after the last row.
 * @returns How many rows there are.
 * @throws {TypeError} for another type of `bytes` or `columns`.
 * @throws {NdjsonError} as {@linkcode extractNdjson} does.
 * @throws {RangeError} as {@linkcode extractNdjson} does; if the columns are too short, and the message
 * tells how many rows there are. After an error the columns may hold a part of the answer.
 *
 * @example
 * ```ts
 * import { extractNdjsonInto } from "@lanemark/kernels/ndjson-extract";
 *
 * const bytes = new TextEncoder().encode('{"ok":true}\n{"ok":false}\n');
 * const ok = {
 *   path: "ok",
 *   starts: new Uint32Array(100),
 *   ends: new Uint32Array(100),
 *   kinds: new Uint8Array(100),
 * };
 * const rows = extractNdjsonInto(bytes, [ok]);
 * if (rows !== 2 || ok.kinds.subarray(0, rows).join() !== "3,2") throw new Error("differs");
 * ```
 */
export function extractNdjsonInto(bytes: Uint8Array, columns: readonly NdjsonColumn[]): number {
  checkBytes("bytes", bytes);
  const own = columnsOf(columns);
  const plan = planFor(own.map(({ path }) => path));
  return extractTextInto(oneShot(), make, bytes, plan, own);
}
