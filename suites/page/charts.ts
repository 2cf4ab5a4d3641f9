/**
 * Reports' markup on the page: its words at once, its charts one by one when they come into sight.
 *
 * @module
 */

import type { Sight } from "./sight.ts";

type Drawing = typeof import("./drawing.ts");
/** What a part of a report is made of. */
export type Content = import("./drawing.ts").Content;

/** Places for charts, by their numbers, which are not the order in which they stand. */
function places(frame: Element): Map<number, HTMLElement> {
  const found = frame.querySelectorAll<HTMLElement>("[data-chart]");
  return new Map([...found].map((place) => [Number(place.dataset.chart), place]));
}

/**
 * Fills a frame, unless there is nothing to fill it with. The room of each chart is there before the
 * chart, and its older drawing until then.
 */
export function fill(
  frame: HTMLElement,
  make: () => Content,
  { markup, withoutCharts }: Drawing,
  sight: Sight,
): void {
  const { made, charts } = withoutCharts(() => markup`${make()}`);
  if (made.text === "") return;
  const before = places(frame);
  for (const place of before.values()) sight.forget(place);
  frame.innerHTML = made.text;
  for (const [i, place] of places(frame)) {
    const { width, height, drawn } = charts[i];
    place.style.aspectRatio = `${width} / ${height}`;
    if (before.size === charts.length) place.append(...before.get(i)!.childNodes);
    sight.when(place, () => place.innerHTML = drawn());
  }
}

/** A whole report with all its charts, drawn one a turn: hundreds of them take seconds. */
export async function whole(make: () => string, { withoutCharts }: Drawing): Promise<string> {
  const { made, charts } = withoutCharts(make);
  const drawn: string[] = [];
  for (const chart of charts) {
    await new Promise((resolve) => setTimeout(resolve));
    drawn.push(chart.drawn());
  }
  return made.replace(/ data-chart="(\d+)">/g, (_, i) => `>${drawn[Number(i)]}`);
}
