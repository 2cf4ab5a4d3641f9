/**
 * The runtimes of this machine: whether each is there, and how its processes are started.
 *
 * @module
 */

import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ownStarter, type RuntimeName, type Starter } from "../../harness/starter.ts";

/** Whom the matrix knows, in the order of its columns. */
export const runtimeIds = ["deno", "bun", "node", "chromium"] as const;

/** One of them. */
export type RuntimeId = typeof runtimeIds[number];

/** The oldest Node that the bench runs on: older ones lack too much of the language. */
const OLDEST_NODE = 20;

/**
 * How a runtime starts the bench.
 *
 * @throws {Error} that tells why it cannot: it is not installed, or too old, or its program cannot be made.
 */
export async function starterOf(runtime: RuntimeName): Promise<Starter> {
  const own = ownStarter();
  const file = own.runtime === runtime ? own.file : runtime;
  const version = await versionOf(file);
  if (runtime !== "node") {
    const program = fileURLToPath(new URL("../main.ts", import.meta.url));
    return { runtime, file, program, before: [] };
  }
  const major = Number(/^v(\d+)\./.exec(version)?.[1]);
  if (!(major >= OLDEST_NODE)) {
    throw new Error(`it is too old: ${version}, and the bench needs ${OLDEST_NODE} at least`);
  }
  return { runtime, file, program: await nodeProgram(), before: [] };
}

/** What a runtime calls its version. */
function versionOf(file: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(file, ["--version"], { timeout: 20_000 }, (error, out) => {
      if (error === null) return resolve(out.trim());
      const missing = error.code === "ENOENT";
      reject(
        new Error(
          missing
            ? `it is not installed: there is no "${file}" on the PATH`
            : `"${file} --version" fails: ${error.message.trim().split("\n")[0]}`,
          { cause: error },
        ),
      );
    });
  });
}

/** The bench for Node, made anew: what was changed since has to be in it. */
async function nodeProgram(): Promise<string> {
  // nobody else needs the compiler
  const { writeForNode } = await import("./module_tree.ts").catch((cause) => {
    throw new Error(`esbuild, which makes its program, cannot be loaded: ${cause.message}`, {
      cause,
    });
  });
  return await writeForNode();
}
