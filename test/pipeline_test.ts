/**
 * The pipeline on real threads: every chunk has one piece, in order, in bounded memory.
 *
 * @module
 */

import { assert, assertEquals, assertMatch, assertRejects } from "@std/assert";
import { test } from "node:test";
import { type Piece, pipeline, type PipelinePlan, type Source } from "../threads/mod.ts";
import { act, type StageSetup } from "./_workers/acts.ts";

const program = new URL("./_workers/stages.ts", import.meta.url);

type Plan = Partial<PipelinePlan> & { readonly setup?: StageSetup };

/** Milliseconds: a chunk that never ends is late, and the others have to be done within them. */
const LATE = 600;

const plan = (more: Plan = {}): PipelinePlan => ({
  program,
  workers: 2,
  setup: {},
  slotBytes: 16,
  answerBytes: 16,
  // beside other tests a start may take long
  startLimit: 120_000,
  ...more,
});

/** A source that gives these bytes, at most `most` at a time, and counts them. */
function sourceOf(bytes: Uint8Array, most = Infinity): Source & { given(): number } {
  let at = 0;
  const source = (into: Uint8Array) => {
    const part = bytes.subarray(at, at + Math.min(most, into.length));
    into.set(part);
    at += part.length;
    return part.length;
  };
  return Object.assign(source, { given: () => at });
}

/** Bytes that ask for nothing but the sum: below 200, seeded. */
function plain(length: number): Uint8Array {
  let state = length + 1;
  return Uint8Array.from({ length }, () => (state = state * 48271 % 2147483647) % 200);
}

/** Chunks of 16 bytes, each beginning with one of `firsts`. */
function chunks(...firsts: number[]): Uint8Array {
  return Uint8Array.from({ length: 16 * firsts.length }, (_, i) => i % 16 ? i % 7 : firsts[i / 16]);
}

const plusOne = (bytes: Uint8Array) => bytes.map((byte) => byte + 1);

/** All the pieces, their answers copied. */
async function piecesOf(source: Source, of: PipelinePlan): Promise<Piece[]> {
  const pieces: Piece[] = [];
  for await (const piece of pipeline(source, of)) {
    pieces.push(piece.ok ? { ...piece, answer: piece.answer.slice() } : piece);
  }
  return pieces;
}

function joined(pieces: readonly Piece[]): number[] {
  return pieces.flatMap((piece) => piece.ok ? [...piece.answer] : []);
}

const kindOf = (piece: Piece) => piece.ok ? "answer" : piece.kind;

for (const memory of ["shared", "moved"] as const) {
  test(`pipeline in ${memory} memory: answers come in the input's order, of every length`, async () => {
    for (const length of [0, 1, 16, 17, 1000]) {
      const bytes = plain(length);
      const pieces = await piecesOf(sourceOf(bytes, 7), plan({ memory, workers: 2 }));
      assertEquals(joined(pieces), [...plusOne(bytes)]);
      assertEquals(pieces.map(({ sequence }) => sequence), pieces.map((_, i) => i));
      assertEquals(pieces.length, Math.ceil(length / 16));
    }
  });

  test(`pipeline in ${memory} memory: a slow chunk holds its successors back, more workers than cores`, async () => {
    const bytes = chunks(act.dawdles, 1, 2, act.dawdles, 3, 4, 5, 6, act.dawdles, 7, 8, 9);
    const pieces = await piecesOf(sourceOf(bytes), plan({ memory, workers: 7, slots: 5 }));
    assertEquals(joined(pieces), [...plusOne(bytes)]);
  });

  test(`pipeline in ${memory} memory: a chunk that throws, traps or lies is a piece, and all others are answered`, async () => {
    const bytes = chunks(1, act.throws, 2, act.traps, 3, act.lies, 4);
    const pieces = await piecesOf(sourceOf(bytes), plan({ memory }));
    const expected = ["answer", "threw", "answer", "threw", "answer", "threw", "answer"];
    assertEquals(pieces.map(kindOf), expected);
    const reasons = pieces.flatMap((piece) => piece.ok ? [] : [piece.reason]);
    assertMatch(reasons[0], /byte 0 is 250/);
    assert(/unreachable/i.test(reasons[1]));
  });

  test(`pipeline in ${memory} memory: a thread that exits costs what it had at hand, and is replaced`, async () => {
    const bytes = chunks(1, 2, act.exits, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    const pieces = await piecesOf(sourceOf(bytes), plan({ memory, workers: 1, slots: 3 }));
    assertEquals(pieces.length, 12, "nothing is lost");
    assertEquals(kindOf(pieces[2]), "exited");
    const lost = pieces.filter((piece) => !piece.ok).length;
    // memory that moves is lost with the thread that had it, the next chunk's too
    assert(lost === 1 || (memory === "moved" && lost === 2), `${lost} lost`);
    assertEquals(pieces.slice(5).map(kindOf), Array(7).fill("answer"));
  });

  test(`pipeline in ${memory} memory: a chunk beyond its limit is late, and its thread replaced`, async () => {
    const bytes = chunks(1, act.spins, 2, 3, 4, 5, 6, 7);
    const of = plan({ memory, workers: 1, slots: 4, limit: LATE });
    const pieces = await piecesOf(sourceOf(bytes), of);
    assertEquals([pieces.length, kindOf(pieces[1])], [8, "late"]);
    assertEquals(pieces.slice(4).map(kindOf), Array(4).fill("answer"));
  });

  test(`pipeline in ${memory} memory: more chunks may hang than there are slots`, async () => {
    const { spins } = act;
    const bytes = chunks(1, spins, spins, 2, spins, 3);
    const pieces = await piecesOf(sourceOf(bytes), plan({ memory, slots: 3, limit: LATE }));
    const kinds = pieces.map(kindOf);
    assertEquals([1, 2, 4].map((i) => kinds[i]), ["late", "late", "late"]);
    assertEquals(kinds.length, 6);
    // memory that moves is lost with the thread that had it, the next chunk's too
    if (memory === "shared") assertEquals([0, 3, 5].map((i) => kinds[i]), Array(3).fill("answer"));
  });

  test(`pipeline in ${memory} memory: a source and a consumer that never wait leave timers their turn`, async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error("time is up")), 50);
    const began = performance.now();
    const source = (into: Uint8Array) => {
      if (performance.now() - began > 10_000) throw new Error("no timer in ten seconds");
      return into.fill(1).length;
    };
    await assertRejects(
      async () => {
        const of = plan({ memory, signal: stop.signal });
        for await (const piece of pipeline(source, of)) assert(piece.ok);
      },
      Error,
      "time is up",
    );
  });

  test(`pipeline in ${memory} memory: a slow consumer holds the source: no more is read than there are slots`, async () => {
    const source = sourceOf(plain(4000));
    let pieces = 0;
    for await (const piece of pipeline(source, plan({ memory, slots: 3 }))) {
      assert(piece.ok);
      await new Promise((resolve) => setTimeout(resolve, 3));
      // three slots, this piece's included, and what is staged for the next
      const most = 16 * (pieces + 3 + 1);
      assert(source.given() <= most, `${source.given()} bytes read, ${most} allowed`);
      if (++pieces === 40) break;
    }
    const read = source.given();
    await new Promise((resolve) => setTimeout(resolve, 30));
    assertEquals(source.given(), read, "who left the loop wants no more");
  });

  test(`pipeline in ${memory} memory: it ends when it is told to, in mid-chunk too`, async () => {
    const stop = new AbortController();
    const source = sourceOf(chunks(1, act.spins, 2, 3));
    const seen: Piece[] = [];
    await assertRejects(
      async () => {
        for await (const piece of pipeline(source, plan({ memory, signal: stop.signal }))) {
          seen.push(piece);
          setTimeout(() => stop.abort(new Error("enough")), 20);
        }
      },
      Error,
      "enough",
    );
    assertEquals(seen.map(kindOf), ["answer"]);
    // whatever is done already: nothing comes after the end
    const plenty = new AbortController();
    let taken = 0;
    await assertRejects(
      async () => {
        const of = plan({ memory, workers: 1, signal: plenty.signal });
        for await (const piece of pipeline(sourceOf(plain(4000)), of)) {
          assert(piece.ok);
          await new Promise((resolve) => setTimeout(resolve, 2));
          if (++taken === 5) plenty.abort(new Error("plenty"));
        }
      },
      Error,
      "plenty",
    );
    assertEquals(taken, 5);
    const late = pipeline(source, plan({ memory, signal: stop.signal }));
    await assertRejects(() => late.next(), Error, "enough");
  });
}

test("pipeline: a plan is read once", async () => {
  const reads: { [name: string]: number } = {};
  const counted = new Proxy(plan(), {
    get(target, name) {
      reads[String(name)] = (reads[String(name)] ?? 0) + 1;
      return Reflect.get(target, name);
    },
  });
  const pieces = await piecesOf(sourceOf(plain(40)), counted);
  assertEquals(pieces.length, 3);
  assertEquals(Object.entries(reads).filter(([, times]) => times !== 1), []);
});

test("pipeline: records are cut where they end", async () => {
  const text = "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten";
  const bytes = new TextEncoder().encode(text);
  const cut = (bytes: Uint8Array) => bytes.lastIndexOf(10) + 1;
  const pieces = await piecesOf(sourceOf(bytes, 3), plan({ cut }));
  assertEquals(joined(pieces), [...plusOne(bytes)]);
  for (const piece of pieces.slice(0, -1)) {
    assertEquals(piece.ok && piece.answer.at(-1), 11, "a line's end, plus one");
  }
  const long = new TextEncoder().encode("a line of more than sixteen bytes\n");
  await assertRejects(
    () => piecesOf(sourceOf(long), plan({ cut })),
    RangeError,
    "cut() returned 0 for a slot of 16 bytes",
  );
});

test("pipeline: what the source throws comes after the pieces of what it gave before", async () => {
  let reads = 0;
  const source = (into: Uint8Array) => {
    if (reads++ === 3) throw new Error("the disk is gone");
    into.fill(5);
    return into.length;
  };
  const pieces: Piece[] = [];
  await assertRejects(
    async () => {
      for await (const piece of pipeline(source, plan({ workers: 1 }))) pieces.push(piece);
    },
    Error,
    "the disk is gone",
  );
  assertEquals(pieces.map(kindOf), ["answer", "answer", "answer"]);
  for (const returned of [-1, 17, 0.5, NaN]) {
    await assertRejects(
      () => piecesOf(() => returned, plan({ workers: 1 })),
      RangeError,
      "The source returned",
    );
  }
});

test("pipeline: a program that cannot start is an error, not a wait", async () => {
  const source = () => sourceOf(plain(100));
  await assertRejects(
    () => piecesOf(source(), plan({ setup: { broken: "throws" } })),
    Error,
    "No thread is left: no memory for it",
  );
  await assertRejects(
    () => piecesOf(source(), plan({ setup: { broken: "hangs" }, startLimit: 400 })),
    Error,
    "not ready within 400 ms",
  );
  const missing = new URL("./_workers/missing.ts", import.meta.url);
  await assertRejects(
    () => piecesOf(source(), plan({ program: missing })),
    Error,
    "No thread is left",
  );
  for (const broken of [{ workers: 0 }, { slots: 0.5 }, { slotBytes: -1 }, { answerBytes: NaN }]) {
    await assertRejects(() => piecesOf(source(), plan(broken)), RangeError, "expected a whole");
  }
  for (
    const broken of [{ limit: 0 }, { limit: NaN }, { startLimit: -1 }, { startLimit: 2 ** 31 }]
  ) {
    await assertRejects(
      () => piecesOf(source(), plan(broken)),
      RangeError,
      "expected milliseconds",
    );
  }
});

test("pipeline: it runs on Node's kind of worker as well", async () => {
  const bytes = plain(333);
  for (const memory of ["shared", "moved"] as const) {
    const pieces = await piecesOf(sourceOf(bytes), plan({ memory, kind: "node", workers: 1 }));
    assertEquals(joined(pieces), [...plusOne(bytes)]);
  }
});
