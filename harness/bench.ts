/**
 * One run from the first look at the machine to the exit code.
 *
 * @module
 */

import process from "node:process";
import {
  assertBaselineName,
  baselineFolder,
  differences,
  load,
  refusal,
  save,
} from "./baselines.ts";
import { unfinished } from "./blocks.ts";
import { leastDifference } from "./compare.ts";
import { controlFlag, type Controlled } from "./control.ts";
import { busy, environment } from "./environment.ts";
import { assertFolder, write, writeReports } from "./files.ts";
import { type Gate, gate, gateBuilds, gateExitCode } from "./gate.ts";
import { quiet } from "./noise.ts";
import { floorFolder, judgeAgain, keepFloor, leastDifferenceIn } from "./noise_floor.ts";
import { type Request, UsageError } from "./options.ts";
import { childGarbage, processLab } from "./process.ts";
import { interrupted, ProgressLine } from "./progress.ts";
import { type Environment, failed, type Record, type Run } from "./record.ts";
import { duration } from "./report/format.ts";
import { gateText } from "./report/gate.ts";
import { json } from "./report/json.ts";
import { selfCheckText } from "./report/self_check.ts";
import { header, legend, scaling, type Style, sweeps, table } from "./report/terminal.ts";
import { verification, verificationSummary } from "./report/verification.ts";
import { type Plan, planned, plans, settings } from "./plan.ts";
import { type Options, run } from "./run.ts";
import { type Host, host } from "./runtime.ts";
import { answersOnly, type Selected, withReferences } from "./select.ts";
import { type SelfCheck, selfCheck } from "./self_check.ts";
import { childFlags, inheritedFlags } from "./starter.ts";
import { enough, leastComparisons } from "./twins.ts";

/** What is to be measured, and how. */
export interface Bench {
  readonly asked: Request;
  readonly selection: readonly Selected[];
  /** SHA-256 of every WASM module, by kernel. */
  readonly artifacts: { readonly [kernel: string]: string };
  /** What was called, where the suites tell: `deno task bench`. */
  readonly command?: string;
  /** The command line behind it, as the environment tells it. */
  readonly commandArgs: readonly string[];
  /** The command line on which a fresh process makes the same suites. */
  readonly launchArgs: readonly string[];
}

/** Measures, prints, writes the files asked for, and returns the exit code. */
export async function bench(order: Bench): Promise<number> {
  const { asked } = order;
  const baseline = baselineOf(asked);
  const started = performance.now();
  const machine = host();
  const plan = asked.verify ? null : asked.quick ? plans.quick : plans.full;
  const style = { color: Boolean(process.stdout.isTTY) && !process.env.NO_COLOR };
  const where = await look(order, machine, plan);
  process.stdout.write(header(where, style) + "\n");
  const refused = baseline === null ? [] : differences(where, baseline.environment);
  if (refused.length > 0) throw new UsageError(refusal(asked.against!, refused));

  const { records, timed, cut } = await measure(order, machine, plan, where, style);
  const took = 1e6 * (performance.now() - started);
  const checked = asked.selfCheck ? selfCheck(records, leastDifference) : null;
  if (checked !== null) applyFloor(checked, where, records);
  const done = { environment: where, records };
  process.stdout.write(summary(done, checked, plan, style));
  const share = plan === null ? "" : `, ${(100 * timed / took).toFixed()}% of it in rounds`;
  process.stdout.write(`done in ${duration(took)}${share}\n`);
  const gated = judge(done, asked, baseline);
  if (gated !== null) process.stdout.write("\n" + gateText(gated, rival(asked), style));
  const code = exitCode(records, plan, gated, checked, cut);
  const floor = checked === null || cut ? NaN : checked.floor;
  const kept = await keep(done, asked, floor, code === 2);
  return kept ? code : 2;
}

/** The noise floor is the least δ of this run. */
function applyFloor(
  { floor }: SelfCheck,
  where: Environment,
  records: readonly Record[],
): void {
  if (!(floor > leastDifference)) return;
  where.settings!.difference = floor;
  judgeAgain(records, floor);
}

/** The baseline to compare with. Whatever is wrong with a name is told before anything is measured. */
function baselineOf({ against, save }: Request): Run | null {
  try {
    if (save !== null) {
      assertBaselineName(save);
      assertFolder(baselineFolder);
    }
    return against === null ? null : load(baselineFolder, against);
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error });
  }
}

/** Waits for a quiet machine where times are wanted, and gathers the facts. */
async function look(
  { asked, artifacts, command, commandArgs }: Bench,
  machine: Host,
  plan: Plan | null,
): Promise<Environment> {
  let others: number | null = null;
  if (plan !== null) {
    const waiting = (others: number) => {
      if (!process.stderr.isTTY) return;
      process.stderr.write(`\r\x1b[Kwaiting: others keep ${others.toFixed(1)} cores busy`);
    };
    ({ others } = await quiet(machine, machine.cores, asked.quietWaitMs, waiting));
    if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
  }
  if (plan === null) return await environment(machine, artifacts, commandArgs, { others, command });
  const how = settings(plan, { fresh: true }, leastDifference);
  const flags = [...childFlags(asked.engineFlags), ...inheritedFlags()];
  const told = { others, flags, settings: how, command };
  const found = { ...await environment(machine, artifacts, commandArgs, told), ...childGarbage() };
  how.difference = leastDifferenceIn(floorFolder, found);
  return found;
}

/** Runs the cases and prints each one's table. */
async function measure(
  { asked, selection, artifacts, launchArgs }: Bench,
  machine: Host,
  plan: Plan | null,
  where: Environment,
  style: Style,
): Promise<{ records: Record[]; timed: number; cut: boolean }> {
  const selected = plan === null
    ? answersOnly(selection)
    : asked.selfCheck
    ? enough(selection, asked.quick ? leastComparisons.quick : leastComparisons.full)
    : withReferences(selection);
  const progress = new ProgressLine(selected.length, plan === null ? null : planned(plan));
  const signal = interrupted();
  const launch = { args: launchArgs, engineFlags: asked.engineFlags, artifacts, signal };
  const options: Options = {
    host: machine,
    plan,
    lab: processLab(launch),
    warnings: [busy(where) ?? []].flat(),
    difference: where.settings?.difference,
    // of twins nobody wants to know the first call
    cold: !asked.selfCheck,
    signal,
    onProgress: (now) => progress.show(now),
  };
  const all: Record[] = [];
  let timed = 0;
  let cases = 0;
  let cut = false;
  try {
    for await (const finished of run(selected, withControl(options, asked, launch))) {
      progress.clear();
      const { records, story } = finished;
      if (plan === null) process.stdout.write(verification(records, style));
      else if (!asked.selfCheck) process.stdout.write(table(records, story, style));
      if (finished.controlled.length > 0) process.stdout.write(controlText(finished.controlled));
      all.push(...records);
      timed += finished.timed;
      cases++;
    }
  } catch (error) {
    // what was measured before is still worth its files
    process.stderr.write(`error: ${(error as Error)?.stack ?? error}\n`);
    cut = true;
  }
  progress.clear();
  if (signal.aborted) {
    process.stdout.write(`interrupted after ${cases} of ${selected.length} cases\n`);
    cut = true;
  }
  return { records: all, timed, cut };
}

function withControl(
  options: Options,
  { control, engineFlags }: Request,
  launch: Parameters<typeof processLab>[0],
): Options {
  if (!control) return options;
  const flags = controlFlag();
  const lab = processLab({ ...launch, engineFlags: [...engineFlags, flags] });
  return { ...options, control: { lab, flags } };
}

function controlText(controlled: readonly Controlled[]): string {
  const texts = controlled.map(({ impl, ratio, low, high }) =>
    `${impl} ${ratio.toFixed(3)}x [${low.toFixed(3)}, ${high.toFixed(3)}]`
  );
  return `  with ${controlFlag()}: ${texts.join(", ")}\n\n`;
}

function summary(done: Run, checked: SelfCheck | null, plan: Plan | null, style: Style): string {
  const { records, environment } = done;
  if (plan === null) return verificationSummary(records);
  if (checked !== null) return selfCheckText(checked, style);
  return sweeps(records, style) + scaling(records, environment.cores, style) +
    legend(environment, style);
}

/** Writes the files asked for, each for itself: a disk that is full for one may take the next. */
async function keep(
  done: Run,
  { json: file, out, save: name }: Request,
  floor: number,
  flawed: boolean,
): Promise<boolean> {
  if (done.records.length === 0) return true;
  const problems: string[] = [];
  const attempt = async (make: () => string | Promise<string>) => {
    try {
      process.stdout.write(await make());
    } catch (error) {
      problems.push((error as Error).message);
    }
  };
  if (Number.isFinite(floor)) {
    // for the runs that follow this one here
    await attempt(() => {
      keepFloor(floorFolder, done.environment, floor);
      return "";
    });
  }
  if (file !== null) {
    await attempt(() => {
      write(file, json(done.environment, done.records));
      return "";
    });
  }
  if (out !== null) {
    await attempt(async () => `written: ${(await writeReports(out, done)).join(", ")}\n`);
  }
  if (name !== null && flawed) problems.push(`Not saved as "${name}": only whole runs are kept`);
  else if (name !== null) await attempt(() => `saved: ${save(baselineFolder, name, done)}\n`);
  for (const problem of problems) process.stderr.write(`error: ${problem}\n`);
  return problems.length === 0;
}

/** What the gate says, where one was asked for. */
function judge(
  done: Run,
  { againstBuilds, threshold }: Request,
  baseline: Run | null,
): Gate | null {
  if (baseline !== null) return gate(done, baseline, threshold);
  return againstBuilds.length > 0 ? gateBuilds(done.records, threshold) : null;
}

/** What a gate compares with, in words. */
function rival({ against, againstBuilds }: Request): string {
  return against === null ? againstBuilds.join(", ") : `the baseline "${against}"`;
}

function exitCode(
  records: readonly Record[],
  plan: Plan | null,
  gated: Gate | null,
  checked: SelfCheck | null,
  cut: boolean,
): number {
  const good = plan === null
    ? records.filter(({ err }) => err === null)
    : records.filter(({ ratios }) => ratios.length > 0);
  if (good.length === 0) process.stderr.write("error: nothing was compared\n");
  const bad = records.filter((record) => failed(record) && record.err !== unfinished);
  if (bad.length > 0) {
    process.stderr.write(
      `error: ${bad.length} without a result: ${bad.map(({ id }) => id).join(", ")}\n`,
    );
  }
  if (good.length === 0 || bad.length > 0 || cut) return 2;
  if (checked !== null && !checked.trustworthy) return 2;
  return gated === null ? 0 : gateExitCode(gated);
}
