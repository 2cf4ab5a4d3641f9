/**
 * The entry for Deno, Bun and Node: the command line on the catalogue.
 *
 * @module
 */

import process from "node:process";
import { openCorpus } from "../fixtures/corpus.ts";
import { main } from "../harness/cli.ts";
import { artifacts } from "../kernels/catalogue.ts";
import { againstBuilds } from "./builds.ts";
import { allSuites } from "./mod.ts";
import { openRivals } from "./rivals/compile.ts";
import { type RivalModule, withRivals } from "./rivals/mod.ts";
import { enterWorkingFolder } from "./working_folder.ts";

enterWorkingFolder();

/** The rivals, and why there are none. */
async function opened(): Promise<{ rivals: readonly RivalModule[]; missing: readonly string[] }> {
  try {
    return { rivals: await openRivals((note) => console.error(note)), missing: [] };
  } catch (error) {
    return { rivals: [], missing: [`the rows of xjb_as and json_as: ${(error as Error).message}`] };
  }
}

const { rivals, missing } = await opened();

process.exitCode = await main(process.argv.slice(2), {
  artifacts: {
    ...artifacts,
    ...Object.fromEntries(rivals.map(({ name, sha256 }) => [name, sha256])),
  },
  suites(dir, counts) {
    const corpus = dir === null ? undefined : openCorpus(dir);
    const suites = allSuites({ corpus, workers: counts ?? undefined });
    return {
      suites: withRivals(suites, rivals),
      skipped: [...missing, ...corpus?.skipped ?? []],
    };
  },
  againstBuilds,
});
