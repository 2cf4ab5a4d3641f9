/**
 * Where the numbers were made: the block of facts without which they mean nothing.
 *
 * @module
 */

import type { Environment } from "./record.ts";
import { engineName, globals, type Host, machine, revision } from "./runtime.ts";

/** Load per core from which the machine counts as busy when a run starts. */
export const busyLoad = 0.5;

/** `(func (result v128) i32.const 0 i8x16.splat)`, the smallest module that needs simd128. */
const simdProbe = Uint8Array.of(
  ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00], // magic, version
  ...[0x01, 0x05, 0x01, 0x60, 0x00, 0x01, 0x7b], // type: [] -> [v128]
  ...[0x03, 0x02, 0x01, 0x00], // one function of it
  ...[0x0a, 0x08, 0x01, 0x06, 0x00, 0x41, 0x00, 0xfd, 0x0f, 0x0b], // i32.const 0, i8x16.splat, end
);

/**
 * Gathers the facts. `artifacts` are the hashes of the WASM modules under test, by kernel; `args` the
 * command line behind the command.
 */
export async function environment(
  host: Host,
  artifacts: { readonly [kernel: string]: string },
  args: readonly string[],
): Promise<Environment> {
  const command = { deno: "deno task bench", bun: "bun run suites" }[host.runtime.split(" ")[0]] ??
    "bench";
  return {
    command: [command, ...args.map(quoted)].join(" "),
    runtime: host.runtime,
    engine: engineName(),
    flags: globals.process?.execArgv ?? [],
    ...await machine(),
    timer_resolution_ns: host.clock.resolution,
    gc_exposed: host.collect !== null,
    gc_between_rounds: host.collectsBetweenRounds,
    isolated: globals.crossOriginIsolated ?? null,
    wasm: { simd: WebAssembly.validate(simdProbe) },
    git: await revision(),
    artifacts: { ...artifacts },
  };
}

/** An argument as a shell takes it. */
function quoted(argument: string): string {
  return /^[\w./,=@:-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}

/** Why the machine is not quiet, in a warning's words, or `null` when it is or nobody can tell. */
export function busy({ load, cores }: Environment): string | null {
  if (load === null || load / cores <= busyLoad) return null;
  return `busy machine: load ${load.toFixed(2)} on ${cores} cores at the start`;
}
