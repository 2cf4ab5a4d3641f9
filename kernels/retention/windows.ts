/**
 * Columns of any length through memory of bounded size: windows in, unions out.
 *
 * @module
 */

import { stretchEnd, WINDOW_GROUPS } from "../_group_windows.ts";
import { type KernelModule, Workspace } from "../_workspace.ts";
import type { Engine } from "./engine.ts";
import { retainedBits } from "./options.ts";
import { kernelOn, type RetentionExports, SLACK } from "./wasm.ts";

/** Rows that a one-shot call places at a time: 64 KiB. */
export const WINDOW_ROWS = 16_384;

/** Up to this many rows a loop beats the making of a view and the call of set(). */
const FEW_ROWS = 16;

/** Offsets of groups and answers to them, of a stretch at a time, on a workspace. */
export class GroupMemory {
  readonly #workspace: Workspace;
  readonly #kernel: RetentionExports;
  readonly #at: number;
  #views: { readonly offsets: Uint32Array; readonly answers: Uint32Array } | undefined;

  constructor(workspace: Workspace, kernel: RetentionExports) {
    this.#workspace = workspace;
    this.#kernel = kernel;
    this.#at = workspace.alloc(4 * (WINDOW_GROUPS + 1) + 4 * WINDOW_GROUPS);
  }

  /** Views are made anew when growth, by whoever shares the workspace, has detached them. */
  #current(): { readonly offsets: Uint32Array; readonly answers: Uint32Array } {
    if (this.#views !== undefined && this.#views.offsets.length > 0) return this.#views;
    const { buffer } = this.#workspace.bytes;
    return this.#views = {
      offsets: new Uint32Array(buffer, this.#at, WINDOW_GROUPS + 1),
      answers: new Uint32Array(buffer, this.#at + 4 * (WINDOW_GROUPS + 1), WINDOW_GROUPS),
    };
  }

  /** What the groups from `first` to `last` retain, to dst[first...]; row groups[first] is at `src`. */
  answer(
    src: number,
    groups: Uint32Array,
    first: number,
    last: number,
    wanted: number,
    dst: Uint32Array,
  ): void {
    const { offsets, answers } = this.#current();
    const count = last - first;
    offsets.set(groups.subarray(first, last + 1));
    this.#kernel.retained(
      src,
      offsets.byteOffset,
      count,
      groups[first],
      wanted,
      answers.byteOffset,
    );
    dst.set(answers.subarray(0, count), first);
  }

  /** What all groups of a column at `column` retain. */
  answerAt(column: number, groups: Uint32Array, wanted: number, dst: Uint32Array): void {
    const count = groups.length - 1;
    for (let first = 0; first < count; first += WINDOW_GROUPS) {
      const last = Math.min(count, first + WINDOW_GROUPS);
      this.answer(column + 4 * groups[first], groups, first, last, wanted, dst);
    }
  }
}

/** The kernel behind the one-shot functions, on a workspace of its own. */
export class WindowEngine implements Engine {
  readonly #kernel: RetentionExports;
  readonly #groups: GroupMemory;
  // nobody else's growth detaches it
  readonly #window: Uint32Array;

  constructor(build?: KernelModule) {
    const workspace = new Workspace();
    this.#kernel = kernelOn(workspace, build);
    const at = workspace.alloc(4 * WINDOW_ROWS + SLACK);
    this.#groups = new GroupMemory(workspace, this.#kernel);
    this.#window = new Uint32Array(workspace.bytes.buffer, at, WINDOW_ROWS);
  }

  /** Copies rows from `from` to `to` into the window; its address. */
  #place(mask: Uint32Array, from: number, to: number): number {
    const window = this.#window;
    if (to - from > FEW_ROWS) window.set(mask.subarray(from, to));
    else for (let at = from; at < to; at++) window[at - from] = mask[at];
    return window.byteOffset;
  }

  /** The union of rows from `from` to `to`. */
  #unionBetween(mask: Uint32Array, from: number, to: number, wanted: number): number {
    let union = 0;
    for (let at = from; at < to; at += WINDOW_ROWS) {
      const end = Math.min(to, at + WINDOW_ROWS);
      union |= this.#kernel.union(this.#place(mask, at, end), end - at, wanted);
      if ((union & wanted) === (wanted | 0)) break;
    }
    return union >>> 0;
  }

  union(mask: Uint32Array, wanted: number): number {
    return this.#unionBetween(mask, 0, mask.length, wanted);
  }

  retained(mask: Uint32Array, groups: Uint32Array, wanted: number, dst: Uint32Array): void {
    const count = groups.length - 1;
    for (let first = 0; first < count;) {
      const last = stretchEnd(groups, first, WINDOW_ROWS);
      const from = groups[first];
      if (last > first) {
        const src = this.#place(mask, from, groups[last]);
        this.#groups.answer(src, groups, first, last, wanted, dst);
        first = last;
      } else {
        // one group of more rows than a window has
        const union = this.#unionBetween(mask, from, groups[first + 1], wanted);
        dst[first++] = retainedBits(union, wanted);
      }
    }
  }
}
