/**
 * `deno task scaling-messages`, or `bun suites/scaling_messages.ts`: the tasks of the scaling suites handed
 * over as messages, copied or moved, beside shared memory and one thread alone; and what it costs to start.
 *
 * @module
 */

import process from "node:process";
import { parseArgs } from "node:util";
import { type Awaited, measureAwaited } from "../harness/awaited.ts";
import { busy, environment } from "../harness/environment.ts";
import { write } from "../harness/files.ts";
import { cores } from "../harness/mod.ts";
import { counts, withoutDestinations } from "../harness/options.ts";
import { plans, settings } from "../harness/plan.ts";
import { openPool, type Pool } from "../harness/pool.ts";
import type { Record } from "../harness/record.ts";
import { json } from "../harness/report/json.ts";
import { header, scaling, table } from "../harness/report/terminal.ts";
import { host } from "../harness/runtime.ts";
import { compile } from "../kernels/_workspace.ts";
import { artifacts } from "../kernels/catalogue.ts";
import { modules } from "./pipeline/modules.ts";
import { type WorkName, works } from "./pipeline/works.ts";
import { sameAnswers } from "./scaling/answers.ts";
import { cutInput, inFour, type ScalingInput } from "./scaling/inputs.ts";
import type { PoolSetup, PoolTask } from "./scaling/pool_member.ts";
import { startText } from "./scaling/start.ts";
import { alone, LARGE, sizes } from "./scaling/suites.ts";
import { Team } from "./scaling/team.ts";
import { share } from "./scaling/window.ts";

const help = `Usage: scaling-messages [escape|scan|format|funnel...] [options]

Times an input of 8 MiB in tasks: on this thread alone, and on a pool of threads that get the tasks as
messages, copied (clone) or moved (move), or find them in shared memory (shared). Then inputs of several
sizes in four tasks, and tells from which size on threads pay, their start left out and counted in.

  --workers LIST  threads, apart by commas (1 and all cores)
  --quick         fewer rounds
  --json FILE     write the records
  --help          this text
`;

const program = new URL("./scaling/pool_member.ts", import.meta.url);

type WorkPool = Pool<PoolSetup, PoolTask, Uint8Array>;

/** A way to hand tasks over, with what ends it. */
interface Way extends Awaited {
  end(): void;
}

/** The input's tasks through a pool; the answers in the tasks' order. */
export async function through(
  pool: WorkPool,
  { tasks }: ScalingInput,
  move: boolean,
): Promise<Uint8Array[]> {
  const answers: Uint8Array[] = [];
  function* parts(): Generator<PoolTask> {
    // a copy in either case: a view would take all of the input along, and what moves is gone
    for (const task of tasks) yield { bytes: task.slice(), move };
  }
  const outcomes = pool.map(parts(), (task) => move ? [task.bytes.buffer as ArrayBuffer] : []);
  for await (const outcome of outcomes) {
    if (!outcome.ok) throw new Error(outcome.reason);
    answers.push(outcome.answer);
  }
  return answers;
}

/** A pool of so many threads, and how many milliseconds the teams of as many took to be ready. */
interface Threads {
  readonly workers: number;
  readonly pool: WorkPool;
  readonly teams: number[];
}

/** All ways through a case, each checked once against one thread's answer. */
async function waysOf(
  work: WorkName,
  input: ScalingInput,
  started: readonly Threads[],
): Promise<Way[]> {
  const one = alone(work).prepare(input);
  const expected = one();
  const same = sameAnswers(work);
  const ways: Way[] = [{
    name: "alone",
    code: "wasm",
    call: () => Promise.resolve(void one()),
    end() {},
  }];
  const { growth } = works[work];
  for (const { workers, pool, teams } of started) {
    for (const move of [false, true]) {
      const name = `${move ? "move" : "clone"}_${workers}`;
      const first = await through(pool, input, move);
      if (!same({ pieces: () => first }, expected)) {
        for (const way of ways) way.end();
        throw new Error(`${name}: another answer`);
      }
      const length = first.reduce((sum, { length }) => sum + length, 0);
      ways.push({
        name,
        code: "wasm",
        workers,
        async call() {
          const answers = await through(pool, input, move);
          const found = answers.reduce((sum, { length }) => sum + length, 0);
          if (found !== length) throw new Error(`${found} bytes of answers in place of ${length}`);
        },
        end() {},
      });
    }
    const memory = share(input.tasks, growth);
    const before = performance.now();
    const team = new Team(workers, work, compile(modules[work]), memory);
    teams.push(performance.now() - before);
    if (!same(team.run(), expected)) {
      for (const way of [...ways, team]) way.end(); // threads that wait keep the process alive
      throw new Error(`shared_${workers}: another answer`);
    }
    ways.push({
      name: `shared_${workers}`,
      code: "wasm",
      workers,
      call: () => Promise.resolve(void team.run()),
      end: () => team.end(),
    });
  }
  return ways;
}

/** What is timed: the large input in tasks of every size, and inputs of every size in four tasks. */
function* casesOf(work: WorkName): Generator<{
  readonly name: string;
  readonly family?: string;
  readonly story: string;
  input(): ScalingInput;
}> {
  for (const [size, most] of sizes) {
    yield {
      name: `messages_${size}`,
      story: "One input of 8 MiB in tasks of that size, handed over in every way.",
      input: () => cutInput(work, LARGE, most),
    };
  }
  for (const [size, bytes] of sizes) {
    yield {
      name: `input_${size}`,
      family: "input",
      story: "An input of that size in four tasks: from which size on several threads pay.",
      input: () => inFour(work, bytes),
    };
  }
}

async function main(args: string[]): Promise<number> {
  const options = {
    workers: { type: "string" },
    quick: { type: "boolean" },
    json: { type: "string" },
    help: { type: "boolean" },
  } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const unknown = positionals.find((name) => !Object.hasOwn(works, name));
  if (unknown !== undefined) {
    throw new Error(`There is no "${unknown}": ${Object.keys(works).join(", ")}`);
  }
  const threads = values.workers === undefined
    ? [...new Set([1, cores()])]
    : counts("workers", values.workers);
  const plan = values.quick ? plans.quick : plans.full;
  const machine = host();
  const how = settings(plan, { fresh: false }, 0.01);
  const command = process.versions.bun
    ? "bun suites/scaling_messages.ts"
    : "deno task scaling-messages";
  const told = { settings: how, command };
  const where = await environment(machine, artifacts, withoutDestinations(args), told);
  process.stdout.write(header(where, { color: false }) + "\n");
  const warnings = [busy(where) ?? []].flat();
  const records: Record[] = [];
  const chosen = (positionals.length > 0 ? positionals : Object.keys(works)) as WorkName[];
  for (const work of chosen) {
    const before = performance.now();
    const module = compile(modules[work]);
    const compiled = performance.now() - before;
    const started: Threads[] = [];
    try {
      for (const workers of threads) {
        const pool: WorkPool = await openPool({ program, workers, setup: { work, module } });
        started.push({ workers, pool, teams: [] });
      }
      const own: Record[] = [];
      for (const { name, family, story, input: make } of casesOf(work)) {
        const input = make();
        const ways = await waysOf(work, input, started);
        try {
          const found = await measureAwaited(
            {
              kernel: `scaling_${works[work].kernel}`,
              name,
              family,
              bytes: input.bytes.length,
              elements: input.bytes.length,
              reference: "alone",
              entrants: ways,
            },
            machine,
            plan,
            warnings,
          );
          process.stdout.write(table(found, story, { color: false }));
          own.push(...found);
        } finally {
          for (const { end } of ways) end();
        }
      }
      const told = started.map(({ workers, pool, teams }) => {
        return { workers, teams, startUps: pool.startUps };
      });
      process.stdout.write(startText(works[work].kernel, compiled, told, own));
      records.push(...own);
    } finally {
      for (const { pool } of started) pool.terminate();
    }
  }
  process.stdout.write(scaling(records, where.cores, { color: false }));
  if (values.json !== undefined) write(values.json, json(where, records));
  return records.every(({ err }) => err === null) ? 0 : 2;
}

if (import.meta.main) {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`error: ${(error as Error).message}\n`);
    process.exitCode = 2;
  }
}
