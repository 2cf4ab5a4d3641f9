/**
 * `deno task boundary-threads`, or `bun suites/boundary_threads.ts`: what it costs to send bytes to
 * another thread and get as many back, by payload and by the way they go.
 *
 * @module
 */

import process from "node:process";
import { parseArgs } from "node:util";
import { type AwaitedCase, measureAwaited } from "../harness/awaited.ts";
import { busy, environment } from "../harness/environment.ts";
import { write } from "../harness/files.ts";
import { withoutDestinations } from "../harness/options.ts";
import { plans, settings } from "../harness/plan.ts";
import { openPool, type Pool } from "../harness/pool.ts";
import type { Record } from "../harness/record.ts";
import { json } from "../harness/report/json.ts";
import { header, table } from "../harness/report/terminal.ts";
import { host } from "../harness/runtime.ts";
import { startThread, type Thread } from "../threads/thread.ts";
import type { PoolEchoTask } from "./boundary/pool_echo.ts";
import { ask, leave, shared, viewsOf } from "./boundary/shared_echo.ts";

const help = `Usage: boundary-threads [--quick] [--json FILE]

Times round trips to another thread: postMessage with a copy or a move, the pool (comlink) with
either, and shared memory with Atomics. Each carries the payload there and back.
`;

const k = 1024;
const payloads: readonly [size: string, bytes: number][] = [
  ["0", 0],
  ["1k", k],
  ["64k", 64 * k],
  ["1m", k * k],
  ["16m", 16 * k * k],
];

const echo = new URL("./boundary/echo.ts", import.meta.url);
const poolEcho = new URL("./boundary/pool_echo.ts", import.meta.url);

/** Round trips by messages: one at a time. */
function messages(thread: Thread): (bytes: Uint8Array, move: boolean) => Promise<Uint8Array> {
  let receive: (bytes: Uint8Array) => void = () => {};
  let fail: (error: Error) => void = () => {};
  let gone: Error | null = null;
  thread.onMessage((bytes) => receive(bytes as Uint8Array));
  thread.ended.then(({ reason }) => fail(gone = new Error(reason)));
  return (bytes, move) =>
    new Promise((resolve, reject) => {
      if (gone !== null) return reject(gone);
      receive = resolve;
      fail = reject;
      thread.post({ bytes, move }, move ? [bytes.buffer as ArrayBuffer] : []);
    });
}

/** A payload that comes back has its length, and its last byte. */
function check(found: Uint8Array, length: number): void {
  if (found.length !== length || (length > 0 && found[length - 1] !== 7)) {
    throw new Error(`${found.length} bytes came back of ${length}`);
  }
}

/** Who answers messages: a thread, and a pool of one. */
export interface Partners {
  post(bytes: Uint8Array, move: boolean): Promise<Uint8Array>;
  readonly pool: Pool<null, PoolEchoTask, Uint8Array>;
  end(): void;
}

/** Starts both. */
export async function openPartners(): Promise<Partners> {
  const pool = await openPool<null, PoolEchoTask, Uint8Array>({
    program: poolEcho,
    workers: 1,
    setup: null,
  });
  const thread = await startThread(echo);
  return {
    post: messages(thread),
    pool,
    end() {
      thread.terminate();
      pool.terminate();
    },
  };
}

/** Bytes there and back, in every way; `end` frees what only these need. */
export async function roundTrip(
  size: string,
  length: number,
  { post, pool }: Partners,
): Promise<{ readonly one: AwaitedCase; end(): void }> {
  const payload = new Uint8Array(length).fill(7);
  const received = new Uint8Array(length);
  // what moves comes back and moves again
  const moving: { post: Uint8Array; pool: Uint8Array } = {
    post: payload.slice(),
    pool: payload.slice(),
  };
  const views = viewsOf(shared(length));
  const thread = await startThread(echo);
  const memory = { control: views.turn.buffer, there: views.there.buffer, back: views.back.buffer };
  thread.post({ shared: memory });
  const run = async (bytes: Uint8Array, move: boolean) => {
    const outcome = await pool.run(
      { bytes, move },
      { transfer: move ? [bytes.buffer as ArrayBuffer] : [] },
    );
    if (!outcome.ok) throw new Error(outcome.reason);
    return outcome.answer;
  };
  const one: AwaitedCase = {
    kernel: "boundary_threads",
    name: `round_trip_${size}`,
    family: "round_trip",
    bytes: length,
    elements: length,
    reference: "post",
    entrants: [
      {
        name: "post",
        code: "native",
        call: async () => check(await post(payload, false), length),
      },
      {
        name: "post_move",
        code: "native",
        call: async () => check(moving.post = await post(moving.post, true), length),
      },
      {
        name: "pool",
        code: "typescript",
        call: async () => check(await run(payload, false), length),
      },
      {
        name: "pool_move",
        code: "typescript",
        call: async () => check(moving.pool = await run(moving.pool, true), length),
      },
      {
        name: "shared",
        code: "typescript",
        call() {
          ask(views, payload, received);
          check(received, length);
          return Promise.resolve();
        },
      },
    ],
  };
  return {
    one,
    end() {
      leave(views);
      thread.terminate();
    },
  };
}

async function main(args: string[]): Promise<number> {
  const options = {
    quick: { type: "boolean" },
    json: { type: "string" },
    help: { type: "boolean" },
  } as const;
  const { values } = parseArgs({ args, options });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const plan = values.quick ? plans.quick : plans.full;
  const machine = host();
  const how = settings(plan, { fresh: false }, 0.01);
  const command = process.versions.bun
    ? "bun suites/boundary_threads.ts"
    : "deno task boundary-threads";
  const told = { settings: how, command };
  const where = await environment(machine, {}, withoutDestinations(args), told);
  process.stdout.write(header(where, { color: false }) + "\n");
  const warnings = [busy(where) ?? []].flat();
  const partners = await openPartners();
  const records: Record[] = [];
  try {
    for (const [size, bytes] of payloads) {
      const { one, end } = await roundTrip(size, bytes, partners);
      try {
        const found = await measureAwaited(one, machine, plan, warnings);
        const story = "The payload there and back: elements are its bytes.";
        process.stdout.write(table(found, story, { color: false }));
        records.push(...found);
      } finally {
        end();
      }
    }
  } finally {
    partners.end();
  }
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
