/**
 * `deno task pipeline`, or `bun suites/pipeline.ts`: a kernel over a file that is larger than the memory
 * given to it, on one thread and on several.
 *
 * @module
 */

import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";

import { median, medianInterval } from "../harness/stats.ts";
import { logInterval, logRatios } from "../harness/compare.ts";
import { host } from "../harness/runtime.ts";
import { compile } from "../kernels/_workspace.ts";
import { pipeline } from "../threads/mod.ts";
import { fileSource, generateFile } from "./pipeline/files.ts";
import { prepareInPlace } from "./pipeline/in_place.ts";
import { modules } from "./pipeline/modules.ts";
import type { StageSetup } from "./pipeline/stage.ts";
import { stages } from "./pipeline/stages.ts";
import { type WorkName, works } from "./pipeline/works.ts";

const help = `Usage: pipeline escape|scan|format|funnel [FILE] [options]

Sends a file through a kernel: on this thread alone, and through a pipeline of threads. Prints each way's
rate, the most memory that the process had, and how many times as fast it is as the kernel on a chunk in
its memory (in place), as one thread, and as the pipeline of one worker.

  --generate MIB   make the file: so many mebibytes (64, where no FILE is named)
  --workers LIST   threads, apart by commas (1,2)
  --chunk KIB      bytes of a chunk (1024)
  --rounds N       how often each is run, in turns (5)
  --memory KIND    shared or moved (shared where there is such)
  --out FILE       write the last one's answers
  --help           this text
`;

const options = {
  generate: { type: "string" },
  workers: { type: "string", default: "1,2" },
  chunk: { type: "string", default: "1024" },
  rounds: { type: "string", default: "5" },
  memory: { type: "string" },
  out: { type: "string" },
  help: { type: "boolean" },
} as const;

const program = new URL("./pipeline/stage.ts", import.meta.url);

/** How a file goes through. */
interface Way {
  readonly work: WorkName;
  readonly path: string;
  readonly chunk: number;
  readonly memory: "shared" | "moved" | undefined;
}

/** What became of a file. */
export interface Through {
  readonly ns: number;
  /** Bytes of all answers. */
  readonly bytes: number;
  /** The most memory of the process that was seen. */
  readonly rss: number;
}

/** One thread: reads, calls, reads again. */
export function alone(
  { work, path, chunk }: Way,
  take: (answer: Uint8Array) => void = () => {},
): Through {
  const { cut, growth } = works[work] as { cut?: (bytes: Uint8Array) => number; growth: number };
  const { source, close } = fileSource(path);
  const { clock } = host();
  const input = new Uint8Array(chunk), room = new Uint8Array(Math.ceil(chunk * growth) + 64);
  let bytes = 0;
  const start = clock.now();
  try {
    for (let length = 0, last = false; !last;) {
      while (length < chunk && !last) {
        const read = source(input.subarray(length)) as number;
        length += read;
        last = read === 0;
      }
      if (length === 0) break;
      const taken = last || cut === undefined ? length : cut(input.subarray(0, length));
      if (taken < 1) throw new RangeError(`No record ends within ${chunk} bytes`);
      const answer = room.subarray(0, stages[work](input.subarray(0, taken), room));
      bytes += answer.length;
      take(answer);
      input.copyWithin(0, taken, length);
      length -= taken;
    }
    return { ns: clock.now() - start, bytes, rss: process.memoryUsage().rss };
  } finally {
    close();
  }
}

/** Several threads. Their start is part of the time. */
export async function through(
  { work, path, chunk, memory }: Way,
  workers: number,
  take: (answer: Uint8Array) => void = () => {},
): Promise<Through> {
  const { cut, growth } = works[work] as typeof works["escape"];
  const { source, close } = fileSource(path);
  const { clock } = host();
  let bytes = 0, rss = 0, pieces = 0;
  const start = clock.now();
  const setup: StageSetup = { work, module: compile(modules[work]) };
  const answerBytes = Math.ceil(chunk * growth) + 64;
  const plan = { program, workers, setup, slotBytes: chunk, answerBytes, cut, memory };
  try {
    for await (const piece of pipeline(source, plan)) {
      if (!piece.ok) throw new Error(`chunk ${piece.sequence}: ${piece.reason}`);
      bytes += piece.answer.length;
      take(piece.answer);
      // asking costs as much as a small chunk
      if (pieces++ % 64 === 0) rss = Math.max(rss, process.memoryUsage().rss);
    }
    return { ns: clock.now() - start, bytes, rss };
  } finally {
    close();
  }
}

function whole(name: string, text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new RangeError(`--${name} takes a whole number above 0, got "${text}"`);
}

/** `0.97x [0.95, 0.99]`: the one's time over the other's, round by round. */
function ratioText(own: readonly number[], other: readonly number[]): string {
  const logs = logRatios(own, other);
  const interval = logInterval(logs, 0.05);
  const middle = Math.exp(median(logs)).toFixed(2);
  if (interval === null) return `${middle}x (too few rounds for an interval)`;
  return `${middle}x [${Math.exp(interval.low).toFixed(2)}, ${Math.exp(interval.high).toFixed(2)}]`;
}

async function main(args: string[]): Promise<void> {
  const { values, positionals: [name, file] } = parseArgs({
    args,
    options,
    allowPositionals: true,
  });
  if (values.help) return void process.stdout.write(help);
  if (name === undefined || !Object.hasOwn(works, name)) {
    throw new Error(`Which work? ${Object.keys(works).join(", ")}`);
  }
  const { memory } = values;
  if (memory !== undefined && memory !== "shared" && memory !== "moved") {
    throw new RangeError(`--memory takes shared or moved, got "${memory}"`);
  }
  const work = name as WorkName;
  const counts = values.workers.split(",").map((text) => whole("workers", text));
  const rounds = whole("rounds", values.rounds);
  const chunk = 1024 * whole("chunk", values.chunk);
  const folder = mkdtempSync(join(tmpdir(), "lanemark-"));
  try {
    const path = file ?? join(folder, "input");
    if (file === undefined || values.generate !== undefined) {
      generateFile(path, work, 2 ** 20 * whole("generate", values.generate ?? "64"));
    }
    await compareWays({ work, path, chunk, memory }, counts, rounds);
    if (values.out !== undefined) {
      const out = openSync(values.out, "w");
      await through({ work, path, chunk, memory }, counts.at(-1)!, (answer) => {
        writeSync(out, answer.slice());
      });
      closeSync(out);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Nanoseconds that the kernel in place takes for each byte of a file's first chunk, again and again. */
function inPlace({ work, path, chunk }: Way): () => number {
  const { cut } = works[work] as { cut?: (bytes: Uint8Array) => number };
  const { source, close } = fileSource(path);
  const { clock } = host();
  const bytes = new Uint8Array(chunk);
  const read = source(bytes) as number;
  close();
  const taken = cut?.(bytes.subarray(0, read)) ?? read;
  const call = prepareInPlace[work](bytes.subarray(0, taken));
  const sample = () => {
    const start = clock.now();
    call();
    return (clock.now() - start) / taken;
  };
  // many calls first: V8 replaces no WASM function while it runs
  for (let i = 0; i < 200; i++) sample();
  return () => median(Array.from({ length: 50 }, sample));
}

async function compareWays(way: Way, counts: readonly number[], rounds: number): Promise<void> {
  const { size } = statSync(way.path);
  const { story, kernel: kernelName } = works[way.work];
  const print = (line: string) => process.stdout.write(line + "\n");
  print(`${kernelName}: ${story}; ${size} bytes in chunks of ${way.chunk}, ${host().runtime}`);
  const ways = ["in place", "alone", ...counts.map((workers) => `${workers} workers`)];
  const times = ways.map((): number[] => []);
  const most = ways.map(() => 0);
  let expected: number | null = null;
  alone(way); // so that the file lies in memory, and the code is compiled
  const kernel = inPlace(way);
  for (let round = 0; round < rounds; round++) {
    const turns = ways.map((_, i) => round % 2 === 0 ? i : ways.length - 1 - i);
    for (const i of turns) {
      if (i === 0) {
        times[0].push(size * kernel());
        continue;
      }
      const { ns, bytes, rss } = i === 1 ? alone(way) : await through(way, counts[i - 2]);
      expected ??= bytes;
      if (bytes !== expected) throw new Error(`${ways[i]}: ${bytes} bytes in place of ${expected}`);
      times[i].push(ns);
      most[i] = Math.max(most[i], rss);
    }
  }
  for (const [i, name] of ways.entries()) {
    const middle = median(times[i]);
    const [low, high] = medianInterval([times[i]]);
    const rates = [middle, high, low].map((ns) => (size / ns).toFixed(2));
    const speed = `${rates[0]} GB/s [${rates[1]}, ${rates[2]}]`;
    const vs = [0, 1, 2].filter((other) => other < i)
      .map((other) => `${ratioText(times[i], times[other])} of ${ways[other]}`);
    const peak = i === 0 ? [] : [`${(most[i] / 2 ** 20).toFixed(0)} MiB`];
    print([`  ${name.padEnd(10)}`, speed, ...peak, ...vs].join("  "));
  }
}

if (import.meta.main) {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`error: ${(error as Error).message}\n`);
    process.exitCode = 2;
  }
}
