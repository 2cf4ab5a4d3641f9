/**
 * The entry for Deno, Bun and Node: the command line on the catalogue.
 *
 * @module
 */

import process from "node:process";
import { fileURLToPath } from "node:url";
import { openCorpus } from "../fixtures/corpus.ts";
import { main } from "../harness/cli.ts";
import { artifacts } from "../kernels/catalogue.ts";
import { againstBuilds } from "./builds.ts";
import { catalogue, corpusSuites } from "./mod.ts";

// A task runs in the project's root. Paths on its command line mean the folder where it was typed, which
// Deno and npm tell in the one variable and Bun in the other. One outside the project is somebody
// else's: a script that called us, say.
const typedIn = process.env.INIT_CWD ?? process.env.npm_config_local_prefix;
const root = fileURLToPath(new URL("..", import.meta.url));
if (typedIn?.startsWith(root)) process.chdir(typedIn);

process.exitCode = await main(process.argv.slice(2), {
  artifacts,
  suites(dir) {
    if (dir === null) return { suites: catalogue, skipped: [] };
    const corpus = openCorpus(dir);
    return { suites: corpusSuites(corpus), skipped: corpus.skipped };
  },
  againstBuilds,
});
