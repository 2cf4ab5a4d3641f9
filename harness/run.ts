/**
 * A run: every selected case, block by block until its intervals are narrow enough.
 *
 * @module
 */

import { measureBlocks, type Step } from "./block.ts";
import { measureCase, rivalsOf } from "./blocks.ts";
import { leastDifference } from "./compare.ts";
import { type Control, type Controlled, controlled } from "./control.ts";
import { Findings } from "./findings.ts";
import type { Lab } from "./lab.ts";
import type { Plan } from "./plan.ts";
import type { Record } from "./record.ts";
import { blankRecords, fill, threadedOf } from "./results.ts";
import type { Host } from "./runtime.ts";
import { caseId, type Selected } from "./select.ts";

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
  /** One for each implementation, in the order of the tables. */
  readonly records: Record[];
  /** Nanoseconds of it that were spent in rounds. */
  readonly timed: number;
  /** What the control says, where one was asked for. */
  readonly controlled: readonly Controlled[];
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
  if (plan === null) findings.add(await measureBlocks(selected, null, host, tell));
  else await measureCase(selected, findings, control, plan, options, tell);

  const records = blankRecords(selected, findings.size, host.runtime, warnings);
  fill(records, findings, {
    plan,
    rivals: rivalsOf(selected),
    difference: options.difference ?? leastDifference,
    threaded: threadedOf(selected.suite.kernel.impls),
  });
  const { timed } = findings;
  const second = controlled(findings, control, wasmRows(selected));
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

/** The rows that the control is about: the engine compiles nothing else in those two ways. */
function wasmRows({ suite, impls }: Selected): string[] {
  return suite.kernel.impls
    .filter(({ name, code, role }) => code === "wasm" && role === "answer" && impls.includes(name))
    .map(({ name }) => name);
}
