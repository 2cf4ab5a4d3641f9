/**
 * The SIMD kernel on a workspace: addresses in, masks out.
 *
 * @module
 */

import * as generated from "../_generated/event_mask.ts";
import type { KernelModule, Workspace } from "../_workspace.ts";

type MaskCodes = (
  src: number,
  rows: number,
  table: number,
  entries: number,
  dst: number,
) => number;

/** What the kernel exports. */
export interface EventMaskExports extends WebAssembly.Exports {
  copy(dst: number, src: number, bytes: number): void;
  maskColumns(list: number, columns: number, rows: number, dst: number): void;
  /** These answer 0 where a code is outside of the table. */
  maskCodes8: MaskCodes;
  maskCodes16: MaskCodes;
  maskCodes32: MaskCodes;
}

/** Bytes behind the last row of a column that the kernel reads. */
export const SLACK = 64;

/** The kernel on a memory that it may share with others. */
export function kernelOn(
  workspace: Workspace,
  build: KernelModule = generated,
): EventMaskExports {
  return workspace.instantiate<EventMaskExports>(build);
}

/** The loop for codes of so many bytes. */
export function codesLoop(kernel: EventMaskExports, bytes: number): MaskCodes {
  if (bytes === 1) return kernel.maskCodes8;
  return bytes === 2 ? kernel.maskCodes16 : kernel.maskCodes32;
}
