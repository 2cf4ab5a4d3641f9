/**
 * event_mask on vectors, at the edges of windows, and in place where the memory grows.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { test } from "node:test";
import { rng } from "../fixtures/mod.ts";
import { eventMaskKernel } from "../kernels/event_mask/kernel.ts";
import {
  CodeMasker,
  type Codes,
  EventColumns,
  eventMask,
  EventMasker,
  eventMaskInto,
  eventMaskOfCodes,
} from "../kernels/event_mask/mod.ts";
import { SHORT_TABLE } from "../kernels/event_mask/options.ts";
import { WINDOW_ROWS } from "../kernels/event_mask/windows.ts";
import { outcome, sameAnswer } from "./_contract.ts";
import { codeTypes, describe, ofCodes, ofColumns } from "./_inputs/event_mask.ts";
import { ways } from "./_inputs/event_mask_ways.ts";
import { naiveEventMask, type NaiveEventMaskInput } from "./_naive/event_mask.ts";

/** Holds every implementation and every way that takes the input against the oracle. */
function agree(input: NaiveEventMaskInput): void {
  const want = outcome(() => naiveEventMask(input));
  for (const impl of [...eventMaskKernel.impls, ...ways]) {
    if (impl.role !== "answer" || impl.unavailable(input) !== null) continue;
    const got = outcome(() => impl.prepare(input)());
    assert(sameAnswer(got, want), `${impl.name}: ${describe(input)}`);
  }
}

test("eventMask(): the first column is the lowest bit, and what is not 0 is true", () => {
  const said = (...columns: number[][]) =>
    eventMask(columns.map((column) => Uint8Array.from(column))).join();
  assertEquals(said([]), "");
  assertEquals(said([0, 1, 2, 128, 255]), "0,1,1,1,1");
  assertEquals(said([1, 0, 1], [0, 0, 1], [1, 0, 0]), "5,0,3");
  const all = Array.from({ length: 32 }, (_, i) => i === 0 || i === 31 ? [1] : [0]);
  assertEquals(said(...all), "2147483649");
  assertEquals(said(...all.map(() => [7])), "4294967295");
});

test("eventMaskOfCodes() looks each code up", () => {
  const table = Uint32Array.of(0, 0b1, 0x8000_0000, 0xffff_ffff);
  for (const Type of codeTypes) {
    assertEquals([...eventMaskOfCodes(Type.of(3, 0, 2, 1), table)], [2 ** 32 - 1, 0, 2 ** 31, 1]);
    assertEquals(eventMaskOfCodes(new Type(0), table).length, 0);
    assertEquals(eventMaskOfCodes(new Type(0), new Uint32Array(0)).length, 0);
  }
});

test("eventMask() reads one column any number of times, and bytes of an ArrayBuffer anywhere", () => {
  const column = Uint8Array.of(0, 1, 0, 1, 1);
  assertEquals(eventMask([column, column, column]).join(), "0,7,0,7,7");
  assertEquals(eventMask([column.subarray(0, 4), column.subarray(1)]).join(), "2,1,2,3");
});

test("event_mask: windows do not show", () => {
  const random = rng(3);
  for (const many of [1, 3, 8, 32]) {
    // a window of columns is as long as the columns are few
    for (const rows of [1984, 2048, 8191, WINDOW_ROWS, WINDOW_ROWS + 1, 2 * WINDOW_ROWS + 33]) {
      const columns = Array.from({ length: many }, () => new Uint8Array(rows));
      for (const column of columns) {
        for (let row = 0; row < rows; row += 1 + random.below(9)) {
          column[row] = 1 + random.below(255);
        }
      }
      agree(ofColumns(columns));
    }
  }
});

test("event_mask: a code outside of the table is named by its row in any window", () => {
  const rows = 2 * WINDOW_ROWS + 40;
  for (const Type of codeTypes) {
    for (const entries of [5, 40, SHORT_TABLE, SHORT_TABLE + 1]) {
      const table = Uint32Array.from({ length: entries }, (_, i) => i * 0x01010101);
      const codes: Codes = new Type(rows).fill(entries - 1);
      agree(ofCodes(codes, table));
      for (const row of [0, WINDOW_ROWS - 1, WINDOW_ROWS, rows - 1]) {
        const bad = codes.slice();
        bad[row] = entries;
        bad[rows - 1] = 255;
        agree(ofCodes(bad, table));
        const masker = new CodeMasker(new EventColumns(rows), types[bad.BYTES_PER_ELEMENT], table);
        masker.codes.set(bad);
        assertEquals(outcome(() => masker.build(rows)), `throws RangeError at ${row}`);
        assert(masker.columns.mask.every((mask) => mask === 0));
      }
    }
  }
});

const types = { 1: "uint8", 2: "uint16", 4: "uint32" } as {
  readonly [bytes: number]: "uint8" | "uint16" | "uint32";
};

test("maskers: growth detaches views, and the next call makes them anew", () => {
  const columns = new EventColumns(50);
  const masker = new EventMasker(columns, 3);
  const coder = new CodeMasker(columns, "uint16", Uint32Array.of(9, 8, 7));
  for (let round = 0; round < 2; round++) {
    masker.condition(2).fill(1);
    masker.condition(0).fill(0).fill(3, 10, 20);
    assertEquals([...masker.build(11)], [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 5]);
    coder.codes.fill(2).fill(0, 3);
    assertEquals([...coder.build(5)], [7, 7, 7, 9, 9]);
    // the conditions lie apart from the masks
    assertEquals(masker.build(1)[0], 4);
    columns.workspace.alloc(10_000_000);
  }
});

test("eventMaskInto() writes as many rows as there are", () => {
  const dst = new Uint32Array(9).fill(7);
  assertEquals(eventMaskInto([Uint8Array.of(1, 0)], dst), 2);
  assertEquals([...dst], [1, 0, 7, 7, 7, 7, 7, 7, 7]);
});
