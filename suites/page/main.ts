/**
 * The page: what is chosen goes to the worker, what comes back goes where it belongs.
 *
 * @module
 */

import type { Environment, Plan, Record } from "../../harness/mod.ts";
import { failed } from "../../harness/record.ts";
import { facts } from "../../harness/report/environment.ts";
import { verificationSummary } from "../../harness/report/verification.ts";
import { span } from "../../harness/time_left.ts";
import { type Answer, answers } from "./answer.ts";
import { Bench, type Follower, Stopped } from "./bench.ts";
import { Chooser } from "./chooser.ts";
import { Downloads } from "./downloads.ts";
import { takeFiles } from "./dropping.ts";
import { byId, element } from "./element.ts";
import { chosenCount, filtersOf, firstChoice, linked, linkOf, type Protocol } from "./link.ts";
import type { OwnFile } from "./messages.ts";
import { open } from "./programs.ts";
import { protocols } from "./protocols.ts";
import { Results } from "./results.ts";
import { Standing } from "./standing.ts";
import { Typing } from "./typing.ts";

const drawing = import("./drawing.ts");
const bench = new Bench();
const standing = new Standing();
const results = new Results(drawing);
const downloads = new Downloads(drawing);
const typing = new Typing(new Bench());
const chooser = new Chooser(chose);

const run = byId<HTMLButtonElement>("run");
const verify = byId<HTMLButtonElement>("verify");
const stop = byId<HTMLButtonElement>("stop");
const notice = byId("notice");
let files: readonly OwnFile[] = [];
/** The smallest step of this browser's clock, once the worker has told. */
let resolution = 5e3;

const radios = () => [...document.querySelectorAll<HTMLInputElement>('input[name="protocol"]')];
const protocol = () => radios().find(({ checked }) => checked)!.value as Protocol;

/** Milliseconds that a case is expected to take: a coarse clock makes every sample longer. */
function expected(plan: Plan | null): number {
  if (plan === null) return 150;
  const rows = 6;
  const samples = rows * plan.leastRounds * Math.max(1e6, 1000 * resolution);
  return Math.max(plan.timeBudget, samples) / 1e6;
}

/** What is chosen has changed: the summary and the link say so. */
function chose(): void {
  const cases = chosenCount(chooser.chosen);
  const time = cases === 0 ? "" : ` · about ${span(cases * expected(protocols[protocol()]))}`;
  byId("chosen").textContent = chooser.summary + time;
  run.disabled = verify.disabled = cases === 0 || bench.running;
  history.replaceState(null, "", `#${linkOf(chooser.listed, chooser.chosen, protocol())}`);
}

/** Chooses what the address says, or the newcomer's question. */
function follow(): void {
  const found = linked(chooser.listed, location.hash);
  chooser.chosen = found?.chosen ?? firstChoice(chooser.listed);
  for (const radio of radios()) radio.checked = radio.value === (found?.protocol ?? "quick");
  if (found !== null && found.unknown.length > 0) {
    notice.textContent = `This link names what is not here: ${found.unknown.join(", ")}`;
  }
  chose();
}

function showEnvironment(environment: Environment): void {
  resolution = environment.timer_resolution_ns;
  const told = facts(environment).flatMap(({ about, facts }) => [
    element("dt", {}, about),
    element("dd", {}, facts.join(", ")),
  ]);
  const hashes = Object.entries(environment.artifacts).flatMap(([kernel, hash]) => [
    element("dt", {}, `${kernel}.wasm`),
    element("dd", {}, element("code", {}, hash)),
  ]);
  byId("facts").replaceChildren(...told);
  byId("hashes").replaceChildren(...hashes);
}

function showAnswers(kernels: Iterable<string>, found: readonly Answer[]): void {
  byId("answers").replaceChildren(...[...kernels].map((kernel) => {
    const answer = found.find((one) => one.kernel === kernel);
    return element(
      "li",
      {},
      element("span", { class: "of" }, kernel),
      element("p", { class: `claim ${answer?.tone ?? "soft"}` }, answer?.claim ?? "Measuring …"),
      element("p", { class: "soft" }, answer?.detail ?? ""),
    );
  }));
}

/** What a run says at its end. */
function ending(records: readonly Record[], plan: Plan | null, ms: number): string {
  const wrong = records.filter(failed);
  if (plan === null) return verificationSummary(records).trim();
  const trouble = wrong.length === 0 ? "" : `, ${wrong.length} rows without a result`;
  return `Done in ${span(ms)}${trouble}`;
}

async function go(plan: Plan | null): Promise<void> {
  const order = { files, filters: filtersOf(chooser.chosen), plan };
  const started = performance.now();
  const records: Record[] = [];
  let where: Environment | null = null;
  let kernels = new Set<string>();
  const offer = () => downloads.offer(where && plan ? { environment: where, records } : null);
  const follower: Follower = {
    begun(cases, environment) {
      where = environment;
      showEnvironment(environment);
      kernels = new Set(cases.map(({ kernel }) => kernel));
      byId("answer").hidden = plan === null;
      showAnswers(kernels, []);
      results.begin(cases, chooser.listed, environment);
      standing.begin(cases.length, expected(plan));
    },
    step: (progress) => standing.step(progress),
    finished(found) {
      records.push(...found);
      standing.finished();
      results.add(found as [Record, ...Record[]]);
      if (plan !== null) showAnswers(kernels, answers(records));
    },
  };
  busy(true);
  notice.textContent = "";
  byId("nothing").hidden = true;
  downloads.offer(null);
  try {
    await bench.run(order, `deno task page ${location.hash}`, follower);
    standing.end(ending(records, plan, performance.now() - started), 1);
  } catch (error) {
    const why = error instanceof Stopped ? "Stopped" : `Broken off: ${(error as Error).message}`;
    standing.end(`${why} after ${new Set(records.map((one) => one.kernel + one.case)).size} cases`);
    if (plan !== null) showAnswers(kernels, answers(records));
  } finally {
    results.end();
    offer();
    busy(false);
  }
}

/** Buttons as they are while something runs, and as they are else; the keyboard's place goes along. */
function busy(now: boolean): void {
  const focused = document.activeElement;
  stop.disabled = !now;
  run.disabled = verify.disabled = now;
  byId<HTMLFieldSetElement>("choice").disabled = now;
  typing.hold(now);
  if (now && (focused === run || focused === verify)) stop.focus();
  if (!now && focused === stop) run.focus();
  document.documentElement.dataset.state = now ? "running" : "idle";
}

run.addEventListener("click", () => go(protocols[protocol()]));
verify.addEventListener("click", () => go(null));
stop.addEventListener("click", () => bench.stop());
for (const radio of radios()) radio.addEventListener("change", chose);
addEventListener("hashchange", follow);
byId("copy-link").addEventListener("click", async () => {
  await navigator.clipboard.writeText(location.href).then(
    () => notice.textContent = "The link is copied.",
    () => notice.textContent = "The link is in the address bar.",
  );
});
takeFiles(async (all) => {
  files = all;
  chooser.show(await bench.offer({ files }));
  // what was dropped is what is wanted
  const own = chooser.listed.map(({ kernel, cases }) =>
    [kernel, new Set(cases.filter(({ own }) => own).map(({ name }) => name))] as const
  );
  chooser.chosen = new Map(own.filter(([, names]) => names.size > 0));
  chose();
});

/** Whatever happens from here on is the user's doing. */
async function begin(): Promise<void> {
  try {
    chooser.show(await bench.offer({ files }));
    showEnvironment(await bench.environment(null, ""));
    follow();
    document.documentElement.dataset.state = "idle";
  } catch (error) {
    notice.textContent = `The bench did not start: ${(error as Error).message}`;
  }
}

open(begin());
