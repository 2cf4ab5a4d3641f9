/**
 * The kernels' contract on Node, through the package that npm gets: the oracle, the inputs and the bench's
 * descriptors are this clone's, every line that they call is the package's.
 *
 * Of the inputs one in so many, for this is about another runtime's engine and the build, not about the
 * kernels, which have all of them on Deno and on Bun.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { test } from "node:test";
import { kernels } from "../../kernels/catalogue.ts";
import { compare } from "../_contract.ts";
import { contracts } from "../_contracts/mod.ts";

/** One input in so many: a prime, so that lengths and offsets do not fall into step with it. */
const EVERY = 97;

/** Seeded inputs that are made at most: they have no end that would be missed. */
const SEEDED = 100 * EVERY;

function* some<Input>(name: string, inputs: Iterable<Input>): Iterable<Input> {
  let made = 0;
  for (const input of inputs) {
    if (/^\d+ /.test(name) && made === SEEDED) return;
    if (made++ % EVERY === 0) yield input;
  }
}

for (const kernel of kernels) {
  const contract = contracts[kernel.name];
  const compared = new Map<string, number>();
  for (const [name, group] of Object.entries(contract.groups)) {
    test(`${kernel.name}: every implementation agrees on ${name}`, () => {
      const inputs = () => some(name, group.inputs());
      const found = compare([...kernel.impls, ...contract.ways], contract, { ...group, inputs });
      assertEquals(found.disagreements, []);
      for (const [impl, count] of found.compared) {
        compared.set(impl, (compared.get(impl) ?? 0) + count);
      }
    });
  }
  test(`${kernel.name}: no implementation stood aside`, () => {
    const all = [...kernel.impls, ...contract.ways].filter(({ role }) => role === "answer");
    assertEquals(all.filter(({ name }) => !compared.has(name)).map(({ name }) => name), []);
    assert(compared.has("wasm"));
  });
}
