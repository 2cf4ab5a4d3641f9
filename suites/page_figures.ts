/**
 * `deno task page:figures`: what the page weighs, how soon it can be used, and what a user feels while it
 * measures: how long a key waits, and what jumps.
 *
 * @module
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { byteCount } from "../harness/report/format.ts";
import { span } from "../harness/time_left.ts";
import { bundlePage } from "./site/bundle.ts";
import { startChromium } from "./site/chromium.ts";
import { serve } from "./site/serve.ts";
import { felt, readyAfter, watch } from "./site/watch.ts";
import { enterWorkingFolder } from "./working_folder.ts";

const folder = ".lanemark/site";

/** Kernels with many rows and long sweeps: whose charts are the heaviest to draw. */
const hash = "#protocol=quick&json_escape=ascii_16,ascii_64,ascii_256,ascii_1k,ascii_4k&" +
  "format_float=prices_10,prices_100,prices_1k&structural_scan=json_api_like_64,json_api_like_256,json_api_like_1k";

const screens = [
  { name: "desktop", width: 1280, height: 900 },
  { name: "phone", width: 360, height: 780 },
];

/** Milliseconds between two keys. */
const PAUSE = 60;

const say = (line: string) => process.stdout.write(line + "\n");
const ms = (value: number) => `${value.toFixed(1)} ms`;

function compressed(names: Iterable<string>): number {
  return [...names].reduce(
    (sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length,
    0,
  );
}

/** The value that a share of all lie below. */
function quantile(values: readonly number[], share: number): number {
  const ascending = values.toSorted((a, b) => a - b);
  return ascending[Math.min(ascending.length - 1, Math.floor(share * ascending.length))];
}

/** Types and scrolls until the run is over: what is in sight is drawn meanwhile. */
async function useUntilDone(page: Page): Promise<number> {
  const started = performance.now();
  for (let key = 0; await page.getAttribute("html", "data-state") === "running"; key++) {
    await page.keyboard.press("Shift");
    if (key % 25 === 24) await page.mouse.wheel(0, key % 150 === 149 ? -5000 : 500);
    await page.waitForTimeout(PAUSE);
  }
  return performance.now() - started;
}

enterWorkingFolder();
await bundlePage(folder);
const serving = await serve(folder, { port: 0 });
const chromium = await startChromium();
try {
  for (const { name, width, height } of screens) {
    const context = await chromium.browser.newContext({ viewport: { width, height } });
    const page = await context.newPage();
    const asked = new Set<string>();
    page.on("request", (request) => {
      asked.add(new URL(request.url()).pathname.slice(1) || "index.html");
    });
    await watch(page);
    await page.goto(serving.url + hash);
    await page.waitForSelector("html[data-state=idle]", { timeout: 60_000 });
    const first = compressed(asked);
    const all = compressed(readdirSync(folder));
    say(`${name}: ${width} × ${height} in ${chromium.browser.version()}`);
    say(`  weight, compressed: ${byteCount(first)} to be usable, ${byteCount(all)} in all`);
    say(`  usable after ${ms(await readyAfter(page))}`);
    await felt(page);
    await page.click("#run");
    const took = await useUntilDone(page);
    const { waits, long, shift } = await felt(page);
    say(
      `  a run of ${span(took)}: ${waits.length} keys waited ${
        ms(quantile(waits, 0.5))
      } (median), ` +
        `${ms(quantile(waits, 0.99))} (99%), ${ms(Math.max(...waits))} (longest)`,
    );
    const longest = long.length === 0 ? "" : `, the longest ${ms(Math.max(...long))}`;
    say(`  tasks of 50 ms or more: ${long.length}${longest}; layout shift ${shift.toFixed(3)}`);
    await context.close();
  }
} finally {
  await chromium.close();
  await serving.close();
}
