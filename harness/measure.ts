/**
 * The adapter to mitata: the samples of one block of rounds, for all entrants of a case.
 *
 * What mitata does: it builds a fresh loop per entrant (its own call site), reads the clock right
 * before and right after the batch, and awaits a computed parameter before each sample, outside the
 * clock. What is ours: that parameter is the wait for the baton, so the loops of all entrants advance
 * together, one sample of everybody per round. mitata sorts its samples, so the raw ones, in the
 * order of time, are taken from the clock that we hand it.
 *
 * @module
 */

import { measure } from "mitata";
import { Baton } from "./rounds.ts";
import type { Clock } from "./runtime.ts";

/** Makes `calls` calls of one implementation. */
export type Batch = (calls: number) => void;

// The last answer of a batch lands here: an optimiser that sees nobody read it could drop the work.
const consumed: { answer: unknown } = { answer: null };
let callers = 0;

/**
 * A batch with a call site of its own, so that one implementation's types and inlining never reach
 * another's. The number in the source makes each text unique: engines share the profile of texts
 * that are equal.
 */
export function batch(call: () => unknown): Batch {
  let make: (call: () => unknown, consumed: { answer: unknown }) => Batch;
  try {
    make = new Function(
      "call",
      "consumed",
      `return function caller_${++callers}(calls) {
        let answer;
        for (let i = 0; i < calls; i++) answer = call();
        consumed.answer = answer;
      };`,
    ) as typeof make;
  } catch (cause) {
    throw new Error(
      "Cannot build a call site: this page's Content-Security-Policy lacks 'unsafe-eval'",
      { cause },
    );
  }
  return make(call, consumed);
}

/** The same batch, and then a wait that makes it longer by the share `slowdown`. */
export function slowed(batch: Batch, slowdown: number, clock: Clock): Batch {
  return (calls) => {
    const start = clock.now();
    batch(calls);
    const took = clock.now() - start;
    const end = start + took * (1 + slowdown);
    while (clock.now() < end);
  };
}

/** The nanoseconds that `calls` calls of a batch take. */
export function time(batch: Batch, calls: number, clock: Clock): number {
  const start = clock.now();
  batch(calls);
  return clock.now() - start;
}

/** One block: so many rounds of so many calls. */
export interface Block {
  clock: Clock;
  /** Calls per sample, the same for everybody. */
  calls: number;
  /** The number of the block's first round, from which the order continues. */
  firstRound: number;
  rounds: number;
  /** Runs before each round, outside every clock. */
  between(round: number): void | Promise<void>;
}

/** For each batch its nanoseconds per call, in time order, or the error that it threw. */
export function block(batches: readonly Batch[], plan: Block): Promise<(Float64Array | Error)[]> {
  const baton = new Baton(batches.length, plan.firstRound, plan.between);
  return Promise.all(batches.map(async (batch, entrant) => {
    try {
      return await samples(batch, plan, () => baton.turn(entrant));
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    } finally {
      baton.leave(entrant);
    }
  }));
}

async function samples(
  batch: Batch,
  { clock, calls, rounds }: Block,
  turn: () => Promise<void>,
): Promise<Float64Array> {
  const reads = new Float64Array(2 * rounds);
  let read = 0;
  let settled = false;

  function* benchmark() {
    yield {
      // mitata calls the batch once before its loop starts, on a clock of its own: one call will do.
      async [0]() {
        if (!settled) {
          settled = true;
          return 1;
        }
        await turn();
        // One call outside the clock brings this entrant's data back into the caches that the others
        // have filled: else a figure would depend on who else runs (1m units: 12x or 18x).
        batch(1);
        return calls;
      },
      bench(calls: number) {
        batch(calls);
      },
    };
  }

  await measure(benchmark as unknown as () => void, {
    now: () => reads[read++] = clock.now(),
    gc: false,
    inner_gc: false,
    // Exactly `rounds` samples, none dropped, none batched: calibration has chosen `calls` already.
    min_samples: rounds,
    max_samples: rounds,
    min_cpu_time: 0,
    samples_threshold: Infinity,
    batch_threshold: -1,
    warmup_threshold: -1,
  });

  if (read !== reads.length) {
    throw new Error(
      `mitata read the clock ${read} times in ${rounds} rounds instead of twice each`,
    );
  }
  return Float64Array.from({ length: rounds }, (_, i) => (reads[2 * i + 1] - reads[2 * i]) / calls);
}
