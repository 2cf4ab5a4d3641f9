/**
 * The entry for Deno, Bun and Node: the command line on the catalogue.
 *
 * @module
 */

import { resolve } from "node:path";
import process from "node:process";
import { openCorpus } from "../fixtures/corpus.ts";
import { main } from "../harness/cli.ts";
import { artifacts } from "../kernels/catalogue.ts";
import { catalogue, corpusSuites } from "./mod.ts";

process.exitCode = await main(process.argv.slice(2), {
  artifacts,
  suites(dir) {
    if (dir === null) return { suites: catalogue, skipped: [] };
    // a task runs in the project's root; INIT_CWD is where it was typed
    const corpus = openCorpus(resolve(process.env.INIT_CWD ?? ".", dir));
    return { suites: corpusSuites(corpus), skipped: corpus.skipped };
  },
});
