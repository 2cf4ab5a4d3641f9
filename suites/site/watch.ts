/**
 * What somebody at a page feels: how soon it can be used, how long a key waits, and whether anything
 * jumps. Measured inside the page, by the browser's own clock.
 *
 * @module
 */

import type { Page } from "playwright-core";

/** What was felt since the last look. */
export interface Felt {
  /** Milliseconds that each key waited before the page heard of it. */
  readonly waits: readonly number[];
  /** The tasks of the main thread that took 50 ms or more, in milliseconds. */
  readonly long: readonly number[];
  /** Cumulative layout shift: what jumped, as a share of the window, times how far. */
  readonly shift: number;
}

type Shift = PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean };

interface Watching {
  ready: number | null;
  waits: number[];
  long: number[];
  shift: number;
}

declare global {
  var watching: Watching;
}

/** Watches from the page's first moment on. */
export async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const found: Watching = globalThis.watching = { ready: null, waits: [], long: [], shift: 0 };
    addEventListener("keydown", ({ timeStamp }) => {
      found.waits.push(performance.now() - timeStamp);
    }, { capture: true });
    new PerformanceObserver((list) => {
      found.long.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: "longtask", buffered: true });
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput } of list.getEntries() as Shift[]) {
        // what a click moves is meant to move
        if (!hadRecentInput) found.shift += value;
      }
    }).observe({ type: "layout-shift", buffered: true });
    new MutationObserver(() => {
      if (document.documentElement?.dataset.state === "idle") found.ready ??= performance.now();
    }).observe(document, { subtree: true, attributeFilter: ["data-state"] });
  });
}

/** Milliseconds from the click on its link until the page could be used. */
export async function readyAfter(page: Page): Promise<number> {
  return await page.evaluate(() => globalThis.watching.ready!);
}

/** What was felt, and a fresh start. */
export async function felt(page: Page): Promise<Felt> {
  return await page.evaluate(() => {
    const { waits, long, shift } = globalThis.watching;
    Object.assign(globalThis.watching, { waits: [], long: [], shift: 0 });
    return { waits, long, shift };
  });
}
