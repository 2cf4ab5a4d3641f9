/**
 * A run: every selected case is verified, warmed, timed in interleaved rounds and verified again.
 *
 * @module
 */

import { commonCalls, type Warm, warm } from "./calibrate.ts";
import { comparisons, halfWidth } from "./compare.ts";
import { type Batch, batch, block } from "./measure.ts";
import type { Record } from "./record.ts";
import { blankRecords, fill, type Timed } from "./results.ts";
import type { Host } from "./runtime.ts";
import { caseId, type Selected } from "./select.ts";
import { type Ready, reverify, verify } from "./verify.ts";

/** How much time a run takes, and what for. Times are nanoseconds. */
export interface Plan {
  /** Rounds that every case gets, unless its time is up. */
  readonly leastRounds: number;
  /** The least rounds of a block: enough for an interval even when the first block is the last. */
  readonly blockRounds: number;
  /** How long a block lasts, where that takes more rounds. Each costs mitata 3 ms an implementation. */
  readonly blockTime: number;
  /** No further block begins after this time. */
  readonly timedBudget: number;
  /** Warming of one implementation. */
  readonly warmBudget: number;
  /** The longest that the slowest implementation's sample is made for the fastest one's sake. */
  readonly longestSample: number;
  /** Stop when every interval's half-width is at most this. */
  readonly precision: number;
}

/** The plans that the command line offers. */
export const plans = {
  full: {
    leastRounds: 30,
    blockRounds: 10,
    blockTime: 4e8,
    timedBudget: 4e9,
    warmBudget: 3e8,
    longestSample: 2e7,
    precision: 0.01,
  },
  // 12 rounds still give an interval for a hundred comparisons; it is only wide.
  quick: {
    leastRounds: 12,
    blockRounds: 12,
    blockTime: 1e8,
    timedBudget: 5e8,
    warmBudget: 6e7,
    longestSample: 5e6,
    precision: 0.01,
  },
} satisfies { [name: string]: Plan };

/** What a case is going through. */
export interface Progress {
  /** `kernel/case`. */
  readonly case: string;
  /** The step it is at. */
  readonly doing: "verify" | "warm" | "time";
  /** The round that is about to begin. */
  readonly round: number;
}

/** How to run. */
export interface Options {
  /** Clock, collector and name of this runtime. */
  readonly host: Host;
  /** `null` verifies the answers and times nothing. */
  readonly plan: Plan | null;
  /** Warnings that go on every record: the machine's, not the case's. */
  readonly warnings: readonly string[];
  /** Told of every step. */
  onProgress?(progress: Progress): void;
}

/** Runs the cases one after the other and hands out each one's records as it ends. */
export async function* run(
  selection: readonly Selected[],
  options: Options,
): AsyncGenerator<{ story: string; records: Record[] }> {
  for (const selected of selection) {
    const records = await runCase(selected, options);
    yield { story: selected.case.story, records: [...records.values()] };
  }
}

async function runCase(selected: Selected, options: Options): Promise<Map<string, Record>> {
  const { host, plan, warnings } = options;
  const tell = (doing: Progress["doing"], round = 0) =>
    options.onProgress?.({ case: caseId(selected.suite, selected.case), doing, round });

  tell("verify");
  await host.pause();
  const { records, ready } = verifyAll(selected, host, warnings);
  if (plan === null || ready.length === 0) return records;

  tell("warm");
  // what the cases before left behind is nobody's in this one
  host.collect?.();
  const runners = await warmAll(ready, records, host, plan);
  if (runners.length === 0) return records;
  const calls = commonCalls(runners.map(({ perCall }) => perCall), host.clock, plan.longestSample);
  await timeAll(runners, calls, records, host, plan, (round) => tell("time", round));

  const timed = new Map<string, Timed>();
  for (const { name, ready, samples, plateau } of runners) {
    const record = records.get(name)!;
    record.err ??= reverify(ready);
    if (record.err !== null) continue;
    const roofline = ready.trial.impl.role === "roofline";
    timed.set(name, { samples: Float64Array.from(samples), cold: ready.cold, plateau, roofline });
  }
  fill(records, timed);
  return records;
}

/** Makes the input, asks the oracle, and checks everybody's first answer. */
function verifyAll(
  selected: Selected,
  { clock, runtime }: Host,
  warnings: readonly string[],
): { records: Map<string, Record>; ready: Ready[] } {
  const { suite, case: one, impls } = selected;
  const { kernel } = suite;
  let records = blankRecords(selected, { bytes: 0, elements: 0 }, runtime, warnings);
  const ready: Ready[] = [];
  let making = "the input";
  try {
    const input = one.input();
    records = blankRecords(selected, kernel.size(input), runtime, warnings);
    making = "the oracle";
    const expected = suite.oracle(input);
    for (const impl of kernel.impls) {
      if (!impls.includes(impl.name)) continue;
      const checked = verify({ kernel, impl, input, expected }, clock);
      if (typeof checked === "string") records.get(impl.name)!.err = checked;
      else ready.push(checked);
    }
  } catch (error) {
    for (const record of records.values()) record.err = `${making} threw: ${error}`;
  }
  return { records, ready };
}

/** An implementation in the rounds. */
interface Runner extends Warm {
  readonly name: string;
  readonly ready: Ready;
  readonly batch: Batch;
  readonly samples: number[];
}

async function warmAll(
  ready: readonly Ready[],
  records: ReadonlyMap<string, Record>,
  host: Host,
  plan: Plan,
): Promise<Runner[]> {
  const batches = ready.map(({ call }) => batch(call));
  const warmed = await warm(batches, plan.warmBudget, host);
  return ready.flatMap((one, i) => {
    const name = one.trial.impl.name;
    const outcome = warmed[i];
    if (!(outcome instanceof Error)) {
      return [{ ...outcome, name, ready: one, batch: batches[i], samples: [] }];
    }
    records.get(name)!.err = `threw while warming: ${outcome}`;
    return [];
  });
}

/** The sign test gives an interval at the level of a case's comparisons from about here on. */
const FEWEST_ROUNDS = 10;

/** Blocks of rounds until every interval is narrow enough or the time is up. */
async function timeAll(
  runners: readonly Runner[],
  calls: number,
  records: ReadonlyMap<string, Record>,
  { clock, collect, collectsBetweenRounds, pause }: Host,
  plan: Plan,
  tell: (round: number) => void,
): Promise<void> {
  const roundTime = runners.reduce((sum, { perCall }) => sum + perCall * (calls + 1), 0);
  const wished = Math.max(plan.blockRounds, Math.ceil(plan.blockTime / roundTime));
  // a case of slow calls gets as many rounds as its time holds, and enough for an interval
  const affordable = Math.max(FEWEST_ROUNDS, Math.floor(plan.timedBudget / roundTime));
  const blockRounds = Math.min(wished, affordable);
  const started = clock.now();
  let racing = runners;
  let rounds = 0;
  do {
    const firstRound = rounds;
    let collectAgain = collect !== null && collectsBetweenRounds;
    const results = await block(racing.map(({ batch }) => batch), {
      clock,
      calls,
      firstRound,
      rounds: blockRounds,
      async between(round) {
        tell(round);
        await pause();
        if (!collectAgain) return;
        // A collection takes 1 to 5 ms, as long as a whole round of a small case. Where it costs more
        // than a tenth of the rounds, a block gets none after its first (which pays for the garbage of
        // all that went before) and its second (which tells the cost).
        const start = clock.now();
        collect!();
        collectAgain = round === firstRound || clock.now() - start <= roundTime / 10;
      },
    });
    racing = racing.filter(({ name, samples }, i) => {
      const result = results[i];
      if (!(result instanceof Error)) {
        for (const sample of result) samples.push(sample);
        return true;
      }
      records.get(name)!.err = `threw while timed: ${result}`;
      return false;
    });
    rounds += blockRounds;
  } while (
    racing.length > 0 &&
    clock.now() - started < plan.timedBudget &&
    (rounds < plan.leastRounds || !precise(racing, plan.precision))
  );
  if (rounds < plan.leastRounds) {
    for (const { name } of racing) {
      records.get(name)!.warnings.push(
        `${rounds} rounds instead of ${plan.leastRounds}: time is up`,
      );
    }
  }
}

function precise(runners: readonly Runner[], precision: number): boolean {
  const answers = runners.filter(({ ready }) => ready.trial.impl.role === "answer");
  const samples = new Map(answers.map(({ name, samples }) => [name, Float64Array.from(samples)]));
  return comparisons(samples).every(({ interval }) =>
    interval !== null && halfWidth(interval) <= precision
  );
}
