/**
 * Columns of events in WASM memory, which every event kernel reads in place: what one kernel writes
 * there is the next one's input, without a copy.
 *
 * @module
 */

import { checkCapacity } from "./_arguments.ts";
import { Workspace } from "./_workspace.ts";

/** Bytes before and behind each column that a kernel may read. */
const MARGIN = 64;

function padded(bytes: number): number {
  return Math.ceil(bytes / MARGIN) * MARGIN + MARGIN;
}

interface Views {
  readonly time: Float64Array<ArrayBuffer>;
  readonly longs: BigInt64Array<ArrayBuffer>;
  readonly mask: Uint32Array<ArrayBuffer>;
  readonly value: Uint32Array<ArrayBuffer>;
}

/**
 * Columns for up to `capacity` events on a workspace, 16 bytes an event. A view is valid until the
 * workspace's memory grows: read it again after every allocation there.
 *
 * @example
 * ```ts
 * import { EventColumns } from "@lanemark/kernels/bitmask-funnel";
 *
 * const columns = new EventColumns(1000);
 * columns.time.set([1, 2, 5]);
 * columns.mask.set([0b01, 0b00, 0b10]);
 * if (columns.time.buffer !== columns.mask.buffer) throw new Error("differs");
 * ```
 */
export class EventColumns {
  /** Events that fit. */
  readonly capacity: number;
  /** Where the columns lie. */
  readonly workspace: Workspace;
  /** Address of the times. */
  readonly timeAt: number;
  /** Address of the masks. */
  readonly maskAt: number;
  /** Address of the values. */
  readonly valueAt: number;
  #views: Views | undefined;

  /**
   * Reserves the columns, zeroed.
   *
   * @throws {TypeError} if `capacity` is no number.
   * @throws {RangeError} if it is no whole number above 0, or there is no memory for it: the message
   * tells the size.
   */
  constructor(capacity: number, workspace: Workspace = new Workspace()) {
    checkCapacity(capacity, "events");
    this.capacity = capacity;
    this.workspace = workspace;
    const times = padded(8 * capacity), words = padded(4 * capacity);
    // one allocation: it succeeds whole or leaves nothing behind
    this.timeAt = workspace.alloc(MARGIN + times + 2 * words) + MARGIN;
    this.maskAt = this.timeAt + times;
    this.valueAt = this.maskAt + words;
  }

  #current(): Views {
    if (this.#views !== undefined && this.#views.time.length > 0) return this.#views;
    const { buffer } = this.workspace.bytes;
    return this.#views = {
      time: new Float64Array(buffer, this.timeAt, this.capacity),
      longs: new BigInt64Array(buffer, this.timeAt, this.capacity),
      mask: new Uint32Array(buffer, this.maskAt, this.capacity),
      value: new Uint32Array(buffer, this.valueAt, this.capacity),
    };
  }

  /** The times as doubles: whole numbers below 2^53, NaN where a time is not known. */
  get time(): Float64Array<ArrayBuffer> {
    return this.#current().time;
  }

  /** The same memory as 64-bit integers. */
  get longs(): BigInt64Array<ArrayBuffer> {
    return this.#current().longs;
  }

  /** The masks: bit i is condition i + 1. */
  get mask(): Uint32Array<ArrayBuffer> {
    return this.#current().mask;
  }

  /** A value each: an id, a code of a dictionary. */
  get value(): Uint32Array<ArrayBuffer> {
    return this.#current().value;
  }
}
