/**
 * The page in a real Chromium, driven from Deno: one runtime does, for the browser is the one under test.
 *
 * @module
 */

import { assert, assertEquals, assertMatch } from "@std/assert";
import { Ajv2020 } from "ajv/dist/2020.js";
import { Buffer } from "node:buffer";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import type { Run } from "../harness/record.ts";

const inBun = "Bun" in globalThis;
const { findChromium, startChromium } = inBun
  ? { findChromium: () => null, startChromium: () => Promise.reject(new Error("Bun")) }
  : await import("../suites/site/chromium.ts");
const there = findChromium() !== null;
// the gate looks for this line: there it must not stand
if (!there) {
  console.log(inBun ? "passed over: Deno drives the browser" : "passed over: no Chromium");
}

const folder = mkdtempSync(join(tmpdir(), "lanemark-page-"));
const chromium = there ? await startChromium() : null;
const closing: (() => Promise<void>)[] = [];
after(async () => {
  for (const close of closing) await close();
  await chromium?.close();
  rmSync(folder, { recursive: true, force: true });
});

if (there) {
  const { bundlePage } = await import("../suites/site/bundle.ts");
  await bundlePage(folder);
}

/** A page of ours, and what it complained of and asked for elsewhere. */
interface Opened {
  readonly page: Page;
  readonly complaints: string[];
}

async function opened(headers: boolean, hash = ""): Promise<Opened> {
  const { serve } = await import("../suites/site/serve.ts");
  const serving = await serve(folder, { port: 0, headers });
  const context = await chromium!.browser.newContext();
  closing.push(() => context.close(), () => serving.close());
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(serving.url) && !/^(blob|data):/.test(url)) complaints.push(url);
  });
  await page.goto(serving.url + hash);
  await idle(page);
  return { page, complaints };
}

async function idle(page: Page): Promise<void> {
  await page.waitForSelector("html[data-state=idle]", { timeout: 60_000 });
}

const file = new URL("../harness/report/records.schema.json", import.meta.url);
const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
const valid = ajv.compile(JSON.parse(readFileSync(file, "utf8")));

function assertValid({ environment, records }: Run): void {
  valid({ schema: 1, environment, records });
  assertEquals(
    valid.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`),
    undefined,
  );
}

/** One row of a program's call on the page. */
async function runOn(
  page: Page,
  filters: string[],
  plan: string,
  workers?: number[],
): Promise<Run> {
  return await page.evaluate(
    ([selection, how]) => {
      const { lanemark } = globalThis as unknown as {
        lanemark: { run(selection: unknown, how: unknown): Promise<Run> };
      };
      return lanemark.run(selection, how);
    },
    [{ filters, workers }, { plan }] as const,
  );
}

const axeSource = there ? readFileSync(fileURLToPath(import.meta.resolve("axe-core")), "utf8") : "";

async function faults(page: Page): Promise<string[]> {
  return await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run();
    return violations.filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  });
}

/** Plain pages are not to be asked about by the page's own policy. */
async function withAxe(page: Page): Promise<void> {
  await page.evaluate(axeSource);
}

if (!there) {
  test("page: no browser is driven here", () => assert(!there));
} else {
  test("page: a build removes the older one and nothing that others put there", async () => {
    const { bundlePage } = await import("../suites/site/bundle.ts");
    const stale = join(folder, "chunk-ABCDEFGH.js"), foreign = join(folder, "_headers");
    for (const file of [stale, foreign]) writeFileSync(file, "");
    await bundlePage(folder);
    assertEquals([existsSync(stale), existsSync(foreign)], [false, true]);
    rmSync(foreign);
  });

  test("page: it weighs less than 300 KB, compressed", () => {
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
    assert(files.reduce((sum, file) => sum + gzipSync(file).length, 0) < 300_000);
  });

  test("page: a run from the newcomer's button to the records", async () => {
    const hash = "#protocol=quick&json_escape=ascii_64,ascii_1k,ascii_4k";
    const { page, complaints } = await opened(true, hash);
    assert(await page.evaluate("crossOriginIsolated"));
    assertMatch((await page.textContent("#chosen"))!, /^3 cases of json_escape/);
    assertEquals(await page.isVisible("#banner"), false);
    // a link within the page chooses nothing
    await page.focus(".skip");
    await page.keyboard.press("Enter");
    assertMatch((await page.textContent("#chosen"))!, /^3 cases of json_escape/);
    assertEquals(await page.isEnabled("#run"), true);
    await page.click("#run");
    await page.waitForSelector("html[data-state=running]");
    // keys go on while it runs
    assertEquals(await page.evaluate("document.activeElement.id"), "stop");
    await page.keyboard.press("Tab");
    assertEquals(await page.evaluate("document.activeElement.id") === "stop", false);
    await page.waitForSelector("details.case:not(.pending)", { timeout: 30_000 });
    assert((await page.textContent("#doing"))!.length > 0);
    await idle(page);
    assertMatch((await page.textContent("#doing"))!, /^Done in /);
    assertMatch((await page.textContent("#answers .claim"))!, /^WASM /);
    // each chart is drawn when it is seen, in its own place
    for (const chart of await page.locator("#kernels .wide[data-chart]").all()) {
      await chart.scrollIntoViewIfNeeded();
      await chart.locator("svg").waitFor();
    }
    const growth = page.locator('#kernels .wide svg[aria-label^="Throughput of json_escape over"]');
    const crossing = page.locator('#kernels .wide svg[aria-label^="Sizes from which on"]');
    assert((await growth.boundingBox())!.y < (await crossing.boundingBox())!.y);
    await page.click("details.case summary");
    await page.waitForSelector("details.case table");
    const saved = page.waitForEvent("download");
    await page.click("#save-json");
    const document = JSON.parse(readFileSync((await (await saved).path())!, "utf8"));
    assertValid(document);
    assertEquals(new Set(document.records.map(({ case: name }: { case: string }) => name)).size, 3);
    await withAxe(page);
    assertEquals(await faults(page), []);
    await page.click("#theme");
    await page.click("#theme");
    assertEquals(await page.getAttribute("html", "data-theme"), "dark");
    assertEquals(await faults(page), []);
    assertEquals(complaints, []);
  });

  test("page: stop ends a run at once, and the next one starts", async () => {
    const { page, complaints } = await opened(true, "#protocol=full&json_escape=*");
    await page.click("#run");
    await page.waitForSelector("html[data-state=running]");
    const started = performance.now();
    await page.click("#stop");
    await idle(page);
    assert(performance.now() - started < 3000);
    assertMatch((await page.textContent("#doing"))!, /^Stopped after 0 cases/);
    const { records } = await runOn(page, ["*/ascii_64/wasm"], "verify");
    assertEquals(records.map(({ id, err }) => [id, err]), [["json_escape/ascii_64/wasm", null]]);
    assertEquals(complaints, []);
  });

  test("page: by the keyboard alone, and the focus is seen at each step", async () => {
    const { page, complaints } = await opened(true, "#protocol=full&json_escape=ascii_64");
    const focused = () =>
      page.evaluate(() => {
        const at = document.activeElement!;
        const { outlineStyle, outlineWidth } = getComputedStyle(at);
        const isSeen = outlineStyle !== "none" && parseFloat(outlineWidth) > 0;
        return { id: at.id, name: `${at.tagName} ${at.id} ${at.className}`, isSeen };
      });
    const unseen: string[] = [];
    const walk = async (until: string) => {
      for (let step = 0; step < 100; step++) {
        await page.keyboard.press("Tab");
        const { id, name, isSeen } = await focused();
        if (/^BODY/.test(name)) break;
        if (!isSeen) unseen.push(name);
        if (id === until) return;
      }
      if (until !== "") throw new Error(`Tab does not come to #${until}`);
    };
    await walk("run");
    await page.keyboard.press("Enter");
    await page.waitForSelector("html[data-state=running]");
    assertEquals((await focused()).id, "stop");
    await page.keyboard.press("Enter");
    await idle(page);
    assertEquals((await focused()).id, "run");
    // on to the end of the page
    await walk("");
    assertEquals(unseen, []);
    assertEquals(complaints, []);
  });

  test("page: one run at a time, a program's or the page's, and a file's refusal leaves the choice", async () => {
    const { page, complaints } = await opened(true, "#protocol=full&json_escape=ascii_64");
    // a program's run: the page waits, its Stop ends it
    const other = runOn(page, ["*/ascii_64/*"], "full").then(() => "ended", String);
    await page.waitForSelector("html[data-state=running]");
    assertEquals(await page.isEnabled("#run"), false);
    assertMatch((await page.textContent("#own-ratios"))!, /waits until the run is over/);
    await page.click("#stop");
    assertMatch(await other, /stopped/);
    await idle(page);
    assertEquals(await page.isEnabled("#run"), true);
    // the page's run: a program is refused
    await page.click("#run");
    await page.waitForSelector("#doing:has-text('ascii_64')");
    assertMatch(await runOn(page, ["*/ascii_64/*"], "full").then(() => "ran", String), /under way/);
    await page.click("#stop");
    await idle(page);
    await page.setInputFiles("#drop-input", [
      { name: "x.bin", mimeType: "", buffer: Buffer.from([0xff]) },
    ]);
    await page.waitForSelector("#drop-list li");
    assertMatch((await page.textContent("#chosen"))!, /^1 case of json_escape/);
    await page.setInputFiles("#drop-input", [
      { name: "users.json", mimeType: "", buffer: Buffer.from("[1]") },
      { name: "users.ndjson", mimeType: "", buffer: Buffer.from("[1]\n") },
    ]);
    await page.waitForSelector("#drop-list li:nth-child(3)");
    await page.waitForSelector("#chosen:has-text('kernels'), #chosen:has-text('json_escape,')");
    const mine = await page.locator(".cases input:checked + span b").allTextContents();
    assertEquals(mine.filter((name) => /^users(_2)? /.test(name)).length >= 2, true, mine.join());
    await page.setInputFiles("#drop-input", [
      { name: `${"long_name_".repeat(9)}.bin`, mimeType: "", buffer: Buffer.from([0xff]) },
    ]);
    await page.waitForSelector("#drop-list li:nth-child(4)");
    await page.setViewportSize({ width: 390, height: 844 });
    assertEquals(await page.evaluate("document.documentElement.scrollWidth <= innerWidth"), true);
    await page.click("#choose > summary");
    await withAxe(page);
    assertEquals(await faults(page), [], "with the choice open");
    assertEquals(complaints, []);
  });

  test("page: the end of a run overtakes no record", async () => {
    const { page } = await opened(true);
    // a page that is busy hears of several things at once
    await page.evaluate(() => {
      setInterval(() => {
        const until = performance.now() + 40;
        while (performance.now() < until);
      });
    });
    for (let i = 0; i < 2; i++) {
      const { records } = await runOn(page, ["*/ascii_16/wasm", "*/ascii_32/wasm"], "verify");
      assertEquals(records.length, 2, `run ${i}`);
    }
  });

  test("page: every kernel's answers are right, and threads start", async () => {
    const { page, complaints } = await opened(true);
    const listed = await page.evaluate(() =>
      (globalThis as unknown as { lanemark: { cases(selection: unknown): Promise<string[]> } })
        .lanemark.cases({ filters: [] })
    );
    assertEquals(listed.filter((id) => id.includes("/curve_")), [], "large cases on request only");
    const names = await page.locator(".suite-head b").allTextContents();
    assertEquals(names.length, new Set(names).size, "a kernel stands in the list once");
    // of each kernel its first case: small, and every implementation takes it
    const kernels = Map.groupBy(listed, (id) => id.split("/")[0]);
    const first = [...kernels].filter(([name]) => !/^(boundary|scaling)/.test(name))
      .map(([, [id]]) => `${id}/*`);
    assertEquals(first.length, 14);
    const run = await runOn(page, [...first, "scaling_json_escape/input_16k/*"], "verify", [1, 2]);
    assertValid(run);
    const wrong = run.records.filter(({ err }) => err !== null && !err.startsWith("absent: "));
    assertEquals(wrong.map(({ id, err }) => `${id}: ${err}`), []);
    const verified = run.records.filter(({ err, code }) => err === null && code === "wasm");
    assertEquals(new Set(verified.map(({ kernel }) => kernel)).size, 15);
    assertEquals(
      run.records.filter(({ impl }) => impl === "shared_2").map(({ err }) => err),
      [null],
    );
    assertEquals(complaints, []);
  });

  test("page: without the headers it says what it loses, and works", async () => {
    const { page, complaints } = await opened(false);
    assertEquals(await page.evaluate("crossOriginIsolated"), false);
    assert(await page.isVisible("#banner"));
    const run = await runOn(
      page,
      ["*/ascii_64/wasm", "scaling_json_escape/input_16k/shared_2"],
      "verify",
      [1, 2],
    );
    assertValid(run);
    const [own, shared] = run.records;
    assertEquals(own.err, null);
    assertMatch(shared.err!, /^absent: no shared memory/);
    await withAxe(page);
    assertEquals(await faults(page), []);
    assertEquals(complaints, []);
  });
}
