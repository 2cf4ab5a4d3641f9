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

/** Milliseconds that a busy machine keeps. */
const ENOUGH_MS = 20_000;

/** A plan that is right, which adds one to each byte. */
function planOf(random: Rng) {
  return {
    workers: 1,
    slotBytes: 1 + random.below(64),
    answerBytes: 64,
    slots: 1 + random.below(3),
    limit: ENOUGH_MS,
    startLimit: ENOUGH_MS,
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

/** What came of a pipeline: a list a piece, `threw` and its like for one that failed; or an error. */
type Outcome = { readonly pieces: readonly string[] } | { readonly error: unknown };

async function outcome(of: typeof pipeline, source: Source, plan: PipelinePlan): Promise<Outcome> {
  const pieces: string[] = [];
  try {
    for await (const piece of of(source, plan)) {
      pieces.push(piece.ok ? `[${piece.answer.join()}]` : piece.kind);
    }
    return { pieces };
  } catch (error) {
    return { error };
  }
}

/**
 * What the documentation says of a plan: the pieces, that it is refused, or nothing at all where its
 * limits are shorter than a busy machine may take, or where its memory is of no known kind.
 */
function wanted(plan: unknown, bytes: Uint8Array): readonly string[] | "refused" | "unspoken" {
  if (typeof plan !== "object" || plan === null) return "refused";
  const { workers, slotBytes, answerBytes, slots = 1, limit = ENOUGH_MS, startLimit = ENOUGH_MS } =
    plan as Partial<PipelinePlan>;
  const counts: unknown[] = [workers, slotBytes, answerBytes, slots];
  if (!counts.every((size) => Number.isSafeInteger(size) && size as number > 0)) return "refused";
  const times: unknown[] = [limit, startLimit];
  if (!times.every((ms) => typeof ms === "number" && ms > 0 && ms < 2 ** 31)) return "refused";
  const { memory } = plan as Partial<PipelinePlan>;
  if (memory !== undefined && memory !== "shared" && memory !== "moved") return "unspoken";
  if (limit < ENOUGH_MS || startLimit < ENOUGH_MS) return "unspoken";
  const chunks = Array.from(
    { length: Math.ceil(bytes.length / slotBytes!) },
    (_, i) => bytes.subarray(i * slotBytes!, (i + 1) * slotBytes!),
  );
  // the stage returns the chunk's length, for which there has to be room
  return chunks.map((chunk) =>
    chunk.length > answerBytes! ? "threw" : `[${chunk.map((byte) => byte + 1).join()}]`
  );
}

/** Whether there are memory and threads enough for a plan that is right. */
function isBearable({ workers, slots, slotBytes, answerBytes }: Partial<PipelinePlan>): boolean {
  return [slotBytes, answerBytes, slots ?? 1].every((size) => size! <= 2 ** 20) && workers! <= 4;
}

/** What does not hold of one hostile plan, or `null`. */
export async function attemptPipeline(random: Rng, of = pipeline): Promise<string | null> {
  if (typeof canShare() !== "boolean") return "canShare() tells neither true nor false";
  const bytes = Uint8Array.from({ length: random.below(200) }, () => random.below(200));
  const right = planOf(random);
  const { args: [mutated] } = random.below(4) === 0
    ? { args: [right] as unknown[] }
    : otherContent([right], random);
  const isObject = typeof mutated === "object" && mutated !== null;
  const plan = isObject ? { program, setup: { broken: null }, ...mutated } : mutated;
  const want = wanted(plan, bytes);
  if (want !== "refused" && !isBearable(plan as PipelinePlan)) return null;
  const got = await outcome(of, sourceOf(bytes), plan as PipelinePlan);
  const wrong = judge(got, want);
  return wrong === null ? null : `${show(plan)}: ${wrong}`;
}

function judge(got: Outcome, want: ReturnType<typeof wanted>): string | null {
  if ("error" in got) {
    const { error } = got;
    const isNamed = error instanceof TypeError || error instanceof RangeError;
    if (want === "refused") return isNamed ? null : `an error without a name: ${error}`;
    // no thread becomes ready in time: that is an Error
    const isLate = error instanceof Error && error.message.startsWith("No thread is left");
    if (want === "unspoken") return isNamed || isLate ? null : `an error without a name: ${error}`;
    return `refused what is right: ${error}`;
  }
  if (want === "unspoken") return null;
  if (want === "refused") return `answered ${show(got.pieces)} where it has to refuse`;
  return got.pieces.join() === want.join()
    ? null
    : `answered ${show(got.pieces)} instead of ${show(want)}`;
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
