/**
 * The command line: what it means, what it prints, and the exit code.
 *
 * @module
 */

import {
  closeSync,
  existsSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import process from "node:process";
import { parseArgs } from "node:util";
import { busy, environment } from "./environment.ts";
import { type Environment, failed, type Record } from "./record.ts";
import { json } from "./report/json.ts";
import { duration } from "./report/format.ts";
import { header, legend, table } from "./report/terminal.ts";
import { verification, verificationSummary } from "./report/verification.ts";
import { plans, type Progress, run } from "./run.ts";
import { processLab, serve } from "./process.ts";
import { type Host, host } from "./runtime.ts";
import { answersOnly, closest, ids, select, type Selected, withReferences } from "./select.ts";
import type { AnySuite } from "./suite.ts";

/** What the bench is a bench of. */
export interface Subjects {
  /** SHA-256 of every WASM module, by kernel. */
  readonly artifacts: { readonly [kernel: string]: string };
  /** Every suite, with the corpus in `dir` where there is one. Throws when that cannot be opened. */
  suites(dir: string | null): {
    readonly suites: readonly AnySuite[];
    /** What the corpus should have held, each with its reason. */
    readonly skipped: readonly string[];
  };
}

const help = `Usage: bench [FILTER...] [options]

Verifies every implementation, then times it side by side with its opponents.

FILTER is a part of an id kernel/case/impl, or a pattern with * and ? for a whole id.
Several filters select what any of them matches; a ratio's opponent comes along by itself.

  --list         print the ids
  --verify       answers only, no timing
  --quick        about 1 s a case
  --json FILE    write the records
  --corpus DIR   add real files as cases
  --help         this text

Exit code: 0 fine, 2 an error, a wrong answer, or nothing was compared.
`;

const options = {
  list: { type: "boolean" },
  verify: { type: "boolean" },
  quick: { type: "boolean" },
  json: { type: "string" },
  corpus: { type: "string" },
  "engine-flags": { type: "string" },
  help: { type: "boolean" },
  // what a fresh process of ours is to measure
  block: { type: "string" },
} as const;

/** Something that the user can put right: told in a line, without a stack. */
class UsageError extends Error {}

/** Runs the bench as the command line says and returns the exit code. */
export async function main(args: readonly string[], subjects: Subjects): Promise<number> {
  quietWhenNobodyReads();
  try {
    return await obey(args, subjects);
  } catch (error) {
    // never 1, which an uncaught error would end with: that is a confirmed regression
    const text = error instanceof UsageError ? error.message : (error as Error)?.stack ?? error;
    process.stderr.write(`error: ${text}\n`);
    return 2;
  }
}

async function obey(args: readonly string[], subjects: Subjects): Promise<number> {
  const { values, positionals: filters } = parse(args);
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  if (values.block !== undefined) {
    const suites = () => Promise.resolve(subjects.suites(values.corpus ?? null).suites);
    await serve(values.block, suites, host);
    return 0;
  }
  const { suites, skipped } = told(() => subjects.suites(values.corpus ?? null));
  const selection = selectOrExplain(suites, filters);
  // Nothing but ids may stand on the output of --list.
  const notes = values.list ? process.stderr : process.stdout;
  for (const line of skipped) notes.write(`skipped: ${line}\n`);
  if (values.list) {
    process.stdout.write(ids(selection).map((id) => id + "\n").join(""));
    return 0;
  }
  if (values.json !== undefined) assertWritable(values.json);
  const plan = values.verify ? null : values.quick ? plans.quick : plans.full;
  // where the records went is no part of how they were made
  const command = args.filter((arg, i) => !arg.startsWith("--json") && args[i - 1] !== "--json");
  const where = (machine: Host) => environment(machine, subjects.artifacts, command);
  return await bench(selection, plan, where, values.json ?? null);
}

async function bench(
  selection: readonly Selected[],
  plan: typeof plans.full | null,
  environmentOf: (machine: Host) => Promise<Environment>,
  jsonFile: string | null,
): Promise<number> {
  const started = performance.now();
  const machine = host();
  const where = await environmentOf(machine);
  const style = { color: Boolean(process.stdout.isTTY) && !process.env.NO_COLOR };
  process.stdout.write(header(where, style) + "\n");

  const selected = plan === null ? answersOnly(selection) : withReferences(selection);
  const lab = processLab({ args: [], engineFlags: [], signal: new AbortController().signal });
  let inRounds = 0;
  const progress = new ProgressLine(selected.length);
  const warning = busy(where);
  const records: Record[] = [];
  const cases = run(selected, {
    host: machine,
    plan,
    lab,
    warnings: warning === null ? [] : [warning],
    onProgress: (now) => progress.show(now),
  });
  for await (const { records: finished, story, timed } of cases) {
    inRounds += timed;
    progress.clear();
    process.stdout.write(
      plan === null ? verification(finished, style) : table(finished, story, style),
    );
    records.push(...finished);
  }

  process.stdout.write(plan === null ? verificationSummary(records) : legend(where, style));
  const took = 1e6 * (performance.now() - started);
  process.stdout.write(
    `done in ${duration(took)}, ${(100 * inRounds / took).toFixed()}% of it in rounds\n`,
  );
  if (jsonFile !== null && records.length > 0) write(jsonFile, json(where, records));
  return exitCode(records, plan !== null);
}

function exitCode(records: readonly Record[], timed: boolean): number {
  const good = timed
    ? records.filter(({ ratios }) => ratios.length > 0)
    : records.filter(({ err }) => err === null);
  if (good.length === 0) process.stderr.write("error: nothing was compared\n");
  const bad = records.filter(failed);
  if (bad.length > 0) {
    process.stderr.write(
      `error: ${bad.length} without a result: ${bad.map(({ id }) => id).join(", ")}\n`,
    );
  }
  return good.length === 0 || bad.length > 0 ? 2 : 0;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    // The first sentence names the culprit; the others tell what a parser may do with it.
    const [problem] = (error as Error).message.split(/\. |\n/);
    const names = Object.keys(options).map((name) => `--${name}`).join(", ");
    throw new UsageError(`${problem}. The options are ${names}`);
  }
}

function told<Result>(attempt: () => Result): Result {
  try {
    return attempt();
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error });
  }
}

/** The selection, with a complaint about each filter that selects nothing: it may be a slip. */
function selectOrExplain(suites: readonly AnySuite[], filters: readonly string[]): Selected[] {
  const known = ids(select(suites, []));
  for (const filter of filters) {
    if (select(suites, [filter]).length > 0) continue;
    const near = closest(filter, known);
    const hint = near.length > 0 ? ` Did you mean ${near.join(" or ")}?` : "";
    throw new UsageError(`The filter "${filter}" matches no id.${hint} --list prints all ids`);
  }
  return select(suites, filters);
}

/** Opens the file before anything is measured, and leaves it as it was. */
function assertWritable(path: string): void {
  try {
    const existed = existsSync(path);
    // a pipe or a device is taken at its word: opening it would be felt on the other side
    if (existed && !statSync(path).isFile() && !statSync(path).isDirectory()) return;
    closeSync(openSync(path, "a"));
    if (!existed) unlinkSync(path);
  } catch (error) {
    throw new UsageError(`Cannot write the records to "${path}": ${(error as Error).message}`);
  }
}

function write(path: string, text: string): void {
  try {
    if (existsSync(path) && !statSync(path).isFile()) return writeFileSync(path, text);
    // whole or not at all: a full disk must not cost the records of an earlier run
    const target = existsSync(path) ? realpathSync(path) : path;
    const part = `${target}.part`;
    try {
      writeFileSync(part, text);
      renameSync(part, target);
    } finally {
      rmSync(part, { force: true });
    }
  } catch (error) {
    throw new UsageError(`Cannot write the records to "${path}": ${(error as Error).message}`);
  }
}

/** `bench | head` closes our output early: then there is nobody left to tell anything. */
function quietWhenNobodyReads(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", () => process.exit(2));
  }
}

/** One line on a terminal that tells what is going on; nothing in a pipe. */
class ProgressLine {
  readonly #cases: number;
  #begun = 0;
  #shown = -Infinity;
  #doing = "";

  constructor(cases: number) {
    this.#cases = cases;
  }

  show({ case: id, doing, round }: Progress): void {
    if (doing === "verify") this.#begun++;
    const now = performance.now();
    // Ten times a second is plenty, and writing more often would cost the rounds their calm.
    const soon = doing === this.#doing && now - this.#shown < 100;
    if (!process.stderr.isTTY || soon) return;
    this.#shown = now;
    this.#doing = doing;
    const step = doing === "time" ? `round ${round + 1}` : doing;
    process.stderr.write(`\r\x1b[K[${this.#begun}/${this.#cases}] ${id} ${step}`);
  }

  clear(): void {
    if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
  }
}
