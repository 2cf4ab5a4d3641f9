/**
 * What the engine's own built-ins make of the same question: the second opponent.
 *
 * `native` is the fastest chain we found: where there is a `Buffer` (Deno, Bun, Node), bytes become a
 * string by its utf16le decoder, a plain copy that keeps lone surrogates. On Deno that is 3 to 70 times
 * as fast as TextDecoder, on Bun about 14 times; on Bun's tiny inputs and Chinese the two are about
 * even. `native_web` is the chain that every browser has: TextDecoder, JSON.stringify, TextEncoder.
 *
 * @module
 */

import {
  DROP,
  loneSurrogate,
  REPLACE,
  SURROGATES,
  THROW,
  UPPER_HEX,
  type Utf16,
} from "./options.ts";

/** What the chain needs of Node's Buffer. */
interface NodeBuffer {
  byteLength(text: string): number;
  from(buffer: ArrayBufferLike, offset: number, length: number): { toString(form: string): string };
}

const { Buffer } = globalThis as { Buffer?: NodeBuffer };
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-16le", { ignoreBOM: true });

/** Bytes or units to a string: the Buffer way where there is one, else in chunks of arguments. */
export function decode(text: Utf16): string {
  if (typeof text === "string") return text;
  if (Buffer) {
    return Buffer.from(text.buffer, text.byteOffset, text.byteLength).toString("utf16le");
  }
  const units = text instanceof Uint16Array ? text : unitsOfBytes(text);
  let string = "";
  for (let i = 0; i < units.length; i += 4096) {
    // spread out, the same units take Chromium seven times as long
    string += String.fromCharCode.apply(null, units.subarray(i, i + 4096) as unknown as number[]);
  }
  return string;
}

function unitsOfBytes(bytes: Uint8Array): Uint16Array {
  return new Uint16Array(new Uint8Array(bytes).buffer);
}

/** The same by TextDecoder, which turns every lone surrogate into U+FFFD. */
function decodeWeb(text: Utf16): string {
  return typeof text === "string" ? text : decoder.decode(text);
}

/** Why built-ins cannot answer for a policy, or `null`. */
export function nativeLacks(policy: number): string | null {
  return policy & UPPER_HEX ? "no built-in writes upper-case escapes" : null;
}

/**
 * Applies the policy on lone surrogates; JSON.stringify itself does what "escape" asks. An error
 * counts units from `origin`.
 */
export function settle(text: string, policy: number, origin = 0): string {
  switch (policy & SURROGATES) {
    case DROP:
      return text.replace(/\p{Surrogate}/gu, "");
    case REPLACE:
      return text.toWellFormed();
    case THROW: {
      const at = text.search(/\p{Surrogate}/u);
      if (at >= 0) throw loneSurrogate(origin + at);
    }
  }
  return text;
}

/** Encodes JSON text into `out`, without its quotes if those are not wanted; a view of the answer. */
export function encodeInto(json: string, quotes: boolean, out: Uint8Array): Uint8Array {
  const { written } = encoder.encodeInto(json, out);
  return quotes ? out.subarray(0, written) : out.subarray(1, written - 1);
}

/** The strings of a batch, each a substring of the whole. */
export function split(whole: string, offsets: Uint32Array, policy: number): string[] {
  const strings = new Array<string>(offsets.length - 1);
  for (let i = 0; i < strings.length; i++) {
    strings[i] = settle(whole.substring(offsets[i], offsets[i + 1]), policy, offsets[i]);
  }
  return strings;
}

/** A batch's answer. */
interface Batch {
  bytes: Uint8Array;
  offsets: Uint32Array;
}

/** Every string stringified and encoded behind the one before. */
function encodeEach(strings: readonly string[], quotes: boolean, out: Uint8Array): Batch {
  const offsets = new Uint32Array(strings.length + 1);
  let at = 0;
  for (let i = 0; i < strings.length; i++) {
    offsets[i] = at;
    const json = JSON.stringify(strings[i]);
    at += encoder.encodeInto(quotes ? json : json.slice(1, -1), out.subarray(at)).written;
  }
  offsets[strings.length] = at;
  return { bytes: out.subarray(0, at), offsets };
}

/** The same with one call of the encoder, where lengths can be asked for: half the time on Deno. */
const encodeJoined = ({ byteLength }: NodeBuffer): typeof encodeEach => (strings, quotes, out) => {
  const offsets = new Uint32Array(strings.length + 1);
  let all = "";
  let at = 0;
  for (let i = 0; i < strings.length; i++) {
    offsets[i] = at;
    const json = JSON.stringify(strings[i]);
    const wanted = quotes ? json : json.slice(1, -1);
    at += byteLength(wanted);
    all += wanted;
  }
  offsets[strings.length] = at;
  encoder.encodeInto(all, out);
  return { bytes: out.subarray(0, at), offsets };
};

/** The built-ins of one opponent. */
export interface Chain {
  /** Bytes or units to a string. */
  decode(text: Utf16): string;
  /** Strings to a batch's answer. */
  encodeStrings: typeof encodeEach;
}

/** The fastest chain of this runtime. */
export const fastest: Chain = {
  decode,
  encodeStrings: Buffer ? encodeJoined(Buffer) : encodeEach,
};

/** The chain of every browser. */
export const web: Chain = { decode: decodeWeb, encodeStrings: encodeEach };
