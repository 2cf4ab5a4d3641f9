import { assert, assertEquals, assertMatch } from "@std/assert";
import { parseHTML } from "linkedom";
import { test } from "node:test";
import { fitted, logTicks } from "../harness/report/chart.ts";
import { html } from "../harness/report/html.ts";
import type { Record } from "../harness/record.ts";
import { environment, fixtureRun, ratio, record } from "./_report_run.ts";

const page = html(fixtureRun);
const { document } = parseHTML(page);
const texts = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent!.trim());

test("html() asks for nothing: no network, no script", () => {
  for (const tag of ["script", "link", "img", "iframe", "object", "base", "form", "image", "use"]) {
    assertEquals(document.querySelectorAll(tag).length, 0, tag);
  }
  assertEquals(page.match(/\b(src|srcset|on\w+)\s*=\s*["'](?!\s*$)/g), null);
  const addresses = [...page.matchAll(/https?:\/\/[^"'\s<]+/g)].map(([address]) => address);
  assertEquals(addresses.filter((one) => !one.startsWith("http://www.w3.org/")), []);
  assertEquals(/@import|url\(/.test(page), false);
});

test("html() shows the names of others as they are", () => {
  const hostile = fixtureRun.records.at(-1)!;
  const shown = texts("th").find((text) => text.startsWith('x"'));
  assertEquals(shown, hostile.impl);
  assertEquals(document.querySelector("h2 b, th img, td script, title b"), null);
  assertMatch(texts("#errors")[0], /<\/td><\/table><script>alert\(1\)<\/script>/);
  assert(texts("dd").some((text) => text.includes('Some "CPU" <b>| @ 3 GHz')));
});

test("html() has every chart for both widths, each with its words", () => {
  const charts = [...document.querySelectorAll("svg[role=img]")];
  const wide = charts.filter((chart) => chart.closest(".wide"));
  const narrow = charts.filter((chart) => chart.closest(".narrow"));
  assertEquals(wide.length, narrow.length);
  // four kernels with ratios, five with throughput less the one of no bytes, two sweeps with their
  // crossovers, a pair for each of twelve cases and the samples of the thirteenth
  assertEquals(wide.length, 4 + 4 + 2 * 2 + 2 * 12 + 1);
  for (const chart of charts) {
    assert(chart.getAttribute("aria-label")!.length > 20);
    const width = Number(chart.getAttribute("width"));
    assert(chart.closest(".narrow") ? width <= 350 : width <= 1080, String(width));
  }
  assert(wide.every((chart) => chart.querySelectorAll("title").length > 0));
  assertEquals(page.match(/NaN|undefined|Infinity|\[object/), null);
});

test("html() keeps losers, failures and warnings in sight", () => {
  assertEquals(texts(".tiles b"), ["13", "15", "8", "4", "1"]);
  assert(texts("summary .slower").some((text) => text.startsWith("▼ wasm 0.")));
  assertEquals(texts("summary .error"), ["✕ wasm_inplace failed"]);
  assertEquals(texts("td.absent"), ["absent: no simd128"]);
  assert(texts(".warn li").some((text) => text.includes("busy machine")));
  // a failure is not folded away
  const folded = [...document.querySelectorAll("details.case:not([open])")];
  assert(folded.length > 0);
  assert(folded.every((card) => card.querySelector("td.error") === null));
});

test("html() has light and dark colours for each implementation", () => {
  const used = new Set([...page.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name));
  const style = document.querySelector("style")!.textContent!;
  const [light, dark] = style.split("@media (prefers-color-scheme: dark)");
  for (const name of used) assert(light.includes(`${name}:`), name);
  for (const name of used) assert(dark.includes(`${name}:`), name);
});

test("html() of what is nearly nothing", () => {
  const failed = record("k/c/wasm", 10, null, { err: "threw: Error: gone" });
  const still = record("k/d/wasm", 10, 0, { gbps: Infinity });
  const empty = record("k/e/wasm", 0, 5, { gbps: 0, family: "f", series: [] });
  const many: Record[] = Array.from(
    { length: 70 },
    (_, i) => record(`k/many/wasm@build_${i}`, 8, 5 + i, { ratios: [ratio("wasm", 2)] }),
  );
  for (const records of [[], [failed], [still], [empty], many]) {
    const text = html({ environment: { ...environment, settings: null }, records });
    assertEquals(text.match(/NaN|undefined|\[object/), null);
    assertMatch(text, /<\/html>\n$/);
  }
});

test("logTicks() are round and few, on wide axes and on narrow ones", () => {
  assertEquals(logTicks(0.09, 40, 9), [0.1, 0.2, 0.5, 1, 2, 5, 10, 20]);
  assertEquals(logTicks(0.09, 40, 6), [0.1, 0.3, 1, 3, 10, 30]);
  assertEquals(logTicks(0.09, 40, 3), [0.1, 1, 10]);
  assertEquals(logTicks(1, 1e12, 7), [1, 100, 1e4, 1e6, 1e8, 1e10, 1e12]);
  assertEquals(logTicks(0.953, 1.021, 7), [0.96, 0.97, 0.98, 0.99, 1, 1.01, 1.02]);
  assertEquals(logTicks(0.953, 1.021, 4), [0.96, 0.98, 1, 1.02]);
  assertEquals(logTicks(16, 40, 5), [20, 25, 30, 35, 40]);
  assertEquals(logTicks(0.39, 0.41, 3), [0.39, 0.4, 0.41]);
});

test("fitted() cuts a name in its middle", () => {
  assertEquals(fitted("wasm_inplace", 12), "wasm_inplace");
  assertEquals(fitted("wasm_inplace@before vs wasm_inplace", 20), "wasm_inpla…m_inplace");
  assertEquals(fitted("wasm_inplace@before vs wasm_inplace", 20).length, 20);
  assertEquals(fitted("a\nb", 5), "a b");
});
