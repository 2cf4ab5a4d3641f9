/**
 * Other arguments in place of right ones: of another type, size or value. What has to come of them the
 * documentation says.
 *
 * @module
 */

import type { Rng } from "../../fixtures/mod.ts";
import { isView, type Tree, type View } from "./target.ts";

/** Numbers that are none for most purposes, and what is no number. */
const scalars: readonly unknown[] = [
  NaN,
  -1,
  -0,
  0,
  1,
  2,
  33,
  0.5,
  -1.5,
  2 ** 31,
  2 ** 32,
  2 ** 32 + 1,
  2 ** 53,
  -(2 ** 63),
  1e308,
  Infinity,
  -Infinity,
  "",
  "0",
  "1",
  "x",
  '"',
  "é",
  "\ud800",
  "__proto__",
  "constructor",
  null,
  undefined,
  true,
  false,
  0n,
  1n,
  -1n,
  2n ** 63n,
  2n ** 64n,
  Symbol("hostile"),
  () => 1,
];

/** What is made anew each time, so that nobody meets it twice. */
const objects: readonly (() => unknown)[] = [
  () => ({}),
  () => [],
  () => [[]],
  () => Object.create(null),
  () => new Array(3),
  () => ({ length: 3, 0: 1, 1: 2, 2: 3 }),
  () => ({ valueOf: () => 1, toString: () => "json" }),
  () => new ArrayBuffer(8),
  () => new DataView(new ArrayBuffer(8)),
  () => new Map(),
  () => new Date(0),
  () => /x/,
];

const types = [
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
] as unknown as readonly { new (length: number): View; BYTES_PER_ELEMENT: number }[];

const doubles = [NaN, Infinity, -Infinity, -0, 0.5, 2 ** 53, -(2 ** 53), 5e-324, 1e300, -7];

function garbage(random: Rng): unknown {
  if (random.below(4) === 0) return random.pick(objects)();
  if (random.below(6) === 0) return new (random.pick(types))(random.below(9));
  return random.pick(scalars);
}

/** A copy of a view with another length. */
function resized(view: View, length: number): View {
  const copy = new (Same(view))(length);
  copy.set(view.subarray(0, length) as View);
  return copy;
}

/** The class of a view, whatever it says of itself. */
export function Same(view: View): { new (of: unknown): View } {
  const name = Object.prototype.toString.call(view).slice(8, -1);
  return Reflect.get(globalThis, name) as { new (of: unknown): View };
}

/** Another view in place of a right one. */
function otherView(view: View, random: Rng): unknown {
  switch (random.below(8)) {
    case 0:
      return new (random.pick(types))(view.length);
    case 1:
      return resized(view, Math.max(0, view.length - 1));
    case 2:
      return resized(view, view.length + 1 + random.below(9));
    case 3:
      return new (Same(view))(0);
    case 4:
      return Array.from<unknown>(view);
    case 5: {
      const copy = resized(view, view.length);
      const bytes = new Uint8Array(copy.buffer);
      for (let i = 0; i < bytes.length; i++) {
        if (random.below(3) === 0) bytes[i] = random.below(256);
      }
      return copy;
    }
    case 6: {
      const copy = resized(view, view.length);
      if (!(view as unknown instanceof Float64Array)) return garbage(random);
      for (let i = 0; i < copy.length; i++) {
        if (random.below(3) === 0) copy[i] = random.pick(doubles);
      }
      return copy;
    }
    default:
      return garbage(random);
  }
}

/** A place in a tree. */
export type Path = readonly (string | number)[];

/** Whether a path leads to what lies below another one. */
export function begins(path: Path, prefix: Path): boolean {
  return prefix.every((key, i) => path[i] === key);
}

/** Every place of a tree, and the trees there. */
export function* places(tree: Tree, path: Path = []): Iterable<{ path: Path; tree: Tree }> {
  if (path.length > 0) yield { path, tree };
  if (typeof tree !== "object" || tree === null || isView(tree)) return;
  for (const [key, inner] of Object.entries(tree)) {
    yield* places(inner, [...path, Array.isArray(tree) ? Number(key) : key]);
  }
}

/** A copy of a tree; views are copied, too. */
export function copied(tree: Tree): Tree {
  if (isView(tree)) return resized(tree, tree.length);
  if (Array.isArray(tree)) return tree.map(copied);
  if (!isPlain(tree)) return tree;
  return Object.fromEntries(Object.entries(tree).map(([key, inner]) => [key, copied(inner)]));
}

/** Whether a tree is an object of this kind: not a Map, a Date, an object with another prototype. */
export function isPlain(tree: Tree): tree is { [key: string]: Tree } {
  return typeof tree === "object" && tree !== null &&
    Object.getPrototypeOf(tree) === Object.prototype;
}

/** The tree with another one at a place. */
export function replaced(tree: Tree, path: Path, by: (old: Tree) => Tree): Tree {
  if (path.length === 0) return by(tree);
  const [key, ...rest] = path;
  const own = tree as { [key: string]: Tree };
  const inner = replaced(own[key], rest, by);
  if (Array.isArray(tree)) return tree.map((old, i) => i === key ? inner : old);
  return { ...own, [key]: inner };
}

/** The arguments with one, or what lies in one, in another form. */
export function otherContent(args: Tree[], random: Rng): { args: Tree[]; at: Path } {
  const { path, tree } = random.pick([...places(args)]);
  const last = path[path.length - 1];
  const owner = path.slice(0, -1).reduce<Tree>(
    (inner, key) => Reflect.get(Object(inner), key),
    args,
  );
  if (path.length > 1 && isPlain(owner) && random.below(6) === 0) {
    const without = replaced(args, path.slice(0, -1), (old) => {
      const { [last]: _, ...rest } = old as { [key: string]: Tree };
      return rest;
    });
    return { args: without as Tree[], at: path };
  }
  const other = isView(tree)
    ? otherView(tree, random)
    : typeof tree === "string" && random.below(2) === 0
    ? spoilt(tree, random)
    : garbage(random);
  return { args: replaced(args, path, () => other) as Tree[], at: path };
}

/** A text with a character more, less, or another one. */
function spoilt(text: string, random: Rng): string {
  const at = random.below(text.length + 1);
  const inserted = random.below(3) === 0 ? "" : random.letter('x9.*(?)t<=>!" \\\u0000\ud800é[');
  return text.slice(0, at) + inserted + text.slice(at + random.below(2));
}
