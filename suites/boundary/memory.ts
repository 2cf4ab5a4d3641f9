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

/** Bytes at an address: a view of them, or a copy. */
export const boundaryViews: Suite<number, Uint8Array> = suite({
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
    same: (a, b) => a.length === b.length && a.every((byte, i) => byte === b[i]),
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
