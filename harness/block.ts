/**
 * A block: everybody's instances made anew, verified, warmed, timed in interleaved rounds, and verified
 * again. A case is several processes of several blocks.
 *
 * @module
 */

import { allocatedPerCall } from "./allocation.ts";
import { commonCalls, type Effort, type Warm, warm } from "./calibrate.ts";
import { type Batch, batch, block as rounds, slowed } from "./measure.ts";
import { Taint, Watch } from "./noise.ts";
import type { Tier } from "./record.ts";
import type { Host } from "./runtime.ts";
import type { Selected } from "./select.ts";
import { hotFunctions, optimised } from "./tier.ts";
import { type Ready, reverify, verify } from "./verify.ts";

/** How much a block measures. Times are nanoseconds. */
export interface BlockPlan {
  /** Calls per sample, the same for everybody; `null` = to be calibrated. */
  readonly calls: number | null;
  /** The number of its first round, from which the order of the entrants continues. */
  readonly firstRound: number;
  /** How many blocks the process makes, one after the other. */
  readonly blocks: number;
  /** The least rounds of a block. */
  readonly rounds: number;
  /** More rounds than that until they have lasted so long. */
  readonly time: number;
  /** Fewer rounds than that where they would last longer, but enough for an interval. */
  readonly mostTime: number;
  /** Warming of one implementation. */
  readonly warmBudget: number;
  /** The longest that the slowest implementation's sample is made for the fastest one's sake. */
  readonly longestSample: number;
}

/** What a block found out about one implementation. It travels between processes as JSON. */
export interface Entrant {
  /** Why it has no samples. */
  readonly err: string | null;
  /** Nanoseconds per call, in the order of time. */
  readonly samples: readonly number[];
  /** The nanoseconds of its first call. */
  readonly cold: number | null;
  /** Whether its speed stood still before the rounds began. */
  readonly plateau: boolean;
  /** How well the compiled code's tier is known. */
  readonly tier: Tier;
  /** Bytes a call leaves to the garbage collector, where the engine tells. */
  readonly allocated: number | null;
  /** Bytes of the answer, where the kernel tells. */
  readonly answerBytes: number | null;
}

/** What a block found out. */
export interface Block {
  /** The size of the input. */
  readonly size: { readonly bytes: number; readonly elements: number };
  /** What was found out about each implementation. */
  readonly entrants: { readonly [impl: string]: Entrant };
  /** Calls per sample. */
  readonly calls: number;
  /** Nanoseconds that a step of the timer makes of a call: no two samples lie closer. */
  readonly grain: number;
  /** How many rounds were made. */
  readonly rounds: number;
  /** Rounds of this block, from 0, during which others kept the machine busy. */
  readonly busyRounds: readonly number[];
  /** Nanoseconds that the rounds lasted. */
  readonly timed: number;
}

/** What a block is going through. */
export interface Step {
  /** What is being done. */
  readonly doing: "verify" | "warm" | "time";
  /** Whom that concerns; nobody in particular while everybody is timed. */
  readonly impl: string | null;
  /** The round that is about to begin. */
  readonly round: number;
}

/** A median of fewer rounds would be an accident. */
const FEWEST_ROUNDS = 3;

/** Windows that the first block of a process warms with at least, and the others, for a fifth of the time. */
const leastWindows = { first: 5, again: 3 };
const AGAIN = 0.2;

/** Measures the blocks that one process makes of a case; without a plan it only verifies. */
export async function measureBlocks(
  selected: Selected,
  plan: BlockPlan | null,
  host: Host,
  tell: (step: Step) => void,
): Promise<Block[]> {
  await host.pause();
  const task = taskOf(selected, tell);
  const blocks: Block[] = [];
  let calls = plan?.calls ?? null;
  for (let made = 0; made < (plan?.blocks ?? 1); made++) {
    const rounds = blocks.reduce((sum, { rounds }) => sum + rounds, plan?.firstRound ?? 0);
    const first = made === 0;
    const order = plan && { ...plan, calls, firstRound: rounds };
    // what there is to compile, the first block has compiled, but for the new call sites
    const effort = {
      budget: (first ? 1 : AGAIN) * (plan?.warmBudget ?? 0),
      leastWindows: first ? leastWindows.first : leastWindows.again,
    };
    const block = await measureBlock(selected, task, order, effort, first, host, tell)
      .finally(() => release(selected));
    blocks.push(block);
    // whoever failed stays away from the next one, and without rounds there is no next one
    if (block.rounds === 0) break;
    calls = block.calls;
    const left = selected.impls.filter((impl) => block.entrants[impl].err === null);
    selected = { ...selected, impls: left };
  }
  return blocks;
}

/** Ends what the implementations began and no collector ends. */
export function release({ suite: { kernel }, impls }: Selected): void {
  for (const impl of kernel.impls) {
    if (impls.includes(impl.name)) impl.release?.();
  }
}

/** A case's input with its right answer, made once in a process; or why there is none. */
type Task =
  | {
    readonly input: unknown;
    readonly expected: unknown;
    readonly size: Block["size"];
    readonly answerBytes: number | null;
  }
  | { readonly err: string };

function taskOf({ suite, case: one }: Selected, tell: (step: Step) => void): Task {
  tell({ doing: "verify", impl: null, round: 0 });
  let making = "the input";
  try {
    const input = one.input();
    const size = suite.kernel.size(input);
    making = "the oracle";
    const expected = suite.oracle(input);
    return { input, size, expected, answerBytes: suite.kernel.answerBytes?.(expected) ?? null };
  } catch (error) {
    return { err: `${making} threw: ${error}` };
  }
}

async function measureBlock(
  selected: Selected,
  task: Task,
  plan: BlockPlan | null,
  effort: Effort,
  first: boolean,
  host: Host,
  tell: (step: Step) => void,
): Promise<Block> {
  const { size, entrants, ready, hot } = verifyAll(selected, task, host, tell);
  const onTop = (name: string) => optimised(hot.get(name) ?? []);
  const nothing = { size, calls: 0, grain: 0, rounds: 0, busyRounds: [], timed: 0 };
  if (plan === null || ready.length === 0) return { ...nothing, entrants };

  // what was there before is nobody's in the rounds
  host.collect?.();
  const runners = await warmAll(ready, entrants, host, effort, tell);
  if (runners.length === 0) return { ...nothing, entrants };
  const warm = new Set(runners.map(({ name }) => name).filter(onTop));
  const calls = plan.calls ??
    commonCalls(runners.map(({ perCall }) => perCall), host.clock, plan.longestSample);
  const timing = await timeAll(runners, calls, entrants, host, plan, tell);
  for (const { name, ready, plateau } of runners) {
    const found = entrants[name];
    const err = found.err ?? reverify(ready);
    if (err !== null) {
      entrants[name] = { ...found, err, samples: [] };
      continue;
    }
    entrants[name] = {
      ...found,
      plateau,
      // before and after: else some samples may be the first compiler's
      tier: warm.has(name) && onTop(name) ? "proven" : plateau ? "plateau" : "unknown",
      allocated: first ? allocatedPerCall(ready.call, host) : null,
    };
  }
  return { size, entrants, calls, grain: host.clock.resolution / calls, ...timing };
}

type Entrants = { [impl: string]: Entrant };

/** The WASM functions that an implementation's calls run, where the engine can be asked about them. */
type Hot = Map<string, ReturnType<typeof hotFunctions>["hot"]>;

function blank(err: string | null): Entrant {
  return {
    err,
    samples: [],
    cold: null,
    plateau: false,
    tier: "unknown",
    allocated: null,
    answerBytes: null,
  };
}

/** Checks everybody's first answer. */
function verifyAll(
  { suite, impls }: Selected,
  task: Task,
  { clock }: Host,
  tell: (step: Step) => void,
): { size: Block["size"]; entrants: Entrants; ready: Ready[]; hot: Hot } {
  const { kernel } = suite;
  const entrants: Entrants = {};
  const ready: Ready[] = [];
  const hot: Hot = new Map();
  if ("err" in task) {
    for (const impl of impls) entrants[impl] = blank(task.err);
    return { size: { bytes: 0, elements: 0 }, entrants, ready, hot };
  }
  const { input, expected, size, answerBytes } = task;
  for (const impl of kernel.impls) {
    if (!impls.includes(impl.name)) continue;
    tell({ doing: "verify", impl: impl.name, round: 0 });
    const { result: checked, hot: own } = hotFunctions(
      () => verify({ kernel, impl, input, expected }, clock),
      () => impl.prepare(input),
    );
    hot.set(impl.name, own);
    if (typeof checked === "string") {
      entrants[impl.name] = blank(checked);
      continue;
    }
    ready.push(checked);
    entrants[impl.name] = {
      ...blank(null),
      cold: checked.cold,
      answerBytes: impl.role === "answer" ? answerBytes : null,
    };
  }
  return { size, entrants, ready, hot };
}

/** An implementation in the rounds. */
interface Runner extends Warm {
  readonly name: string;
  readonly ready: Ready;
  readonly batch: Batch;
}

async function warmAll(
  ready: readonly Ready[],
  entrants: Entrants,
  host: Host,
  effort: Effort,
  tell: (step: Step) => void,
): Promise<Runner[]> {
  const batches = ready.map(({ call, trial }) => {
    const { slowdown } = trial.impl;
    return slowdown === undefined ? batch(call) : slowed(batch(call), slowdown, host.clock);
  });
  const warmed = await warm(batches, effort, host, (i) => {
    tell({ doing: "warm", impl: ready[i].trial.impl.name, round: 0 });
  });
  return ready.flatMap((one, i) => {
    const { name } = one.trial.impl;
    const outcome = warmed[i];
    if (!(outcome instanceof Error)) {
      return [{ ...outcome, name, ready: one, batch: batches[i] }];
    }
    entrants[name] = { ...entrants[name], err: `threw while warming: ${outcome}` };
    return [];
  });
}

async function timeAll(
  runners: readonly Runner[],
  calls: number,
  entrants: Entrants,
  host: Host,
  plan: BlockPlan,
  tell: (step: Step) => void,
): Promise<Pick<Block, "rounds" | "busyRounds" | "timed">> {
  const { clock, collect, collectsBetweenRounds, pause } = host;
  // a sample is its calls and the one before it
  const roundTime = runners.reduce((sum, { perCall }) => sum + perCall * (calls + 1), 0);
  const wished = Math.max(plan.rounds, Math.ceil(plan.time / roundTime));
  const affordable = Math.max(FEWEST_ROUNDS, Math.floor(plan.mostTime / roundTime));
  const count = Math.min(wished, affordable);
  const { firstRound } = plan;
  const watch = new Watch(host);
  const taint = new Taint(host.cores, firstRound);
  let collectAgain = collect !== null && collectsBetweenRounds;
  let timed = 0;
  let begun: number | null = null;
  const endRound = () => {
    if (begun !== null) timed += clock.now() - begun;
  };
  const results = await rounds(runners.map(({ batch }) => batch), {
    clock,
    calls,
    firstRound,
    rounds: count,
    async between(round) {
      endRound();
      taint.before(round, watch.others());
      tell({ doing: "time", impl: null, round });
      await pause();
      if (collectAgain) {
        // A collection takes 1 to 5 ms, as long as a whole round of a small case. Where it costs
        // more than a twentieth of the rounds, a block gets none after its first (which pays for the
        // garbage of all that went before) and its second (which tells the cost).
        const start = clock.now();
        collect!();
        collectAgain = round === firstRound || clock.now() - start <= roundTime / 20;
      }
      begun = clock.now();
    },
  });
  endRound();
  taint.before(firstRound + count, watch.others());
  for (const [i, { name }] of runners.entries()) {
    const result = results[i];
    entrants[name] = result instanceof Error
      ? { ...entrants[name], err: `threw while timed: ${result}` }
      : { ...entrants[name], samples: [...result] };
  }
  const busyRounds = [...taint.rounds].map((round) => round - firstRound);
  return { rounds: count, busyRounds, timed };
}
