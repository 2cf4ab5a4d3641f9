/**
 * The bench in a page's worker: what a fresh process is elsewhere. It does what one order says, and says
 * what it found.
 *
 * @module
 */

import { type BlockPlan, measureBlocks } from "../../harness/block.ts";
import { environment, host } from "../../harness/mod.ts";
import { selectedOf } from "../../harness/select.ts";
import { watchInstances } from "../../harness/tier.ts";
import { artifacts } from "../../kernels/catalogue.ts";
import { catalogue } from "../mod.ts";

/** What the worker is asked: blocks of a case, or about itself. */
export type PageOrder =
  | {
    readonly case: string;
    readonly impls: readonly string[];
    readonly plan: BlockPlan;
    /** The kernels that are meant. */
    readonly artifacts: { readonly [kernel: string]: string };
  }
  | "environment";

async function obey(order: PageOrder): Promise<unknown> {
  if (order === "environment") return await environment(host(), artifacts, [], { flags: [] });
  watchInstances();
  for (const [kernel, sha256] of Object.entries(order.artifacts)) {
    if (artifacts[kernel] !== sha256) throw new Error(`${kernel} was rebuilt during the run`);
  }
  const selected = selectedOf(catalogue, order.case, order.impls);
  return await measureBlocks(selected, order.plan, host(), () => {});
}

addEventListener("message", async ({ data }: MessageEvent<PageOrder>) => {
  try {
    postMessage({ found: await obey(data) });
  } catch (error) {
    postMessage({ err: String(error) });
  }
});
postMessage({ ready: true });
