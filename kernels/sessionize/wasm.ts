/**
 * The SIMD kernel on a workspace: addresses in, counts out.
 *
 * @module
 */

import * as generated from "../_generated/sessionize.ts";
import type { KernelModule, Workspace } from "../_workspace.ts";

type Count = (src: number, rows: number, gap: number, state: number) => number;

type Ids = (
  src: number,
  rows: number,
  gap: number,
  state: number,
  ids: number,
  before: number,
) => number;

type Groups = (
  src: number,
  groups: number,
  many: number,
  base: number,
  gap: number,
  dst: number,
) => number;

/** What the kernel exports. A negative answer says that a row is earlier than the one before it. */
export interface SessionizeExports extends WebAssembly.Exports {
  copy(dst: number, src: number, bytes: number): void;
  disorderAt(): number;
  countDoubles: Count;
  countLongs: Count;
  idsOfDoubles: Ids;
  idsOfLongs: Ids;
  groupCountsOfDoubles: Groups;
  groupCountsOfLongs: Groups;
  groupIdsOfDoubles: Groups;
  groupIdsOfLongs: Groups;
}

/** Bytes behind the last row that the kernel reads, and behind the last id that it writes. */
export const SLACK = 128;

/** The kernel on a memory that it may share with others. */
export function kernelOn(
  workspace: Workspace,
  build: KernelModule = generated,
): SessionizeExports {
  return workspace.instantiate<SessionizeExports>(build);
}
