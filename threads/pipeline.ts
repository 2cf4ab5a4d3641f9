/**
 * A producer, a bounded number of slots, n threads, and a consumer who gets the answers in order.
 *
 * @module
 */

import { Breather } from "./breather.ts";
import { Crew } from "./crew.ts";
import { type Failure, MovedSlots, SharedSlots, type Slots } from "./slots.ts";
import type { Kind } from "./thread.ts";

/**
 * Writes the input's next bytes to `into` and returns how many, 0 at the end. It may take its time, and
 * is not asked again before there is room. A read that is under way when the pipeline ends is not waited
 * for.
 */
export type Source = (into: Uint8Array) => number | Promise<number>;

/** What a pipeline is made of. */
export interface PipelinePlan {
  /** The threads' program, which calls {@linkcode serveStage}. */
  readonly program: URL;
  /** Threads, at least one. */
  readonly workers: number;
  /** What each thread's program is opened with: anything that can be posted. */
  readonly setup?: unknown;
  /** Bytes of input in a chunk, at most. */
  readonly slotBytes: number;
  /** Bytes that the answer to one chunk may take. */
  readonly answerBytes: number;
  /** Chunks under way, at most. Default: two a thread and two more. */
  readonly slots?: number;
  /**
   * How many of a full slot's bytes make a chunk: where a record ends, say. The rest goes into the next
   * one. Default: all of them. The input's last bytes are a chunk whatever they are.
   */
  readonly cut?: (bytes: Uint8Array) => number;
  /** Milliseconds that a chunk may take. Default: 60,000. */
  readonly limit?: number;
  /** Milliseconds that a thread may take to be ready. Default: 20,000. */
  readonly startLimit?: number;
  /** Ends the pipeline: the loop over it throws the signal's reason. */
  readonly signal?: AbortSignal;
  /** Where chunks are. Default: shared memory where there is such, else buffers that move. */
  readonly memory?: "shared" | "moved";
  /** Which kind of worker. Default: what the runtime has. */
  readonly kind?: Kind;
}

/** What became of a chunk. */
export type Piece =
  | {
    readonly ok: true;
    /** The chunk's number, from 0. */
    readonly sequence: number;
    /**
     * Its answer: valid until the next piece is asked for. It may lie in shared memory, which most
     * decoders and writers do not take: those want a copy, `answer.slice()`.
     */
    readonly answer: Uint8Array;
  }
  | ({ readonly ok: false; readonly sequence: number } & Failure);

/** Whether memory can be shared here: a page has to be isolated for that. */
export function canShare(): boolean {
  const { SharedArrayBuffer, crossOriginIsolated } = globalThis as {
    SharedArrayBuffer?: unknown;
    crossOriginIsolated?: boolean;
  };
  return SharedArrayBuffer !== undefined && crossOriginIsolated !== false;
}

/**
 * Sends what `source` gives through the threads and hands the answers out in the input's order.
 *
 * Memory is bounded: `slots` times the bytes of a chunk and of its answer, whatever the input's size, and
 * at most twice that after threads were lost. A slow consumer holds the slots, and so the source.
 * Every chunk has exactly one piece, an answer or a failure: a thread that dies costs its chunk, and
 * another one takes its place. Leaving the loop ends the threads. Timers have their turn, however fast
 * source and consumer are.
 *
 * @throws {RangeError} for a plan that cannot be, when the source returns what is no number of bytes, or
 * when `cut` finds no end in a full slot.
 * @throws {Error} when no thread becomes ready, or none is left; and what the source throws, after the
 * pieces of what it gave before.
 *
 * @example
 * ```ts ignore
 * // sum.ts, the threads' program: bytes of numbers, a line each
 * await serveStage(() => (input, room) => {
 *   const sum = parseNumbers(input.slice(), { format: "list" }).reduce((a, b) => a + b, 0);
 *   room.set(new Uint8Array(Float64Array.of(sum).buffer));
 *   return 8;
 * });
 *
 * // the main program: a chunk ends after a line, and an answer is copied out of shared memory
 * const program = new URL("./sum.ts", import.meta.url);
 * const cut = (bytes: Uint8Array) => bytes.lastIndexOf(0x0a) + 1;
 * const plan = { program, workers: 2, slotBytes: 1 << 20, answerBytes: 8, cut };
 * let sum = 0;
 * for await (const piece of pipeline((into) => file.read(into), plan)) {
 *   if (!piece.ok) throw new Error(piece.reason);
 *   sum += new Float64Array(piece.answer.slice().buffer)[0];
 * }
 * ```
 */
export async function* pipeline(
  source: Source,
  plan: PipelinePlan,
): AsyncGenerator<Piece, void, void> {
  // read once: a getter may answer with something else after the check
  const {
    program,
    workers,
    setup,
    slotBytes,
    answerBytes,
    slots: most = 2 * workers + 2,
    cut,
    limit = 60_000,
    startLimit = 20_000,
    signal,
    memory = canShare() ? "shared" : "moved",
    kind,
  } = plan;
  checkCounts({ workers, slots: most, slotBytes, answerBytes });
  checkLimits({ limit, startLimit });
  const shape = { slots: most, slotBytes, answerBytes };
  signal?.throwIfAborted();
  const slots: Slots = memory === "shared" ? new SharedSlots(shape) : new MovedSlots(shape);
  const consumer = new Bell(), producer = new Bell();
  const crew = new Crew({
    program,
    workers,
    kind,
    startLimit,
    begin: (thread) => ({ begin: { thread, setup } }),
    ready: (number, thread) => slots.ready(number, thread),
    hear(number, report) {
      slots.hear(number, report);
      consumer.ring();
    },
    lost(number, failure) {
      slots.lost(number, failure);
      consumer.ring();
    },
  });
  const abort = () => consumer.ring();
  signal?.addEventListener("abort", abort);
  const input = new Input(source, slotBytes, cut, slots, producer, consumer);
  const breather = new Breather();
  try {
    for (let sequence = 0;; sequence++) {
      if (breather.due) await breather.take();
      signal?.throwIfAborted();
      // from when the chunk is there, and again from when a thread has it: a slow source is nobody's fault
      let asked = performance.now(), holder: number | null = null;
      let settled = slots.settled(sequence);
      while (settled === null) {
        signal?.throwIfAborted();
        if (input.ended && sequence >= input.chunks) {
          if (input.error !== null) throw input.error.value;
          return;
        }
        if (crew.gone) throw new Error(`No thread is left: ${crew.lastEnd}`);
        const holds = sequence < input.chunks ? slots.holder(sequence) : null;
        if (sequence >= input.chunks || holds !== holder) asked = performance.now();
        else expire(sequence, performance.now() - asked);
        holder = holds;
        slots.listen();
        settled = slots.settled(sequence);
        if (settled === null) await consumer.wait(Math.min(limit, LOOK_MS));
        settled ??= slots.settled(sequence);
      }
      const { answer, failure } = settled;
      yield failure === null ? { ok: true, sequence, answer } : { ok: false, sequence, ...failure };
      slots.release(sequence);
      producer.ring();
    }
  } finally {
    signal?.removeEventListener("abort", abort);
    input.stop();
    producer.ring();
    slots.close();
    crew.close();
  }

  /** Nobody waits for one chunk for ever. */
  function expire(sequence: number, waited: number): void {
    if (waited <= limit) return;
    const reason = `no answer within ${limit} ms`;
    const holder = slots.holder(sequence);
    if (holder !== null) {
      slots.lost(holder, { kind: "late", reason });
      crew.terminate(holder);
    } else if (waited > limit + startLimit) {
      slots.giveUp(sequence, { kind: "late", reason: "no thread took it" });
    }
  }
}

/** Looks again after so many milliseconds, whether or not it was called. */
const LOOK_MS = 1000;

/** The producer: fills slots as they become free. */
class Input {
  /** Chunks put into slots so far. */
  chunks = 0;
  /** Whether no more will come. */
  ended = false;
  /** What the source threw. */
  error: { readonly value: unknown } | null = null;
  #stopped = false;

  constructor(
    source: Source,
    slotBytes: number,
    cut: PipelinePlan["cut"],
    slots: Slots,
    room: Bell,
    consumer: Bell,
  ) {
    this.#produce(source, slotBytes, cut, slots, room, consumer)
      .catch((value) => this.error = { value })
      .finally(() => {
        this.ended = true;
        consumer.ring();
      });
  }

  /** Nobody wants more. */
  stop(): void {
    this.#stopped = true;
  }

  async #produce(
    source: Source,
    slotBytes: number,
    cut: PipelinePlan["cut"],
    slots: Slots,
    room: Bell,
    consumer: Bell,
  ): Promise<void> {
    // not into the slot: few readers write to shared memory, and what cut() leaves over comes along
    const staged = new Uint8Array(slotBytes);
    let length = 0; // bytes of it that are filled
    for (let last = false; !last;) {
      while (!slots.hasRoom() && !this.#stopped) await room.wait();
      while (length < slotBytes && !last && !this.#stopped) {
        const free = staged.subarray(length);
        const read = await source(free);
        if (!Number.isInteger(read) || read < 0 || read > free.length) {
          throw new RangeError(
            `The source returned ${read}, no number of bytes up to ${free.length}`,
          );
        }
        length += read;
        last = read === 0;
      }
      if (this.#stopped) return;
      if (length === 0) return;
      const bytes = staged.subarray(0, length);
      const taken = last || cut === undefined ? length : cut(bytes);
      if (!Number.isInteger(taken) || taken < 1 || taken > length) {
        throw new RangeError(
          `cut() returned ${taken} for a slot of ${length} bytes: none ends there`,
        );
      }
      slots.put(this.chunks++, bytes.subarray(0, taken));
      staged.copyWithin(0, taken, length);
      length -= taken;
      consumer.ring();
    }
  }
}

/** Somebody who waits, and a call. A call while nobody waits is kept. */
class Bell {
  #rung = false;
  #waiting: (() => void) | null = null;

  ring(): void {
    this.#rung = true;
    this.#waiting?.();
  }

  async wait(limit?: number): Promise<void> {
    if (!this.#rung) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      await new Promise<void>((resolve) => {
        this.#waiting = resolve;
        if (limit !== undefined) timer = setTimeout(resolve, limit);
      });
      clearTimeout(timer);
      this.#waiting = null;
    }
    this.#rung = false;
  }
}

function checkCounts(counts: { readonly [name: string]: number }): void {
  for (const [name, value] of Object.entries(counts)) {
    if (Number.isSafeInteger(value) && value > 0) continue;
    throw new RangeError(`"${name}" expected a whole number above 0, got ${String(value)}`);
  }
}

function checkLimits(limits: { readonly [name: string]: number }): void {
  for (const [name, value] of Object.entries(limits)) {
    // a timer takes no more, and makes one of everything else
    if (typeof value === "number" && value > 0 && value < 2 ** 31) continue;
    throw new RangeError(`"${name}" expected milliseconds above 0, got ${String(value)}`);
  }
}
