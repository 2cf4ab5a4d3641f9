/**
 * The columns' names: what is written of them, and how they stand in every row.
 *
 * @module
 */

import { typeName } from "../_arguments.ts";
import type { Shape } from "./plan.ts";
import { DROP, ESCAPE, REPLACE } from "./types.ts";

const COMMA = 0x2c, QUOTE = 0x22, BACKSLASH = 0x5c, COLON = 0x3a;

const encoder = new TextEncoder();

/** A name but for what the policy makes of its lone surrogates. */
export function writtenName(name: string, index: number, policy: number): string {
  if (policy === ESCAPE || name.isWellFormed()) return name;
  if (policy === DROP) return name.replace(/\p{Surrogate}/gu, "");
  if (policy === REPLACE) return name.toWellFormed();
  throw new RangeError(`"columns"[${index}].name has a lone surrogate: ${JSON.stringify(name)}`);
}

/** `,"name":` of a name without anything to escape, or null: encode() takes three times as long. */
function plainKey(name: string): Uint8Array | null {
  const { length } = name;
  const key = new Uint8Array(length + 4);
  key[0] = COMMA;
  key[1] = QUOTE;
  for (let i = 0; i < length; i++) {
    const unit = name.charCodeAt(i);
    if (unit < 0x20 || unit > 0x7e || unit === QUOTE || unit === BACKSLASH) return null;
    key[i + 2] = unit;
  }
  key[length + 2] = QUOTE;
  key[length + 3] = COLON;
  return key;
}

/** A name as it stands in every row: `,"name":`. */
export function keyOf(written: string): Uint8Array {
  return plainKey(written) ?? encoder.encode(`,${JSON.stringify(written)}:`);
}

/** Throws unless `name` is a string. */
export function checkName(name: unknown, index: number): asserts name is string {
  if (typeof name === "string") return;
  throw new TypeError(`"columns"[${index}].name expected a string, got ${typeName(name)}`);
}

/** Throws for two columns that write the same name. */
export function checkNames(shapes: readonly Shape[]): void {
  const names = new Set<string>();
  for (const [i, { name, written }] of shapes.entries()) {
    names.add(written);
    if (names.size === i + 1) continue;
    const first = shapes.findIndex((shape) => shape.written === written);
    throw new RangeError(
      `"columns"[${i}] has the name of "columns"[${first}]: ${JSON.stringify(name)}`,
    );
  }
}
