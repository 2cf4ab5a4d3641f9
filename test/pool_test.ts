/**
 * The pool on real threads: whatever becomes of a task or a worker is a result.
 *
 * @module
 */

import { assert, assertEquals, assertMatch, assertRejects } from "@std/assert";
import { test } from "node:test";
import { cores } from "../harness/mod.ts";
import { openPool, type Outcome, type Pool, type PoolPlan } from "../harness/pool.ts";
import type { Kind } from "../threads/thread.ts";
import { trapModule } from "./_workers/modules.ts";
import type { Answer, Setup, Task } from "./_workers/tasks.ts";

const program = new URL("./_workers/tasks.ts", import.meta.url);

/** Milliseconds that a worker may take to start, and what is no limit's test: guards against a hang alone. */
const HANG = 120_000;

interface Opened {
  readonly pool: Pool<Setup, Task, Answer>;
  readonly warmed: Int32Array;
}

/** Opens a pool, uses it and ends it, whatever happens. */
async function withPool(
  plan: Partial<PoolPlan<Setup>>,
  use: (opened: Opened) => Promise<void>,
): Promise<void> {
  const warmed = new Int32Array(new SharedArrayBuffer(4));
  const setup = { module: trapModule(), warmed };
  const pool = await openPool<Setup, Task, Answer>({
    program,
    workers: 2,
    setup,
    startLimit: HANG,
    ...plan,
  });
  try {
    await use({ pool, warmed });
  } finally {
    pool.terminate();
  }
}

function failure(outcome: Outcome<Answer>): string {
  return outcome.ok ? "an answer" : outcome.kind;
}

function echo(value: number, wait = 0): Task {
  return { do: "echo", value, wait };
}

/** Everything that comes, in order: Node 20 has no Array.fromAsync. */
async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const found: Value[] = [];
  for await (const value of values) found.push(value);
  return found;
}

/** The kinds of worker that this runtime has: Node has no Web Workers. */
const kinds: readonly Kind[] = typeof Worker === "function" ? ["web", "node"] : ["node"];

/** Waits until the pool has so many workers: one that died is being replaced. */
async function workersAre(pool: Pool<Setup, Task, Answer>, count: number): Promise<void> {
  for (let turn = 0; pool.workers !== count; turn++) {
    assert(turn < HANG / 10, `${pool.workers} workers in place of ${count}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

for (const kind of kinds) {
  test(`pool of ${kind} workers: answers come in the tasks' order, however long each takes`, async () => {
    await withPool({ kind, workers: 3, inFlight: 5 }, async ({ pool, warmed }) => {
      assertEquals(warmed[0], 3, "every worker is warmed before the first task");
      assertEquals(pool.startUps.length, 3);
      for (const { total, opened, warmed } of pool.startUps) assert(total >= opened + warmed);
      const tasks = Array.from({ length: 12 }, (_, i) => echo(i, (7 * i) % 30));
      const outcomes = await all(pool.map(tasks));
      assertEquals(outcomes, tasks.map((_, i) => ({ ok: true, answer: i })));
    });
  });

  test(`pool of ${kind} workers: what a worker dies of is the task's result, and another takes its place`, async () => {
    await withPool({ kind }, async ({ pool }) => {
      for (const act of ["uncaught", "exit"] as const) {
        const [died, answered] = await Promise.all([pool.run({ do: act }), pool.run(echo(1))]);
        assertEquals(failure(died), act === "exit" ? "exited" : "error");
        if (act === "uncaught") assertMatch((died as { reason: string }).reason, /nobody catches/);
        assertEquals(answered, { ok: true, answer: 1 });
        await workersAre(pool, 2);
      }
      assertEquals(await pool.run(echo(2)), { ok: true, answer: 2 });
    });
  });
}

if (kinds.includes("web")) {
  test("pool: a worker that closes itself is an exit", async () => {
    await withPool({ kind: "web", workers: 1 }, async ({ pool }) => {
      const [closed, next] = await Promise.all([pool.run({ do: "close" }), pool.run(echo(5))]);
      assertEquals(failure(closed), "exited");
      assertEquals(next, { ok: true, answer: 5 }, "what waited is done by the next worker");
    });
  });
}

test("pool: more workers than cores do every task once", async () => {
  const workers = cores() + 1;
  await withPool({ workers }, async ({ pool }) => {
    assertEquals(pool.workers, workers);
    const tasks = Array.from({ length: 60 }, (_, i) => echo(i, i % 3));
    const answers = (await all(pool.map(tasks))).map((one) => one.ok && one.answer);
    assertEquals(answers, tasks.map((_, i) => i));
    const seen = await pool.each((worker) => echo(worker));
    assertEquals(
      seen.map((one) => one.ok && one.answer),
      Array.from({ length: workers }, (_, i) => i),
    );
  });
});

test("pool: what throws, traps, cannot be posted or has no length costs nobody its worker", async () => {
  await withPool({ workers: 1 }, async ({ pool }) => {
    const [startUp] = pool.startUps;
    const threw = await pool.run({ do: "throw" });
    assertEquals(threw, { ok: false, kind: "threw", reason: "element 7 is NaN" });
    const trapped = await pool.run({ do: "trap" });
    assertEquals(failure(trapped), "threw");
    assertMatch((trapped as { reason: string }).reason, /unreachable/i);

    // what cannot be posted, there or back
    const there = await pool.run({ do: "echo", value: (() => 0) as unknown as number });
    assertEquals(failure(there), "threw");
    const back = await pool.run({ do: "unclonable" });
    assert(!back.ok, "a function is no answer");

    // no tasks at all, inputs of no length, and buffers that move
    assertEquals(await all(pool.map([])), []);
    assertEquals(await pool.run({ do: "sum", bytes: new Uint8Array(0) }), { ok: true, answer: 0 });
    const none = new Uint8Array(0);
    const empty = await pool.run({ do: "move", bytes: none }, { transfer: [none.buffer] });
    assertEquals(empty, { ok: true, answer: new Uint8Array(0) });
    const bytes = Uint8Array.of(1, 2, 3);
    const moved = await pool.run({ do: "move", bytes }, { transfer: [bytes.buffer] });
    assertEquals(moved, { ok: true, answer: Uint8Array.of(1, 2, 3) });
    assertEquals(bytes.length, 0, "the sender has it no more");

    assertEquals(await pool.run(echo(3)), { ok: true, answer: 3 });
    assertEquals(pool.startUps, [startUp], "the same worker");
  });
});

/** Milliseconds: what waits behind a task that never ends has to be answered within them. */
const LATE = 1000;

test("pool: a task beyond its limit is late, its worker replaced, what waits goes on", async () => {
  await withPool({ workers: 1, taskLimit: LATE }, async ({ pool }) => {
    const [late, next] = await Promise.all([pool.run({ do: "spin" }), pool.run(echo(6))]);
    assertEquals(late, { ok: false, kind: "late", reason: `no answer within ${LATE} ms` });
    assertEquals(next, { ok: true, answer: 6 });
  });
});

test("pool: a cancelled task gives its place up, under way or waiting", async () => {
  await withPool({ workers: 1, inFlight: 3 }, async ({ pool }) => {
    const stop = new AbortController();
    const running = pool.run({ do: "spin" }, { signal: stop.signal });
    const waiting = pool.run(echo(7), { signal: stop.signal });
    const other = pool.run(echo(8));
    setTimeout(() => stop.abort(), 20);
    assertEquals((await Promise.all([running, waiting])).map(failure), ["cancelled", "cancelled"]);
    assertEquals(await other, { ok: true, answer: 8 });
    assertEquals(failure(await pool.run(echo(9), { signal: stop.signal })), "cancelled");
  });
});

test("pool: terminating it mid-task leaves a result for everybody", async () => {
  await withPool({ workers: 2, inFlight: 5 }, async ({ pool }) => {
    const tasks = [pool.run({ do: "spin" }), pool.run({ do: "spin" }), pool.run(echo(1))];
    setTimeout(() => pool.terminate(), 50);
    assertEquals((await Promise.all(tasks)).map(failure), Array(3).fill("terminated"));
    assertEquals(pool.workers, 0);
    assertEquals(failure(await pool.run(echo(1))), "refused");
  });
});

test("pool: beyond what may be in flight a task is refused, and map() takes none", async () => {
  await withPool({ workers: 1, inFlight: 2 }, async ({ pool }) => {
    const outcomes = await Promise.all([0, 1, 2].map((i) => pool.run(echo(i, 20))));
    assertEquals(outcomes.map(failure), ["an answer", "an answer", "refused"]);

    let taken = 0;
    function* endless() {
      for (;;) yield echo(taken++);
    }
    const seen: unknown[] = [];
    for await (const outcome of pool.map(endless())) {
      seen.push(outcome.ok && outcome.answer);
      assert(taken <= seen.length + 2, `${taken} taken when ${seen.length} were consumed`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (seen.length === 10) break;
    }
    assertEquals(seen, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    await workersAre(pool, 1);
    assertEquals(await pool.run(echo(11)), { ok: true, answer: 11 });
  });
});

test("pool: several map() at once take turns, and none is refused for another's sake", async () => {
  await withPool({ workers: 2, inFlight: 2 }, async ({ pool }) => {
    const maps = [0, 100, 200].map((first) => {
      const tasks = Array.from({ length: 8 }, (_, i) => echo(first + i, i % 3));
      return all(pool.map(tasks));
    });
    for (const [i, outcomes] of (await Promise.all(maps)).entries()) {
      assertEquals(
        outcomes,
        Array.from({ length: 8 }, (_, j) => ({ ok: true, answer: 100 * i + j })),
      );
    }
  });
});

test("pool: a map() that waits for a place ends with its signal, and with the pool", async () => {
  await withPool({ workers: 1, inFlight: 1 }, async ({ pool }) => {
    const spinning = pool.run({ do: "spin" });
    const stop = new AbortController();
    const stopped = all(pool.map([echo(1), echo(2)], undefined, stop.signal));
    const others = [all(pool.map([echo(3)])), all(pool.map([echo(4), echo(5)]))];
    setTimeout(() => stop.abort(), 20);
    assertEquals((await stopped).map(failure), ["cancelled"]);
    setTimeout(() => pool.terminate(), 20);
    assertEquals(failure(await spinning), "terminated");
    const left = await Promise.all(others);
    assertEquals(left.map((one) => one.map(failure)), [["refused"], ["refused", "refused"]]);
  });
});

test("pool: map() stops when it is told to, and a producer's error is the caller's", async () => {
  await withPool({ workers: 1 }, async ({ pool }) => {
    const stop = new AbortController();
    const seen: string[] = [];
    const tasks: Task[] = [echo(0), { do: "spin" }, echo(2), echo(3)];
    for await (const outcome of pool.map(tasks, undefined, stop.signal)) {
      seen.push(failure(outcome));
      stop.abort();
    }
    assertEquals(seen, ["an answer", "cancelled"]);
    await workersAre(pool, 1);
    function* broken() {
      yield echo(1);
      throw new Error("the file ends here");
    }
    await assertRejects(() => all(pool.map(broken())), Error, "the file ends here");
  });
});

test("openPool() tells why a worker does not become ready", async () => {
  const setup = { module: trapModule(), warmed: new Int32Array(new SharedArrayBuffer(4)) };
  const open = (plan: Partial<PoolPlan<Setup>>) =>
    openPool<Setup, Task, Answer>({ program, workers: 1, setup, startLimit: HANG, ...plan });
  await assertRejects(
    () => open({ setup: { ...setup, broken: "throws" } }),
    Error,
    "Cannot start a worker: no memory for it",
  );
  await assertRejects(() => open({ setup: { ...setup, broken: "exits" } }), Error, "exited");
  await assertRejects(
    () => open({ setup: { ...setup, broken: "hangs" }, startLimit: 500 }),
    Error,
    "not ready within 500 ms",
  );
  const missing = new URL("./_workers/missing.ts", import.meta.url);
  await assertRejects(() => open({ program: missing }), Error, "Cannot start");
  for (const workers of [0, -1, 1.5, NaN]) {
    await assertRejects(() => open({ workers }), RangeError, '"workers" expected a whole number');
  }
  await assertRejects(() => open({ inFlight: 0 }), RangeError, '"inFlight" expected');
});
