/**
 * Every kernel, every implementation: the same answer as the oracle, and the oracle's the same as
 * the engine's. A new kernel joins with one entry in `contracts`.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { test } from "node:test";
import type { Impl, Kernel } from "../kernels/_kernel.ts";
import { kernels } from "../kernels/catalogue.ts";
import { compare, type Contract, sameAnswer } from "./_contract.ts";
import * as formatInt from "./_inputs/format_int.ts";
import { ways as formatIntWays } from "./_inputs/format_int_ways.ts";
import * as jsonEscape from "./_inputs/json_escape.ts";
import { ways } from "./_inputs/json_escape_ways.ts";
import { type NaiveFormatInput, naiveFormatInt } from "./_naive/format_int.ts";
import { type NaiveInput, naiveJsonEscape } from "./_naive/json_escape.ts";

const jsonEscapeContract: Contract<NaiveInput> = {
  oracle: naiveJsonEscape,
  engine: jsonEscape.engine,
  describe: jsonEscape.describe,
  ways,
  costly: ["wasm", "wasm_into", "wasm_inplace"],
  groups: {
    "every length": { inputs: jsonEscape.everyLength },
    "every offset": { inputs: jsonEscape.everyOffset, many: true },
    "every special at every index": { inputs: jsonEscape.everySpecial, many: true },
    "every pair and half pair at every index": { inputs: jsonEscape.everyPair, many: true },
    "every option": { inputs: jsonEscape.everyOptionOnEveryText },
    "every code unit": { inputs: jsonEscape.everyUnit, many: true },
    "hostile text": { inputs: jsonEscape.hostile },
    "lists of strings": { inputs: jsonEscape.everyList },
    [`${jsonEscape.fuzzed} seeded texts`]: { inputs: jsonEscape.fuzz, many: true },
  },
};

const formatIntContract: Contract<NaiveFormatInput> = {
  oracle: naiveFormatInt,
  engine: formatInt.engine,
  describe: formatInt.describe,
  ways: formatIntWays,
  costly: ["wasm", "wasm_into", "wasm_inplace"],
  groups: {
    "every length": { inputs: formatInt.everyLength, many: true },
    "every offset": { inputs: formatInt.everyOffset, many: true },
    "every edge at every place": { inputs: formatInt.everyEdge, many: true },
    "every option on every type": { inputs: formatInt.everyOptionOnEveryType, many: true },
    "hostile values": { inputs: formatInt.hostile },
    [`${formatInt.fuzzed} seeded arrays`]: { inputs: formatInt.fuzz, many: true },
  },
};

// deno-lint-ignore no-explicit-any -- each kernel has its own input; the name ties the two together
const contracts: { readonly [kernel: string]: Contract<any> } = {
  json_escape: jsonEscapeContract,
  format_int: formatIntContract,
};

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
      const least = contract.costly.includes(name) ? 5_000 : 20_000;
      return (compared.get(name) ?? 0) < least;
    });
    assertEquals(idle.map(({ name }) => `${name}: ${compared.get(name)}`), []);
    assert(engine > 100_000, `the engine was asked ${engine} times`);
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
    const bytes = Uint8Array.of(1, 2, 3);
    assert(kernel.same(bytes, bytes.slice()));
    assert(!kernel.same(bytes, bytes.subarray(0, 2)));
    assert(!kernel.same(bytes, Uint8Array.of(1, 2, 4)));
  });
}

const breakages: { readonly [how: string]: (answer: Uint8Array) => unknown } = {
  "one byte missing": (answer) => answer.subarray(0, Math.max(0, answer.length - 1)),
  "one byte more": (answer) => Uint8Array.of(...answer, 0),
  "the last byte wrong": (answer) =>
    answer.map((byte, i) => i === answer.length - 1 ? ~byte : byte),
  "an error instead": () => {
    throw new RangeError("broken");
  },
  "nothing": () => undefined,
};

function spoil<Input>(
  impl: Impl<Input, unknown>,
  broken: (answer: Uint8Array) => unknown,
): Impl<Input, unknown> {
  return {
    name: `broken ${impl.name}`,
    role: "answer",
    code: impl.code,
    unavailable: (input) => impl.unavailable(input),
    prepare: (input) => {
      const call = impl.prepare(input);
      return () => {
        const answer = call();
        return answer instanceof Uint8Array ? broken(answer) : answer;
      };
    },
  };
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
  const found = compare([upper], jsonEscapeContract, {
    inputs: jsonEscape.everySpecial,
  });
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
