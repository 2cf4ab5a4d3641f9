/**
 * What the engine's own built-ins make of the same questions: the second opponent. And what a program
 * does with JSON today: the yardstick.
 *
 * Which built-in is the fastest, in GB/s on Deno 2.9 / Bun 1.4: UTF-8 by Node's isUtf8, 8.6 / 93 on
 * twitter.json, where TextDecoder, which has to make the string, gives 2.9 / 14. One byte by indexOf
 * call after call, 2.7 / 20 where lines are 350 bytes long, 0.6 / 0.9 where the byte comes every 11th:
 * Buffer's own does not differ. Lines that are only counted by split() of a latin-1 string, 12 / 13
 * and 0.6 / 0.8.
 *
 * @module
 */

import { MASK, OFFSETS } from "./baseline_window.ts";

const fatal = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const decoder = new TextDecoder();
const encoder = new TextEncoder();
const latin1 = new TextDecoder("latin1");

/** What is asked of Node's modules and its Buffer, where there are any. */
interface Node {
  readonly process?: {
    getBuiltinModule?(name: string): { isUtf8?(bytes: Uint8Array): boolean } | undefined;
  };
  readonly Buffer?: {
    from(buffer: ArrayBufferLike, offset: number, length: number): { latin1Slice(): string };
  };
}

const { process, Buffer } = globalThis as unknown as Node;

/** Whether bytes are UTF-8, by the decoder that every browser has. */
export function isUtf8Web(bytes: Uint8Array): boolean {
  try {
    fatal.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The same by the fastest built-in of this runtime. */
export const isUtf8: (bytes: Uint8Array) => boolean =
  process?.getBuiltinModule?.("node:buffer")?.isUtf8 ?? isUtf8Web;

/**
 * Marks every `byte`, or with `lines` every line that a newline begins: offsets in `out`, or bits of
 * it, which are set to 0 first. Returns their number.
 */
export function markByte(
  bytes: Uint8Array,
  byte: number,
  lines: boolean,
  form: number,
  out: Uint32Array,
): number {
  const past = lines ? 1 : 0;
  let count = 0;
  if (form === MASK) out.fill(0);
  // a text's first line begins with it
  let at = lines ? -1 : bytes.indexOf(byte);
  while (at >= 0 || (count === 0 && lines)) {
    const mark = at + past;
    if (mark === bytes.length) break;
    if (form === OFFSETS) out[count] = mark;
    else if (form === MASK) out[mark >>> 5] |= 1 << mark;
    count++;
    at = bytes.indexOf(byte, at + 1);
  }
  return count;
}

/** How many parts a byte separates, by split(). */
export function splitParts(bytes: Uint8Array, byte: number): number {
  const text = Buffer
    ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).latin1Slice()
    : latin1.decode(bytes);
  return text.split(String.fromCharCode(byte)).length;
}

/** Reads a JSON text as programs do. */
export function parse(bytes: Uint8Array): unknown {
  return JSON.parse(decoder.decode(bytes));
}

/** Reads a JSON text and writes it anew, which may change numbers, escapes and keys. */
export function reprint(bytes: Uint8Array): Uint8Array {
  return encoder.encode(JSON.stringify(parse(bytes)));
}
