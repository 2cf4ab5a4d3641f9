/**
 * json_escape writes where it may and nowhere else.
 *
 * @module
 */

import { assertEquals, assertThrows } from "@std/assert";
import { test } from "node:test";
import { HEAP_BASE, SLOT, Workspace } from "../kernels/_workspace.ts";
import {
  jsonEscapeBound,
  jsonEscapeInto,
  type JsonEscapeOptions,
  JsonEscaper,
} from "../kernels/json_escape/mod.ts";
import { bytesAt, mixedUnits, stringOf, unitsOf } from "./_inputs/units.ts";
import { naiveText } from "./_naive/json_escape.ts";

const canary = 0xa5;

/** A destination of `length` bytes with canaries on both sides. */
function guarded(length: number): { dst: Uint8Array; intact: () => boolean } {
  const whole = new Uint8Array(length + 128).fill(canary);
  return {
    dst: whole.subarray(64, 64 + length),
    intact: () =>
      whole.subarray(0, 64).every((byte) => byte === canary) &&
      whole.subarray(64 + length).every((byte) => byte === canary),
  };
}

const texts: readonly (readonly number[])[] = [
  ...[0, 1, 5, 7, 8, 15, 16, 17, 31, 32, 33, 63, 64, 65, 130, 1000].flatMap((length) => [
    unitsOf("ascii", length),
    unitsOf("twoByte", length),
    unitsOf("threeByte", length),
    unitsOf("pairs", length),
    mixedUnits(length),
    unitsOf("ascii", length).fill(0),
    unitsOf("ascii", length).fill(0xd800),
  ]),
  unitsOf("ascii", 20_000),
  mixedUnits(20_000),
];

const optionSets: readonly JsonEscapeOptions[] = [{}, { quotes: true }, { surrogates: "drop" }];

test("jsonEscapeInto() fills a destination that fits exactly", () => {
  for (const units of texts) {
    for (const options of optionSets) {
      const want = naiveText(Uint16Array.from(units), options);
      for (const input of [Uint16Array.from(units), bytesAt(units, 3), stringOf(units)]) {
        const { dst, intact } = guarded(want.length);
        assertEquals(jsonEscapeInto(input, dst, options), want.length);
        assertEquals(dst, want);
        assertEquals(intact(), true, "canary");
      }
    }
  }
});

test("jsonEscapeInto() leaves the rest of a larger destination alone", () => {
  for (const units of texts) {
    const want = naiveText(Uint16Array.from(units));
    for (const spare of [1, 7, 40, 6 * units.length + 2]) {
      const { dst, intact } = guarded(want.length + spare);
      dst.fill(canary);
      assertEquals(jsonEscapeInto(Uint16Array.from(units), dst), want.length);
      assertEquals(dst.subarray(0, want.length), want);
      assertEquals(dst.subarray(want.length).every((byte) => byte === canary), true, "rest");
      assertEquals(intact(), true, "canary");
    }
  }
});

test("jsonEscapeInto() throws when one byte is missing and writes nothing outside", () => {
  for (const units of texts) {
    for (const options of optionSets) {
      const want = naiveText(Uint16Array.from(units), options);
      if (want.length === 0) continue;
      for (const length of new Set([want.length - 1, want.length >> 1, 0])) {
        const { dst, intact } = guarded(length);
        const call = () => jsonEscapeInto(Uint16Array.from(units), dst, options);
        assertThrows(call, RangeError);
        assertEquals(intact(), true, "canary");
      }
      const { dst } = guarded(want.length);
      assertEquals(jsonEscapeInto(Uint16Array.from(units), dst, options), want.length);
      assertEquals(dst, want);
    }
  }
});

test("jsonEscapeInto() writes at every offset of the destination's buffer", () => {
  const units = mixedUnits(300);
  const want = naiveText(Uint16Array.from(units));
  for (let offset = 0; offset < 16; offset++) {
    const whole = new Uint8Array(offset + want.length + 16).fill(canary);
    const dst = whole.subarray(offset, offset + want.length);
    assertEquals(jsonEscapeInto(Uint16Array.from(units), dst), want.length);
    assertEquals(dst, want);
    assertEquals(
      whole.filter((byte, i) => byte === canary && (i < offset || i >= offset + want.length))
        .length,
      offset + 16,
    );
  }
});

test("jsonEscapeInto() needs no more than the bound", () => {
  for (const units of texts) {
    const { dst, intact } = guarded(jsonEscapeBound(units.length));
    jsonEscapeInto(Uint16Array.from(units), dst, { quotes: true });
    assertEquals(intact(), true, "canary");
  }
});

/** Fills `bytes` bytes of a workspace with canaries; the answer tells whether they live. */
function guard(workspace: Workspace, at: number, bytes: number): () => boolean {
  workspace.bytes.fill(canary, at, at + bytes);
  return () => workspace.bytes.subarray(at, at + bytes).every((byte) => byte === canary);
}

test("JsonEscaper stays inside its own part of a shared workspace", () => {
  const workspace = new Workspace();
  const capacity = 200;
  const guards = [guard(workspace, SLOT, HEAP_BASE - SLOT)];
  const escapers = [0, 1, 2].map(() => {
    guards.push(guard(workspace, workspace.alloc(100), 100));
    return new JsonEscaper(capacity, workspace);
  });
  guards.push(guard(workspace, workspace.alloc(5000), 5000));
  const whole = [unitsOf("pairs", capacity), mixedUnits(capacity)];
  const fills = [0x1f, 0x22, 0x61, 0x7ff, 0xffff, 0xd800, 0xdc00];
  for (const text of [...whole, ...fills.map((unit) => new Array<number>(capacity).fill(unit))]) {
    for (const options of [...optionSets, { more: true }]) {
      for (const escaper of escapers) escaper.input.set(bytesAt(text, 0));
      for (const escaper of escapers) escaper.escape(capacity, options);
      for (const [i, escaper] of escapers.entries()) {
        assertEquals(escaper.input.slice(), bytesAt(text, 0), `the input of handle ${i}`);
        escaper.escape(0);
      }
      assertEquals(guards.map((intact) => intact()), guards.map(() => true));
    }
  }
});

test("JsonEscaper goes on after its workspace has grown", () => {
  const workspace = new Workspace();
  const escaper = new JsonEscaper(10, workspace);
  escaper.units.set([0x61, 0x22]);
  const before = escaper.input;
  workspace.alloc(10_000_000);
  assertEquals(before.length, 0, "growth detaches views");
  assertEquals(escaper.escape(2).slice(), Uint8Array.of(0x61, 0x5c, 0x22));
  escaper.units.set([0x62]);
  assertEquals(escaper.escape(2).slice(), Uint8Array.of(0x62, 0x5c, 0x22));
});

test("jsonEscape() and two handles do not disturb each other", () => {
  const [one, other] = [new JsonEscaper(300), new JsonEscaper(300)];
  one.input.set(bytesAt(mixedUnits(300), 0));
  other.input.set(bytesAt(unitsOf("pairs", 300), 0));
  const answer = one.escape(300);
  const kept = answer.slice();
  other.escape(300);
  jsonEscapeInto("\x1f".repeat(50_000), new Uint8Array(300_000));
  assertEquals(answer, kept);
  assertEquals(kept, naiveText(Uint16Array.from(mixedUnits(300))));
});
