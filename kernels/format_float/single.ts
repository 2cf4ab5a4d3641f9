/**
 * One number. The engine's own String() makes its digits: a call into WASM and a view of its answer
 * cost more than they do.
 *
 * @module
 */

import { typeName } from "../_arguments.ts";

/** A number's text in memory of its own. */
export function formatOne(value: number): Uint8Array<ArrayBuffer> {
  if (typeof value !== "number") {
    throw new TypeError(`"value" expected a number, got ${typeName(value)}`);
  }
  const text = Number.isFinite(value) ? String(value) : "null";
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
