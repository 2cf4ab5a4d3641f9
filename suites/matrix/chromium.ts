/**
 * Chromium without a window: each process of the plan is a page of its own, in a browsing context of its
 * own, so that it has a renderer process of its own.
 *
 * @module
 */

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";
import { type Browser, chromium } from "playwright-core";
import type { Block } from "../../harness/block.ts";
import type { Lab } from "../../harness/lab.ts";
import type { Environment } from "../../harness/record.ts";
import { caseId } from "../../harness/select.ts";
import { childFlags } from "../../harness/starter.ts";
import { root, treeName, writeTree } from "./module_tree.ts";
import { withAddresses } from "./packages.ts";
import { type PageServer, servePage } from "./page_server.ts";
import type { PageOrder } from "./page_worker.ts";

/** The names under which it may be installed. */
const files = ["chromium", "chromium-browser", "google-chrome"];

/** Flags of a browser that does nothing besides: no sandbox, which a container refuses, and no traffic. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
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
  const executablePath = installed();
  const packages = await writeTree(folder, [worker], "es2024", withAddresses);
  const server = await servePage(folder, packages);
  let browser: Browser;
  try {
    const engine = childFlags([], "node").join(",");
    browser = await chromium.launch({ executablePath, args: [...flags, `--js-flags=${engine}`] });
  } catch (cause) {
    server.close();
    const [first] = (cause as Error).message.split("\n");
    throw new Error(`it does not start: ${first}`, { cause });
  }
  const close = async () => {
    await browser.close();
    server.close();
  };
  try {
    const found = await ask(browser, server, "environment", signal) as Environment;
    const environment = {
      ...found,
      engine: `chromium ${browser.version()}`,
      flags: childFlags([], "node"),
    };
    const lab: Lab = {
      fresh: true,
      blocks: async (selected, plan, tell) => {
        tell({ doing: "time", impl: null, round: plan.firstRound });
        const id = caseId(selected.suite, selected.case);
        const order = { case: id, impls: selected.impls, plan, artifacts };
        return await ask(browser, server, order, signal) as Block[];
      },
      cold: () => Promise.resolve(null),
    };
    return { lab, environment, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Its file, wherever the PATH has it. */
function installed(): string {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const all = folders.flatMap((folder) => files.map((file) => join(folder, file)));
  const found = all.find((file) => existsSync(file));
  if (found !== undefined) return found;
  throw new Error(`it is not installed: there is no ${files.join(", no ")} on the PATH`);
}

/** Asks a worker of a new page, which is gone afterwards. */
async function ask(
  browser: Browser,
  { url }: PageServer,
  order: PageOrder,
  signal: AbortSignal,
): Promise<unknown> {
  const context = await browser.newContext();
  const stop = () => void context.close();
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
    await context.close();
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
