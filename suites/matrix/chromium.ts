/**
 * Chromium without a window: each process of the plan is a page of its own, in a browsing context of its
 * own, so that it has a renderer process of its own.
 *
 * @module
 */

import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { Block } from "../../harness/block.ts";
import type { Lab } from "../../harness/lab.ts";
import type { Environment } from "../../harness/record.ts";
import { caseId } from "../../harness/select.ts";
import { childFlags } from "../../harness/starter.ts";
import { startChromium } from "../site/chromium.ts";
import { root, treeName, writeTree } from "./module_tree.ts";
import { withAddresses } from "./packages.ts";
import { type PageServer, servePage } from "./page_server.ts";
import type { PageOrder } from "./page_worker.ts";

/** A page without a window counts as one that nobody looks at, and those are slowed down. */
const awake = [
  "--disable-background-timer-throttling",
  "--disable-backgrounding-occluded-windows",
  "--disable-renderer-backgrounding",
];

const worker = "suites/matrix/page_worker.ts";
const folder = join(root, ".lanemark", "page");

/** A page that says nothing for so long has hung. */
const SILENCE_MS = 120_000;

/** A browser that is open. */
export interface OpenChromium {
  /** Measures in pages. */
  readonly lab: Lab;
  /** What it tells of itself. */
  readonly environment: Environment;
  /** Closes it. */
  close(): Promise<void>;
}

/**
 * Starts it on the bench's modules.
 *
 * @throws {Error} that tells why it cannot: it is not installed, or does not start.
 */
export async function openChromium(
  artifacts: { readonly [kernel: string]: string },
  signal: AbortSignal,
): Promise<OpenChromium> {
  const engineFlags = childFlags([], "node");
  const running = await startChromium([...awake, `--js-flags=${engineFlags.join(",")}`]);
  const { browser } = running;
  let server: PageServer | null = null;
  const close = async () => {
    await running.close();
    server?.close();
  };
  try {
    const packages = await writeTree(folder, [worker], "es2024", withAddresses);
    const serving = server = await servePage(folder, packages);
    const found = await ask(browser, serving, "environment", signal) as Environment;
    const environment = {
      ...found,
      engine: `chromium ${browser.version()}`,
      flags: engineFlags,
    };
    const lab: Lab = {
      fresh: true,
      blocks: async (selected, plan, tell) => {
        tell({ doing: "time", impl: null, round: plan.firstRound });
        const id = caseId(selected.suite, selected.case);
        const order = { case: id, impls: selected.impls, plan, artifacts };
        return await ask(browser, serving, order, signal) as Block[];
      },
      cold: () => Promise.resolve(null),
    };
    return { lab, environment, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Asks a worker of a new page, which is gone afterwards. */
async function ask(
  browser: Browser,
  { url }: PageServer,
  order: PageOrder,
  signal: AbortSignal,
): Promise<unknown> {
  if (signal.aborted) throw new Error("the page ended: interrupted");
  const context = await browser.newContext();
  // Ctrl-C reaches the browser as well: then there is nothing left to close
  const stop = () => context.close().catch(() => {});
  signal.addEventListener("abort", stop);
  try {
    const page = await context.newPage();
    await page.goto(url);
    return await page.evaluate(inPage, {
      order,
      program: `/${treeName(worker)}`,
      silence: SILENCE_MS,
    });
  } catch (error) {
    if (signal.aborted) throw new Error("the page ended: interrupted", { cause: error });
    throw new Error(`the page ended: ${(error as Error).message.split("\n")[0]}`, { cause: error });
  } finally {
    signal.removeEventListener("abort", stop);
    await stop();
  }
}

/** Runs in the page. */
function inPage(
  { order, program, silence }: { order: PageOrder; program: string; silence: number },
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, { type: "module" });
    setTimeout(() => reject(new Error(`it said nothing for ${silence / 1000} s`)), silence);
    worker.onerror = ({ message }) => reject(new Error(message || "its worker cannot be loaded"));
    worker.onmessage = ({ data }) => {
      if ("ready" in data) worker.postMessage(order);
      else if ("err" in data) reject(new Error(data.err));
      else resolve(data.found);
    };
  });
}
