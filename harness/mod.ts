/**
 * The bench: verifies implementations, times them side by side, and tells their ratios with intervals.
 *
 * A program of its own declares a {@linkcode suite} and hands it to `main()` of
 * `@lanemark/harness/cli`, which takes the command line and prints, saves and compares. Who has no
 * command line, such as a page, calls {@linkcode run}; `@lanemark/harness/report` makes texts of the
 * records.
 *
 * @module
 */

export {
  type AnySuite,
  type Case,
  type Impl,
  impl,
  type Subject,
  type Suite,
  suite,
} from "./suite.ts";
export { type Finished, type Options, type Progress, run } from "./run.ts";
export type { Control, Controlled } from "./control.ts";
export { type Plan, plans } from "./plan.ts";
export { type Lab, localLab } from "./lab.ts";
export type { Block, BlockPlan, Entrant, Step } from "./block.ts";
export { ids, select, type Selected, withReferences } from "./select.ts";
export { type Clock, cores, type Host, host } from "./runtime.ts";
export { environment, type Told } from "./environment.ts";
export type { CpuTimes } from "./noise.ts";
export { parseRun } from "./parse_run.ts";
export type {
  Code,
  Efficiency,
  Environment,
  Judged,
  Ratio,
  Record,
  Role,
  Run,
  Settings,
  Tier,
  Times,
  Verdict,
} from "./record.ts";
