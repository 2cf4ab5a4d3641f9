/**
 * An input or two of each kernel, for the probes.
 *
 * @module
 */

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

/** Inputs by kernel and name. */
// deno-lint-ignore no-explicit-any -- each kernel has its own input
export const samples: { readonly [kernel: string]: { readonly [sample: string]: any } } = {
  json_escape: jsonEscape,
};

/** The oracles by kernel. */
// deno-lint-ignore no-explicit-any -- each kernel has its own input
export const oracles: { readonly [kernel: string]: (input: any) => unknown } = {
  json_escape: naiveJsonEscape,
};
