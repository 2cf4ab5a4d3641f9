/**
 * Every kernel, every implementation: the same answer as the oracle, and the oracle's the same as
 * the engine's. A new kernel joins with a file in `_contracts/` and a line in its `mod.ts`.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { test } from "node:test";
import type { Impl, Kernel } from "../kernels/_kernel.ts";
import { kernels } from "../kernels/catalogue.ts";
import { breakages, compare, sameAnswer, spoil, thrift } from "./_contract.ts";
import { contract as jsonEscapeContract } from "./_contracts/json_escape.ts";
import { contracts } from "./_contracts/mod.ts";
import { everySpecial } from "./_inputs/json_escape.ts";
import { type NaiveInput, naiveJsonEscape } from "./_naive/json_escape.ts";

// Bun gives a test five seconds unless told otherwise; a busy machine needs more.
const timeout = 120_000;

// deno-lint-ignore no-explicit-any
const catalogue: readonly Kernel<any, any>[] = kernels;

test("contract: every kernel has one", () => {
  assertEquals(catalogue.map(({ name }) => name).sort(), Object.keys(contracts).sort());
});

for (const kernel of catalogue) {
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
    if (contract.engine !== null) assert(engine > 100_000, `the engine was asked ${engine} times`);
    const names = all.map(({ name }) => name);
    assertEquals(["baseline", "wasm", "wasm_inplace"].filter((name) => !names.includes(name)), []);
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
        if (j !== i) assert(!kernel.same(answer, other), `answers ${i} and ${j} pass for the same`);
      }
    }
  });
}

test("contract: upper-case digits in place of lower-case ones are found", () => {
  const upper: Impl<NaiveInput, unknown> = {
    name: "upper",
    role: "answer",
    code: "typescript",
    unavailable: () => null,
    prepare: (input) => () =>
      naiveJsonEscape({ ...input, options: { ...input.options, hex: "upper" } }),
  };
  const found = compare([upper], jsonEscapeContract, { inputs: everySpecial });
  assert(found.disagreements.length > 0);
});

test("contract: answers are the same only to the last byte", () => {
  assert(sameAnswer("é", Uint8Array.of(0xc3, 0xa9)));
  assert(!sameAnswer("é", Uint8Array.of(0xe9)));
  const batch = (...ends: number[]) => ({
    bytes: new Uint8Array(2),
    offsets: Uint32Array.from(ends),
  });
  assert(sameAnswer(batch(0, 2), batch(0, 2)));
  assert(!sameAnswer(batch(0, 2), batch(0, 1)));
  assert(!sameAnswer(batch(0, 2), new Uint8Array(2)));
  assert(!sameAnswer(undefined, undefined));
});
