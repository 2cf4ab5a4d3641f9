/**
 * A Chromium of this machine, without a window, for tests, pictures and programs.
 *
 * @module
 */

import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import process from "node:process";
import { type Browser, chromium } from "playwright-core";

const flags = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
  "--remote-debugging-port=0",
];

/** The names under which it may be installed. */
const names = ["chromium", "chromium-browser", "google-chrome"];

/** Where it is, or `null` where there is none. `CHROMIUM` names another one. */
export function findChromium(): string | null {
  const { CHROMIUM, PATH = "" } = process.env;
  if (CHROMIUM !== undefined) return existsSync(CHROMIUM) ? CHROMIUM : null;
  const places = names.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)));
  return places.find((path) => existsSync(path)) ?? null;
}

/** Why {@linkcode findChromium} found none. */
function whyNone(): string {
  const { CHROMIUM } = process.env;
  return CHROMIUM === undefined
    ? `there is no ${names.join(", no ")} on the PATH`
    : `CHROMIUM is "${CHROMIUM}", and there is no such file`;
}

/** A browser that runs. */
export interface Running {
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Milliseconds that it may take to start. */
const START_LIMIT = 20_000;

/**
 * Starts it with a profile of its own, and with `more` flags than it always gets.
 *
 * playwright's own way to start one speaks through two more pipes, which Deno has not; a port that the
 * browser picks and tells in its profile does as well everywhere.
 *
 * @throws {Error} if there is none, or it does not start.
 */
export async function startChromium(more: readonly string[] = []): Promise<Running> {
  const path = findChromium();
  if (path === null) throw new Error(`it is not installed: ${whyNone()}`);
  const profile = mkdtempSync(join(tmpdir(), "lanemark-chromium-"));
  const all = [...flags, ...more, `--user-data-dir=${profile}`, "about:blank"];
  const child = spawn(path, all, { stdio: "ignore" });
  let fault: Error | null = null;
  child.on("error", (error) => fault = error);
  // who leaves at once leaves no browser behind
  const kill = () => void child.kill("SIGKILL");
  process.once("exit", kill);
  const end = async () => {
    await ended(child);
    process.off("exit", kill);
    await remove(profile);
  };
  try {
    const port = await portOf(child, profile, () => fault);
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    return {
      browser,
      async close() {
        // one that is gone already cannot be asked to go
        await browser.close().catch(() => {});
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

async function portOf(
  child: ChildProcess,
  profile: string,
  fault: () => Error | null,
): Promise<number> {
  const file = join(profile, "DevToolsActivePort");
  const until = performance.now() + START_LIMIT;
  while (performance.now() < until) {
    const error = fault();
    if (error !== null) throw new Error(`it does not start: ${error.message}`, { cause: error });
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`);
    const port = existsSync(file) ? Number(readFileSync(file, "utf8").split("\n")[0]) : 0;
    if (port > 0) return port;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`it did not start within ${START_LIMIT / 1000} s`);
}

/** Its other processes outlive the first one by a moment, and write. */
async function remove(folder: string): Promise<void> {
  for (let tries = 1;; tries++) {
    try {
      return rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      if (tries === 30) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function ended(child: ChildProcess): Promise<void> {
  const { pid, exitCode, signalCode } = child;
  if (pid === undefined || exitCode !== null || signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  });
}
