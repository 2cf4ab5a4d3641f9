/**
 * The scaling suites: tasks that make up their input, and teams of real threads that do each of them once.
 *
 * @module
 */

import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { test } from "node:test";
import { cores } from "../harness/mod.ts";
import { openPool } from "../harness/pool.ts";
import { compile } from "../kernels/_workspace.ts";
import { blocksEnd, joined, repacked, userBlock, usersIn } from "../suites/pipeline/blocks.ts";
import { modules } from "../suites/pipeline/modules.ts";
import { type WorkName, works } from "../suites/pipeline/works.ts";
import { oracles, sameAnswers } from "../suites/scaling/answers.ts";
import { cutInput, independentInputs, type ScalingInput } from "../suites/scaling/inputs.ts";
import type { Doing } from "../suites/scaling/doing.ts";
import type { PoolSetup, PoolTask } from "../suites/scaling/pool_member.ts";
import { startAhead } from "../suites/scaling/reserve.ts";
import { scalingSuites } from "../suites/scaling/suites.ts";
import { Team } from "../suites/scaling/team.ts";
import { share } from "../suites/scaling/window.ts";
import { through } from "../suites/scaling_messages.ts";

const names = Object.keys(works) as WorkName[];

/** Tasks are records of the input, each once, in its order. */
function assertWhole(work: WorkName, { bytes, tasks }: ScalingInput): void {
  assert(tasks.every(({ length }) => length > 0));
  // users are laid out anew for tasks of every size: in one block they are the same again
  const alike = work === "funnel" ? (all: Uint8Array) => repacked(all, Infinity) : null;
  const all = joined(tasks);
  assertEquals(alike?.(all) ?? all, alike?.(bytes) ?? bytes);
}

/** A team that is ended, whatever happens. */
function withTeam(
  workers: number,
  doing: Doing,
  { tasks }: ScalingInput,
  growth: number,
  use: (team: Team) => void,
): void {
  const module = doing === "copy" ? null : compile(modules[doing]);
  const team = new Team(workers, doing, module, share(tasks, growth));
  try {
    use(team);
  } finally {
    team.end();
  }
}

test("scaling: tasks make up their input, each no longer than it may be, and inputs differ", () => {
  for (const work of names) {
    for (const [bytes, most] of [[4096, 4096], [65_536, 4096], [65_536, 65_528]]) {
      const input = cutInput(work, bytes, most);
      assertWhole(work, input);
      assert(input.tasks.every(({ length }) => length <= most));
      assert(input.tasks.length >= input.bytes.length / most);
    }
    const many = independentInputs(work, 5);
    assertWhole(work, many);
    assertEquals(many.tasks.length, 5);
    assertEquals(new Set(many.tasks.map(({ length }) => length)).size, 5);
  }
  assertThrows(() => cutInput("scan", 65_536, 8), Error, "no record ends within 8 bytes");
});

test("scaling: users in blocks are the same users, however these are cut", () => {
  const whole = userBlock(3, 30_000);
  assert(whole.length <= 30_000 && whole.length > 25_000);
  const [users] = usersIn(whole);
  for (const most of [1, 500, 4096, 29_000]) {
    const blocks = [...usersIn(repacked(whole, most))];
    let user = 0;
    for (const { time, mask, groups } of blocks) {
      assert(groups.length > 1);
      const [from, to] = [user, user + groups.length - 1].map((at) => users.groups[at]);
      assertEquals([time, mask], [users.time.slice(from, to), users.mask.slice(from, to)]);
      assertEquals(groups, users.groups.slice(user, user + groups.length).map((at) => at - from));
      user += groups.length - 1;
    }
    assertEquals(user, users.groups.length - 1);
    assert(most > 1 || blocks.length === user, "a user is never cut");
  }
  const many = repacked(whole, 4096), [first] = usersIn(many);
  const end = blocksEnd(many.subarray(0, 4096));
  assertEquals(usersIn(many.subarray(0, end)).next().value, first);
  assertEquals([blocksEnd(many), blocksEnd(many.subarray(0, end - 1))], [many.length, 0]);
  assertEquals([blocksEnd(new Uint8Array(7)), [...usersIn(new Uint8Array(0))].length], [0, 0]);
  assertThrows(
    () => [...usersIn(many.subarray(0, end + 8))],
    RangeError,
    `ends early, after byte ${end}`,
  );
});

test("scaling: nothing to do is done at once, and copies are copies", () => {
  const nothing = { bytes: new Uint8Array(0), tasks: [], whole: true };
  withTeam(2, "escape", nothing, 3, (team) => assertEquals(team.run().pieces(), []));
  const input = cutInput("scan", 100_000, 10_000);
  withTeam(2, "copy", input, 1, (team) => {
    const pieces = team.run().pieces();
    assertEquals(pieces.flatMap((piece) => [...piece]), [...input.bytes]);
  });
});

test("scaling: a thread that throws is an error of the window, not a wait", () => {
  // an answer of three times its input does not fit into a room of its input's size
  const bytes = new Uint8Array(20_000);
  const input = { bytes, tasks: [bytes], whole: true };
  withTeam(2, "escape", input, 1, (team) => {
    for (let window = 0; window < 50; window++) {
      assertThrows(() => team.run(), Error, "a thread threw");
    }
  });
  withTeam(1, "escape", input, 3, (team) => assertEquals(team.run().pieces()[0].length, 60_000));
});

test("scaling: rows of the thread counts asked for, held against one thread's best", () => {
  const suites = scalingSuites([1, 2]);
  const kernels = suites.map(({ kernel }) => kernel.name);
  assertEquals(
    kernels,
    ["json_escape", "structural_scan", "format_float", "bitmask_funnel"].map((k) => `scaling_${k}`),
  );
  for (const { kernel } of suites) {
    assertEquals(kernel.impls.map(({ name, role, workers }) => [name, role, workers]), [
      ["alone", "answer", undefined],
      ["shared_1", "answer", 1],
      ["shared_2", "answer", 2],
      ["copy", "roofline", undefined],
      ["copy_2", "yardstick", 2],
    ]);
    assertEquals(kernel.rivals!("shared_2"), ["alone"]);
  }
});

test("scaling: a row's threads end with its block, and a new block has new ones", () => {
  const [{ kernel }] = scalingSuites([2]);
  const row = kernel.impls.find(({ name }) => name === "shared_2")!;
  const input = cutInput("escape", 50_000, 8192);
  for (let block = 0; block < 2; block++) {
    assertEquals(row.unavailable(input), null);
    const call = row.prepare(input);
    assert(kernel.same(call(), { pieces: () => [oracles.escape(input.bytes)] }));
    row.release!();
  }
  row.release!();
});

test("scaling: teams of one and of more threads than cores give the oracle's answer, again and again", async () => {
  // the others start theirs: here each thread is in a team of every kind of work, as on a page
  const most = cores() + 1;
  await startAhead(most - 1);
  for (const work of names) {
    const input = cutInput(work, 200_000, 8192);
    const expected = oracles[work](input.bytes);
    const same = sameAnswers(work);
    for (const workers of [1, most]) {
      withTeam(workers, work, input, works[work].growth, (team) => {
        for (let window = 0; window < 3; window++) {
          assert(same(team.run(), { pieces: () => [expected] }), `${work} on ${workers}`);
        }
        assertEquals(team.pieces().length, input.tasks.length);
      });
    }
    assert(!same({ pieces: () => [expected] }, { pieces: () => [] }));
  }
});

test("scaling: messages bring every answer back, copied or moved", async () => {
  const program = new URL("../suites/scaling/pool_member.ts", import.meta.url);
  for (const work of names) {
    const setup = { work, module: compile(modules[work]) };
    // beside other tests a start may take long
    const plan = { program, workers: 2, setup, startLimit: 120_000 };
    const pool = await openPool<PoolSetup, PoolTask, Uint8Array>(plan);
    try {
      const input = cutInput(work, 100_000, 8192);
      const expected = oracles[work](input.bytes);
      for (const move of [false, true]) {
        const answers = await through(pool, input, move);
        assertEquals(answers.length, input.tasks.length);
        const right = { pieces: () => [expected] };
        assert(sameAnswers(work)({ pieces: () => answers }, right), `${work}, moved: ${move}`);
      }
      const nothing = { bytes: new Uint8Array(0), tasks: [], whole: true };
      assertEquals(await through(pool, nothing, true), []);
    } finally {
      pool.terminate();
    }
    await assertRejects(
      () => through(pool, cutInput(work, 20_000, 8192), false),
      Error,
      "the pool is closed",
    );
  }
});
