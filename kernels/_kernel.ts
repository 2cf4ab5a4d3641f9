/**
 * The types that every kernel room answers with. No code lives here.
 *
 * @module
 */

import type { KernelModule } from "./_workspace.ts";

/**
 * One way to compute a kernel's answer.
 *
 * `prepare` places the input and allocates the buffers, outside the clock; the call it returns is
 * what is timed. That call may be made any number of times. A view it returns is valid until the
 * next call.
 */
export interface Impl<Input, Output> {
  /** `native`, `baseline`, `wasm`, `wasm_inplace` or `copy`, and variants such as `native_string`. */
  readonly name: string;
  /**
   * `answer` computes the kernel's output; `roofline` only moves the input's bytes; `yardstick` is what
   * a program does today with the same bytes, although its answer is another.
   */
  readonly role: "answer" | "roofline" | "yardstick";
  /** What it is made of: the engine's built-ins, TypeScript, or this kernel's WASM. */
  readonly code: "native" | "typescript" | "wasm";
  /** Why this implementation cannot take `input` on this runtime, or `null` when it can. */
  unavailable(input: Input): string | null;
  /** Places `input` and returns the call that computes its answer. */
  prepare(input: Input): () => Output;
}

/** How large an input is: the bench divides time by both. */
export interface Size {
  /** Input bytes. */
  readonly bytes: number;
  /** Input elements in the kernel's own unit: code units, events, numbers. */
  readonly elements: number;
}

/** A kernel as the bench, the contract test and the page see it. */
export interface Kernel<Input, Output> {
  /** The room's name, the first part of every id. */
  readonly name: string;
  /** Every implementation, in the order of the tables. */
  readonly impls: readonly Impl<Input, Output>[];
  /**
   * The implementations that run this kernel's WASM, under the same names, on another build of it:
   * what `impls` has of role `answer` and code `wasm`, in that order.
   */
  rebuilt(build: KernelModule): readonly Impl<Input, Output>[];
  /** Whether two answers are the same. */
  same(a: Output, b: Output): boolean;
  /** The size of an input. */
  size(input: Input): Size;
  /** The bytes of an answer. */
  answerBytes(output: Output): number;
  /**
   * Whom an implementation is compared with, the one that counts first; `baseline` and `native` where
   * nothing else is said. A yardstick is a rival only where it is named here.
   */
  rivals?(impl: string): readonly string[];
}
