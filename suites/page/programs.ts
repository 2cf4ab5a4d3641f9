/**
 * The page for programs: the catalogue in this browser, without a table being drawn.
 *
 * ```js
 * await lanemark.ready;
 * const { environment, records } = await lanemark.run(
 *   { filters: ["json_escape/ascii_1k", "structural_scan"], workers: [1, 2] },
 *   { plan: "quick" },
 * );
 * ```
 *
 * `filters` are those of the command line (a part of an id `kernel/case/impl`, or a pattern with `*` and
 * `?`; none select everything), `workers` the threads of the scaling suites. `plan` is "quick", "full",
 * "verify" (answers only), or a `Plan` of `harness/plan.ts`. What comes back is a run as its JSON has it,
 * `schema` apart. `lanemark.cases(selection)` lists what a selection has. `lanemark.stop()` ends a run,
 * which then rejects. One run at a time; each starts on a fresh worker.
 *
 * @module
 */

import type { Plan } from "../../harness/mod.ts";
import { plans } from "../../harness/plan.ts";
import type { Run } from "../../harness/record.ts";
import { Bench } from "./bench.ts";

/** What a program asks for. */
export interface Selection {
  readonly filters: readonly string[];
  readonly workers?: readonly number[];
}

/** How it is to be measured. */
export interface How {
  readonly plan: "quick" | "full" | "verify" | Plan;
}

/** What programs find under `lanemark`. */
export interface Lanemark {
  /** The page's own list is there. */
  readonly ready: Promise<void>;
  /** Runs a selection. */
  run(selection: Selection, how?: How): Promise<Run>;
  /** The cases that a selection has, as `kernel/case`. */
  cases(selection: Selection): Promise<string[]>;
  /** Ends the run under way. */
  stop(): void;
}

/** Opens the page to programs. */
export function open(ready: Promise<void>): void {
  const bench = new Bench();
  const lanemark: Lanemark = {
    ready,
    async run({ filters, workers }, { plan } = { plan: "quick" }) {
      const chosen = plan === "verify" ? null : typeof plan === "string" ? plans[plan] : plan;
      const nobody = { begun() {}, step() {}, finished() {} };
      const command = ["page", ...filters].join(" ");
      return await bench.run({ files: [], filters, workers, plan: chosen }, command, nobody);
    },
    async cases({ filters, workers }) {
      const order = { files: [], filters, workers, plan: null };
      return (await bench.ordered(order)).map((one) => `${one.kernel}/${one.case}`);
    },
    stop: () => bench.stop(),
  };
  (globalThis as { lanemark?: Lanemark }).lanemark = lanemark;
}
