/**
 * Answers first: an implementation whose answer is wrong is never timed.
 *
 * @module
 */

import { absent } from "./record.ts";
import type { Clock } from "./runtime.ts";
import type { Impl, Subject } from "./suite.ts";

/** One implementation on one input, with the answer that it has to give. */
export interface Trial {
  readonly kernel: Subject<unknown, unknown>;
  readonly impl: Impl<unknown, unknown>;
  readonly input: unknown;
  readonly expected: unknown;
}

/** An implementation that gave the right answer, ready to be called again. */
export interface Ready {
  readonly trial: Trial;
  readonly call: () => unknown;
  /** The nanoseconds of the first call. */
  readonly cold: number;
}

/** Prepares and calls an implementation once; a string tells why it must not be timed. */
export function verify(trial: Trial, clock: Clock): Ready | string {
  const { impl, input } = trial;
  let doing = "unavailable()";
  try {
    const reason = impl.unavailable(input);
    if (reason !== null) return absent + reason;
    doing = "prepare()";
    const call = impl.prepare(input);
    doing = "the first call";
    const start = clock.now();
    const answer = call();
    const cold = clock.now() - start;
    doing = "same()";
    return wrong(trial, answer) ?? { trial, call, cold };
  } catch (error) {
    return `${doing} threw: ${error}`;
  }
}

/** Calls an implementation again after its timing; a string tells that the answer has changed. */
export function reverify({ trial, call }: Ready): string | null {
  try {
    const found = wrong(trial, call());
    return found === null ? null : `after the timing: ${found}`;
  } catch (error) {
    return `after the timing: threw: ${error}`;
  }
}

// The answer may be a view that the next call overwrites, so it is compared at once.
function wrong({ kernel, impl, expected }: Trial, answer: unknown): string | null {
  if (impl.role !== "answer" || kernel.same(answer, expected)) return null;
  return `wrong answer: ${difference(answer, expected)}`;
}

function difference(answer: unknown, expected: unknown): string {
  if (!(answer instanceof Uint8Array) || !(expected instanceof Uint8Array)) {
    return "it differs from the oracle's";
  }
  const at = expected.findIndex((byte, i) => byte !== answer[i]);
  return at >= 0 && at < answer.length
    ? `byte ${at} is ${answer[at]}, the oracle says ${expected[at]}`
    : `${answer.length} bytes long, the oracle says ${expected.length}`;
}
