/**
 * Texts of any size through an engine of bounded size: windows in, answers out.
 *
 * @module
 */

import { Collected, copyBytes, takenBytes } from "../_answers.ts";
import { overlap } from "../_arguments.ts";
import { allocate } from "../_memory.ts";
import { begin, type Engine, SLACK } from "./engine.ts";
import { illFormed, MOST_BYTES, tooLarge } from "./errors.ts";
import { Findings } from "./findings.ts";
import type { Format } from "./format.ts";

/** What to mark in a text: JSON's structurals, or delimiters. */
export type Wanted = "json" | Format;

/** Copies bytes [from, to) into the engine's window. */
export function place(engine: Engine, bytes: Uint8Array, from: number, to: number): void {
  engine.input().set(to - from === bytes.length ? bytes : bytes.subarray(from, to));
}

/** Marks the window's first `bytes` bytes: {@linkcode Engine.jsonOffsets} or its like. */
export function offsetsOf(
  engine: Engine,
  bytes: number,
  at: number,
  base: number,
  wanted: Wanted,
): number {
  return wanted === "json"
    ? engine.jsonOffsets(bytes, at, base)
    : engine.delimiterOffsets(bytes, at, base, wanted);
}

/** The same as bits. */
export function maskOf(engine: Engine, bytes: number, wanted: Wanted): number {
  return wanted === "json" ? engine.jsonMask(bytes) : engine.delimiterMask(bytes, wanted);
}

/** Takes in what a window has shown; throws where it ceases to be UTF-8. */
export function follow(
  findings: Findings,
  state: Uint32Array,
  bytes: number,
  count: number,
): void {
  const at = findings.add(state, bytes, count);
  if (at >= 0) throw illFormed(at);
}

/**
 * Puts a text through the engine, window by window. `each` is called with the window in place and
 * returns the number of its answers; its offsets begin at `from`.
 */
function through(
  engine: Engine,
  bytes: Uint8Array,
  reading: Wanted | "minify",
  each: (from: number, length: number) => number,
): void {
  const findings = new Findings();
  const { length } = bytes;
  begin(engine.state());
  for (let from = 0; from < length;) {
    const to = Math.min(length, from + engine.room.bytes);
    place(engine, bytes, from, to);
    follow(findings, engine.state(), to - from, each(from, to - from));
    from = to;
  }
  findings.finish(engine.state(), reading);
}

/** Throws for a text that is too large to be marked, if nothing worse is wrong with it. */
function checkLength(engine: Engine, bytes: Uint8Array, wanted: Wanted): void {
  if (bytes.length <= MOST_BYTES) return;
  count(engine, bytes, wanted);
  throw tooLarge(bytes.length);
}

/** How many there are. */
export function count(engine: Engine, bytes: Uint8Array, wanted: Wanted): number {
  let total = 0;
  through(engine, bytes, wanted, (_, length) => {
    const count = maskOf(engine, length, wanted);
    total += count;
    return count;
  });
  return total;
}

/** Where they are, in memory of its own. */
export function offsets(
  engine: Engine,
  bytes: Uint8Array,
  wanted: Wanted,
): Uint32Array<ArrayBuffer> {
  checkLength(engine, bytes, wanted);
  const answers = new Collected(() => engine.offsets());
  through(engine, bytes, wanted, (from, length) => {
    const count = offsetsOf(engine, length, answers.reserve(length + SLACK), from, wanted);
    answers.add(count);
    return count;
  });
  return answers.finish();
}

/** Where they are, as bits in memory of its own. */
export function mask(
  engine: Engine,
  bytes: Uint8Array,
  wanted: Wanted,
): Uint32Array<ArrayBuffer> {
  checkLength(engine, bytes, wanted);
  const words = allocate<Uint32Array<ArrayBuffer>>(Uint32Array, Math.ceil(bytes.length / 32));
  through(engine, bytes, wanted, (from, length) => {
    const count = maskOf(engine, length, wanted);
    // a window is a multiple of 64 bytes, the last one apart
    words.set(engine.masks().subarray(0, Math.ceil(length / 32)), from / 32);
    return count;
  });
  return words;
}

/** Up to this many offsets a loop beats the making of a view and the call of set(). */
const FEW = 32;

function copyOffsets(offsets: Uint32Array, count: number, dst: Uint32Array, at: number): void {
  if (count > FEW) dst.set(offsets.subarray(0, count), at);
  else for (let i = 0; i < count; i++) dst[at + i] = offsets[i];
}

/**
 * Where they are, in `dst`; returns their number. When `dst` is too small the rest is still counted,
 * so that the error can tell what is needed.
 */
export function offsetsInto(
  engine: Engine,
  bytes: Uint8Array,
  dst: Uint32Array,
  wanted: Wanted,
): number {
  // one window is read in full before anything is written
  if (bytes.length > engine.room.bytes && overlap(bytes, dst)) {
    throw new RangeError('"dst" must not overlap "bytes"');
  }
  checkLength(engine, bytes, wanted);
  let total = 0;
  through(engine, bytes, wanted, (from, length) => {
    const count = offsetsOf(engine, length, 0, from, wanted);
    if (total + count <= dst.length) copyOffsets(engine.offsets(), count, dst, total);
    total += count;
    return count;
  });
  if (total > dst.length) {
    throw new RangeError(`"dst" expected room for at least ${total} offsets, got ${dst.length}`);
  }
  return total;
}

/** Where a text ceases to be UTF-8, or -1. */
export function utf8At(engine: Engine, bytes: Uint8Array): number {
  const findings = new Findings();
  const { length } = bytes;
  begin(engine.state());
  for (let from = 0; from < length;) {
    const to = Math.min(length, from + engine.room.bytes);
    place(engine, bytes, from, to);
    engine.utf8(to - from);
    const at = findings.add(engine.state(), to - from, 0);
    if (at >= 0) return at;
    from = to;
  }
  return findings.unfinished(engine.state());
}

/** A JSON text without whitespace between its tokens, in memory of its own. */
export function minify(engine: Engine, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  if (bytes.length <= engine.room.bytes) {
    let written = 0;
    through(engine, bytes, "minify", (_, length) => written = engine.minify(length, 0));
    return takenBytes(engine.minified(), written);
  }
  const answers = new Collected(() => engine.minified());
  through(engine, bytes, "minify", (_, length) => {
    const written = engine.minify(length, answers.reserve(length + SLACK));
    answers.add(written);
    return written;
  });
  return answers.finish();
}

/** The same in `dst`, which may be the text's own memory from its first byte, or before, on. */
export function minifyInto(engine: Engine, bytes: Uint8Array, dst: Uint8Array): number {
  // no answer is longer than its window: what is written lies behind what is still to be read
  if (
    bytes.length > engine.room.bytes && dst.byteOffset > bytes.byteOffset && overlap(bytes, dst)
  ) {
    throw new RangeError('"dst" must not begin within "bytes"');
  }
  let total = 0;
  through(engine, bytes, "minify", (_, length) => {
    const written = engine.minify(length, 0);
    if (total + written <= dst.length) copyBytes(engine.minified(), written, dst, total);
    total += written;
    return written;
  });
  if (total > dst.length) {
    throw new RangeError(`"dst" expected at least ${total} bytes, got ${dst.length}`);
  }
  return total;
}
