/**
 * Where a path on a command line begins.
 *
 * @module
 */

import process from "node:process";
import { fileURLToPath } from "node:url";

/**
 * A task runs in the project's root. Paths on its command line mean the folder where it was typed, which
 * Deno and npm tell in the one variable and Bun in the other. One outside the project is somebody
 * else's: a script that called us, say.
 */
export function enterWorkingFolder(): void {
  const typedIn = process.env.INIT_CWD ?? process.env.npm_config_local_prefix;
  const root = fileURLToPath(new URL("..", import.meta.url));
  if (typedIn?.startsWith(root)) process.chdir(typedIn);
}
