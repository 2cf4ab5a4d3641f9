/**
 * The entry for Deno, Bun and Node: the command line on the catalogue.
 *
 * @module
 */

import process from "node:process";
import { openCorpus } from "../fixtures/corpus_folder.ts";
import { main } from "../harness/cli.ts";
import { artifacts } from "../kernels/catalogue.ts";
import { againstBuilds } from "./builds.ts";
import { allSuites } from "./mod.ts";
import { enterWorkingFolder } from "./working_folder.ts";

enterWorkingFolder();

process.exitCode = await main(process.argv.slice(2), {
  artifacts,
  suites(dir, counts) {
    const corpus = dir === null ? undefined : openCorpus(dir);
    const suites = allSuites({ corpus, workers: counts ?? undefined });
    return { suites, skipped: corpus?.skipped ?? [] };
  },
  againstBuilds,
});
