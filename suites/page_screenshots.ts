/**
 * `deno task page:screenshots`: pictures of the page, to be looked at: on a desk and on a phone, light and
 * dark, before a run, in the middle of one, with results, losing rows among them, and of what goes on
 * beside the runs: texts and files of the user's, threads, a page without its headers.
 *
 * @module
 */

import { Buffer } from "node:buffer";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import type { Page } from "playwright-core";
import { bundlePage } from "./site/bundle.ts";
import { startChromium } from "./site/chromium.ts";
import { serve } from "./site/serve.ts";
import { enterWorkingFolder } from "./working_folder.ts";

const out = ".lanemark/screenshots";

const desktop = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true };

const screens = [
  { name: "desktop_light", colorScheme: "light", ...desktop },
  { name: "desktop_dark", colorScheme: "dark", ...desktop },
  { name: "phone_light", colorScheme: "light", ...phone },
  { name: "phone_dark", colorScheme: "dark", ...phone },
] as const;

/** Few cases, for the pictures are many; at the smallest sizes WASM loses. */
const hash = "#protocol=quick&json_escape=ascii_16,ascii_64,ascii_1k,ascii_64k";

/** A run is over, and so is any other. */
async function idle(page: Page): Promise<void> {
  await page.waitForSelector("html[data-state=idle]", { timeout: 120_000 });
}

/** Somebody scrolls through all of it: what is seen is drawn. */
async function readAll(page: Page): Promise<void> {
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "screen" });
}

/** Takes a picture: of the window, or of the whole page. */
type Shoot = (when: string, fullPage?: boolean) => Promise<void>;

async function benchStates(page: Page, shoot: Shoot): Promise<void> {
  await shoot("start", false);
  await page.click("#choose > summary");
  await shoot("choose");
  await page.click("#choose > summary");
  await page.click("#run");
  await page.waitForSelector("details.case:not(.pending)", { timeout: 120_000 });
  await shoot("running");
  await idle(page);
  await page.click("details.case summary");
  await page.waitForSelector("details.case table");
  await readAll(page);
  await shoot("done");
  await page.click("#verify");
  await idle(page);
  await shoot("verified");
}

async function ownStates(page: Page, shoot: Shoot): Promise<void> {
  await page.locator("#own-text").scrollIntoViewIfNeeded();
  for (const work of ["escape", "scan", "format"]) {
    await page.check(`input[name="own-work"][value="${work}"]`);
    await page.waitForSelector(`#own-ratios[data-work="${work}"] b`, { timeout: 60_000 });
    await shoot(`own_${work}`, false);
  }
  await page.check('input[name="own-work"][value="scan"]');
  await page.fill("#own-text", '{"a": "no end');
  await page.waitForSelector("#own-ratios .error", { timeout: 60_000 });
  await shoot("own_error", false);
  await page.setInputFiles("#drop-input", [
    { name: "mine.json", mimeType: "", buffer: Buffer.from('[{"id": 1, "name": "ä"}]'.repeat(1)) },
    { name: "empty.bin", mimeType: "", buffer: Buffer.alloc(0) },
  ]);
  await page.waitForSelector("#drop-list li:nth-child(2)");
  await page.click("#choose > summary");
  await page.click('button[aria-controls="cases-json_escape"]');
  await shoot("own_file");
}

enterWorkingFolder();
mkdirSync(out, { recursive: true });
await bundlePage(".lanemark/site");
const serving = await serve(".lanemark/site", { port: 0 });
const bare = await serve(".lanemark/site", { port: 0, headers: false });
const chromium = await startChromium();
try {
  for (const { name, ...screen } of screens) {
    const page = await chromium.browser.newPage(screen);
    const shoot: Shoot = async (when, fullPage = true) => {
      const path = join(out, `${name}_${when}.png`);
      await page.screenshot({ path, fullPage });
      process.stdout.write(`${path}\n`);
    };
    await page.goto(serving.url + hash);
    await idle(page);
    await benchStates(page, shoot);
    await ownStates(page, shoot);
    await page.goto(`${serving.url}?threads#scaling_json_escape=input_16k,input_256k`);
    await idle(page);
    await page.click("#run");
    await idle(page);
    await readAll(page);
    await shoot("threads");
    await page.goto(bare.url + hash);
    await idle(page);
    await shoot("bare", false);
    await page.close();
  }
} finally {
  await chromium.close();
  await serving.close();
  await bare.close();
}
