/**
 * The SIMD kernel on a workspace: addresses in, unions out.
 *
 * @module
 */

import * as generated from "../_generated/retention.ts";
import type { KernelModule, Workspace } from "../_workspace.ts";

/** What the kernel exports. Unions come out signed. */
export interface RetentionExports extends WebAssembly.Exports {
  copy(dst: number, src: number, bytes: number): void;
  union(src: number, rows: number, wanted: number): number;
  retained(
    src: number,
    groups: number,
    count: number,
    base: number,
    wanted: number,
    dst: number,
  ): void;
}

/** Bytes behind the last row that the kernel reads. */
export const SLACK = 64;

/** The kernel on a memory that it may share with others. */
export function kernelOn(
  workspace: Workspace,
  build: KernelModule = generated,
): RetentionExports {
  return workspace.instantiate<RetentionExports>(build);
}
