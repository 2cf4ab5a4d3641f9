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
import { compare, part } from "../_contract.ts";
import { contracts } from "../_contracts/mod.ts";

/**
 * One input in so many of those that leave nothing out: primes, so that lengths and offsets do not fall
 * into step with them, the smaller one where lengths and offsets are what is gone through.
 */
const strides = { places: 17, others: 97 };

/** Seeded inputs are all alike, so the first of them do. */
const SEEDED = 100;

/** Of these the costly implementations, which take most of the time, get one in so many. */
const COSTLY = 7;

function* some<Input>(name: string, inputs: Iterable<Input>): Iterable<Input> {
  if (!/^\d+ |seeded/.test(name)) {
    yield* part(inputs, /^every (length|offset)$/.test(name) ? strides.places : strides.others);
    return;
  }
  let left = SEEDED;
  for (const input of inputs) {
    if (left-- === 0) return;
    yield input;
  }
}

for (const kernel of kernels) {
  const contract = contracts[kernel.name];
  const compared = new Map<string, number>();
  for (const [name, group] of Object.entries(contract.groups)) {
    test(`${kernel.name}: every implementation agrees on ${name}`, () => {
      const found = compare([...kernel.impls, ...contract.ways], contract, {
        inputs: () => some(name, group.inputs()),
        sparse: COSTLY * (group.sparse ?? 1),
      });
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
