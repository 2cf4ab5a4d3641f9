/**
 * Fresh projects in a folder that is gone afterwards, and programs run in them.
 *
 * @module
 */

import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { root } from "../../publish/manifest.ts";

/** What became of a program. */
export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Where and how a program runs. */
export interface Place {
  readonly cwd: string;
  readonly env?: { readonly [name: string]: string };
}

/** Variables of the process that runs the tests, but what a task or npm has told it about itself. */
function ownVariables(): { [name: string]: string | undefined } {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(INIT_CWD$|npm_|JSR_)/.test(name)),
  );
}

/** Runs a program to its end. */
export function run(
  [command, ...args]: readonly string[],
  { cwd, env = {} }: Place,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const all = { ...ownVariables(), NO_COLOR: "1", ...env };
    const child = spawn(command, args, { cwd, env: all, stdio: ["ignore", "pipe", "pipe"] });
    let out = "", err = "";
    child.stdout.setEncoding("utf8").on("data", (part: string) => out += part);
    child.stderr.setEncoding("utf8").on("data", (part: string) => err += part);
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out, err }));
  });
}

/** Runs a program that has to end well, and returns its output. */
export async function output(command: readonly string[], place: Place): Promise<string> {
  const { code, out, err } = await run(command, place);
  if (code === 0) return out;
  throw new Error(`${command.join(" ")}: exit code ${code}\n${out}\n${err}`);
}

/** Bun's command, in the version that the continuous integration pins, wherever it is. */
export async function bun(): Promise<readonly string[]> {
  const ci = readFileSync(join(root, ".ci", "run"), "utf8");
  const [, version] = /bun@([0-9.]+)/.exec(ci)!;
  try {
    const found = await output(["bun", "--version"], { cwd: root });
    if (found.trim() === version) return ["bun"];
  } catch {
    // not on the path
  }
  return ["npx", "-y", `bun@${version}`];
}

/** Runs `use` with a folder that is gone afterwards. */
export async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "lanemark-"));
  try {
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Makes a project of files of `test/consumers/` and of others, whose contents are told. */
export function project(
  folder: string,
  copied: readonly string[],
  written: { readonly [file: string]: unknown },
): string {
  mkdirSync(folder, { recursive: true });
  for (const file of copied) cpSync(join(root, "test", "consumers", file), join(folder, file));
  for (const [file, content] of Object.entries(written)) {
    const text = typeof content === "string" ? content : JSON.stringify(content);
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** The modules of the program that calls every function. */
export const everyFunction: readonly string[] = [
  "main.js",
  "stage.js",
  "every_function.js",
  "text.js",
  "numbers.js",
  "events.js",
  "chains.js",
  "watched.js",
];
