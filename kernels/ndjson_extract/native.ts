/**
 * What a program does today: each line is decoded and parsed, and the fields are read. The answer is
 * values, not spans, so these rows are yardsticks.
 *
 * The lines are cut by `split()`, or one by one where the next newline is. Neither is faster everywhere:
 * on lines of 216 bytes `split()` is, by a quarter on JSC; on lines of 430 bytes `slice()` is, by 15%
 * on V8. Decoding line by line instead of the whole text is slower than both.
 *
 * @module
 */

import { type Plan, planOf } from "./paths.ts";

/** A field of a row, or undefined. */
type Field = (row: unknown) => unknown;

const decoder = new TextDecoder();

function member(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null
    ? (value as { readonly [key: string]: unknown })[key]
    : undefined;
}

/** Reads one path; most have one key or two. */
function fieldOf(keys: readonly string[]): Field {
  const [first, second] = keys;
  if (keys.length === 1) return (row) => member(row, first);
  if (keys.length === 2) return (row) => member(member(row, first), second);
  return (row) => keys.reduce(member, row);
}

/** The keys that lead to each column, in the order of the paths. */
function keysOf({ root, columns }: Plan): string[][] {
  const found: string[][] = [];
  const visit = (edge: Plan["root"], keys: string[]): void => {
    if (edge.column >= 0) found[edge.column] = keys;
    for (const child of edge.below) visit(child, [...keys, child.key]);
  };
  visit(root, []);
  return columns.map((column) => found[column]);
}

/** Reads lines to an array of values for each path. */
export interface Reader {
  (bytes: Uint8Array): unknown[][];
}

/** Cuts a text into lines that are not empty. */
type Cut = (text: string, take: (line: string) => void) => void;

const bySplit: Cut = (text, take) => {
  for (const line of text.split("\n")) {
    if (line !== "") take(line);
  }
};

const bySlice: Cut = (text, take) => {
  for (let at = 0; at < text.length;) {
    let end = text.indexOf("\n", at);
    if (end < 0) end = text.length;
    if (end > at) take(text.slice(at, end));
    at = end + 1;
  }
};

const readerWith = (cut: Cut) => (paths: readonly string[]): Reader => {
  const fields = keysOf(planOf(paths)).map(fieldOf);
  return (bytes) => {
    const columns: unknown[][] = fields.map(() => []);
    cut(decoder.decode(bytes), (line) => {
      const row = JSON.parse(line);
      for (let i = 0; i < fields.length; i++) columns[i].push(fields[i](row));
    });
    return columns;
  };
};

/** Lines by split(). */
export const splitReader: (paths: readonly string[]) => Reader = readerWith(bySplit);

/** Lines by indexOf() and slice(). */
export const sliceReader: (paths: readonly string[]) => Reader = readerWith(bySlice);

/** Whether every line is blank or parsed by JSON.parse. */
export function parses(bytes: Uint8Array): boolean {
  try {
    bySplit(decoder.decode(bytes), JSON.parse);
    return true;
  } catch {
    return false;
  }
}
