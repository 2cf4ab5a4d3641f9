/**
 * Inputs in tasks: one that is cut where its records end, or many that have nothing to do with each other.
 *
 * @module
 */

import * as fixtures from "../../fixtures/mod.ts";
import { joined } from "../pipeline/blocks.ts";
import { type Work, type WorkName, works } from "../pipeline/works.ts";

/** What is timed on. */
export interface ScalingInput {
  /** All of it. */
  readonly bytes: Uint8Array;
  /** It in tasks. */
  readonly tasks: readonly Uint8Array[];
  /** Whether it is one input, which one thread takes in one call. */
  readonly whole: boolean;
}

const k = 1024;

/** Bytes made at once: what follows begins anew with another seed. */
const PORTION = 1024 * k;

/** One input of about `bytes` bytes, in tasks of at most `most`. */
export function cutInput(name: WorkName, bytes: number, most: number): ScalingInput {
  const { cut, generate, repacked = (bytes) => bytes }: Work = works[name];
  const portions: Uint8Array[] = [];
  for (let made = 0; made < bytes; made += PORTION) {
    portions.push(generate(made + 1, Math.min(PORTION, bytes - made)));
  }
  const whole = joined(portions), records = repacked(whole, most);
  const tasks: Uint8Array[] = [];
  for (let from = 0; from < records.length;) {
    const part = records.subarray(from, from + most);
    const length = cut === undefined || from + most >= records.length ? part.length : cut(part);
    if (length === 0) throw new Error(`${name}: no record ends within ${most} bytes`);
    tasks.push(part.subarray(0, length));
    from += length;
  }
  return { bytes: repacked(whole, Infinity), tasks, whole: true };
}

/** One input of about `bytes` bytes, in four tasks. */
export function inFour(work: WorkName, bytes: number): ScalingInput {
  return cutInput(work, bytes, Math.ceil(bytes / 32) * 8);
}

/** So many inputs of 16 to 256 KiB each, seeded. */
export function independentInputs(work: WorkName, count: number): ScalingInput {
  const sizes = fixtures.randomUint32(count, count);
  const tasks = Array.from(sizes, (size, i) => {
    const bytes = 16 * k + 8 * (size % (30 * k));
    return works[work].generate(i + 1, bytes);
  });
  return { bytes: joined(tasks), tasks, whole: false };
}
