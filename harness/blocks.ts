/**
 * The blocks of a case: one after the other until its intervals are narrow enough, and what becomes of
 * a process that dies.
 *
 * @module
 */

import type { BlockPlan, Step } from "./block.ts";
import { comparisons, opponents, type Rivals } from "./compare.ts";
import type { Control } from "./control.ts";
import type { Findings } from "./findings.ts";
import { type Lab, localLab } from "./lab.ts";
import type { Plan } from "./plan.ts";
import type { Role } from "./record.ts";
import type { Host } from "./runtime.ts";
import type { Selected } from "./select.ts";

/** The error of who was not timed because the run was interrupted. */
export const unfinished = "interrupted before it was timed";

/** Where and how long to measure. */
export interface Place {
  readonly host: Host;
  readonly lab?: Lab;
  readonly control?: Control;
  readonly cold?: boolean;
  readonly signal?: AbortSignal;
}

/** The least blocks are made however slow they are, unless they take so many times their budget. */
const PATIENCE = 6;

/** Whom a suite's implementations are compared with; who gives no answer, with nobody. */
export function rivalsOf({ suite: { kernel } }: Selected): Rivals {
  const rivals = kernel.rivals?.bind(kernel) ?? opponents;
  const answers = named(kernel.impls, "answer");
  return (impl) => answers.has(impl) ? rivals(impl) : [];
}

/** The names of those with a role. */
function named(impls: Selected["suite"]["kernel"]["impls"], role: Role): Set<string> {
  return new Set(impls.filter((impl) => impl.role === role).map(({ name }) => name));
}

/** Measures blocks until every interval is narrow enough or the time is up. */
export async function measureCase(
  selected: Selected,
  findings: Findings,
  control: Findings,
  plan: Plan,
  { host, lab = localLab(host), control: controlLab, cold = true, signal }: Place,
  tell: (step: Step) => void,
): Promise<void> {
  const { impls } = selected.suite.kernel;
  const yardsticks = named(impls, "yardstick");
  const compared = named(impls, "answer").union(yardsticks);
  let asked = false; // for the first calls
  let spent = 0; // nanoseconds in blocks: first calls, controls and deaths do not count
  const enough = () => {
    if (spent >= PATIENCE * plan.timeBudget) return true;
    const least = plan.leastProcesses * plan.blocks;
    if (findings.blocks < least) return false;
    if (spent >= plan.timeBudget) return true;
    const { blocks, rounds } = findings.clean(plan);
    // Nobody's verdict hangs on a yardstick, and most allocate, so that they scatter more than anybody:
    // waiting for their intervals would spend the whole budget of a case on figures that decide nothing.
    // They still share in the error, so that what is waited for is what will be printed.
    return blocks >= least && rounds >= plan.leastRounds &&
      comparisons(findings.series(compared, plan), rivalsOf(selected))
        .every(({ vs, precision }) => yardsticks.has(vs) || precision <= plan.precision);
  };
  while (findings.running().length > 0 && !signal?.aborted && !enough()) {
    const impls = findings.running();
    const order = blockPlan(plan, impls, findings);
    const started = host.clock.now();
    try {
      findings.add(await lab.blocks({ ...selected, impls }, order, tell));
    } catch (error) {
      if (signal?.aborted) break;
      if (await survives(error, { ...selected, impls }, findings, plan, lab, signal, tell)) {
        continue;
      }
      break;
    }
    spent += host.clock.now() - started;
    if (cold && !asked) await coldFigures(selected, findings, lab, signal);
    asked = true;
    if (controlLab === undefined) continue;
    // one that dies there is no control, and the run goes on without
    const second = await controlLab.lab.blocks({ ...selected, impls }, order, tell).catch(() =>
      null
    );
    if (second !== null) control.add(second);
  }
  if (findings.blocks > 0) return;
  for (const impl of findings.running()) findings.fail(impl, unfinished);
}

function blockPlan(plan: Plan, impls: readonly string[], findings: Findings): BlockPlan {
  const least = plan.leastProcesses * plan.blocks;
  return {
    calls: findings.calls,
    firstRound: findings.rounds,
    blocks: plan.blocks,
    rounds: Math.max(plan.blockRounds, Math.ceil(plan.leastRounds / least)),
    time: plan.blockTime * impls.length,
    mostTime: plan.timeBudget / least,
    warmBudget: plan.warmBudget,
    longestSample: plan.longestSample,
  };
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

/**
 * A process died. Everybody alone in one of their own shows whose fault that was; when nobody's, it may
 * have been an accident, and all get one more chance together. Tells whether there is a point in going
 * on.
 */
async function survives(
  error: unknown,
  selected: Selected,
  findings: Findings,
  plan: Plan,
  lab: Lab,
  signal: AbortSignal | undefined,
  tell: (step: Step) => void,
): Promise<boolean> {
  const guilty = new Map<string, string>();
  for (const impl of selected.impls) {
    const order = blockPlan(plan, [impl], findings);
    try {
      await lab.blocks({ ...selected, impls: [impl] }, order, tell);
    } catch (alone) {
      // whose process an interruption ended did nothing wrong
      if (signal?.aborted) return false;
      guilty.set(impl, message(alone));
    }
  }
  for (const [impl, err] of guilty) findings.fail(impl, err);
  if (guilty.size > 0) return true;
  try {
    findings.add(await lab.blocks(selected, blockPlan(plan, selected.impls, findings), tell));
    return true;
  } catch (again) {
    if (signal?.aborted) return false;
    // what was measured before is as good as it was
    if (findings.blocks > 0) findings.warn(`a process ended early: ${message(error)}`);
    else for (const impl of selected.impls) findings.fail(impl, message(again));
    return false;
  }
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
