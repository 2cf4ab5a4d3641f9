/**
 * `deno task page:screenshots`: pictures of the page, to be looked at: on a desk and on a phone, light and
 * dark, before a run, in the middle of one, and with results, losing rows among them.
 *
 * @module
 */

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { bundlePage } from "./site/bundle.ts";
import { startChromium } from "./site/chromium.ts";
import { serve } from "./site/serve.ts";
import { enterWorkingFolder } from "./working_folder.ts";

const out = ".lanemark/screenshots";

const screens = [
  { name: "desktop_light", width: 1280, height: 900, colorScheme: "light" },
  { name: "desktop_dark", width: 1280, height: 900, colorScheme: "dark" },
  { name: "phone_light", width: 360, height: 780, colorScheme: "light" },
  { name: "phone_dark", width: 360, height: 780, colorScheme: "dark" },
] as const;

/** Few cases, for the pictures are many; at the smallest sizes WASM loses. */
const hash = "#protocol=quick&json_escape=ascii_16,ascii_64,ascii_1k,ascii_64k";

enterWorkingFolder();
mkdirSync(out, { recursive: true });
await bundlePage(".lanemark/page");
const serving = await serve(".lanemark/page", { port: 0 });
const chromium = await startChromium();
try {
  for (const { name, width, height, colorScheme } of screens) {
    const page = await chromium.browser.newPage({ viewport: { width, height }, colorScheme });
    const idle = () => page.waitForSelector("html[data-state=idle]", { timeout: 120_000 });
    const shoot = async (when: string, fullPage = true) => {
      const path = join(out, `${name}_${when}.png`);
      await page.screenshot({ path, fullPage });
      process.stdout.write(`${path}\n`);
    };
    await page.goto(serving.url + hash);
    await idle();
    await shoot("start", false);
    await page.click("#choose > summary");
    await shoot("choose");
    await page.click("#choose > summary");
    await page.click("#run");
    await page.waitForSelector("details.case:not(.pending)", { timeout: 120_000 });
    await shoot("running");
    await idle();
    await page.click("details.case summary");
    await page.waitForSelector("details.case table");
    await page.locator("#own-text").scrollIntoViewIfNeeded();
    await page.waitForSelector("#own-ratios b", { timeout: 60_000 });
    await shoot("done");
    await page.close();
  }
} finally {
  await chromium.close();
  await serving.close();
}
