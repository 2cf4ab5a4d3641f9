/**
 * Where blocks are measured: in this process, or each in a fresh one.
 *
 * @module
 */

import { type Block, type BlockPlan, measureBlocks, release, type Step } from "./block.ts";
import type { Host } from "./runtime.ts";
import type { Selected } from "./select.ts";
import { verify } from "./verify.ts";

/** A place to measure. */
export interface Lab {
  /** Whether every few blocks get a process of their own. */
  readonly fresh: boolean;
  /**
   * Measures the blocks of one process.
   *
   * @throws {Error} if the place broke down: the process crashed, or fell silent.
   */
  blocks(selected: Selected, plan: BlockPlan, tell: (step: Step) => void): Promise<Block[]>;
  /**
   * The nanoseconds of one implementation's first call in a fresh process, or `null` where there is
   * none: then the first call of the first block has to do.
   */
  cold(selected: Selected, impl: string): Promise<number | null>;
}

/** This process: what a page has, and what tests with a clock of their own need. */
export function localLab(host: Host): Lab {
  return {
    fresh: false,
    blocks: (selected, plan, tell) => measureBlocks(selected, plan, host, tell),
    cold: () => Promise.resolve(null),
  };
}

/** The first call of an implementation in this process: to be asked of a fresh one. */
export function firstCall(selected: Selected, impl: string, host: Host): number | null {
  const { suite: { kernel }, case: one } = selected;
  const found = kernel.impls.find(({ name }) => name === impl)!;
  const input = one.input();
  // whether the answer is right, the blocks find out; here the oracle would only warm things up
  const anything = { ...kernel, same: () => true };
  const ready = verify({ kernel: anything, impl: found, input, expected: null }, host.clock);
  release({ ...selected, impls: [impl] });
  return typeof ready === "string" ? null : ready.cold;
}
