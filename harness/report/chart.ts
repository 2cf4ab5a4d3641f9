/**
 * Drawing: an observation goes in, and out comes SVG for a wide page and for a phone.
 *
 * Nothing here needs a script when the page is read: the charts are drawn on a document of their own,
 * and a media query of the page shows the one that fits. Colours are the page's variables, so that a
 * dark page has dark charts.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { Record, Role } from "../record.ts";
import { oneLine } from "./format.ts";

/** The surface of one drawing. */
export interface Canvas {
  readonly width: number;
  /** Whether it is a phone's: little room beside the marks. */
  readonly narrow: boolean;
}

/** The widths of a chart over the whole page, and of one of two side by side. */
export const widths = {
  page: { wide: 1080, narrow: 350 },
  half: { wide: 520, narrow: 330 },
};

/** A chart for both widths. `label` says in words what it shows, for those who do not see it. */
export function chart(
  label: string,
  { wide, narrow }: { readonly wide: number; readonly narrow: number },
  draw: (canvas: Canvas) => Plot.PlotOptions,
): string {
  const drawings = [{ width: wide, narrow: false }, { width: narrow, narrow: true }];
  return drawings.map((canvas) => {
    const which = canvas.narrow ? "narrow" : "wide";
    const options = draw(canvas);
    const drawn = () => svg(label, canvas, options);
    if (waiting === null) return `<div class="${which}">${drawn()}</div>`;
    waiting.push({ width: canvas.width, height: options.height!, drawn });
    return `<div class="${which}" data-chart="${waiting.length - 1}"></div>`;
  }).join("");
}

/** A chart that is not drawn yet. */
export interface Waiting {
  readonly width: number;
  readonly height: number;
  /** Draws it: SVG. */
  drawn(): string;
}

let waiting: Waiting[] | null = null;

/**
 * Makes markup without its charts: the `i`-th of those is to come into the element with `data-chart="i"`.
 * For a page that draws them one by one, each when somebody sees it, because all at once would keep its
 * keys waiting.
 */
export function withoutCharts<Made>(make: () => Made): { made: Made; charts: readonly Waiting[] } {
  const charts: Waiting[] = waiting = [];
  try {
    return { made: make(), charts };
  } finally {
    waiting = null;
  }
}

/** What is a mere ornament of a text has no label. */
function svg(label: string | null, { width }: Canvas, options: Plot.PlotOptions): string {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const drawn = Plot.plot({
    document: document as unknown as Document,
    width,
    className: "plot", // a name of the library's own would differ from time to time
    ...options,
  }) as unknown as SVGElement;
  if (label === null) drawn.setAttribute("aria-hidden", "true");
  else {
    drawn.setAttribute("role", "img");
    drawn.setAttribute("aria-label", label);
  }
  for (const style of drawn.querySelectorAll("style")) style.remove(); // the page has it once
  shorten(drawn);
  for (const element of drawn.querySelectorAll("*")) {
    shorten(element);
    // the parts of an image have no names
    element.removeAttribute("aria-label");
    element.removeAttribute("aria-hidden");
  }
  return drawn.outerHTML;
}

const measures = /^(d|transform|points|[xy][12]?|[cr][xy]?|width|height)$/;

/** A tenth of a pixel is plenty, and engines differ in the last digit of a logarithm. */
function shorten(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    if (!measures.test(name)) continue;
    element.setAttribute(
      name,
      value.replace(/-?\d+\.\d+(e-?\d+)?/g, (n) => String(tenth(Number(n)))),
    );
  }
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0; // no -0
}

/** How an implementation looks in every chart of a page: colours alone would not reach everybody. */
export interface Look {
  readonly color: string;
  readonly symbol: Plot.SymbolType;
}

/** How each implementation looks, by name. */
export type Looks = ReadonlyMap<string, Look>;

/** The options of a mark whose rows bear the looks of their implementations. */
export function worn(looks: Looks) {
  return {
    fill: ({ impl }: { impl: string }) => looks.get(impl)!.color,
    symbol: ({ impl }: { impl: string }) => looks.get(impl)!.symbol,
  };
}

/** Colours and shapes are what the looks say, not steps of a scale. */
export const asTheyAre = { color: { type: "identity" }, symbol: { type: "identity" } } as const;

/** The colour of the text around a chart. */
export const ink = "currentColor";
/** Lines of a grid. */
export const grid = { stroke: "var(--line)", strokeOpacity: 1 };

/** As many colours as the page's style sheet has. */
const COLORS = 8;
const symbols: readonly Plot.SymbolType[] = [
  "circle",
  "square",
  "triangle",
  "diamond",
  "star",
  "hexagon",
  "cross",
];

/** Two triangles whose points meet, for who answers something else: an hourglass, or one on its side. */
function hourglass(upright: boolean): Plot.SymbolType {
  return {
    draw(context: CanvasPath, size: number) {
      const half = Math.sqrt(size / 2); // as large as the other shapes
      const across = upright ? half : -half;
      context.moveTo(-half, -half);
      context.lineTo(across, -across);
      context.lineTo(-across, across);
      context.lineTo(half, half);
      context.closePath();
    },
  };
}

/** The look of the `i`-th of those who have a colour of their own. */
export function numbered(i: number): Look {
  return { color: `var(--impl-${i % COLORS})`, symbol: symbols[i % symbols.length] };
}

/**
 * A look for each implementation, in their order: seven shapes times eight colours. Who does not
 * answer has no colour: a copy, a yardstick.
 */
export function looks(records: readonly Pick<Record, "impl" | "role">[]): Looks {
  const names = (role: Role) =>
    new Set(records.filter((record) => record.role === role).map(({ impl }) => impl));
  const soft = (impl: string, symbol: Plot.SymbolType): [string, Look] => [
    impl,
    { color: "var(--soft)", symbol },
  ];
  return new Map([
    ...[...names("answer")].map((impl, i): [string, Look] => [impl, numbered(i)]),
    ...[...names("yardstick")].map((impl, i) => soft(impl, hourglass(i % 2 === 0))),
    ...[...names("roofline")].map((impl) => soft(impl, "wye")),
  ]);
}

const swatches = new WeakMap<Look, string>();

/** The mark of one implementation, for a legend. Every part of a page has the same ones: drawn once. */
export function swatch(look: Look): string {
  const known = swatches.get(look);
  if (known !== undefined) return known;
  const { color, symbol } = look;
  const options = { axis: null, height: 14, margin: 7, x: { domain: [0, 1] } };
  const mark = Plot.dot([0], { x: () => 0.5, symbol, fill: color, r: 4 });
  const drawn = svg(null, { width: 14, narrow: true }, { ...options, marks: [mark] });
  swatches.set(look, drawn);
  return drawn;
}

/** A name of at most `most` characters: a longer one loses its middle, for the ends tell names apart. */
export function fitted(name: string, most: number): string {
  const line = oneLine(name);
  const start = Math.ceil((most - 1) / 2);
  return line.length <= most ? line : `${line.slice(0, start)}…${line.slice(start + 1 - most)}`;
}

/** The room for the longest of some names in front of a chart, of at most `most` characters each. */
export function nameWidth(names: readonly string[], most: number): number {
  return 14 + 6.8 * Math.max(...names.map((name) => fitted(name, most).length));
}

/** At most `most` round numbers for the ticks of a logarithmic axis. */
export function logTicks(low: number, high: number, most: number): number[] {
  if (high / low < 4) return evenTicks(low, high, most);
  const steps = [[1, 2, 5], [1, 3], [1]];
  const decades = (skip: number) => {
    const from = Math.floor(Math.log10(low)), to = Math.ceil(Math.log10(high));
    return Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((d) => d % skip === 0);
  };
  const tries = [
    ...steps.map((digits) => ({ digits, skip: 1 })),
    ...[2, 3, 4].map((skip) => ({ digits: [1], skip })),
  ];
  const found = tries.map(({ digits, skip }) =>
    decades(skip).flatMap((d) => digits.map((digit) => Number(`${digit}e${d}`)))
      .filter((tick) => low <= tick && tick <= high)
  );
  return found.find((ticks) => ticks.length <= most) ?? [];
}

/** Where an axis holds less than two powers of two, even steps: 0.96, 0.98, 1, 1.02. */
function evenTicks(low: number, high: number, most: number): number[] {
  const power = Math.floor(Math.log10((high - low) / most));
  const steps = [1, 2, 5, 10, 20].map((digit) => Number(`${digit}e${power}`));
  const counts = (step: number) => {
    const from = Math.ceil(low / step), to = Math.floor(high / step);
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
  };
  const step = steps.find((step) => counts(step).length <= most) ?? high;
  return counts(step).map((count) => Number((count * step).toPrecision(9)));
}

/** The smallest and the largest value, with a little room around them on a logarithmic axis. */
export function logDomain(values: readonly number[], room = 1.08): [number, number] {
  return [Math.min(...values) / room, Math.max(...values) * room];
}
