/**
 * What a suite is: a kernel, the oracle that knows its answers, and the named inputs to time it on.
 *
 * @module
 */

import type { Code, Role } from "./record.ts";

/** One way to compute the subject's answer. `prepare` is never timed, the call it returns is. */
export interface Impl<Input, Output> {
  /** The last part of the id. */
  readonly name: string;
  /**
   * `answer` is verified against the oracle; `roofline` only moves the same bytes; of a `yardstick`,
   * which does something else with them, it is only asked that it does not throw.
   */
  readonly role: Role;
  /** What it is made of: the engine's built-ins, TypeScript, or WASM. */
  readonly code: Code;
  /** The share by which every sample is made longer, by waiting: what the self-check has to detect. */
  readonly slowdown?: number;
  /** Threads that work on a call, where those are told of: then its ratio is, for each of them, too. */
  readonly workers?: number;
  /** Ends what `prepare` began and no collector ends, threads: called when a block is over. */
  release?(): void;
  /** Why this implementation cannot take `input` on this runtime, or `null` when it can. */
  unavailable(input: Input): string | null;
  /** Places `input` and returns the call that computes its answer; a view it returns is valid until the next call. */
  prepare(input: Input): () => Output;
}

/** The thing under test. A kernel's descriptor has this shape; the harness knows no kernel. */
export interface Subject<Input, Output> {
  /** The first part of the id. */
  readonly name: string;
  /** Every implementation, in the order of the tables. */
  readonly impls: readonly Impl<Input, Output>[];
  /** Whether two answers are the same. */
  same(a: Output, b: Output): boolean;
  /** The size of an input: bytes, and elements in the kernel's own unit. */
  size(input: Input): { readonly bytes: number; readonly elements: number };
  /** The bytes of an answer, where the subject tells. */
  answerBytes?(output: Output): number;
  /**
   * Whom an implementation is compared with, the one that counts first. One that stands first in its
   * own list is a reference. Without this everybody is compared with `baseline` and `native`, and with
   * no yardstick: those have to be named here. A yardstick's own list is not looked at.
   */
  rivals?(impl: string): readonly string[];
}

/** One named input. */
export interface Case<Input> {
  /** The middle part of the id: snake_case, sizes with units (`ascii_1m`). */
  readonly name: string;
  /** Why the case exists, in a sentence. */
  readonly story: string;
  /** What cases share that differ in size alone: their records become a sweep. */
  readonly family?: string;
  /** Neither timed nor verified but where a filter begins as its id does: it takes long, or gigabytes. */
  readonly onRequest?: true;
  /** Makes the input, lazily and always the same. */
  input(): Input;
}

/** A kernel and the cases it is timed on. */
export interface Suite<Input, Output> {
  /** The kernel's descriptor. */
  readonly kernel: Subject<Input, Output>;
  /** The dumb reference: what the answer has to be. */
  oracle(input: Input): Output;
  /** What the suite asks, in a few sentences. */
  readonly story: string;
  /** Timed only where a filter or `--workers` asks for it: it is no kernel that somebody may choose. */
  readonly onRequest?: true;
  /** The cases, in the order of the report. */
  readonly cases: readonly Case<Input>[];
}

/** Suites of different kernels stand in one list; `run` only ever hands a suite's inputs back to it. */
// deno-lint-ignore no-explicit-any
export type AnySuite = Suite<any, any>;

/** Checks a suite when it is declared: names must make unique, well-formed ids. */
export function suite<Input, Output>(declared: Suite<Input, Output>): Suite<Input, Output> {
  const wellFormed = /^[a-z0-9]+(_[a-z0-9]+)*$/;
  const seen = new Set<string>();
  for (const { name } of declared.cases) {
    if (!wellFormed.test(name)) {
      throw new TypeError(`${declared.kernel.name}: the case name "${name}" is not snake_case`);
    }
    if (seen.has(name)) {
      throw new TypeError(`${declared.kernel.name}: the case "${name}" stands there twice`);
    }
    seen.add(name);
  }
  return declared;
}
