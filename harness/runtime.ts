/**
 * What the harness asks of the runtime it stands on: a clock, a garbage collector, a pause. Globals of
 * one runtime are looked up here and nowhere else, so that all others run the rest unchanged.
 *
 * @module
 */

import type { CpuTimes } from "./noise.ts";
import type { Environment } from "./record.ts";

/** A monotonic clock. */
export interface Clock {
  /** Nanoseconds since some moment. */
  now(): number;
  /** The smallest step that it shows, in nanoseconds. */
  readonly resolution: number;
}

/** The machine under a run. Tests hand in their own. */
export interface Host {
  /** Name and version, as in the records: `deno 2.9.6`. */
  readonly runtime: string;
  /** Nanoseconds. */
  readonly clock: Clock;
  /** Collects garbage in full, or `null` where the runtime does not let us. */
  readonly collect: (() => void) | null;
  /** Whether that may be done between rounds, or only before a case. */
  readonly collectsBetweenRounds: boolean;
  /** Logical cores. */
  readonly cores: number;
  /** Milliseconds for which the cores, and of them this process, have been busy; `null` untold. */
  cpu?(): CpuTimes | null;
  /** Bytes allocated so far, or `null` where the engine does not count them as they come. */
  readonly heap: (() => number) | null;
  /** Lets the event loop turn once, so that background compilers can hand over their code. */
  pause(): Promise<void>;
}

/** The globals that tell the runtimes apart. All of them are absent somewhere. */
export interface Globals {
  Deno?: { version: { deno: string; v8: string } };
  Bun?: { version: string; nanoseconds(): number; gc(force: boolean): void };
  process?: {
    versions: { [name: string]: string | undefined };
    execArgv: string[];
    argv: string[];
    cpuUsage(): { user: number; system: number };
    memoryUsage(): { heapUsed: number; external: number };
    getBuiltinModule?(name: "node:os"): { cpus(): Core[] };
  };
  navigator?: {
    userAgent?: string;
    hardwareConcurrency?: number;
    userAgentData?: { platform: string };
  };
  gc?: () => void;
  setImmediate?: (callback: () => void) => unknown;
  crossOriginIsolated?: boolean;
}

/** A core as `node:os` describes it, its times in milliseconds. */
interface Core {
  times: { user: number; nice: number; sys: number; irq: number };
}

/** This runtime's globals. */
export const globals: Globals = globalThis as Globals;

/** Name and version of the runtime. */
export function runtimeName(): string {
  const { Bun, Deno, process, navigator } = globals;
  if (Deno) return `deno ${Deno.version.deno}`;
  if (Bun) return `bun ${Bun.version}`;
  if (process?.versions.node) return `node ${process.versions.node}`;
  return browserName(navigator?.userAgent ?? "") ?? "unknown";
}

/** Browser and version from a user agent, most specific token first: Edge and Chrome name Safari too. */
export function browserName(userAgent: string): string | null {
  for (const [token, name] of [["Edg", "edge"], ["Firefox", "firefox"], ["Chrome", "chrome"]]) {
    const version = userAgent.match(new RegExp(`${token}/(\\S+)`));
    if (version) return `${name} ${version[1]}`;
  }
  const safari = userAgent.match(/Version\/(\S+).* Safari\//);
  return safari ? `safari ${safari[1]}` : null;
}

/** The host for this runtime, its clock's resolution measured. */
export function host(): Host {
  const { Bun, gc } = globals;
  const now = Bun ? () => Bun.nanoseconds() : () => 1e6 * performance.now();
  return {
    runtime: runtimeName(),
    clock: { now, resolution: resolution(now) },
    collect: Bun ? () => Bun.gc(true) : gc ? () => gc() : null,
    // JSC's full collection hands pages back to the system, and whoever allocates pays for them in the
    // next sample: native at 64k units 60 µs in place of 41, with 16 page faults a call.
    collectsBetweenRounds: !Bun && gc !== undefined,
    cores: cores(),
    cpu: cpuTimes,
    heap: told(heap) === null ? null : heap as () => number,
    pause,
  };
}

/** Logical cores: those whose busy times are told, where they are. */
export function cores(): number {
  const { process, navigator } = globals;
  const os = process?.getBuiltinModule?.("node:os");
  return told(() => os?.cpus().length ?? null) ?? navigator?.hardwareConcurrency ?? 1;
}

/** Busy times of all cores and of this process, where the user permitted to ask. */
function cpuTimes(): CpuTimes | null {
  const { process } = globals;
  const os = process?.getBuiltinModule?.("node:os");
  if (process === undefined || os === undefined) return null;
  return told(() => {
    const cores = os.cpus().map(({ times }) => times.user + times.nice + times.sys + times.irq);
    const { user, system } = process.cpuUsage();
    return { busy: cores.reduce((sum, core) => sum + core, 0), own: (user + system) / 1e3 };
  });
}

/** V8 counts its heap, and the buffers beside it, as they grow; JSC only when it collects. */
function heap(): number | null {
  const { Bun, process } = globals;
  if (Bun || !process?.versions.v8) return null;
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** The smallest step of a clock: on a fine clock this is the cost of reading it, which serves as well. */
export function resolution(now: () => number): number {
  let smallest = Infinity;
  let reads = 0;
  const start = now();
  // A browser's clock may step once in a millisecond, so ask for time and for steps.
  for (let steps = 0, last = start; steps < 20 || last - start < 2e6;) {
    const next = now();
    if (++reads > 2e7) throw new Error("The clock stands still");
    if (next === last) continue;
    smallest = Math.min(smallest, next - last);
    last = next;
    steps++;
  }
  return smallest;
}

// Not a timeout: nested ones are held back for 1 to 4 ms. A message where there is no setImmediate,
// which a channel a pause makes ten times as dear.
function pause(): Promise<void> {
  const { setImmediate } = globals;
  if (setImmediate) return new Promise((resolve) => void setImmediate(resolve));
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      port2.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Name and version of the JavaScript engine. */
export function engineName(): string | null {
  const { Deno, Bun, process } = globals;
  if (Deno) return `v8 ${Deno.version.v8}`;
  if (Bun) return `jsc ${process?.versions.webkit?.slice(0, 12)}`;
  return process?.versions.v8 ? `v8 ${process.versions.v8}` : null;
}

/** The machine's part of the environment. */
export type Machine = Pick<Environment, "cpu" | "cores" | "os" | "load">;

/**
 * What the runtime tells about the machine. Each fact is asked for on its own and is `null` where the
 * user did not permit it: a bench must not fail because the CPU's name is a secret.
 */
export async function machine(): Promise<Machine> {
  const cores = globals.navigator?.hardwareConcurrency ?? 1;
  if (globals.process === undefined) {
    // a browser tells no more, and not every one that much
    const os = globals.navigator?.userAgentData?.platform || null;
    return { cpu: null, cores, os, load: null };
  }
  const os = await import("node:os");
  return {
    cpu: told(() => os.cpus()[0].model.trim()),
    cores: told(() => os.cpus().length) ?? cores,
    os: told(() => `${os.type()} ${os.release()} ${os.arch()}`),
    load: told(() => os.loadavg()[0]),
  };
}

function told<Fact>(ask: () => Fact): Fact | null {
  try {
    return ask();
  } catch {
    return null;
  }
}

/** The file of the program that runs, or `null` where there is none: on a page, in a test. */
export function program(): string | null {
  return globals.process?.argv[1] ?? null;
}

/** The commit that the program was checked out from, with `-dirty` after local changes. */
export async function revision(): Promise<string | null> {
  const file = program();
  if (file === null) return null;
  try {
    const { execFile } = await import("node:child_process");
    const { promisify } = await import("node:util");
    const { dirname } = await import("node:path");
    const cwd = dirname(file);
    const git = async (...args: string[]) =>
      (await promisify(execFile)("git", args, { cwd, timeout: 2000 })).stdout.trim();
    const [head, changes] = await Promise.all([
      git("rev-parse", "HEAD"),
      git("status", "--porcelain", "--untracked-files=no"),
    ]);
    return changes === "" ? head : `${head}-dirty`;
  } catch {
    return null;
  }
}
