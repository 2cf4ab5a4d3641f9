/**
 * A run: every selected case, block by block until its intervals are narrow enough.
 *
 * @module
 */

import type { Block, BlockPlan, Step } from "./block.ts";
import { measureBlock } from "./block.ts";
import { comparisons, leastDifference, opponents, type Series } from "./compare.ts";
import { type Control, type Controlled, controlled } from "./control.ts";
import { Findings } from "./findings.ts";
import { type Lab, localLab } from "./lab.ts";
import type { Record, Settings } from "./record.ts";
import { blankRecords, fill } from "./results.ts";
import type { Host } from "./runtime.ts";
import { caseId, type Selected } from "./select.ts";

/** How much time a run takes, and what for. Times are nanoseconds. */
export interface Plan {
  /** Rounds that every case gets, unless its time is up. */
  readonly leastRounds: number;
  /** Blocks, in fresh processes where there are such, that these rounds are spread over at least. */
  readonly leastBlocks: number;
  /** The least rounds of a block. */
  readonly blockRounds: number;
  /** How long a block's rounds last, for each implementation in it. */
  readonly blockTime: number;
  /** No further block begins after a case's blocks have lasted so long. */
  readonly timeBudget: number;
  /** Warming of one implementation in a block. */
  readonly warmBudget: number;
  /** The longest that the slowest implementation's sample is made for the fastest one's sake. */
  readonly longestSample: number;
  /** Stop when the rounds leave every ratio a half-width of at most this. */
  readonly precision: number;
}

/** The plans that the command line offers. */
export const plans = {
  full: {
    leastRounds: 30,
    leastBlocks: 4,
    blockRounds: 10,
    blockTime: 1.6e8,
    timeBudget: 8e9,
    warmBudget: 1e8,
    longestSample: 2e7,
    precision: 0.01,
  },
  quick: {
    leastRounds: 12,
    leastBlocks: 2,
    blockRounds: 6,
    blockTime: 2.5e7,
    timeBudget: 1e9,
    warmBudget: 6e7,
    longestSample: 5e6,
    precision: 0.01,
  },
} satisfies { [name: string]: Plan };

/** The error of who was not timed because the run was interrupted. */
export const unfinished = "interrupted before it was timed";

/** What a case is going through. */
export interface Progress extends Step {
  /** `kernel/case`. */
  readonly case: string;
}

/** How to run. */
export interface Options {
  /** Clock, collector and name of this runtime. */
  readonly host: Host;
  /** Where to measure: this process, where nothing else is said. */
  readonly lab?: Lab;
  /** `null` verifies the answers in this process and times nothing. */
  readonly plan: Plan | null;
  /** Warnings that go on every record: the machine's, not the case's. */
  readonly warnings: readonly string[];
  /** Implementations closer than this are equivalent; 1% where nothing is said. */
  readonly difference?: number;
  /** Whether first calls are made in fresh processes of their own, where there are such: yes, unless told. */
  readonly cold?: boolean;
  /** Where each case is measured a second time, as a control. */
  readonly control?: Control;
  /** Ends the run: the case under way is given up, unless it has blocks enough for a ratio. */
  readonly signal?: AbortSignal;
  /** Told of every step. */
  onProgress?(progress: Progress): void;
}

/** What became of one case. */
export interface Finished {
  /** Why the case exists. */
  readonly story: string;
  readonly records: Record[];
  /** Nanoseconds of it that were spent in rounds. */
  readonly timed: number;
  /** What the control says, where one was asked for. */
  readonly controlled: readonly Controlled[];
}

/** How the figures of a plan are made, as a record of the run tells it. */
export function settings(plan: Plan, lab: Pick<Lab, "fresh">, difference: number): Settings {
  return {
    rounds: plan.leastRounds,
    processes: lab.fresh ? plan.leastBlocks : 1,
    precision: plan.precision,
    difference,
  };
}

/** Runs the cases one after the other and hands out each one's records as it ends. */
export async function* run(
  selection: readonly Selected[],
  options: Options,
): AsyncGenerator<Finished> {
  for (const selected of selection) {
    if (options.signal?.aborted) return;
    yield await runCase(selected, options);
  }
}

async function runCase(selected: Selected, options: Options): Promise<Finished> {
  const { host, plan, warnings } = options;
  const { story } = selected.case;
  const tell = (step: Step) =>
    options.onProgress?.({ ...step, case: caseId(selected.suite, selected.case) });
  const findings = new Findings(selected.impls);
  const control = new Findings(selected.impls);
  if (plan === null) findings.add(await measureBlock(selected, null, host, tell));
  else await measure(selected, findings, control, plan, options, tell);
  if (options.signal?.aborted && findings.blocks === 0) {
    for (const impl of findings.running()) findings.fail(impl, unfinished);
  }

  const records = blankRecords(selected, findings.size, host.runtime, warnings);
  fill(records, findings, {
    least: plan?.leastRounds ?? 0,
    rivals: rivalsOf(selected),
    difference: options.difference ?? leastDifference,
  });
  const { timed } = findings;
  const second = controlled(findings, control, selected.impls);
  warnOfControl(records, second, options);
  return { story, records: [...records.values()], timed, controlled: second };
}

function warnOfControl(
  records: ReadonlyMap<string, Record>,
  controlled: readonly Controlled[],
  { control, difference = leastDifference }: Options,
): void {
  for (const { impl, ratio, low } of controlled) {
    if (low <= 1 + difference) continue;
    const faster = `${(100 * (ratio - 1)).toFixed(1)}% faster with ${control!.flags}`;
    records.get(impl)!.warnings.push(`${faster}: not at the engine's best`);
  }
}

function rivalsOf({ suite: { kernel } }: Selected): (impl: string) => readonly string[] {
  return kernel.rivals?.bind(kernel) ?? opponents;
}

/** Blocks until every interval is narrow enough or the time is up. */
async function measure(
  selected: Selected,
  findings: Findings,
  control: Findings,
  plan: Plan,
  { host, lab = localLab(host), control: controlLab, cold = true, signal }: Options,
  tell: (step: Step) => void,
): Promise<void> {
  const started = host.clock.now();
  let elsewhere = 0; // nanoseconds in the control
  const answers = new Set(
    selected.suite.kernel.impls.filter(({ role }) => role === "answer").map(({ name }) => name),
  );
  do {
    const impls = findings.running();
    try {
      const block = await lab.block({ ...selected, impls }, blockPlan(plan, impls, findings), tell);
      findings.add(block);
    } catch (error) {
      if (signal?.aborted) break;
      await blame(error, { ...selected, impls }, findings, plan, lab, tell);
      continue;
    }
    if (cold && findings.blocks === 1) await coldFigures(selected, findings, lab, signal);
    if (controlLab !== undefined) {
      const begun = host.clock.now();
      const again = blockPlan(plan, impls, findings);
      // one that dies there is no control, and the run goes on without
      const second = await controlLab.lab.block({ ...selected, impls }, again, tell).catch(() =>
        null
      );
      if (second !== null) control.add(second);
      elsewhere += host.clock.now() - begun;
    }
  } while (
    findings.running().length > 0 && !signal?.aborted &&
    host.clock.now() - started - elsewhere < plan.timeBudget &&
    (findings.blocks < plan.leastBlocks || clean(findings) < plan.leastRounds ||
      !precise(findings.series(answers, true), selected, plan.precision))
  );
}

function clean({ tainted }: Findings): number {
  return tainted.filter((busy) => !busy).length;
}

function blockPlan(plan: Plan, impls: readonly string[], findings: Findings): BlockPlan {
  return {
    calls: findings.calls,
    firstRound: findings.rounds,
    rounds: Math.max(plan.blockRounds, Math.ceil(plan.leastRounds / plan.leastBlocks)),
    time: plan.blockTime * impls.length,
    mostTime: plan.timeBudget / plan.leastBlocks,
    warmBudget: plan.warmBudget,
    longestSample: plan.longestSample,
  };
}

function precise(
  series: ReadonlyMap<string, Series>,
  selected: Selected,
  precision: number,
): boolean {
  return comparisons(series, rivalsOf(selected)).every((one) => one.precision <= precision);
}

async function coldFigures(
  selected: Selected,
  findings: Findings,
  lab: Lab,
  signal: AbortSignal | undefined,
): Promise<void> {
  if (!lab.fresh) return;
  for (const impl of findings.running()) {
    if (signal?.aborted) return;
    // a process that cannot even call it once is told of by the blocks
    findings.cold(impl, await lab.cold(selected, impl).catch(() => null));
  }
}

/** A process died. Everybody alone in one of their own shows whose fault that was. */
async function blame(
  error: unknown,
  selected: Selected,
  findings: Findings,
  plan: Plan,
  lab: Lab,
  tell: (step: Step) => void,
): Promise<void> {
  const guilty: string[] = [];
  for (const impl of selected.impls) {
    const short: BlockPlan = {
      ...blockPlan(plan, [impl], findings),
      rounds: 1,
      time: 0,
      mostTime: 0,
    };
    try {
      await lab.block({ ...selected, impls: [impl] }, short, tell);
    } catch (alone) {
      guilty.push(impl);
      findings.fail(impl, message(alone));
    }
  }
  if (guilty.length > 0) return;
  for (const impl of selected.impls) findings.fail(impl, message(error));
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
