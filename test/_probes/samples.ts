/**
 * An input or two of each kernel, for the probes.
 *
 * @module
 */

import { type NaiveFormatInput, naiveFormatInt } from "../_naive/format_int.ts";
import { type NaiveInput, naiveJsonEscape } from "../_naive/json_escape.ts";

const text = 'A "sample"\n of жизнь, 中文, 😀 and \ud800. '.repeat(20);
const units = Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
const offsets = Uint32Array.of(0, 5, 5, 40, text.length);

const jsonEscape: { readonly [sample: string]: NaiveInput } = {
  units: { form: "text", text: units, options: {} },
  string: { form: "text", text, options: { quotes: true } },
  batch: { form: "batch", units, offsets, options: {} },
  array: { form: "array", units, offsets, options: {} },
};

const formatInt: { readonly [sample: string]: NaiveFormatInput } = {
  int32: {
    form: "ints",
    values: Int32Array.from({ length: 100 }, (_, i) => (i - 30) ** 5),
    options: {},
  },
  int64: {
    form: "ints",
    values: BigInt64Array.from({ length: 33 }, (_, i) => BigInt(i - 9) ** 11n),
    options: { lines: true },
  },
  bools: { form: "bools", values: Uint8Array.of(1, 0, 0, 1, 1), options: { separator: " " } },
};

/** Inputs by kernel and name. */
// deno-lint-ignore no-explicit-any -- each kernel has its own input
export const samples: { readonly [kernel: string]: { readonly [sample: string]: any } } = {
  json_escape: jsonEscape,
  format_int: formatInt,
};

/** The oracles by kernel. */
// deno-lint-ignore no-explicit-any -- each kernel has its own input
export const oracles: { readonly [kernel: string]: (input: any) => unknown } = {
  json_escape: naiveJsonEscape,
  format_int: naiveFormatInt,
};
