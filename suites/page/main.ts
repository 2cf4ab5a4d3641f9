/**
 * The page: what is chosen goes to the worker, what comes back goes where it belongs.
 *
 * @module
 */

import type { Environment, Plan, Record } from "../../harness/mod.ts";
import { plans } from "../../harness/plan.ts";
import { failed } from "../../harness/record.ts";
import { facts } from "../../harness/report/environment.ts";
import { verificationSummary } from "../../harness/report/verification.ts";
import { span } from "../../harness/time_left.ts";
import { AnswerList } from "./answer_list.ts";
import { Bench, type Follower, Stopped } from "./bench.ts";
import { Chooser } from "./chooser.ts";
import { Downloads } from "./downloads.ts";
import { takeFiles } from "./dropping.ts";
import { byId, element } from "./element.ts";
import { chosenCount, filtersOf, firstChoice, linked, linkOf, type Protocol } from "./link.ts";
import type { OwnFile } from "./messages.ts";
import { Pace, plannedMs } from "./pace.ts";
import { open } from "./programs.ts";
import { Results } from "./results.ts";
import { cases as counted, Standing } from "./standing.ts";
import { Typing } from "./typing.ts";

type Drawing = typeof import("./drawing.ts");
let loaded: Promise<Drawing> | null = null;
/** The chart library is a third of the page, and nobody needs it before there is something to draw. */
const drawing = () =>
  loaded ??= import("./drawing.ts").catch((error) => {
    loaded = null;
    throw error;
  });
const bench = new Bench();
const standing = new Standing();
const answers = new AnswerList();
const results = new Results();
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

/** How this machine keeps to what is planned: what one run has shown, the next one's estimate knows. */
let pace = new Pace();

/** Milliseconds that are planned for each of so many cases of a kernel. */
function planned(plan: Plan | null, kernel: string): number {
  const rows = chooser.listed.find((one) => one.kernel === kernel)!.impls.length;
  return plan === null ? rows : plannedMs(plan, rows, resolution);
}

/** What is chosen has changed: the summary and the link say so. */
function chose(): void {
  const cases = chosenCount(chooser.chosen);
  const ms = [...chooser.chosen].reduce(
    (sum, [kernel, { size }]) => sum + size * planned(plans[protocol()], kernel),
    0,
  );
  const known = pace.expected(ms);
  const time = known === null ? `at least ${span(ms)}` : `about ${span(known)}`;
  // a time stays in one line
  const told = cases === 0 ? "" : ` · ${time.replaceAll(" ", "\u00a0")}`;
  byId("chosen").textContent = chooser.summary + told;
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
  let done = 0;
  const offer = () => downloads.offer(where && plan ? { environment: where, records } : null);
  const follower = (drawn: Drawing): Follower => ({
    begun(cases, environment) {
      where = environment;
      showEnvironment(environment);
      byId("answer").hidden = plan === null;
      answers.begin(new Set(cases.map(({ kernel }) => kernel)));
      results.begin(cases, chooser.listed, environment, drawn);
      standing.begin(cases.map(({ kernel }) => planned(plan, kernel)));
    },
    step: (progress) => standing.step(progress),
    finished(found) {
      records.push(...found);
      done++;
      standing.finished();
      results.add(found as [Record, ...Record[]]);
      if (plan !== null) answers.add(found);
    },
  });
  busy(true);
  standing.prepare();
  notice.textContent = "";
  byId("nothing").hidden = true;
  downloads.offer(null);
  try {
    const follow = follower(await drawing());
    await bench.run(order, `deno task page ${location.hash}`, follow);
    standing.end(ending(records, plan, performance.now() - started), 1);
  } catch (error) {
    const why = error instanceof Stopped ? "Stopped" : `Broken off: ${(error as Error).message}`;
    standing.end(`${why} after ${counted(done)}`);
  } finally {
    answers.end();
    results.end();
    offer();
    if (plan !== null) pace = standing.pace;
    busy(false);
    // last, for it knows whether anything is left to run
    if (dropped) await offerFiles();
    else chose();
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

run.addEventListener("click", () => go(plans[protocol()]));
verify.addEventListener("click", () => go(null));
stop.addEventListener("click", () => bench.stop());
for (const radio of radios()) radio.addEventListener("change", chose);
addEventListener("hashchange", () => {
  // a link within the page names a place and no choice
  if (location.hash === "" || location.hash.includes("=")) follow();
});
byId("copy-link").addEventListener("click", async () => {
  await navigator.clipboard.writeText(location.href).then(
    () => notice.textContent = "The link is copied.",
    () => notice.textContent = "The link is in the address bar.",
  );
});

/** Whether there are files that the list does not show yet. */
let dropped = false;

/** Shows the user's files among the cases, and chooses them: what was dropped is what is wanted. */
async function offerFiles(): Promise<void> {
  dropped = false;
  chooser.show(await bench.offer({ files }));
  const own = chooser.listed.map(({ kernel, cases }) =>
    [kernel, new Set(cases.filter(({ own }) => own).map(({ name }) => name))] as const
  );
  chooser.chosen = new Map(own.filter(([, names]) => names.size > 0));
  chose();
}

takeFiles(async (all) => {
  files = all;
  dropped = true;
  // a worker that measures answers nobody
  if (!bench.running) await offerFiles();
});

/** Whatever happens from here on is the user's doing. */
async function begin(): Promise<void> {
  try {
    chooser.show(await bench.offer({ files }));
    showEnvironment(await bench.environment(null, ""));
    follow();
    document.documentElement.dataset.state = "idle";
    // what a run needs comes while somebody reads; if it does not, the run says so
    setTimeout(() => drawing().catch(() => {}), 200);
  } catch (error) {
    notice.textContent = `The bench did not start: ${(error as Error).message}`;
  }
}

open(begin());
