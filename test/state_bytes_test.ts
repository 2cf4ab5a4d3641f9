/**
 * States as bytes: what is written is read, and what is no state is refused before memory is taken.
 *
 * @module
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import { test } from "node:test";
import { StateError, StateReader, StateWriter } from "../kernels/_state_bytes.ts";

function written(): Uint8Array<ArrayBuffer> {
  const writer = new StateWriter(9, 3);
  writer.u8(200);
  writer.u32(4_000_000_000);
  writer.i64(-(2n ** 63n));
  writer.f64(-0);
  writer.u32(2);
  writer.words(Uint32Array.of(7, 0xffff_ffff));
  writer.doubles(Float64Array.of(NaN, 2 ** -1074));
  writer.longs(BigInt64Array.of(-1n, 2n ** 62n));
  return writer.finish();
}

function read(bytes: unknown): unknown[] {
  const reader = new StateReader(bytes, 9, 3, "a test state");
  const found = [reader.u8(), reader.u32(), reader.i64(), reader.f64()];
  const count = reader.count(20);
  const columns = [reader.words(count), reader.doubles(count), reader.longs(count)];
  reader.end();
  return [...found, ...columns];
}

const expected = [
  200,
  4_000_000_000,
  -(2n ** 63n),
  -0,
  Uint32Array.of(7, 0xffff_ffff),
  Float64Array.of(NaN, 2 ** -1074),
  BigInt64Array.of(-1n, 2n ** 62n),
];

test("StateReader reads what StateWriter wrote, at any address", () => {
  const bytes = written();
  assertEquals(Array.from(bytes.subarray(0, 7)), [0x4c, 0x4d, 0x4b, 0, 9, 3, 200]);
  assertEquals(Array.from(bytes.subarray(7, 11)), [0x00, 0x28, 0x6b, 0xee], "little-endian");
  for (let offset = 0; offset < 9; offset++) {
    const whole = new Uint8Array(offset + bytes.length + 3).fill(0xff);
    whole.set(bytes, offset);
    assertEquals(read(whole.subarray(offset, offset + bytes.length)), expected);
  }
});

test("StateWriter grows", () => {
  const writer = new StateWriter(1, 1);
  for (let i = 0; i < 5000; i++) writer.u8(i & 0xff);
  const bytes = writer.finish();
  assertEquals(bytes.length, 5006);
  assert(bytes.subarray(6).every((byte, i) => byte === (i & 0xff)));
});

test("StateReader refuses bytes of any other length", () => {
  const bytes = written();
  for (let length = 0; length < bytes.length; length++) {
    assertThrows(() => read(bytes.subarray(0, length)), StateError, "Cannot read a test state: ");
  }
  const longer = new Uint8Array(bytes.length + 2);
  longer.set(bytes);
  const error = assertThrows(() => read(longer), StateError, "2 bytes too many");
  assertEquals(error.offset, bytes.length);
});

test("StateReader refuses another kind, version or beginning", () => {
  const changed = (at: number, value: number) => Object.assign(written(), { [at]: value });
  assertThrows(() => read(changed(0, 0)), StateError, "no state begins so, at byte 0");
  assertThrows(() => read(changed(4, 8)), StateError, "a state of kind 8, not 9, at byte 4");
  assertThrows(() => read(changed(5, 4)), StateError, "version 4, this code reads 3, at byte 5");
  assertThrows(() => read("LMK"), TypeError, '"bytes" expected a Uint8Array, got string');
});

test("StateReader believes no count before it has seen the bytes", () => {
  const bytes = written();
  const at = 6 + 1 + 4 + 8 + 8;
  bytes.fill(0xff, at, at + 4);
  const error = assertThrows(() => read(bytes), StateError, "4294967295 entries of 20 bytes");
  assertEquals(error.offset, at);
  assert(error instanceof RangeError);
});
