/**
 * What the engine's own built-ins make of the same question: the second opponent.
 *
 * `native` is JSON.parse of the decoded text and its array in a typed one; where the text is no JSON,
 * or the numbers have 64 bits, `native_split`: the text's pieces, each through Number() or BigInt().
 *
 * @module
 */

import type { NumberType } from "./engine.ts";
import type { ListInput, ParseNumberInput, SpanInput } from "./kernel.ts";

const decoder = new TextDecoder();

/** JSON.parse alone: an Array of numbers. */
export function parseArray(bytes: Uint8Array): number[] {
  return JSON.parse(decoder.decode(bytes));
}

/** JSON.parse, and a typed array. */
export function parseTyped(bytes: Uint8Array, type: NumberType): Float64Array | Int32Array {
  const array = parseArray(bytes);
  return type === "int32" ? new Int32Array(array) : new Float64Array(array);
}

/** What stands between the numbers of a text: a single character if that is always the same. */
export function separatorOf({ bytes, format }: ListInput): string | RegExp {
  if (format === "json") return ",";
  const text = decoder.decode(bytes).trim();
  if (!/[,\t\r ]|\n\n/.test(text)) return "\n";
  return /\s/.test(text) ? /\s*,\s*|\s+/ : ",";
}

/** Number() or BigInt() on each piece. */
export function parseSplit(
  { bytes, form, format }: ListInput,
  separator: string | RegExp,
): Float64Array | Int32Array | BigInt64Array {
  const whole = decoder.decode(bytes).trim();
  const text = format === "json" ? whole.slice(1, -1) : whole;
  const texts = text === "" || text.trim() === "" ? [] : text.split(separator);
  const { length } = texts;
  if (form === "int64") {
    const out = new BigInt64Array(length);
    for (let i = 0; i < length; i++) out[i] = BigInt(texts[i]);
    return out;
  }
  const out = form === "int32" ? new Int32Array(length) : new Float64Array(length);
  for (let i = 0; i < length; i++) out[i] = Number(texts[i]);
  return out;
}

/** Number() on the text of each span. */
export function parseSpanTexts({ bytes, starts, ends }: SpanInput): Float64Array {
  const text = decoder.decode(bytes);
  const out = new Float64Array(starts.length);
  for (let i = 0; i < out.length; i++) {
    out[i] = starts[i] === ends[i] ? NaN : Number(text.substring(starts[i], ends[i]));
  }
  return out;
}

const number = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
const whole = /^-?(0|[1-9]\d*)$/;

/** Why built-ins cannot be asked, or `null`: they take and make of ill-formed text what they like. */
export function nativeLacks(input: ParseNumberInput): string | null {
  const ill = "the text is ill-formed: built-ins have other errors, or none";
  // one byte a character, so that offsets stay
  const text = Array.from(input.bytes, (byte) => String.fromCharCode(byte)).join("");
  if (input.bytes.some((byte) => byte > 0x7f)) return ill;
  if (input.form === "spans") {
    const { starts, ends } = input;
    const texts = Array.from(starts, (start, i) => text.slice(start, ends[i]));
    return texts.every((text) => text === "" || number.test(text)) ? null : ill;
  }
  const inner = input.format === "json" ? /^[ \t\r\n]*\[([^]*)\][ \t\r\n]*$/.exec(text)?.[1] : text;
  if (inner === undefined) return ill;
  const trimmed = inner.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
  if (trimmed === "") return null;
  const comma = input.format === "json"
    ? /[ \t\r\n]*,[ \t\r\n]*/
    : /[ \t\r\n]*,[ \t\r\n]*|[ \t\r\n]+/;
  const wanted = input.form === "float64" ? number : whole;
  const bits = input.form === "int32" ? 32 : 64;
  return trimmed.split(comma).every((text) =>
      wanted.test(text) &&
      (input.form === "float64" || BigInt.asIntN(bits, BigInt(text)) === BigInt(text))
    )
    ? null
    : ill;
}
