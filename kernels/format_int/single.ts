/**
 * One integer. The engine's own String() makes its digits: a call into WASM costs more than they do.
 *
 * @module
 */

import { shown, typeName } from "../_arguments.ts";

const LEAST = -(2n ** 63n), MOST = 2n ** 64n - 1n;

/** The digits of an integer, checked. */
function digitsOf(value: number | bigint): string {
  if (typeof value === "number") {
    if (!Number.isSafeInteger(value)) {
      throw new RangeError(`Cannot format ${shown(value)}: it is no safe integer`);
    }
  } else if (typeof value !== "bigint") {
    throw new TypeError(`"value" expected a number or a bigint, got ${typeName(value)}`);
  } else if (value < LEAST || value > MOST) {
    throw new RangeError(`Cannot format ${value}: it has more than 64 bits`);
  }
  return String(value);
}

/** An integer's digits in memory of their own. */
export function formatOne(value: number | bigint): Uint8Array<ArrayBuffer> {
  const digits = digitsOf(value);
  const bytes = new Uint8Array(digits.length);
  for (let i = 0; i < digits.length; i++) bytes[i] = digits.charCodeAt(i);
  return bytes;
}
