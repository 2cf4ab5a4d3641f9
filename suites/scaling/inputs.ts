/**
 * Inputs in tasks: one that is cut where its records end, or many that have nothing to do with each other.
 *
 * @module
 */

import * as fixtures from "../../fixtures/mod.ts";
import { type WorkName, works } from "../pipeline/works.ts";
import type { Task } from "./window.ts";

/** What is timed on. */
export interface ScalingInput {
  readonly bytes: Uint8Array;
  readonly tasks: readonly Task[];
  /** Whether it is one input, which one thread takes in one call. */
  readonly whole: boolean;
}

const k = 1024;

/** Bytes made at once: what follows begins anew with another seed. */
const PORTION = 1024 * k;

/** One input of about `bytes` bytes, in tasks of at most `most`. */
export function cutInput(work: WorkName, bytes: number, most: number): ScalingInput {
  const { cut, generate } = works[work] as
    & { cut?: (bytes: Uint8Array) => number }
    & typeof works[WorkName];
  const portions: Uint8Array[] = [];
  for (let made = 0; made < bytes; made += PORTION) {
    portions.push(generate(made + 1, Math.min(PORTION, bytes - made)));
  }
  const input = joined(portions);
  const tasks: Task[] = [];
  for (let from = 0; from < input.length;) {
    const part = input.subarray(from, from + most);
    const length = cut === undefined || from + most >= input.length ? part.length : cut(part);
    if (length === 0) throw new Error(`${work}: no record ends within ${most} bytes`);
    tasks.push({ from, length });
    from += length;
  }
  return { bytes: input, tasks, whole: true };
}

/** So many inputs of 16 to 256 KiB each, seeded. */
export function independentInputs(work: WorkName, count: number): ScalingInput {
  const sizes = fixtures.randomUint32(count, count);
  const parts = Array.from(sizes, (size, i) => {
    const bytes = 16 * k + 8 * (size % (30 * k));
    return works[work].generate(i + 1, bytes);
  });
  let from = 0;
  const tasks = parts.map(({ length }) => {
    const task = { from, length };
    from += length;
    return task;
  });
  return { bytes: joined(parts), tasks, whole: false };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
