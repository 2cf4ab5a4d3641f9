/**
 * The command line of a bench: what is asked for, done, and turned into an exit code.
 *
 * @module
 */

import process from "node:process";
import {
  help,
  type Request,
  request,
  suiteArgs,
  UsageError,
  withoutDestinations,
} from "./options.ts";
import { serve } from "./process.ts";
import { host } from "./runtime.ts";
import { closest, ids, isRequested, select, type Selected, withRequested } from "./select.ts";
import type { AnySuite } from "./suite.ts";
import { selfCheckSuites } from "./twins.ts";

export type { AnySuite, Case, Impl, Subject, Suite } from "./suite.ts";
export type { Code, Role } from "./record.ts";

/** What the bench is a bench of. */
export interface Subjects {
  /** SHA-256 of every WASM module, by kernel. */
  readonly artifacts: { readonly [kernel: string]: string };
  /**
   * Every suite, with the corpus in `dir` where there is one, and those that scale on so many threads
   * where that is said. Throws when the corpus cannot be opened.
   */
  suites(dir: string | null, workers: readonly number[] | null): {
    readonly suites: readonly AnySuite[];
    /** What the corpus should have held, each with its reason. */
    readonly skipped: readonly string[];
  };
  /**
   * The same suites with the WASM rows on other builds beside ours, where that can be done. Throws
   * when a folder holds no build. `tell` hears what the user has to know.
   */
  againstBuilds?(
    suites: readonly AnySuite[],
    dirs: readonly string[],
    tell: (note: string) => void,
  ): Promise<readonly AnySuite[]>;
  /** What the bench is called by, for its reports: `deno task bench`. Default: the program's name. */
  readonly command?: string;
}

/** Suites that are all there is to it. */
function subjectsOf(suites: readonly AnySuite[]): Subjects {
  return {
    artifacts: {},
    suites(dir, workers) {
      if (dir !== null) throw new Error("These suites take no corpus");
      if (workers !== null) throw new Error("None of these suites scales: --workers means nothing");
      return { suites, skipped: [] };
    },
  };
}

/**
 * Runs the bench as the command line says and returns the exit code: 0 fine, 1 a confirmed
 * regression, 2 an error, a wrong answer, or nothing was compared. `--help` lists the options.
 *
 * Cases are timed in fresh processes, each of which runs the program anew, so it has to call this
 * again with the same suites; whatever it does beside that, it does there, too.
 *
 * @param args The words behind the program's name.
 * @param of What is to be timed: suites, or where they come from.
 *
 * @example
 * ```ts ignore
 * process.exitCode = await main(process.argv.slice(2), [mySuite]);
 * ```
 */
export async function main(
  args: readonly string[],
  of: Subjects | readonly AnySuite[],
): Promise<number> {
  const subjects = "suites" in of ? of : subjectsOf(of);
  let keepsFiles = false;
  quietWhenNobodyReads(() => keepsFiles);
  // never 1, which a runtime ends with where nobody catches: that is a confirmed regression
  for (const event of ["uncaughtException", "unhandledRejection"]) {
    process.on(event, (error) => process.exit(broken(error)));
  }
  try {
    const asked = request(args);
    keepsFiles = asked.json !== null || asked.out !== null || asked.save !== null;
    return await obey(asked, args, subjects);
  } catch (error) {
    return broken(error);
  }
}

function broken(error: unknown): number {
  const text = error instanceof UsageError ? error.message : (error as Error)?.stack ?? error;
  process.stderr.write(`error: ${text}\n`);
  return 2;
}

async function obey(
  asked: Request,
  args: readonly string[],
  subjects: Subjects,
): Promise<number> {
  if (asked.help) {
    process.stdout.write(help);
    return 0;
  }
  if (asked.block !== null) {
    await serve(asked.block, {
      suites: async () => (await suitesOf(asked, subjects)).suites,
      artifacts: subjects.artifacts,
      machine: host,
    });
    return 0;
  }
  const { suites, notes } = await told(() => suitesOf(asked, subjects));
  const all = asked.workers !== null || asked.verify || asked.list;
  const offered = all ? suites : suites.filter((suite) => isRequested(suite, asked.filters));
  const cases = asked.list ? offered : withRequested(offered, asked.filters);
  const selection = selectOrExplain(cases, asked.filters);
  // Nothing but ids may stand on the output of --list.
  const stream = asked.list ? process.stderr : process.stdout;
  for (const note of notes) stream.write(`${note}\n`);
  if (asked.list) {
    process.stdout.write(ids(selection).map((id) => id + "\n").join(""));
    return 0;
  }
  const { assertFolder, assertWritable } = await import("./files.ts");
  await told(() => {
    if (asked.json !== null) assertWritable(asked.json);
    if (asked.out !== null) assertFolder(asked.out);
  });
  // a fresh process that measures a block has no use for all that
  const { bench } = await import("./bench.ts");
  return await bench({
    asked,
    selection,
    artifacts: subjects.artifacts,
    command: subjects.command,
    commandArgs: withoutDestinations(args),
    launchArgs: suiteArgs(asked),
  });
}

/** The suites that a request is about, and what the user has to know of them. */
async function suitesOf(
  { corpus, workers, againstBuilds, selfCheck }: Request,
  subjects: Subjects,
): Promise<{ suites: readonly AnySuite[]; notes: string[] }> {
  const { suites, skipped } = subjects.suites(corpus, workers);
  const notes = skipped.map((line) => `skipped: ${line}`);
  if (selfCheck) return { suites: selfCheckSuites(suites), notes };
  if (againstBuilds.length === 0) return { suites, notes };
  if (subjects.againstBuilds === undefined) {
    throw new UsageError("These suites know no other builds: --against-build means nothing here");
  }
  const tell = (note: string) => void notes.push(`note: ${note}`);
  return { suites: await subjects.againstBuilds(suites, againstBuilds, tell), notes };
}

async function told<Result>(attempt: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await attempt();
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error });
  }
}

/**
 * The selection.
 *
 * @throws {UsageError} about a filter that selects nothing: it may be a slip.
 */
export function selectOrExplain(
  suites: readonly AnySuite[],
  filters: readonly string[],
): Selected[] {
  const known = ids(select(suites, []));
  for (const filter of filters) {
    if (select(suites, [filter]).length > 0) continue;
    const near = closest(filter, known);
    const hint = near.length > 0 ? ` Did you mean ${near.join(" or ")}?` : "";
    throw new UsageError(`The filter "${filter}" matches no id.${hint} --list prints all ids`);
  }
  return select(suites, filters);
}

/** `bench | head` closes our output early: then there is nobody left to tell, but for files. */
function quietWhenNobodyReads(keepsFiles: () => boolean): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", () => keepsFiles() || process.exit(2));
  }
}
