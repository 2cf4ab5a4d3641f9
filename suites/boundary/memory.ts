/**
 * What views of WASM memory cost, and what its growth does.
 *
 * @module
 */

import { type Case, type Impl, type Suite, suite } from "../../harness/mod.ts";

const k = 1024;
const PAGE = 64 * k;

function impl<Output>(
  name: string,
  prepare: (size: number) => () => Output,
): Impl<number, Output> {
  return { name, role: "answer", code: "native", unavailable: () => null, prepare };
}

function sized(name: string, size: number, story: string): Case<number> {
  return { name, story, input: () => size };
}

/** A memory of bytes that are no zeros. */
function filled(bytes: number): ArrayBuffer {
  const { buffer } = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) + 1 });
  new Uint8Array(buffer).forEach((_, i, all) => all[i] = i % 251);
  return buffer;
}

const AT = 64;

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

/** Bytes at an address: a view of them, or a copy. */
export const boundaryViews: Suite<number, Uint8Array> = suite({
  onRequest: true,
  kernel: {
    name: "boundary_views",
    impls: [
      impl("native", (size): () => Uint8Array => {
        const bytes = new Uint8Array(filled(AT + size));
        return () => bytes.subarray(AT, AT + size);
      }),
      impl("native_new", (size): () => Uint8Array => {
        const buffer = filled(AT + size);
        return () => new Uint8Array(buffer, AT, size);
      }),
      impl("native_slice", (size): () => Uint8Array => {
        const bytes = new Uint8Array(filled(AT + size));
        return () => bytes.slice(AT, AT + size);
      }),
    ],
    same: sameBytes,
    size: (bytes) => ({ bytes, elements: 1 }),
    rivals: () => ["native"],
  },
  oracle: (size) => Uint8Array.from({ length: size }, (_, i) => (AT + i) % 251),
  story: "What a kernel hands out: subarray(), a view made anew, or a copy that stays valid?",
  cases: [
    sized("bytes_64", 64, "A small answer."),
    sized("bytes_4k", 4 * k, "A page of the system's."),
    sized("bytes_64k", 64 * k, "A large answer."),
  ],
});

/** Bytes that differ from their neighbours, at an address in memory that threads share. */
function sharedBytes(size: number, at = 0): Uint8Array {
  const bytes = new Uint8Array(new SharedArrayBuffer(at + size), at);
  bytes.forEach((_, i) => bytes[i] = i % 251);
  return bytes;
}

/** Room in WASM memory. */
function room(size: number): Uint8Array {
  return new Uint8Array(
    new WebAssembly.Memory({ initial: Math.ceil(size / PAGE) }).buffer,
    0,
    size,
  );
}

/** A copy from one place to another, as it is made around every call. */
function copying(from: Uint8Array, to: Uint8Array): () => Uint8Array {
  return () => {
    to.set(from);
    return to;
  };
}

/** Bytes into WASM memory and out of it, where one side may be memory that threads share. */
export const boundaryCopies: Suite<number, Uint8Array> = suite({
  onRequest: true,
  kernel: {
    name: "boundary_copies",
    impls: [
      impl("native", (size) => copying(sharedBytes(size).slice(), room(size))),
      impl("native_from_shared", (size) => copying(sharedBytes(size), room(size))),
      // V8 copies bytes one by one where the two addresses are not aligned alike
      impl("native_from_shared_odd", (size) => copying(sharedBytes(size, 1), room(size))),
      impl("native_to_shared", (size) => {
        const from = room(size);
        from.set(sharedBytes(size));
        return copying(from, new Uint8Array(new SharedArrayBuffer(size)));
      }),
    ],
    same: sameBytes,
    size: (bytes) => ({ bytes, elements: bytes }),
    rivals: () => ["native"],
  },
  oracle: (size) => Uint8Array.from({ length: size }, (_, i) => i % 251),
  story: "What a copy into WASM memory costs, and what it is when the other side is shared memory.",
  cases: ([["4k", 4 * k], ["64k", 64 * k], ["1m", 1024 * k]] as const).map(([name, size]) => ({
    ...sized(`bytes_${name}`, size, "An input on its way in, or an answer on its way out."),
    family: "bytes",
  })),
});

/** A memory is given up when it has so many pages, and another one begun: 64 MiB. */
const MOST_PAGES = 1024;

/** Grows a memory by so many pages at each call, and a new one when that is full. */
function growing(pages: number, then: (memory: WebAssembly.Memory, grown: number) => void) {
  let memory = new WebAssembly.Memory({ initial: 1, maximum: MOST_PAGES });
  let size = 1;
  return () => {
    if (size + pages > MOST_PAGES) {
      memory = new WebAssembly.Memory({ initial: 1, maximum: MOST_PAGES });
      size = 1;
    }
    const before = memory.grow(pages);
    size += pages;
    then(memory, before * PAGE);
    return size - before;
  };
}

/** Growth of memory. */
export const boundaryGrowth: Suite<number, number> = suite({
  onRequest: true,
  kernel: {
    name: "boundary_growth",
    impls: [
      impl("native", (pages) => growing(pages, () => {})),
      // the old views are of no length now
      impl("native_view", (pages) => growing(pages, ({ buffer }) => void new Uint8Array(buffer))),
      // the system hands pages out when they are touched
      impl(
        "native_fill",
        (pages) => growing(pages, ({ buffer }, at) => void new Uint8Array(buffer, at).fill(1)),
      ),
    ],
    same: (a, b) => a === b,
    size: (pages) => ({ bytes: pages * PAGE, elements: pages }),
    rivals: () => ["native"],
  },
  oracle: (pages) => pages,
  story: "What does it cost to grow, to look at the memory anew, and to touch what was gained?",
  cases: [
    sized("pages_1", 1, "A page of 64 KiB at a time."),
    sized("pages_16", 16, "A mebibyte at a time."),
  ],
});
