/**
 * The contract's own tests. A new kernel joins with a file in `_contracts/`, a line in its `mod.ts`, and
 * its name in `parts`.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { test } from "node:test";
import type { Impl } from "../kernels/_kernel.ts";
import { kernels } from "../kernels/catalogue.ts";
import { compare, sameAnswer } from "./_contract.ts";
import { parts } from "./_contract_tests.ts";
import { contract as jsonEscapeContract } from "./_contracts/json_escape.ts";
import { contracts } from "./_contracts/mod.ts";
import { everySpecial } from "./_inputs/json_escape.ts";
import { type NaiveInput, naiveJsonEscape } from "./_naive/json_escape.ts";

test("contract: every kernel has one, and is tested in one part", () => {
  const names = kernels.map(({ name }) => name).sort();
  assertEquals(Object.keys(contracts).sort(), names);
  assertEquals(Object.values(parts).flat().sort(), names);
});

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
