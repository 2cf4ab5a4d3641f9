/**
 * The tests that every kernel has to pass: each implementation gives the oracle's answer, and the
 * oracle the engine's. A file of tests for each part, for files run side by side.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { test } from "node:test";
import type { Kernel } from "../kernels/_kernel.ts";
import { kernels } from "../kernels/catalogue.ts";
import { breakages, compare, spoil, thrift } from "./_contract.ts";
import { contracts } from "./_contracts/mod.ts";

// Bun gives a test five seconds unless told otherwise; a busy machine needs more.
const timeout = 120_000;

// deno-lint-ignore no-explicit-any
const catalogue: readonly Kernel<any, any>[] = kernels;

/** The kernels of each file of tests. */
export const parts = {
  text: ["json_escape", "structural_scan", "ndjson_extract"],
  numbers: ["format_int", "format_float", "parse_number", "format_rows"],
  events: [
    "event_mask",
    "bitmask_funnel",
    "sequence",
    "next_node",
    "sessionize",
    "retention",
    "event_sort",
  ],
};

/** Declares the tests of some kernels. */
export function testContracts(names: readonly string[]): void {
  for (const kernel of catalogue.filter(({ name }) => names.includes(name))) {
    const contract = contracts[kernel.name];
    const compared = new Map<string, number>();
    let engine = 0;

    for (const [name, group] of Object.entries(contract?.groups ?? {})) {
      test(`${kernel.name}: every implementation agrees on ${name}`, { timeout }, () => {
        const found = compare([...kernel.impls, ...contract.ways], contract, group);
        assertEquals(found.disagreements, []);
        assert(found.compared.size > 0, "no implementation answered");
        for (const [impl, count] of found.compared) {
          compared.set(impl, (compared.get(impl) ?? 0) + count);
        }
        engine += found.engine;
      });
    }

    test(`${kernel.name}: no implementation stood aside`, () => {
      const all = [...kernel.impls, ...contract.ways].filter(({ role }) => role === "answer");
      const idle = all.filter(({ name }) => {
        const { seldom, costly } = contract;
        const least = (seldom.includes(name) ? 2_000 : costly.includes(name) ? 5_000 : 20_000) /
          (costly.includes(name) ? thrift : 1);
        return (compared.get(name) ?? 0) < least;
      });
      assertEquals(idle.map(({ name }) => `${name}: ${compared.get(name)}`), []);
      if (contract.engine !== null) {
        assert(engine > (contract.enough ?? 100_000), `the engine was asked ${engine} times`);
      }
      const names = all.map(({ name }) => name);
      assertEquals(
        ["baseline", "wasm", "wasm_inplace"].filter((name) => !names.includes(name)),
        [],
      );
    });

    test(`${kernel.name}: a broken implementation is found`, () => {
      const baseline = kernel.impls.find(({ name }) => name === "baseline");
      if (baseline === undefined) throw new Error("there is no baseline");
      for (const [how, broken] of Object.entries(breakages)) {
        const found = compare([spoil(baseline, broken)], contract, contract.groups["every length"]);
        assert(found.disagreements.length > 0, `"${how}" went unnoticed`);
      }
    });

    test(`${kernel.name}: its own comparison sees every difference`, () => {
      for (const [i, answer] of contract.distinct.entries()) {
        assert(kernel.same(answer, structuredClone(answer)), `answer ${i} is not itself`);
        for (const [j, other] of contract.distinct.entries()) {
          if (j !== i) {
            assert(!kernel.same(answer, other), `answers ${i} and ${j} pass for the same`);
          }
        }
      }
    });
  }
}
