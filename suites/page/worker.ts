/**
 * The page's worker: the catalogue as on the command line, behind messages.
 *
 * It alone needs 'unsafe-eval' in its Content-Security-Policy: a call site of each row's own is made
 * from text, by mitata and by `harness/measure.ts`. The page itself does without.
 *
 * @module
 */

import { expose } from "comlink/dist/esm/comlink.mjs";
import {
  type AnySuite,
  environment,
  host,
  localLab,
  type Plan,
  run,
  select,
  type Selected,
  withReferences,
} from "../../harness/mod.ts";
import { leastDifference } from "../../harness/compare.ts";
import { settings } from "../../harness/plan.ts";
import { answersOnly, withRequested } from "../../harness/select.ts";
import { artifacts } from "../../kernels/catalogue.ts";
import { allSuites } from "../mod.ts";
import { startAhead } from "../scaling/reserve.ts";
import type { Listed, Listener, Offer, Order, PageWorker, Trial } from "./messages.ts";
import { corpusOf } from "./own_files.ts";
import { tryOut } from "./trial.ts";

/** Telling more often would cost the rounds their calm. */
const SHORTEST_PAUSE = 100;

const machine = host();
const lab = localLab(machine);

function suitesOf({ files, workers }: Offer): readonly AnySuite[] {
  return allSuites({ corpus: files.length === 0 ? undefined : corpusOf(files), workers });
}

/** What an order selects, with all that its ratios need. */
function selected(order: Order): Selected[] {
  const selection = select(withRequested(suitesOf(order), order.filters), order.filters);
  return order.plan === null ? answersOnly(selection) : withReferences(selection);
}

/** A kernel with the cases of all its suites: the page knows kernels only. */
function listed(suites: readonly [AnySuite, ...AnySuite[]], own: Set<string>): Listed {
  const [{ kernel, story, onRequest = false }] = suites;
  const impls = new Map(
    suites.flatMap((suite) => suite.kernel.impls).map((one) => [one.name, one]),
  );
  return {
    kernel: kernel.name,
    story,
    onRequest,
    impls: [...impls.values()].map(({ name, role, code }) => ({ impl: name, role, code })),
    cases: suites.flatMap(({ cases }) => cases).map((
      { name, story, family = null, onRequest = false },
    ) => ({ name, story, family, onRequest, own: own.has(`${kernel.name}/${name}`) })),
  };
}

const idsOf = (suites: readonly AnySuite[]) =>
  suites.flatMap(({ kernel, cases }) => cases.map(({ name }) => `${kernel.name}/${name}`));

/** Threads that one case has at the same time, beside this one: every row that tells of some has its own. */
function threads({ suite, impls }: Selected): number {
  return suite.kernel.impls.filter(({ name }) => impls.includes(name))
    .reduce((sum, { workers = 1 }) => sum + workers - 1, 0);
}

const worker: PageWorker = {
  offer(offer) {
    const suites = suitesOf(offer);
    const seeded = new Set(idsOf(suitesOf({ files: [], workers: offer.workers })));
    const own = new Set(idsOf(suites).filter((id) => !seeded.has(id)));
    const kernels = Map.groupBy(suites, ({ kernel }) => kernel.name);
    return [...kernels.values()].map((suites) => listed(suites as [AnySuite], own));
  },
  async environment(plan: Plan | null, command: string) {
    const how = plan && settings(plan, lab, leastDifference);
    return { ...await environment(machine, artifacts, [], { settings: how }), command };
  },
  ordered: (order) =>
    selected(order).map(({ suite, case: { name } }) => ({ kernel: suite.kernel.name, case: name })),
  async run(order, kernel, listener: Listener) {
    const selection = selected(order).filter(({ suite }) => suite.kernel.name === kernel);
    if (crossOriginIsolated) await startAhead(Math.max(0, ...selection.map(threads)));
    let told = -Infinity;
    let at = "";
    const onProgress: Parameters<typeof run>[1]["onProgress"] = (progress) => {
      const now = performance.now();
      // the first step of a case may be the one that lasts
      if (progress.case === at && now - told < SHORTEST_PAUSE) return;
      told = now;
      at = progress.case;
      listener.step(progress);
    };
    const options = { host: machine, lab, plan: order.plan, warnings: [], onProgress };
    for await (const { records } of run(selection, options)) {
      // it goes through a port of its own: the end of the run must not overtake it
      await listener.finished(records);
    }
  },
  tryOut: (trial: Trial) => tryOut(trial, machine),
};

expose(worker);
