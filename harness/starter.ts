/**
 * How a process of a runtime is started: its file, the program, and the flags that a measurement wants.
 *
 * @module
 */

import process from "node:process";
import { globals } from "./runtime.ts";

/** Who runs a program of ours in a process. */
export type RuntimeName = "deno" | "bun" | "node";

/** A runtime, and the program that it starts. */
export interface Starter {
  /** Which one it is: they take their flags in different ways. */
  readonly runtime: RuntimeName;
  /** Its own file. */
  readonly file: string;
  /** The program, with this command line on it. */
  readonly program: string;
  /** What stands before the program besides the flags that we choose. */
  readonly before: readonly string[];
}

/** This program again, on this runtime. */
export function ownStarter(): Starter {
  const runtime = globals.Deno ? "deno" : globals.Bun ? "bun" : "node";
  const before = runtime === "node" ? process.execArgv : [];
  return { runtime, file: process.execPath, program: process.argv[1], before };
}

/** The engine's flags of a measuring process. */
export function childFlags(
  engineFlags: readonly string[],
  runtime: RuntimeName = ownStarter().runtime,
): string[] {
  // natives syntax only adds words to the language, with which V8 tells about its compilers
  return runtime === "bun"
    ? [...engineFlags]
    : ["--expose-gc", "--allow-natives-syntax", ...engineFlags];
}

/** The flags that engines take from variables, which a fresh process inherits. */
export function inheritedFlags(): string[] {
  return Object.entries(process.env)
    .filter(([name]) => /^(BUN_JSC_.+|DENO_V8_FLAGS|NODE_OPTIONS)$/.test(name))
    .map(([name, value]) => `${name}=${value}`);
}

/** What `spawn` is to be called with. */
export interface Command {
  /** The file. */
  readonly file: string;
  /** Its command line. */
  readonly args: readonly string[];
  /** Its variables. */
  readonly env: { readonly [name: string]: string | undefined };
}

/** The command that starts the program with `args` on a measuring engine. */
export function command(
  { runtime, file, program, before }: Starter,
  args: readonly string[],
  engineFlags: readonly string[],
): Command {
  const flags = childFlags(engineFlags, runtime);
  const { env } = process;
  if (runtime === "node") return { file, args: [...flags, ...before, program, ...args], env };
  if (runtime === "deno") {
    const rights = ["--allow-read", "--allow-env", "--allow-sys"];
    const all = ["run", `--v8-flags=${flags.join(",")}`, ...rights, ...before, program, ...args];
    return { file, args: all, env };
  }
  const options = flags.map((flag) => {
    const [name, value = "1"] = flag.replace(/^--/, "").split("=");
    return [`BUN_JSC_${name}`, value];
  });
  return {
    file,
    args: [...before, program, ...args],
    env: { ...env, ...Object.fromEntries(options) },
  };
}
