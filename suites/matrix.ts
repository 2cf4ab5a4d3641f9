/**
 * `deno task matrix`: the same cases under every runtime of this machine, by turns, in one table.
 *
 * @module
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { openCorpus } from "../fixtures/corpus_folder.ts";
import { busy } from "../harness/environment.ts";
import { selectOrExplain } from "../harness/cli.ts";
import { assertFolder, write } from "../harness/files.ts";
import { quiet } from "../harness/noise.ts";
import { UsageError } from "../harness/options.ts";
import { parseRuns } from "../harness/parse_run.ts";
import { unfinished } from "../harness/blocks.ts";
import { type Plan, planned, plans } from "../harness/plan.ts";
import { interrupted, ProgressLine } from "../harness/progress.ts";
import { failed, type Record, type Run } from "../harness/record.ts";
import { casesOf, columnsOf, type Matrix } from "../harness/report/matrix.ts";
import { names, skippedLines } from "../harness/report/matrix_figures.ts";
import { caseText, matrixSummary } from "../harness/report/matrix_terminal.ts";
import { matrixReports } from "../harness/report/matrix_reports.ts";
import { host, machine, revision } from "../harness/runtime.ts";
import {
  ids,
  isRequested,
  type Selected,
  withReferences,
  withRequested,
} from "../harness/select.ts";
import { sideBySide } from "../harness/side_by_side.ts";
import { artifacts } from "../kernels/catalogue.ts";
import { openPlaces } from "./matrix/places.ts";
import { help, type Request, request } from "./matrix/request.ts";
import { allSuites } from "./mod.ts";
import { openRivals } from "./rivals/compile.ts";
import { enterWorkingFolder } from "./working_folder.ts";

/** Milliseconds that a process or a page takes to start and to make its input. */
const START_MS = 1000;

/** Does what the command line says and returns the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const asked = request(args, join(".lanemark", "matrix"));
  if (asked.help) {
    process.stdout.write(help);
    return 0;
  }
  if (asked.list) {
    process.stdout.write(ids(selectionOf(asked)).map((id) => id + "\n").join(""));
    return 0;
  }
  // whatever is wrong with them is told before anything is measured
  const imported = asked.imports.flatMap(read);
  const selection = asked.runtimes.length === 0 ? [] : selectionOf(asked);
  folder(asked.out);

  const started = process.versions.bun ? "bun run matrix" : "deno task matrix";
  const command = [started, ...args].join(" ");
  const { matrix, cut } = await measured(asked, selection, command);
  const whole = { ...matrix, runs: withImports(matrix.runs, imported) };
  // an older table is worth more than an empty one
  const found = whole.runs.flatMap(({ records }) => records);
  if (found.some(({ err }) => err !== unfinished)) await report(whole, asked.out);
  const code = exitCode(whole);
  return cut ? 2 : code;
}

/** The runs in a file. */
function read(file: string): Run[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    throw new UsageError(`Cannot read "${file}": ${(cause as Error).message}`, { cause });
  }
  try {
    return parseRuns(text, `"${file}"`);
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error });
  }
}

function folder(path: string): void {
  try {
    assertFolder(path);
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error });
  }
}

function selectionOf({ corpus: dir, filters, list }: Request): Selected[] {
  const corpus = dir === null ? undefined : openCorpus(dir);
  const stream = list ? process.stderr : process.stdout;
  for (const line of corpus?.skipped ?? []) stream.write(`skipped: ${line}\n`);
  const offered = allSuites({ corpus }).filter((suite) => isRequested(suite, filters));
  return withReferences(selectOrExplain(withRequested(offered, filters), filters));
}

/** Measures what was selected wherever it can be, and prints each case as it ends. */
async function measured(
  { runtimes, quick, corpus, quietWaitMs }: Request,
  selection: readonly Selected[],
  command: string,
): Promise<{ matrix: Matrix; cut: boolean }> {
  if (runtimes.length === 0) return { matrix: { runs: [], skipped: [] }, cut: false };
  const plan: Plan = quick ? plans.quick : plans.full;
  const here = host();
  const { others } = await quiet(here, here.cores, quietWaitMs, () => {});
  const { load } = await machine();
  // each process of ours looks for them: none should have to compile them while others are timed
  await openRivals((note) => process.stdout.write(`${note}\n`)).catch(() => []);
  const signal = interrupted();
  const { places, skipped } = await openPlaces(runtimes, {
    plan,
    launchArgs: corpus === null ? [] : ["--corpus", corpus],
    artifacts,
    told: { date: new Date().toISOString(), command, git: await revision(), others, load },
    signal,
  });
  const runs = places.map(({ environment }) => ({ environment, records: [] as Record[] }));
  for (const line of skippedLines(skipped)) process.stdout.write(`skipped: ${line}\n`);
  for (const { runtime } of places) process.stdout.write(`column: ${runtime}\n`);
  process.stdout.write("\n");
  const caseMs = places.length * (planned(plan) + plan.leastProcesses * START_MS);
  const progress = new ProgressLine(selection.length, caseMs);
  const style = {
    width: process.stdout.isTTY ? process.stdout.columns : undefined,
    color: Boolean(process.stdout.isTTY) && !process.env.NO_COLOR,
  };
  const order = {
    plan,
    warnings: [busy({ load, others, cores: here.cores }) ?? []].flat(),
    signal,
    now: here.clock.now,
    onProgress(now: Parameters<ProgressLine["show"]>[0], { runtime }: { runtime: string }) {
      progress.show({ ...now, case: `${now.case} on ${runtime}` });
    },
  };
  let whole = 0;
  try {
    const chosen = places.length === 0 ? [] : selection;
    for await (const { records } of sideBySide(chosen, places, order)) {
      progress.clear();
      for (const [i, own] of records.entries()) runs[i].records.push(...own);
      const one = columnsOf({
        runs: runs.map((run, i) => ({ ...run, records: records[i] })),
        skipped,
      });
      const texts = casesOf(one).map((found) => caseText(found, names(one), style));
      process.stdout.write(texts.join(""));
      if (!records.flat().some(({ err }) => err === unfinished)) whole++;
    }
  } finally {
    for (const { close } of places) await close();
  }
  if (signal.aborted) {
    process.stdout.write(`interrupted: ${whole} of ${selection.length} cases are whole\n`);
  }
  return { matrix: { runs, skipped }, cut: signal.aborted };
}

/** The runs measured here, and those of the files that are not there already. */
function withImports(own: readonly Run[], imported: readonly Run[]): Run[] {
  const all = [...own];
  for (const run of imported) {
    const { runtime, date } = run.environment;
    const there = all.some(({ environment }) =>
      environment.runtime === runtime && environment.date === date &&
      environment.cpu === run.environment.cpu
    );
    if (there) process.stdout.write(`note: ${runtime} of ${date} was imported twice\n`);
    else all.push(run);
  }
  return all;
}

async function report(matrix: Matrix, out: string): Promise<void> {
  process.stdout.write(matrixSummary(matrix));
  const paths: string[] = [];
  for (const { file, render } of matrixReports) {
    const path = join(out, file);
    write(path, await render(matrix));
    paths.push(path);
  }
  process.stdout.write(`written: ${paths.join(", ")}\n`);
}

function exitCode({ runs }: Matrix): number {
  const records = runs.flatMap(({ records }) => records);
  const bad = runs.flatMap(({ environment: { runtime }, records }) =>
    // of an interruption everybody has been told
    records.filter((one) => failed(one) && one.err !== unfinished).map(({ id }) =>
      `${id} on ${runtime}`
    )
  );
  if (bad.length > 0) {
    process.stderr.write(`error: ${bad.length} without a result: ${bad.join(", ")}\n`);
  }
  if (records.some(({ ratios }) => ratios.length > 0)) return bad.length > 0 ? 2 : 0;
  process.stderr.write("error: nothing was compared\n");
  return 2;
}

enterWorkingFolder();
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const text = error instanceof UsageError ? error.message : (error as Error)?.stack ?? error;
  process.stderr.write(`error: ${text}\n`);
  process.exitCode = 2;
}
