/**
 * format_int writes where it may and nowhere else, and reads what it may.
 *
 * @module
 */

import { assertEquals, assertThrows } from "@std/assert";
import { test } from "node:test";
import { HEAP_BASE, Workspace } from "../kernels/_workspace.ts";
import { formatIntsInto, IntFormatter, type IntType } from "../kernels/format_int/mod.ts";
import { memoryBase } from "../kernels/_generated/format_int.ts";
import { SLOT } from "../kernels/_workspace.ts";
import { everyOption, ints, types, valuesAt } from "./_inputs/format_int.ts";
import { naiveFormatInt } from "./_naive/format_int.ts";

const canary = 0xa5;

/** Lists that are as wide as can be, as narrow, and in between. */
const lists: readonly bigint[][] = [0, 1, 2, 3, 5, 8, 9, 16, 31, 64, 130].flatMap((length) => [
  new Array<bigint>(length).fill(-(2n ** 63n) - 1n),
  new Array<bigint>(length).fill(-(2n ** 31n)),
  new Array<bigint>(length).fill(0n),
  Array.from({ length }, (_, i) => BigInt(i) ** 9n),
]);

/** A destination of `length` bytes with canaries on both sides, `offset` bytes into its buffer. */
function guarded(length: number, offset: number): { dst: Uint8Array; intact: () => boolean } {
  const whole = new Uint8Array(length + offset + 128).fill(canary);
  const first = 64 + offset;
  return {
    dst: whole.subarray(first, first + length),
    intact: () =>
      whole.subarray(0, first).every((byte) => byte === canary) &&
      whole.subarray(first + length).every((byte) => byte === canary),
  };
}

test("formatIntsInto() fills a destination that fits exactly, at every offset", () => {
  for (const type of types) {
    for (const [i, list] of lists.entries()) {
      const options = everyOption[i % everyOption.length];
      const want = naiveFormatInt(ints(type, list, options));
      for (let offset = 0; offset < 16; offset++) {
        const { dst, intact } = guarded(want.length, offset);
        assertEquals(formatIntsInto(valuesAt(type, list, offset), dst, options), want.length);
        assertEquals(dst, want);
        assertEquals(intact(), true, "canary");
      }
    }
  }
});

test("formatIntsInto() leaves the rest of a larger destination alone", () => {
  for (const type of types) {
    for (const list of lists) {
      const want = naiveFormatInt(ints(type, list));
      for (const spare of [1, 16, 100]) {
        const { dst, intact } = guarded(want.length + spare, 0);
        assertEquals(formatIntsInto(valuesAt(type, list), dst), want.length);
        assertEquals(dst.subarray(0, want.length), want);
        assertEquals(dst.subarray(want.length).every((byte) => byte === canary), true, "rest");
        assertEquals(intact(), true, "canary");
      }
    }
  }
});

test("formatIntsInto() throws when one byte is missing and writes nothing outside", () => {
  for (const type of types) {
    for (const list of lists) {
      const want = naiveFormatInt(ints(type, list));
      for (const length of new Set([want.length - 1, want.length >> 1, 0])) {
        const { dst, intact } = guarded(length, 0);
        assertThrows(() => formatIntsInto(valuesAt(type, list), dst), RangeError);
        assertEquals(intact(), true, "canary");
      }
    }
  }
});

/** Fills `bytes` bytes of a workspace with canaries; the answer tells whether they live. */
function guard(workspace: Workspace, at: number, bytes: number): () => boolean {
  workspace.bytes.fill(canary, at, at + bytes);
  return () => workspace.bytes.subarray(at, at + bytes).every((byte) => byte === canary);
}

test("IntFormatter stays inside its own part of a shared workspace", () => {
  const workspace = new Workspace();
  const guards = [
    guard(workspace, 0, memoryBase),
    guard(workspace, memoryBase + SLOT, HEAP_BASE - memoryBase - SLOT),
  ];
  const capacity = 37;
  const formatters = [0, 1, 2].map(() => {
    guards.push(guard(workspace, workspace.alloc(100), 100));
    return new IntFormatter(capacity, workspace);
  });
  guards.push(guard(workspace, workspace.alloc(5000), 5000));
  for (const type of types) {
    for (const list of lists) {
      const cut = list.slice(0, capacity);
      const want = naiveFormatInt(ints(type, cut, { separator: ", " }));
      const name = type.name as IntType;
      for (const formatter of formatters) {
        (formatter.input(name) as { set(values: unknown): void }).set(valuesAt(type, cut));
        assertEquals(formatter.format(name, cut.length, { separator: ", " }), want);
      }
    }
  }
  assertEquals(guards.map((intact) => intact()), guards.map(() => true));
});

test("IntFormatter does not change its input, and two separators do not meet", () => {
  const workspace = new Workspace();
  const one = new IntFormatter(20, workspace), other = new IntFormatter(20, workspace);
  const values = Int32Array.from({ length: 20 }, (_, i) => (i - 9) ** 7);
  one.input("int32").set(values);
  other.input("int32").set(values);
  const said = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  for (let turn = 0; turn < 3; turn++) {
    assertEquals(said(one.format("int32", 20, { separator: " " })), `[${values.join(" ")}]`);
    assertEquals(said(other.format("int32", 20, { lines: true })), values.join("\n") + "\n");
  }
  assertEquals(one.input("int32"), values);
});

test("IntFormatter works on after the workspace has grown", () => {
  const workspace = new Workspace();
  const formatter = new IntFormatter(8, workspace);
  formatter.input("int16").set([1, 2, 3]);
  assertEquals(formatter.format("int16", 3).length, 7);
  workspace.alloc(1 << 20);
  assertEquals(new TextDecoder().decode(formatter.format("int16", 3)), "[1,2,3]");
});
