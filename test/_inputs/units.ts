/**
 * UTF-16 text for tests: the four classes of characters, and the buffers they come in.
 *
 * @module
 */

import type { Rng } from "../../fixtures/mod.ts";

/** UTF-16 code units, well-formed or not. */
export type Units = number[];

/** One character of each class, varied by its index so that nothing is constant. */
export const classes: { readonly [name: string]: (index: number) => Units } = {
  ascii: (i) => [0x61 + (i * 7) % 26],
  twoByte: (i) => [[0x430, 0xe9, 0x7ff, 0x80, 0x5d0][i % 5]],
  threeByte: (i) => [[0x4e2d, 0x800, 0xffff, 0xd7ff, 0xe000, 0x3002][i % 6]],
  pairs: (i) => [0xd83c + i % 4, 0xdc00 + (i * 37) % 0x400],
};

/** Everything that has to be escaped in well-formed text. */
export const specials: readonly number[] = [...Array(32).keys(), 0x22, 0x5c];

/** `length` units of a class, cut anywhere, even inside a pair. */
export function unitsOf(name: string, length: number): Units {
  const units: Units = [];
  for (let i = 0; units.length < length; i++) units.push(...classes[name](i));
  return units.slice(0, length);
}

/** A text of all classes in runs of uneven length. */
export function mixedUnits(length: number): Units {
  const names = Object.keys(classes);
  const units: Units = [];
  for (let i = 0; units.length < length; i++) {
    const name = names[(i >> 2) % names.length];
    for (let repeat = 0; repeat <= i % 5; repeat++) units.push(...classes[name](i + repeat));
    if (i % 6 === 0) units.push(specials[i % 34]);
  }
  return units.slice(0, length);
}

const byteTraps = [0xd8, 0x22, 0xdc, 0x5c, 0x00];
const unitTraps = [0xd83d, 0x22, 0xde00, 0x5c];

/** Units as little-endian bytes, beginning `offset` bytes into a larger buffer full of traps. */
export function bytesAt(units: readonly number[], offset: number): Uint8Array {
  const buffer = new Uint8Array(offset + 2 * units.length + 24);
  for (let i = 0; i < buffer.length; i++) buffer[i] = byteTraps[i % 5];
  units.forEach((unit, i) => {
    buffer[offset + 2 * i] = unit & 0xff;
    buffer[offset + 2 * i + 1] = unit >> 8;
  });
  return buffer.subarray(offset, offset + 2 * units.length);
}

/** Units beginning `offset` elements into a larger buffer full of traps. */
export function unitsAt(units: readonly number[], offset: number): Uint16Array {
  const buffer = new Uint16Array(offset + units.length + 12);
  for (let i = 0; i < buffer.length; i++) buffer[i] = unitTraps[i % 4];
  buffer.set(units, offset);
  return buffer.subarray(offset, offset + units.length);
}

/** Units as a JavaScript string. */
export function stringOf(units: readonly number[]): string {
  let text = "";
  for (let at = 0; at < units.length; at += 4096) {
    text += String.fromCharCode(...units.slice(at, at + 4096));
  }
  return text;
}

const edges = [
  0x1f,
  0x20,
  0x7f,
  0x80,
  0x7ff,
  0x800,
  0xd7ff,
  0xe000,
  0xfeff,
  0xfffd,
  0xffff,
  0x2028,
];

/** Up to `longest` units in runs of one class each. */
export function fuzzUnits(random: Rng, longest: number): Units {
  const length = random.below(longest + 1);
  const units: Units = [];
  while (units.length < length) {
    const kind = random.below(12);
    for (let run = 1 + random.below(1 + random.below(20)); run > 0; run--) {
      if (kind < 4) units.push(0x20 + random.below(0x60));
      else if (kind === 4) units.push(random.pick(specials));
      else if (kind === 5) units.push(0x80 + random.below(0x780));
      else if (kind === 6) units.push(0x800 + random.below(0xd000));
      else if (kind === 7) units.push(0xd800 + random.below(0x400), 0xdc00 + random.below(0x400));
      else if (kind === 8) units.push(0xd800 + random.below(0x800));
      else if (kind === 9) units.push(random.pick(edges));
      else if (kind === 10) units.push(random.below(0x1_0000));
      else units.push(random.below(3) ? 0x61 : random.pick(specials));
    }
  }
  return units.slice(0, length);
}
