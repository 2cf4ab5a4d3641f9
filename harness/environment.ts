/**
 * Where the numbers were made: the block of facts without which they mean nothing.
 *
 * @module
 */

import { isBusy } from "./noise.ts";
import type { Environment, Settings } from "./record.ts";
import { engineName, globals, type Host, machine, program, revision } from "./runtime.ts";
import { wasmFeatures } from "./wasm_features.ts";

/** Load per core from which a machine counts as busy that does not tell who is at work. */
export const busyLoad = 0.5;

/** What the run knows of itself and the runtime does not. */
export interface Told {
  /**
   * The engine's command line. Deno keeps its own to itself, so whoever started the process has to
   * pass it on. Without this it is what the runtime tells.
   */
  readonly flags?: readonly string[];
  /** How the figures are made; `null` when nothing is timed. */
  readonly settings?: Settings | null;
  /** Cores that other processes kept busy just before. */
  readonly others?: number | null;
  /** What was called, before its arguments. Without this it is the program, as the runtime calls it. */
  readonly command?: string;
}

/**
 * Gathers the facts. `artifacts` are the hashes of the WASM modules under test, by kernel; `args` the
 * command line behind the command.
 */
export async function environment(
  host: Host,
  artifacts: { readonly [kernel: string]: string },
  args: readonly string[],
  {
    flags = globals.process?.execArgv ?? [],
    settings = null,
    others = null,
    command = called(host),
  }: Told = {},
): Promise<Environment> {
  const date = new Date().toISOString();
  return {
    date,
    command: [command, ...args.map(quoted)].join(" "),
    runtime: host.runtime,
    engine: engineName(),
    flags: [...flags],
    ...await machine(),
    others,
    governor: await governor(),
    timer_resolution_ns: host.clock.resolution,
    gc_exposed: host.collect !== null,
    gc_between_rounds: host.collectsBetweenRounds,
    isolated: globals.crossOriginIsolated ?? null,
    wasm: wasmFeatures(),
    git: await revision(),
    artifacts: { ...artifacts },
    settings,
  };
}

/** How the program is called: by its name, for its folder means nothing to others. */
function called({ runtime }: Host): string {
  const file = program()?.split(/[/\\]/).at(-1);
  if (file === undefined) return "bench";
  const [name] = runtime.split(" ");
  return `${name === "deno" ? "deno run" : name} ${file}`;
}

/**
 * How the first core chooses its frequency, where the system has a file that tells and the runtime lets
 * us read it: a virtual machine mostly has none, and Deno keeps such files for who may do everything.
 */
async function governor(): Promise<string | null> {
  if (globals.process === undefined) return null;
  try {
    const { readFile } = await import("node:fs/promises");
    const path = "/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor";
    return (await readFile(path, "utf8")).trim();
  } catch {
    return null;
  }
}

/** An argument as a shell takes it. */
function quoted(argument: string): string {
  return /^[\w./,=@:-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}

/** Why the machine is not quiet, in a warning's words, or `null` when it is or nobody can tell. */
export function busy({ load, others, cores }: Pick<Environment, "load" | "others" | "cores">):
  | string
  | null {
  // the load is the last minute's mean and may be that of a build long over: others are the better news
  if (others !== null) {
    if (!isBusy(others, cores)) return null;
    return `busy machine: others at work on ${others.toFixed(1)} of ${cores} cores at the start`;
  }
  if (load === null || load / cores <= busyLoad) return null;
  return `busy machine: load ${load.toFixed(2)} on ${cores} cores at the start`;
}
