/**
 * Blocks in fresh processes: real ones, and labs that break down on purpose.
 *
 * @module
 */

import { assert, assertAlmostEquals, assertEquals, assertMatch } from "@std/assert";
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { type Lab, localLab, type Record, run, select } from "../harness/mod.ts";
import { allocatedPerCall } from "../harness/allocation.ts";
import { batch, slowed } from "../harness/measure.ts";
import { FakeHost, fakeSuite, shortPlan } from "./_fake_suite.ts";

const steady = (name: string, cost: number) => ({ name, cost: () => cost });

/** Runs the fakes in a lab that `change` makes of the local one. */
async function runIn(
  change: (lab: Lab) => Partial<Lab>,
  impls = [steady("baseline", 2e6), steady("native", 4e6), steady("wasm", 1e6)],
  plan = shortPlan,
): Promise<{ [impl: string]: Record }> {
  const host = new FakeHost();
  const lab = localLab(host);
  const options = { host, lab: { ...lab, ...change(lab) }, plan, warnings: [] };
  const [{ records }] = await Array.fromAsync(
    run(select([fakeSuite(host, impls)], []), options),
  );
  return Object.fromEntries(records.map((record) => [record.impl, record]));
}

test("run() blames the one whose process dies, and the others go on", async () => {
  const found = await runIn((lab) => ({
    blocks(selected, ...more) {
      if (selected.impls.includes("wasm")) throw new Error("the process ended: signal SIGSEGV");
      return lab.blocks(selected, ...more);
    },
  }));
  assertEquals(found.wasm.err, "the process ended: signal SIGSEGV");
  assertEquals([found.wasm.ns, found.native.err], [null, null]);
  assertAlmostEquals(found.native.ratio!.median, 0.5);
});

test("run() gives everybody the error of a process that dies whenever they meet", async () => {
  const found = await runIn((lab) => ({
    blocks(selected, ...more) {
      if (selected.impls.length > 1) throw new Error("the process ended: exit code 9");
      return lab.blocks(selected, ...more);
    },
  }));
  for (const { err } of Object.values(found)) assertEquals(err, "the process ended: exit code 9");
});

test("run() takes the first call from a fresh process where there is one", async () => {
  const found = await runIn(() => ({
    fresh: true,
    cold: (_, impl) => Promise.resolve(impl === "wasm" ? 77 : null),
  }));
  assertEquals(found.wasm.ns!.cold, 77);
  assertEquals(found.baseline.ns!.cold, 2e6); // the first block's
});

/** A lab whose first block has five busy rounds, in which wasm looks slow. */
const busyAtFirst = () => {
  let blocks = 0;
  return (lab: Lab): Partial<Lab> => ({
    async blocks(selected, ...more) {
      const [block] = await lab.blocks(selected, ...more);
      const slow = (samples: readonly number[]) => samples.map((ns, i) => i < 5 ? 9 * ns : ns);
      if (blocks++ > 0) return [block];
      const { wasm } = block.entrants;
      return [{
        ...block,
        busyRounds: [0, 1, 2, 3, 4],
        entrants: { ...block.entrants, wasm: { ...wasm, samples: slow(wasm.samples) } },
      }];
    },
  });
};

test("run() leaves out the rounds of a busy machine, counts them, and makes more", async () => {
  const { wasm } = await runIn(busyAtFirst(), undefined, { ...shortPlan, blockRounds: 7 });
  assertEquals([wasm.dropped, wasm.ns!.samples], [5, 19]);
  assertEquals([wasm.series.map(({ length }) => length), wasm.warnings], [[7, 12], []]);
  assertAlmostEquals(wasm.ratio!.high, 2);
});

test("run() leaves out a block with few clean rounds, whose median would be an accident", async () => {
  const { wasm } = await runIn(busyAtFirst(), undefined, { ...shortPlan, blockRounds: 8 });
  assertEquals([wasm.dropped, wasm.series.map(({ length }) => length)], [12, [12]]);
  assertEquals(wasm.warnings, []);
});

test("run() goes on until the least blocks are there, however slow they are", async () => {
  const plan = { ...shortPlan, leastProcesses: 3, timeBudget: 2e8 };
  const { wasm } = await runIn(() => ({ fresh: true }), undefined, plan);
  assertEquals([wasm.series.length, wasm.warnings], [3, []]);
  // but not for ever
  const hasty = await runIn(() => ({ fresh: true }), undefined, { ...plan, timeBudget: 10 });
  assertEquals(hasty.wasm.series.length, 1);
  assertMatch(hasty.wasm.warnings.join(), /1 sets of instances instead of 3/);
});

test("run() gives everybody one more chance after an accident", async () => {
  let blocks = 0;
  const found = await runIn((lab) => ({
    blocks(selected, ...more) {
      if (blocks++ === 0) throw new Error("the process ended: signal SIGKILL");
      return lab.blocks(selected, ...more);
    },
  }));
  for (const record of Object.values(found)) assertEquals(record.err, null);
});

test("run() keeps what was measured before processes began to die", async () => {
  let blocks = 0;
  const found = await runIn(
    (lab) => ({
      fresh: true,
      blocks(selected, ...more) {
        if (blocks++ > 0 && selected.impls.length > 1) throw new Error("the process ended: code 9");
        return lab.blocks(selected, ...more);
      },
    }),
    undefined,
    { ...shortPlan, leastProcesses: 2 },
  );
  assertEquals([found.wasm.err, found.wasm.series.length], [null, 1]);
  assertMatch(found.wasm.warnings.join(), /a process ended early: the process ended: code 9/);
});

test("run() keeps busy rounds, and says so, where too few others are left", async () => {
  const found = await runIn((lab) => ({
    async blocks(selected, plan, tell) {
      const blocks = await lab.blocks(selected, plan, tell);
      return blocks.map((block) => ({
        ...block,
        busyRounds: Array.from({ length: block.rounds }, (_, i) => i),
      }));
    },
  }), [steady("baseline", 1e9), steady("wasm", 1e9)]);
  assertEquals(found.wasm.dropped, 0);
  assertMatch(found.wasm.warnings.join(), /busy machine: others were at work in \d+ of \d+ rounds/);
});

test("run() stops between cases when it is told to, and tells what is missing", async () => {
  const host = new FakeHost();
  const stop = new AbortController();
  const suite = fakeSuite(host, [steady("baseline", 1e6), steady("wasm", 1e6)]);
  const more = {
    ...suite,
    cases: ["one", "two", "three"].map((name) => ({ ...suite.cases[0], name })),
  };
  const ended = [];
  const lab: Lab = {
    ...localLab(host),
    blocks(selected, ...rest) {
      if (selected.case.name === "one") return localLab(host).blocks(selected, ...rest);
      stop.abort();
      throw new Error("the process ended: interrupted");
    },
  };
  const options = { host, lab, plan: shortPlan, warnings: [], signal: stop.signal };
  for await (const { records } of run(select([more], []), options)) ended.push(records[1]);
  assertEquals(ended.map(({ case: name, err }) => [name, err]), [
    ["one", null],
    ["two", "interrupted before it was timed"],
  ]);
});

test("slowed() makes every sample longer by a share of itself", () => {
  const host = new FakeHost();
  // this clock moves when it is looked at
  const clock = { now: () => host.time += 10, resolution: 10 };
  const call = () => host.time += 1000;
  slowed(batch(call), 0.05, clock)(100);
  assert(host.time >= 105_000 && host.time <= 105_100, `${host.time}`);
});

test("allocatedPerCall() is the heap's growth without what asking costs", () => {
  const host = new FakeHost();
  let used = 0;
  const heap = () => used += 400;
  const call = () => {
    host.time += 1e5;
    used += 1234;
  };
  assertEquals(allocatedPerCall(call, { heap, clock: host.clock }), 1234);
  assertEquals(allocatedPerCall(call, { heap: null, clock: host.clock }), null);
});

test("allocatedPerCall() leaves series apart in which a collection ran", () => {
  const host = new FakeHost();
  let used = 1e6;
  let calls = 0;
  const call = () => {
    host.time += 1e5;
    used += 100;
    if (++calls % 25 === 0) used -= 9e5;
  };
  assertEquals(allocatedPerCall(call, { heap: () => used, clock: host.clock }), 100);
});

const program = fileURLToPath(new URL("./_crashing_main.ts", import.meta.url));
const runtime = process.versions.bun ? [] : process.versions.deno ? ["run", "--allow-all"] : [];

test("a process of its own: a crash is a record, figures come from several, the rest goes on", async () => {
  const folder = mkdtempSync(join(tmpdir(), "lanemark-"));
  try {
    const file = join(folder, "records.json");
    const args = [...runtime, program, "--quick", "--json", file];
    const outcome = await new Promise<{ code: unknown; out: string; err: string }>((resolve) => {
      execFile(process.execPath, args, (error, out, err) => {
        resolve({ code: error?.code, out, err });
      });
    });
    assertEquals(outcome.code, 2, outcome.err);
    const { records }: { records: Record[] } = JSON.parse(readFileSync(file, "utf8"));
    const [baseline, wasm, crashing] = records;
    assertMatch(crashing.err!, /^the process ended: (exit code 70|signal \w+)/);
    assertEquals([baseline.err, wasm.err], [null, null]);
    assertEquals(wasm.series.length >= 2, true);
    // the kernel's output between our lines does no harm; twice the work takes about twice the time
    assert(wasm.ratio!.median > 1.5 && wasm.ratio!.median < 3, `${wasm.ratio!.median}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
