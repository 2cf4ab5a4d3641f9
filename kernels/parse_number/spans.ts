/**
 * Numbers at places that somebody else has found: groups of spans that fit a window together.
 *
 * @module
 */

import { typeName } from "../_arguments.ts";
import { memoryFor } from "./answers.ts";
import { type Engine, FAULT, FAULT_AT, NOT_ENDED } from "./engine.ts";
import { faulty, type Place } from "./errors.ts";
import { LongNumber } from "./long_number.ts";

function checkOffsets(name: string, value: unknown): asserts value is Uint32Array {
  if (!(value instanceof Uint32Array)) {
    throw new TypeError(`"${name}" expected a Uint32Array, got ${typeName(value)}`);
  }
}

/** Throws unless span `i` is starts[i] to ends[i] within `length` bytes. */
export function checkSpans(starts: unknown, ends: unknown, length: number): void {
  checkOffsets("starts", starts);
  checkOffsets("ends", ends);
  const count = starts.length;
  if (ends.length !== count) {
    throw new RangeError(
      `"ends" expected ${count} offsets, as many as "starts", got ${ends.length}`,
    );
  }
  for (let i = 0; i < count; i++) {
    if (ends[i] > length || starts[i] > ends[i]) {
      throw new RangeError(
        `Span ${i} is from ${starts[i]} to ${ends[i]}: that is no part of ${length} bytes`,
      );
    }
  }
}

/** Spans `from` to `to`, and the bytes that hold them. */
interface Group {
  to: number;
  begin: number;
  end: number;
}

/** As many spans from `from` on as fit a window and a call. */
function groupOf(engine: Engine, starts: Uint32Array, ends: Uint32Array, from: number): Group {
  const { bytes, spans } = engine.room;
  const most = Math.min(starts.length, from + spans);
  let begin = starts[from], end = ends[from], to = from + 1;
  for (; to < most; to++) {
    const first = Math.min(begin, starts[to]), last = Math.max(end, ends[to]);
    if (last - first > bytes) break;
    begin = first;
    end = last;
  }
  return { to, begin, end };
}

/** The error of the span, with its end, that the engine has stopped at. */
export function spanFault(engine: Engine, bytes: Uint8Array, end: number): Error {
  const { [FAULT]: fault, [FAULT_AT]: offset } = engine.state();
  return faulty(fault, placeIn(bytes, offset, end), "float64");
}

function placeIn(bytes: Uint8Array, offset: number, end: number): Place {
  return { offset, byte: offset < end ? bytes[offset] : undefined, what: "span" };
}

/** The numbers in spans of `bytes`, NaN for empty ones. The spans have been checked. */
export function parseSpansOf(
  engine: Engine,
  bytes: Uint8Array,
  starts: Uint32Array,
  ends: Uint32Array,
): Float64Array<ArrayBuffer> {
  const { length } = starts;
  const answers = memoryFor("float64", length);
  for (let from = 0; from < length;) {
    const { to, begin, end } = groupOf(engine, starts, ends, from);
    const count = to - from;
    if (end - begin > engine.room.bytes) {
      // one span longer than a window
      const number = new LongNumber("float64", begin);
      const ended = number.feed(bytes, begin, end);
      if (ended < end) throw faulty(NOT_ENDED, placeIn(bytes, ended, end), "float64");
      answers[from] = number.value("span") as number;
    } else {
      engine.input().set(bytes.subarray(begin, end));
      engine.starts().set(starts.subarray(from, to));
      engine.ends().set(ends.subarray(from, to));
      const done = engine.parseSpans(begin, count, 0);
      if (done < count) throw spanFault(engine, bytes, ends[from + done]);
      answers.set(engine.answers("float64").subarray(0, count), from);
    }
    from = to;
  }
  return answers;
}
