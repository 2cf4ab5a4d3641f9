/**
 * parse_number in windows: numbers of any length that windows cut anywhere, bounded memory, and a
 * workspace that is shared.
 *
 * @module
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import { test } from "node:test";
import { rng } from "../fixtures/mod.ts";
import { HEAD } from "../kernels/parse_number/engine.ts";
import { NumberParser, parseNumbers, Workspace } from "../kernels/parse_number/mod.ts";
import { WINDOW_BYTES } from "../kernels/parse_number/one_shot.ts";
import { StructuralScanner } from "../kernels/structural_scan/mod.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

/** A text through a handle in windows of `size` bytes. */
function through(parser: NumberParser, text: Uint8Array, size: number): number[] {
  const numbers: number[] = [];
  for (let from = 0; from < text.length; from += size) {
    const piece = text.subarray(from, from + size);
    parser.input.set(piece);
    numbers.push(...parser.numbers(piece.length, { more: from + size < text.length }));
  }
  return numbers;
}

/** Numbers as long as what is kept of them, and longer, of every kind of excess. */
const long: readonly string[] = [
  `1${"0".repeat(300)}`,
  `-${"7".repeat(3000)}e-2990`,
  `0.${"0".repeat(5000)}123e4990`,
  `${"1".repeat(HEAD - 1)}`,
  `${"1".repeat(HEAD)}`,
  `${"1".repeat(HEAD + 1)}.5e-${HEAD}`,
  `2.${"3".repeat(4000)}`,
  `1e${"0".repeat(4000)}12`,
  `1E-${"0".repeat(4000)}12`,
  `9007199254740993.${"0".repeat(4000)}`,
  `9007199254740993.${"0".repeat(4000)}1`,
  `9007199254740992.${"9".repeat(4000)}`,
  `-0.${"0".repeat(9000)}`,
  `0e${"9".repeat(9000)}`,
  `1e-${"9".repeat(3000)}`,
];

test("NumberParser reads numbers longer than its window, cut anywhere", () => {
  const text = bytes(`[${long.join(", ")}]`);
  const wanted = long.map(Number);
  assertEquals(wanted.slice(-2), [0, 0]);
  for (const size of [1, 2, 7, 64, 1000, HEAD, 5000]) {
    const parser = new NumberParser(size);
    assertEquals(through(parser, text, size), wanted, `in windows of ${size}`);
    assertEquals(through(parser, bytes("[1.25]"), size), [1.25]);
  }
  assertEquals([...parseNumbers(text)], wanted);
});

test("NumberParser tells where a number longer than its window is wrong", () => {
  const parser = new NumberParser(64);
  const digits = "1".repeat(5000);
  const wrong: [text: string, offset: number, words: string][] = [
    [`[${digits}.]`, 5002, "a digit"],
    [`[${digits}e+]`, 5003, "a digit"],
    [`[${digits}.5x]`, 5003, '"," or "]"'],
    [`[2,${digits}`, 5003, '"," or "]"'],
    [`[2,${digits}.`, 5004, "a digit"],
    [`[0.${digits}e]`, 5004, "a digit"],
  ];
  for (const [text, offset, words] of wrong) {
    assertThrows(
      () => through(parser, bytes(text), 64),
      SyntaxError,
      `${words} at byte ${offset},`,
    );
  }
});

test("parseNumbers() gives the same for every place at which a window ends", () => {
  const random = rng(23);
  const numbers = Array.from({ length: 40 }, () => {
    const digits = Array.from({ length: 1 + random.below(30) }, () => random.below(10)).join("");
    return random.below(2)
      ? `-${random.below(500)}.${digits}`
      : `${random.below(900)}e-${random.below(9)}`;
  });
  const wanted = numbers.map(Number);
  const tail = `${numbers.join()}]`;
  for (let before = WINDOW_BYTES - tail.length; before < WINDOW_BYTES; before += 3) {
    const text = `[${" ".repeat(before - 1)}${tail}`;
    assertEquals([...parseNumbers(bytes(text))], wanted, `from byte ${before}`);
  }
});

test("a text of 40 MB goes through a few MiB", () => {
  const workspace = new Workspace();
  const parser = new NumberParser(WINDOW_BYTES, workspace);
  const size = workspace.memory.buffer.byteLength;
  const piece = bytes("-123.456789,".repeat(WINDOW_BYTES / 12 | 0));
  let count = 0, sum = 0;
  const add = (numbers: Float64Array) => {
    count += numbers.length;
    sum += numbers[numbers.length - 1] ?? 0;
  };
  parser.input.set(bytes("["));
  add(parser.numbers(1, { more: true }));
  parser.input.set(piece);
  for (let i = 0; i < 600; i++) add(parser.numbers(piece.length, { more: true }));
  parser.input.set(bytes("8]"));
  add(parser.numbers(2));
  assertEquals(count, 600 * (piece.length / 12) + 1);
  assertEquals(sum, [...new Array(600).fill(-123.456789), 8].reduce((a, b) => a + b, 0));
  assertEquals(workspace.memory.buffer.byteLength, size);
  assert(size < 3 << 20, `${size} bytes`);
});

test("NumberParser shares a workspace with other kernels", () => {
  const workspace = new Workspace();
  const parser = new NumberParser(64, workspace);
  const scanner = new StructuralScanner(1 << 20, workspace);
  const text = bytes('{"a":[1.5,2]}');
  scanner.input.set(text);
  assertEquals(scanner.json(text.length).slice(), Uint32Array.of(0, 1, 4, 5, 6, 9, 10, 11, 12));
  parser.input.set(text);
  const spans = parser.spans(Uint32Array.of(6, 0, 10), Uint32Array.of(9, 0, 11));
  assertEquals(spans, Float64Array.of(1.5, NaN, 2));
  assertEquals(parser.input.buffer, workspace.memory.buffer);
});
