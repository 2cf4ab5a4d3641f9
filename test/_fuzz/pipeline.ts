/**
 * Hostile calls of what can only be awaited: a pipeline's plan and source, and its end in a thread.
 *
 * @module
 */

import type { Rng } from "../../fixtures/mod.ts";
import {
  canShare,
  pipeline,
  type PipelinePlan,
  serveStage,
  type Source,
} from "../../threads/mod.ts";
import { otherContent } from "./content.ts";
import { show } from "./target.ts";

const program = new URL("../_workers/stages.ts", import.meta.url);

/** A plan that is right, which adds one to each byte. */
function planOf(random: Rng) {
  return {
    workers: 1,
    slotBytes: 1 + random.below(64),
    answerBytes: 64,
    slots: 1 + random.below(3),
    limit: 2_000,
    startLimit: 5_000,
    memory: random.pick(["shared", "moved"]),
  };
}

/** What a source gives: bytes, then the end. */
function sourceOf(bytes: Uint8Array): Source {
  let at = 0;
  return (into) => {
    const next = bytes.subarray(at, at + into.length);
    into.set(next);
    at += next.length;
    return next.length;
  };
}

async function run(source: Source, plan: PipelinePlan): Promise<number[]> {
  const answers: number[] = [];
  for await (const piece of pipeline(source, plan)) {
    if (!piece.ok) throw new RangeError(piece.reason);
    answers.push(...piece.answer);
  }
  return answers;
}

/** What does not hold of one hostile plan, or `null`. */
export async function attemptPipeline(random: Rng): Promise<string | null> {
  if (typeof canShare() !== "boolean") return "canShare() tells neither true nor false";
  const bytes = Uint8Array.from({ length: random.below(200) }, () => random.below(200));
  const right = planOf(random);
  const { args: [mutated] } = random.below(4) === 0
    ? { args: [right] as unknown[] }
    : otherContent([right], random);
  const isObject = typeof mutated === "object" && mutated !== null;
  const { workers, slots, slotBytes, answerBytes } = (isObject ? mutated : {}) as typeof right;
  // memory that there is, and threads that the machine can bear
  const huge = [slotBytes, answerBytes, slots].some((size) => size > 2 ** 20) || workers > 4;
  if (
    huge && [slots, slotBytes, answerBytes, workers].every((size) => Number.isSafeInteger(size))
  ) {
    return null;
  }
  const plan = isObject ? { program, setup: { broken: null }, ...mutated } : mutated;
  try {
    const answers = await run(sourceOf(bytes), plan as PipelinePlan);
    const want = Array.from(bytes, (byte) => byte + 1);
    return answers.join() === want.join() ? null : `${show(plan)}: answered ${show(answers)}`;
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null;
    // no thread becomes ready: that is an Error
    if (error instanceof Error && /^(No thread is left|Every slot was lost)/.test(error.message)) {
      return null;
    }
    return `${show(plan)}: an error without a name: ${error}`;
  }
}

/** What is no thread has to say so. */
export async function attemptServeStage(open: unknown): Promise<string | null> {
  try {
    await serveStage(open as () => never);
    return "serveStage() served what is no thread";
  } catch (error) {
    return error instanceof Error && error.message !== "" ? null : String(error);
  }
}
