/**
 * What calls into WASM cost: an empty one, one for each item, one for all of them.
 *
 * @module
 */

import { type Case, type Impl, type Suite, suite } from "../../harness/mod.ts";
import * as fixtures from "../../fixtures/mod.ts";
import { tiny } from "./module.ts";

/** Calls to make, or items to fold: `sum * 31 + item` over all of them, in 32 bits. */
export type CallsInput =
  | { readonly form: "empty"; readonly calls: number }
  | { readonly form: "items"; readonly items: Int32Array };

type Prepare = (input: CallsInput) => () => number;

/**
 * A loop with code of its own: engines inline into a loop what it has called so far, and a loop that had
 * called the functions of several instances would be nobody's.
 */
function loop(body: string, parameters: { readonly [name: string]: unknown }): () => number {
  const source = `return () => { ${body} }`;
  return new Function(...Object.keys(parameters), source)(...Object.values(parameters));
}

const perItem = (
  step: (sum: number, item: number) => number,
  nothing: () => void,
): Prepare =>
(input) => {
  if (input.form === "empty") {
    const body = "for (let i = 0; i < calls; i++) nothing(); return calls;";
    return loop(body, { nothing, calls: input.calls });
  }
  const body = "let sum = 0; for (let i = 0; i < items.length; i++) sum = step(sum, items[i]); " +
    "return sum;";
  return loop(body, { step, items: input.items });
};

/** The same function in JavaScript, which the engine is free to put into the loop. */
const prepareBaseline: Prepare = (input) =>
  perItem((sum, item) => Math.imul(sum, 31) + item | 0, () => {})(input);

const prepareItems: Prepare = (input) => {
  const { step, nothing } = tiny();
  return perItem(step, nothing)(input);
};

const prepareBatch: Prepare = (input) => {
  const { items } = input as Extract<CallsInput, { form: "items" }>;
  const { memory, fold } = tiny();
  const room = new Int32Array(memory.buffer, 0, items.length);
  return loop("room.set(items); return fold(0, count);", {
    room,
    items,
    fold,
    count: items.length,
  });
};

const prepareInPlace: Prepare = (input) => {
  const { items } = input as Extract<CallsInput, { form: "items" }>;
  const { memory, fold } = tiny();
  new Int32Array(memory.buffer).set(items);
  return loop("return fold(0, count);", { fold, count: items.length });
};

const always = () => null;
const itemsOnly = ({ form }: CallsInput) =>
  form === "items" ? null : "there is nothing to hand over";

function impl(
  name: string,
  code: "typescript" | "wasm",
  prepare: Prepare,
  unavailable: (input: CallsInput) => string | null,
): Impl<CallsInput, number> {
  return { name, role: "answer", code, unavailable, prepare };
}

const items = (size: string, count: number): Case<CallsInput> => ({
  name: `items_${size}`,
  family: "items",
  story: "One call for each item, or one for all of them, with and without copying them there.",
  input: fixtures.once(() => {
    return { form: "items", items: fixtures.randomInt32(count, count) } as const;
  }),
});

/** The suite. */
export const boundaryCalls: Suite<CallsInput, number> = suite({
  onRequest: true,
  kernel: {
    name: "boundary_calls",
    impls: [
      impl("baseline", "typescript", prepareBaseline, always),
      impl("wasm_per_item", "wasm", prepareItems, always),
      impl("wasm_per_batch", "wasm", prepareBatch, itemsOnly),
      impl("wasm_inplace", "wasm", prepareInPlace, itemsOnly),
    ],
    same: (a, b) => a === b,
    size: (input) =>
      input.form === "empty"
        ? { bytes: 0, elements: input.calls }
        : { bytes: input.items.byteLength, elements: input.items.length },
    rivals: () => ["baseline"],
  },
  oracle(input) {
    if (input.form === "empty") return input.calls;
    let sum = 0n;
    for (const item of input.items) sum = BigInt.asIntN(32, sum * 31n + BigInt(item));
    return Number(sum);
  },
  story: "From how many items on does a call into WASM pay, and what does one cost?",
  cases: [
    {
      name: "empty_1k",
      story: "A thousand calls of a function that does nothing: ns/elem is the price of one.",
      input: () => ({ form: "empty", calls: 1000 }),
    },
    items("1", 1),
    items("10", 10),
    items("100", 100),
    items("1k", 1_000),
    items("10k", 10_000),
    items("100k", 100_000),
  ],
});
