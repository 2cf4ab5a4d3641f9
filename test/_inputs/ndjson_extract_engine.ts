/**
 * What JSON.parse has to say of an input of ndjson_extract: each row's kinds, and whether each span is
 * the value that the path leads to.
 *
 * @module
 */

import {
  type NaiveColumns,
  type NaiveInput,
  naiveKeys,
  naiveLines,
  naiveNdjsonExtract,
} from "../_naive/ndjson_extract.ts";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function kindOf(value: unknown): number {
  if (value === undefined) return 0;
  if (value === null) return 1;
  if (typeof value === "boolean") return value ? 3 : 2;
  if (typeof value === "number") return 4;
  if (typeof value === "string") return 5;
  return Array.isArray(value) ? 6 : 7;
}

function levelsOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(levelsOf));
}

function lookUp(value: unknown, keys: readonly string[]): unknown {
  for (const key of keys) {
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    if (!isObject || !Object.hasOwn(value as object, key)) return undefined;
    value = (value as { readonly [key: string]: unknown })[key];
  }
  return value;
}

/**
 * A key that means a backslash and more. Once V8 15 has parsed one, `{"\\\\":1}`, it reads `{"\\n":1}` as
 * the same: it compares the next key's spelling with what the last one meant.
 */
const backslashInKey = /(\\\\|\\u005c)[^"]*"[ \t\r]*:/i;

/** The values of all lines, or null where JSON.parse refuses one or one is too deep. */
function parsed(bytes: Uint8Array): unknown[] | null {
  const found: unknown[] = [];
  try {
    for (const [start, end] of naiveLines(bytes)) {
      const text = decoder.decode(bytes.subarray(start, end));
      if (/^[ \t\r]*$/.test(text)) continue;
      if (backslashInKey.test(text)) return null;
      found.push(JSON.parse(text));
    }
  } catch {
    return null;
  }
  return found.every((value) => levelsOf(value) <= 64) ? found : null;
}

/**
 * The answer that follows from JSON.parse, or null where it refuses the text. It knows no places: those
 * are the oracle's, if what stands there is the value; else they are wrong on purpose.
 */
export function engine(input: NaiveInput): NaiveColumns | null {
  const { bytes, paths } = input;
  const values = parsed(bytes);
  if (values === null) return null;
  const oracle = naiveNdjsonExtract(input);
  const columns = paths.map((path, i) => {
    const wanted = values.map((value) => lookUp(value, naiveKeys(path)));
    const { starts, ends } = oracle.columns[i];
    const right = wanted.map((value, row) => {
      if (value === undefined) return starts[row] === 0 && ends[row] === 0;
      const span = decoder.decode(bytes.subarray(starts[row], ends[row]));
      return span.trim() === span && JSON.stringify(JSON.parse(span)) === JSON.stringify(value);
    });
    return {
      path,
      starts: starts.map((start, row) => right[row] ? start : 0xffff_ffff),
      ends: ends.map((end, row) => right[row] ? end : 0xffff_ffff),
      kinds: Uint8Array.from(wanted, kindOf),
    };
  });
  return { rows: values.length, columns };
}
