/**
 * A stage in memory of its thread's own: the same answers as in shared memory, and not a byte elsewhere.
 *
 * @module
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import { test } from "node:test";
import { copiesSlowly } from "../threads/copying.ts";
import { inOwnMemory, throughOwnMemory } from "../threads/own_memory.ts";
import { bufferOf, shareBytes, type SharedMemory } from "../threads/shared_memory.ts";
import type { Stage } from "../threads/stage.ts";

const most = { input: 130, answer: 200 };

/** A page of either kind of memory that a ring may be on. */
const kinds: readonly (readonly [name: string, memory: () => SharedMemory])[] = [
  ["a buffer", () => new SharedArrayBuffer(65_536)],
  ["WASM's", () => new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true })],
];

/** Writes every byte plus one, and a last one of 99. */
const plusOne: Stage = (input, room) => {
  input.forEach((byte, i) => room[i] = byte + 1);
  room[input.length] = 99;
  return input.length + 1;
};

test("own memory: every length at every offset has the stage's answer, and nothing else changes", () => {
  for (const [name, memory] of kinds) {
    const shared = memory();
    const bytes = new Uint8Array(bufferOf(shared));
    const stage = throughOwnMemory(plusOne, shared, most);
    for (let length = 0; length <= most.input; length++) {
      for (let offset = 0; offset < 16; offset++) {
        bytes.fill(0xa5, 0, 1024);
        const input = bytes.subarray(64 + offset, 64 + offset + length);
        for (let i = 0; i < length; i++) input[i] = 7 * i + length;
        const expected = bytes.slice(0, 1024);
        expected.set([...input.map((byte) => byte + 1), 99], 512 + 3 * offset);
        const room = bytes.subarray(512 + 3 * offset, 512 + 3 * offset + most.answer);
        assertEquals(stage(input, room), length + 1, name);
        assertEquals(bytes.slice(0, 1024), expected, `${name}: ${length} bytes at ${offset}`);
      }
    }
  }
});

test("own memory: a stage sees memory that nobody shares, and room for as much as there is", () => {
  for (const [name, memory] of kinds) {
    const shared = memory();
    const stage = throughOwnMemory(
      (input, room) => {
        assert(input.buffer instanceof ArrayBuffer && room.buffer instanceof ArrayBuffer, name);
        assertEquals([input.length, room.length], [5, 77], name);
        return 0;
      },
      shared,
      most,
    );
    const buffer = bufferOf(shared);
    assertEquals(stage(new Uint8Array(buffer, 1, 5), new Uint8Array(buffer, 100, 77)), 0);
  }
});

test("own memory: what a stage throws comes out, and what is no length moves nothing", () => {
  for (const [name, memory] of kinds) {
    const shared = memory();
    const bytes = new Uint8Array(bufferOf(shared));
    const input = bytes.subarray(0, 8), room = bytes.subarray(64, 80);
    for (const length of [NaN, -1, 17, Infinity]) {
      const answer = throughOwnMemory((_, room) => (room.fill(1), length), shared, most);
      assertEquals(answer(input, room), length, name);
      assert(bytes.every((byte) => byte === 0), `${name}: ${length}`);
    }
    const throws = throughOwnMemory(
      () => {
        throw new RangeError("not today");
      },
      shared,
      most,
    );
    assertThrows(() => throws(input, room), RangeError, "not today");
  }
});

test("own memory: it is taken where the engine copies slowly, and there shared memory is WASM's", () => {
  const shared = shareBytes(100_000);
  assert(bufferOf(shared) instanceof SharedArrayBuffer);
  assert(bufferOf(shared).byteLength >= 100_000);
  assertEquals(shared instanceof WebAssembly.Memory, copiesSlowly());
  assertEquals(inOwnMemory(plusOne, shared, most) !== plusOne, copiesSlowly());
});

test("shared memory: as much as nobody has is a RangeError", () => {
  assertThrows(() => shareBytes(2 ** 53), RangeError);
});
