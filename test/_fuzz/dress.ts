/**
 * The same arguments in hostile clothes: views at odd places between canaries, in shared or resizable
 * memory, of a subclass; objects and lists whose getters throw, change their mind, or take memory away; two
 * arguments that overlap.
 *
 * @module
 */

import type { Rng } from "../../fixtures/mod.ts";
import { begins, isPlain, type Path, places, replaced, Same } from "./content.ts";
import { CANARY, isView, type Tree, type View } from "./target.ts";

/** What a getter throws: whoever calls it may let it pass. */
export class Sentinel extends Error {}

/**
 * - `same`: the answer has to be that of plain arguments.
 * - `refusable`: that, or a named error.
 * - `any`: whatever the answer is, nothing may break.
 * - `lie`: the same of a class that lies about itself, where WASM may trap: SECURITY.md excepts it.
 */
export type Demand = "same" | "refusable" | "any" | "lie";

/** Arguments as they are handed over. */
export interface Dressed {
  readonly args: Tree[];
  readonly demand: Demand;
  /** What was done, for a message. */
  readonly how: string;
  /** What the call did to memory that was not its to write, or `null`; `refused`: it had none to write. */
  damage(refused: boolean): string | null;
}

const PAD = 64;

/** Memory with a view in it. */
interface Arena {
  readonly bytes: Uint8Array;
  readonly before: Uint8Array;
  /** Where the view begins. */
  readonly at: number;
  /** The bytes that the call may have written. */
  readonly free: readonly [from: number, to: number];
}

type Memory = "plain" | "shared" | "resizable" | "tracking";

/** A view of a copy of `view`'s elements, somewhere in memory of a kind, and that memory. */
function placed(view: View, random: Rng, memory: Memory, written: boolean): [View, Arena] {
  const from = PAD + random.below(17) * view.BYTES_PER_ELEMENT;
  const to = from + view.byteLength, end = memory === "tracking" ? to : to + PAD;
  const room = { maxByteLength: end + 4 * PAD };
  const buffer = memory === "shared"
    ? new SharedArrayBuffer(end)
    : memory === "plain"
    ? new ArrayBuffer(end)
    : new ArrayBuffer(end, room);
  const bytes = new Uint8Array(buffer).fill(CANARY);
  bytes.set(new Uint8Array(view.buffer, view.byteOffset, view.byteLength), from);
  const Type = Same(view) as unknown as { new (of: ArrayBufferLike, at: number, n?: number): View };
  const own = memory === "tracking" ? new Type(buffer, from) : new Type(buffer, from, view.length);
  return [own, { bytes, before: bytes.slice(), at: from, free: written ? [from, to] : [0, 0] }];
}

function damageTo({ bytes, before, at, free }: Arena, refused: boolean): string | null {
  const [from, to] = refused ? [0, 0] : free;
  // memory that a getter took away, or made smaller, cannot be written any more
  for (let i = 0; i < Math.min(bytes.length, before.length); i++) {
    if (bytes[i] !== before[i] && (i < from || i >= to)) {
      return `byte ${i - at} of a view's memory was ${before[i]} and is ${bytes[i]}`;
    }
  }
  return null;
}

/** The arguments, most of them in plain clothes, one in strange ones. */
export function dressed(
  args: Tree[],
  written: readonly Path[],
  random: Rng,
): Dressed {
  const all = [...places(args)];
  const views = all.filter(({ tree }) => isView(tree)) as { path: Path; tree: View }[];
  const objects = all.filter(({ tree }) => isPlain(tree) || Array.isArray(tree));
  const arenas: Arena[] = [];
  const isWritten = (path: Path) => written.some((prefix) => begins(path, prefix));
  const strange = random.below(2) === 0 && views.length > 0 ? random.pick(views).path : null;
  let demand: Demand = "same", how = "plain";

  const place = (memory: Memory, path: Path, view: View): View => {
    const [own, arena] = placed(view, random, memory, isWritten(path));
    arenas.push(arena);
    return own;
  };
  let out = views.reduce<Tree>((tree, { path, tree: view }) => {
    if (path !== strange) return replaced(tree, path, () => place("plain", path, view));
    const [name, wants, dress] = random.pick(wardrobe);
    [how, demand] = [`${name} at ${path.join(".")}`, wants];
    return replaced(tree, path, () => dress(view, (memory) => place(memory, path, view)));
  }, args);

  if (strange === null && views.length > 1 && random.below(4) === 0) {
    [how, demand] = ["two that overlap", "any"];
    const [a, b] = [random.pick(views), random.pick(views)];
    arenas.length = 0;
    const [first, second, arena] = overlapping(a.tree, b.tree, random);
    out = replaced(replaced(args, a.path, () => first), b.path, () => second);
    // who shares memory with a destination may find it written
    if (isWritten(a.path) || isWritten(b.path)) arenas.push(arena);
  } else if (strange === null && objects.length > 0 && random.below(2) === 0) {
    const { path, tree } = random.pick(objects);
    const [name, wants, dress] = random.pick(Array.isArray(tree) ? listDisguises : disguises);
    [how, demand] = [`${name} at ${path.join(".")}`, wants];
    const victim = views.length === 0 ? null : random.pick(views);
    const taker = () => {
      const one = victim?.path.reduce<Tree>((tree, key) => Reflect.get(Object(tree), key), plain);
      return isView(one) ? one.buffer as ArrayBuffer : null;
    };
    const plain = out;
    out = replaced(out, path, (tree) => dress(tree as { [key: string]: Tree }, random, taker));
  }
  return {
    args: out as Tree[],
    demand,
    how,
    damage: (refused) =>
      arenas.map((arena) => damageTo(arena, refused)).find((one) => one !== null) ?? null,
  };
}

/** Two views that have bytes in common, where their sizes allow it, and the memory of both. */
function overlapping(a: View, b: View, random: Rng): [View, View, Arena] {
  const shift = 8 * random.below(1 + (a.byteLength >> 3));
  const from = PAD, to = from + Math.max(a.byteLength, shift + b.byteLength);
  const bytes = new Uint8Array(to + PAD).fill(CANARY);
  const put = (view: View, at: number) => {
    bytes.set(new Uint8Array(view.buffer, view.byteOffset, view.byteLength), at);
    const Type = Same(view) as unknown as {
      new (of: ArrayBufferLike, at: number, n: number): View;
    };
    return new Type(bytes.buffer, at, view.length);
  };
  const [first, second] = [put(a, from), put(b, from + shift)];
  return [first, second, { bytes, before: bytes.slice(), at: from, free: [from, to] }];
}

type Place = (memory: Memory) => View;

/** A subclass of a view's class, with a body of its own. */
function sub(view: View, place: Place, make: (Base: typeof Uint8Array) => unknown): View {
  const own = place("plain");
  const Type = make(Same(view) as unknown as typeof Uint8Array) as {
    new (of: ArrayBufferLike, at: number, n: number): View;
  };
  return new Type(own.buffer, own.byteOffset, own.length);
}

type Clothes = readonly [string, Demand, (view: View, place: Place) => unknown];

/** A subclass whose length is what it says. */
function liar(name: string, lie: (length: number) => number): Clothes {
  return [
    name,
    "lie",
    (view, place) =>
      sub(view, place, (Base) =>
        class extends Base {
          // @ts-ignore: a property, as a caller without types would have it
          override get length() {
            return lie(super.length);
          }
        }),
  ];
}

/** Clothes for views: a name, what is asked of the answer, and how it is done. */
const wardrobe: readonly Clothes[] = [
  ["resizable memory", "same", (_, place) => place("resizable")],
  ["a view that tracks its memory", "same", (_, place) => place("tracking")],
  ["a subclass", "same", (view, place) => sub(view, place, (Base) => class extends Base {})],
  ["shared memory", "refusable", (_, place) => place("shared")],
  ["an heir of a view's prototype", "any", (view) => Object.create(Same(view).prototype)],
  ["a proxy of a view", "refusable", (_, place) => new Proxy(place("plain"), {})],
  [
    "a view without its memory",
    "any",
    (_, place) => {
      const own = place("plain");
      structuredClone(own.buffer, { transfer: [own.buffer as ArrayBuffer] });
      return own;
    },
  ],
  [
    "a view out of bounds",
    "any",
    (_, place) => {
      const own = place("resizable");
      (own.buffer as ArrayBuffer).resize(0);
      return own;
    },
  ],
  [
    "a subclass with a species",
    "lie",
    (view, place) =>
      sub(view, place, (Base) =>
        class extends Base {
          static get [Symbol.species]() {
            return Uint32Array;
          }
        }),
  ],
  liar("a subclass that lies about its length", (length) => 2 * length + 100_000),
  liar("a subclass without a length", () => NaN),
];

type Fields = { [key: string]: Tree };

/** An object, or a list, with a getter for one of its keys. */
function withGetter(tree: Fields, random: Rng, getter: (old: Tree) => () => Tree): Fields {
  const keys = Object.keys(tree);
  const key = keys.length === 0 ? "anything" : random.pick(keys);
  const copy = (Array.isArray(tree) ? [...tree] : { ...tree }) as Fields;
  Object.defineProperty(copy, key, { get: getter(tree[key]), enumerable: true });
  return copy;
}

type Disguise = readonly [
  string,
  Demand,
  (tree: Fields, random: Rng, victim: () => ArrayBuffer | null) => unknown,
];

/** Disguises of objects and of lists. */
const getters: readonly Disguise[] = [
  [
    "a getter that throws",
    "any",
    (tree, random) =>
      withGetter(tree, random, () => () => {
        throw new Sentinel("thrown by a getter");
      }),
  ],
  [
    "a getter that changes its mind",
    "any",
    (tree, random) =>
      withGetter(tree, random, (old) => {
        let reads = random.below(3);
        const other = isView(old)
          ? new (Same(old))(random.pick([0, 1, old.length + 70_000]))
          : random.pick<unknown>([NaN, -1, 2 ** 32, "x", null, undefined, {}, 7]);
        return () => reads-- > 0 ? old : other;
      }),
  ],
  [
    "a getter that takes memory away",
    "any",
    (tree, random, victim) =>
      withGetter(tree, random, (old) => () => {
        const buffer = victim();
        if (buffer instanceof ArrayBuffer && !buffer.detached) {
          structuredClone(buffer, { transfer: [buffer] });
        }
        return old;
      }),
  ],
];

/** Disguises of objects. */
const disguises: readonly Disguise[] = [
  ["a frozen object", "same", (tree) => Object.freeze({ ...tree })],
  ["an object without a prototype", "same", (tree) => Object.assign(Object.create(null), tree)],
  ["an object with more in it", "same", (tree) => ({ ...tree, further: NaN, [Symbol()]: 1 })],
  ["a proxy of an object", "same", (tree) => new Proxy({ ...tree }, {})],
  ...getters,
];

const elements = (list: Fields) => list as unknown as readonly Tree[];

/** Disguises of lists. */
const listDisguises: readonly Disguise[] = [
  ["a frozen list", "same", (list) => Object.freeze([...elements(list)])],
  ["a list of a subclass", "same", (list) => class extends Array {}.from(elements(list))],
  ["a proxy of a list", "same", (list) => new Proxy([...elements(list)], {})],
  ...getters,
];
