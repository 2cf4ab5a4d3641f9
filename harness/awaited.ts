/**
 * What can only be awaited, measured in interleaved rounds: messages to other threads and back. mitata
 * takes calls that return; here each call is awaited, the clock read around a series of them.
 *
 * All samples come from this process and this one set of threads: another set may lie beyond the
 * intervals by several percent.
 *
 * @module
 */

import type { Block } from "./block.ts";
import { leastDifference } from "./compare.ts";
import { Findings } from "./findings.ts";
import { Taint, Watch } from "./noise.ts";
import type { Plan } from "./plan.ts";
import type { Code, Record } from "./record.ts";
import { blankRecords, fill, threadedOf } from "./results.ts";
import { order } from "./rounds.ts";
import type { Host } from "./runtime.ts";

/** One way to do it. */
export interface Awaited {
  /** The last part of the id. */
  readonly name: string;
  readonly code: Code;
  /** Threads at work, where those are told of. */
  readonly workers?: number;
  /** Does it once, and throws if the answer is wrong. */
  call(): Promise<void>;
}

/** Ways that are compared. */
export interface AwaitedCase {
  /** The first part of the id. */
  readonly kernel: string;
  /** The middle part. */
  readonly name: string;
  /** The cases that differ from this one in size alone. */
  readonly family?: string;
  readonly bytes: number;
  readonly elements: number;
  readonly entrants: readonly Awaited[];
  /** The name of the one that all others are compared with. */
  readonly reference: string;
}

/** A sample lasts at least so long, in nanoseconds. */
const SAMPLE = 2e6;

/** Each way is warmed so long, in nanoseconds, and at least so often. */
const WARMING = 1e8, WARM_CALLS = 10;

/** The blocks that the rounds are told as: what is near in time is more alike than what is not. */
const BLOCKS = 4;

/** Times every way in rounds and makes records of it, one for each. */
export async function measureAwaited(
  one: AwaitedCase,
  host: Host,
  plan: Plan,
  warnings: readonly string[],
): Promise<Record[]> {
  const names = one.entrants.map(({ name }) => name);
  const impls = one.entrants.map(({ name, code, workers }) => {
    return { name, code, workers, role: "answer" as const };
  });
  const findings = new Findings(names);
  const calls: number[] = [];
  const cold: number[] = [];
  for (const entrant of one.entrants) {
    try {
      cold.push(await time(entrant, 1, host));
      calls.push(await warm(entrant, host));
    } catch (error) {
      cold.push(0);
      calls.push(0);
      findings.fail(entrant.name, `threw while warming: ${error}`);
    }
  }
  const { bytes, elements } = one;
  const rounds = Math.ceil(plan.leastRounds / BLOCKS);
  for (let block = 0; block < BLOCKS; block++) {
    const at = block * rounds;
    const found = await measureRounds(one.entrants, findings, calls, at, rounds, host);
    const entrants = Object.fromEntries(names.map((name, i) => [name, {
      err: findings.error(name),
      samples: found.samples[i],
      cold: cold[i],
      // it was warmed for a time, not until it stood still: what drifts is told of by its samples
      plateau: true,
      tier: "unknown" as const,
      allocated: null,
      answerBytes: null,
    }]));
    // each one has as many calls as its sample takes, so none is too short for the timer
    const made = { calls: 1, grain: 0, rounds };
    findings.add([{ ...found, ...made, size: { bytes, elements }, entrants }]);
  }
  const records = blankRecords(
    {
      suite: { kernel: { name: one.kernel, impls } },
      case: { name: one.name, family: one.family },
      impls: names,
    },
    { bytes, elements },
    host.runtime,
    warnings,
  );
  // there is one process, and no further one would be made
  const reading = { ...plan, leastProcesses: 1, blocks: BLOCKS };
  const rivals = () => [one.reference];
  fill(records, findings, {
    plan: reading,
    rivals,
    difference: leastDifference,
    threaded: threadedOf(impls),
  });
  return [...records.values()];
}

async function time({ call }: Awaited, calls: number, { clock }: Host): Promise<number> {
  const start = clock.now();
  for (let i = 0; i < calls; i++) await call();
  return (clock.now() - start) / calls;
}

/** Warms one and tells how many calls make a sample. */
async function warm(entrant: Awaited, host: Host): Promise<number> {
  const { clock } = host;
  const start = clock.now();
  let perCall = Infinity;
  for (let calls = 0; calls < WARM_CALLS || clock.now() - start < WARMING; calls++) {
    perCall = Math.min(perCall, await time(entrant, 1, host));
  }
  return Math.ceil(SAMPLE / perCall);
}

async function measureRounds(
  entrants: readonly Awaited[],
  findings: Findings,
  calls: readonly number[],
  first: number,
  rounds: number,
  host: Host,
): Promise<Pick<Block, "busyRounds" | "timed"> & { samples: number[][] }> {
  const samples: number[][] = entrants.map(() => []);
  const watch = new Watch(host);
  const taint = new Taint(host.cores);
  let timed = 0;
  for (let round = 0; round < rounds; round++) {
    taint.before(round, watch.others());
    for (const i of order(first + round, entrants.length)) {
      const { name } = entrants[i];
      if (findings.error(name) !== null) continue;
      try {
        const perCall = await time(entrants[i], calls[i], host);
        samples[i].push(perCall);
        timed += perCall * calls[i];
      } catch (error) {
        findings.fail(name, `threw while timed: ${error}`);
      }
    }
  }
  taint.before(rounds, watch.others());
  return { samples, busyRounds: [...taint.rounds], timed };
}
