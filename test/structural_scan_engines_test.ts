/**
 * Both engines of structural_scan in windows so small that every state is carried over many edges,
 * and answers so long that they are collected in many pieces.
 *
 * @module
 */

import { assertEquals, assertThrows } from "@std/assert";
import { test } from "node:test";
import type { Impl } from "../kernels/_kernel.ts";
import { BaselineEngine } from "../kernels/structural_scan/baseline_engine.ts";
import {
  begin,
  type Engine,
  type Room,
  SLACK,
  unfinishedUtf8,
} from "../kernels/structural_scan/engine.ts";
import { ScanError } from "../kernels/structural_scan/errors.ts";
import { formatOf } from "../kernels/structural_scan/format.ts";
import { WasmEngine } from "../kernels/structural_scan/wasm.ts";
import {
  count,
  mask,
  minify,
  minifyInto,
  offsets,
  offsetsInto,
  utf8At,
} from "../kernels/structural_scan/windows.ts";
import { compare } from "./_contract.ts";
import * as inputs from "./_inputs/structural_scan.ts";
import * as seeded from "./_inputs/structural_scan_seeded.ts";
import { engine } from "./_inputs/structural_scan_engine.ts";
import { characters } from "./_inputs/utf8.ts";
import { type NaiveInput, naiveStructuralScan } from "./_naive/structural_scan.ts";

const timeout = 120_000;

/** Windows are whole blocks where answers are bits; elsewhere they end anywhere. */
const blocks: readonly Room[] = [64, 192].map((bytes) => ({ bytes, offsets: bytes + SLACK }));
const uneven: readonly Room[] = [1, 2, 3, 7, 63, 65, 100].map((bytes) => ({
  bytes,
  offsets: bytes + SLACK + bytes % 5,
}));

function answer(engine: Engine, input: NaiveInput, into: boolean): unknown {
  const { form, bytes } = input;
  if (form === "utf8") return utf8At(engine, bytes);
  if (form === "minify") {
    const dst = new Uint8Array(bytes.length);
    return into ? dst.subarray(0, minifyInto(engine, bytes, dst)) : minify(engine, bytes);
  }
  const wanted = "format" in input ? formatOf(input.format) : "json";
  if (form.endsWith("count")) return count(engine, bytes, wanted);
  if (form.endsWith("mask")) return mask(engine, bytes, wanted);
  const dst = new Uint32Array(bytes.length);
  return into
    ? dst.subarray(0, offsetsInto(engine, bytes, dst, wanted))
    : offsets(engine, bytes, wanted);
}

const kinds: readonly (readonly [string, (room: Room) => Engine])[] = [
  ["BaselineEngine", (room) => new BaselineEngine(room)],
  ["WasmEngine", (room) => new WasmEngine(room)],
];

const entrants: Impl<NaiveInput, unknown>[] = kinds.flatMap(([name, make]) =>
  [...blocks, ...uneven].map((room, i) => {
    const engine = make(room);
    return {
      name: `${name} with windows of ${room.bytes}`,
      role: "answer" as const,
      code: "typescript" as const,
      unavailable: ({ form }: NaiveInput) =>
        form.endsWith("mask") && room.bytes % 64 !== 0 ? "windows are whole blocks" : null,
      prepare: (input: NaiveInput) => () => answer(engine, input, i % 2 === 0),
    };
  })
);

function* part(all: Iterable<NaiveInput>, every: number): Iterable<NaiveInput> {
  let count = 0;
  for (const input of all) if (count++ % every === 0) yield input;
}

const groups: { readonly [group: string]: () => Iterable<NaiveInput> } = {
  "texts of every length": () => part(inputs.everyLength(), 11),
  "runs of backslashes": () => part(inputs.everyRun(), 7),
  "broken UTF-8": () => part(inputs.everyBroken(), 5),
  "characters": () => part(inputs.everyCharacter(), 5),
  "strings": () => part(inputs.everyString(), 5),
  "CSV and MARC": () => part(seeded.delimiterSoups(), 11),
  "sets of bytes": () => part(seeded.byteSets(), 5),
  "documents": () => part(seeded.documents(), 11),
  "soups": () => part(seeded.soups(), 31),
};

for (const [name, all] of Object.entries(groups)) {
  test(`both engines carry their state over the edges of ${name}`, { timeout }, () => {
    const found = compare(
      entrants,
      {
        oracle: naiveStructuralScan,
        engine,
        ways: [],
        costly: [],
        seldom: [],
        distinct: [],
        groups: {},
        describe: inputs.describe,
      },
      { inputs: all },
    );
    assertEquals(found.disagreements, []);
    const idle = entrants.filter(({ name }) => (found.compared.get(name) ?? 0) < 200);
    assertEquals(idle.map(({ name }) => name), []);
  });
}

/** Stands for `length` times the byte `fill`, more than a machine may have. */
function vast(fill: number, length: number): Uint8Array {
  const window = new Uint8Array(1 << 16).fill(fill);
  const subarray = (from: number, to: number) => window.subarray(0, to - from);
  return { length, subarray } as unknown as Uint8Array;
}

test("a text of 4 GiB can be counted and is too large for offsets", { timeout }, () => {
  const engine = new WasmEngine({ bytes: 1 << 16, offsets: 2 * SLACK + (1 << 16) });
  const marks = formatOf("iso2709");
  assertEquals(count(engine, vast(0x1d, 2 ** 32 + 5), marks), 2 ** 32 + 5);
  for (const refuse of [offsets, mask]) {
    const error = assertThrows(() => refuse(engine, vast(0x61, 2 ** 32), marks), ScanError);
    assertEquals([error.kind, error.offset], ["too_large", 2 ** 32 - 1]);
  }
});

test("offsets count from a base above 2 GiB", () => {
  const text = new TextEncoder().encode('{"a": [1, true]}'.repeat(9));
  const base = 2 ** 32 - text.length;
  const room = { bytes: 1 << 12, offsets: 2 * SLACK + (1 << 12) };
  for (const engine of [new WasmEngine(room), new BaselineEngine(room)]) {
    engine.input().set(text);
    const want = naiveStructuralScan({ form: "json", bytes: text }) as Uint32Array;
    begin(engine.state());
    const count = engine.jsonOffsets(text.length, 0, base);
    assertEquals([...engine.offsets().subarray(0, count)], [...want].map((at) => base + at));
  }
});

test("unfinishedUtf8() tells how much of a character there is", () => {
  for (const character of characters) {
    for (let cut = 1; cut <= character.length; cut++) {
      for (const before of [[], [0x61], [0xc3, 0xa9], [0xf0, 0x9f, 0x98, 0x80]]) {
        const [one, two = 0, three = 0] = [...before, ...character.slice(0, cut)].reverse();
        const want = cut === character.length ? 0 : cut;
        assertEquals(unfinishedUtf8(one | two << 8 | three << 16), want, `${character} ${cut}`);
      }
    }
  }
  assertEquals(unfinishedUtf8(0), 0);
});
