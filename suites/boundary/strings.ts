/**
 * What it costs to bring a string into WASM memory, and to make one of what lies there.
 *
 * @module
 */

import * as fixtures from "../../fixtures/mod.ts";
import { type Case, type Impl, type Suite, suite } from "../../harness/mod.ts";

const k = 1024;

/** Bytes of UTF-8, or code units: an answer in memory. */
type Placed = Uint8Array | Uint16Array;

type AnyImpl<Input, Output> = Impl<Input, Output>;

function impl<Input, Output>(
  name: string,
  code: "native" | "typescript",
  prepare: (input: Input) => () => Output,
  unavailable: (input: Input) => string | null = () => null,
): AnyImpl<Input, Output> {
  return { name, role: "answer", code, unavailable, prepare };
}

/** Memory for a text, whichever way it goes in. */
function memoryFor(text: string): ArrayBuffer {
  const pages = Math.ceil(3 * text.length / 65_536) + 1;
  return new WebAssembly.Memory({ initial: pages }).buffer;
}

type Generator = (seed: number, units: number) => Uint16Array;

function texts(name: string, generate: Generator, story: string): Case<string>[] {
  const sizes: [string, number][] = [["8", 8], ["64", 64], ["1k", k], ["64k", 64 * k]];
  return sizes.map(([size, units]) => ({
    name: `${name}_${size}`,
    family: name,
    story,
    input: fixtures.once(() => fixtures.toJsString(generate(units, units))),
  }));
}

const cases = [
  ...texts("ascii", fixtures.asciiText, "A string of ASCII, which engines keep in bytes."),
  ...texts("cyrillic", fixtures.cyrillicText, "A string that engines keep in 16 bits a unit."),
];

/** What a text in memory says, whichever way it went in. */
function textOf(placed: Placed): string {
  if (placed instanceof Uint8Array) return new TextDecoder().decode(placed);
  return Array.from(placed, (unit) => String.fromCharCode(unit)).join("");
}

/** Strings on their way in. */
export const boundaryStringsIn: Suite<string, Placed> = suite({
  onRequest: true,
  kernel: {
    name: "boundary_strings_in",
    impls: [
      impl("native", "native", (text: string) => {
        const encoder = new TextEncoder();
        const room = new Uint8Array(memoryFor(text));
        return (): Placed => room.subarray(0, encoder.encodeInto(text, room).written);
      }),
      impl("native_encode", "native", (text: string) => {
        const encoder = new TextEncoder();
        const room = new Uint8Array(memoryFor(text));
        return (): Placed => {
          const bytes = encoder.encode(text);
          room.set(bytes);
          return room.subarray(0, bytes.length);
        };
      }),
      impl("baseline", "typescript", (text: string) => {
        const room = new Uint16Array(memoryFor(text));
        return (): Placed => {
          const { length } = text;
          for (let i = 0; i < length; i++) room[i] = text.charCodeAt(i);
          return room.subarray(0, length);
        };
      }),
    ],
    same: (a, b) => textOf(a) === textOf(b),
    size: (text) => ({ bytes: 2 * text.length, elements: text.length }),
    answerBytes: (placed) => placed.byteLength,
    rivals: () => ["native"],
  },
  oracle: (text) => Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)),
  story:
    "A string into memory: encodeInto() as UTF-8, encode() and a copy, or charCodeAt() as UTF-16?",
  cases,
});

/** Units that String.fromCharCode takes at once: engines limit the arguments of a call. */
const MOST_ARGUMENTS = 4096;

/** Strings on their way out. */
export const boundaryStringsOut: Suite<string, string> = suite({
  onRequest: true,
  kernel: {
    name: "boundary_strings_out",
    impls: [
      impl("native", "native", (text: string) => {
        const room = new Uint8Array(memoryFor(text));
        const { written } = new TextEncoder().encodeInto(text, room);
        const decoder = new TextDecoder();
        return () => decoder.decode(room.subarray(0, written));
      }),
      impl("native_utf16", "native", (text: string) => {
        const units = unitsIn(text);
        const decoder = new TextDecoder("utf-16le");
        return () => decoder.decode(units);
      }),
      impl("baseline", "typescript", (text: string) => {
        const units = unitsIn(text);
        return () => {
          let all = "";
          for (let from = 0; from < units.length; from += MOST_ARGUMENTS) {
            const part = units.subarray(from, from + MOST_ARGUMENTS);
            all += String.fromCharCode.apply(null, part as unknown as number[]);
          }
          return all;
        };
      }),
    ],
    same: (a, b) => a === b,
    size: (text) => ({ bytes: 2 * text.length, elements: text.length }),
    answerBytes: (text) => 2 * text.length,
    rivals: () => ["native"],
  },
  oracle: (text) => text,
  story:
    "Memory into a string: decode() of UTF-8, of UTF-16, or String.fromCharCode() in portions?",
  cases,
});

/** A text's units in WASM memory. */
function unitsIn(text: string): Uint16Array {
  const units = new Uint16Array(memoryFor(text), 0, text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
}
