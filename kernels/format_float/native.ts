/**
 * What the engine's own built-ins make of the same question: the second opponent.
 *
 * `native` is the fastest chain we found: the values are copied to an array by a loop, JSON.stringify
 * makes the text, encodeInto() the bytes. `native_array_from` is the line that programs have, with
 * Array.from in place of the loop. In ns a value, Deno and Bun, lists of 20,000:
 *
 * |                                     | random bits | prices | 0 to 999 |
 * | ----------------------------------- | ----------: | -----: | -------: |
 * | a loop, JSON.stringify              |      38, 48 | 33, 27 |   10, 25 |
 * | Array.from, JSON.stringify          |      59, 50 | 38, 44 |   22, 36 |
 * | `[...values]`, JSON.stringify       |      65, 48 | 43, 43 |   27, 37 |
 * | `values.join()`                     |      82, 57 | 53, 46 |   14, 21 |
 *
 * @module
 */

import { separatorOf } from "../_list_style.ts";
import { type Floats, notFinite, SHORTEST, type Style } from "./options.ts";

const encoder = new TextEncoder();

/** The values as an array. */
function listOf(values: Floats): number[] {
  const list = new Array<number>(values.length);
  for (let i = 0; i < list.length; i++) list[i] = values[i];
  return list;
}

/** Throws for the first value that is not finite, where the style refuses those. */
function checkFinite(values: Floats): void {
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i])) throw notFinite(i, values[i]);
  }
}

/** Whether JSON.stringify makes the whole answer. */
export function isJson(style: Style): boolean {
  return style.digits === SHORTEST && style.brackets && separatorOf(style) === ",";
}

/** Brackets around the values, or a separator behind the last one. */
function around(text: string, style: Style, count: number): string {
  if (style.brackets) return `[${text}]`;
  return style.closed && count > 0 ? text + separatorOf(style) : text;
}

/** The whole answer as a string. */
export function textOf(values: Floats, style: Style): string {
  if (style.refuse) checkFinite(values);
  if (isJson(style)) return JSON.stringify(listOf(values));
  const separator = separatorOf(style);
  if (style.digits === SHORTEST) {
    // no number has a comma in it
    const text = JSON.stringify(listOf(values)).slice(1, -1);
    return around(separator === "," ? text : text.replaceAll(",", separator), style, values.length);
  }
  let text = "";
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (i > 0) text += separator;
    text += Number.isFinite(value) ? value.toFixed(style.digits) : "null";
  }
  return around(text, style, values.length);
}

/** The same by the line that programs have. */
export function textByArrayFrom(values: Floats, style: Style): string {
  if (style.refuse) checkFinite(values);
  return JSON.stringify(Array.from(values));
}

/** Encodes text into `out`; a view of the answer. */
export function encodeInto(text: string, out: Uint8Array): Uint8Array {
  return out.subarray(0, encoder.encodeInto(text, out).written);
}
