/**
 * The table over several runtimes as one page that needs nothing else: no network and no script.
 *
 * @module
 */

import { swatch } from "./chart.ts";
import { facts } from "./environment.ts";
import { percent } from "./format.ts";
import { verdictMarks } from "./html_tables.ts";
import { style } from "./html_style.ts";
import { type Content, Markup, markup } from "./markup.ts";
import {
  type Case,
  casesOf,
  type Column,
  columnsOf,
  differenceOf,
  failures,
  type Matrix,
  tallies,
} from "./matrix.ts";
import { abreast, columnLooks } from "./matrix_charts.ts";
import {
  engineNotes,
  machineLines,
  names,
  noBest,
  reading,
  skippedLines,
  warningsOf,
  whyNot,
  winsLines,
} from "./matrix_figures.ts";
import { bestTable, lossTable, matrixStyle, matrixTable, tallyTable } from "./matrix_tables.ts";

/** The page. */
export function matrixHtml(matrix: Matrix): string {
  const columns = columnsOf(matrix);
  const cases = casesOf(columns);
  const titles = names(columns);
  const kernels = [...Map.groupBy(cases, ({ kernel }) => kernel)];
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Lanemark: ${kernels.map(([name]) => name).join(", ")} on ${titles.join(", ")}</title>
<style>${new Markup(style + matrixStyle)}</style>
</head>
<body>
${head(matrix, columns, cases, titles)}
<main>
${how(columns, titles)}
${problems(columns, titles)}
${doubts(columns, titles)}
<section>
<h2>Best runtime</h2>
${bestPart(cases, columns, titles)}
</section>
<section>
<h2>Where wasm loses</h2>
<p class="soft">Every wasm row that is slower than an answer of another kind, in any runtime; the worst first.
Green is where the same row wins.</p>
<div class="card">${tallyTable(cases, columns, titles)}</div>
<div class="card">${lossTable(cases, titles)}</div>
</section>
${kernels.map(([name, own]) => kernelPart(name, own, columns, titles))}
${origin(columns, titles)}
</main>
<footer>Made from the records by Lanemark. The same records make the same page.</footer>
</body>
</html>
`.text;
}

function head(
  { skipped }: Matrix,
  columns: readonly Column[],
  cases: readonly Case[],
  titles: readonly string[],
): Markup {
  const counts = tallies(cases, columns);
  const sum = (kind: "faster" | "slower") =>
    counts.reduce((sum, { verdicts }) => sum + verdicts[kind], 0);
  const broken = failures(columns).length;
  // the same runtime on two machines is no other runtime
  const runtimes = new Set(columns.map(({ runtime }) => runtime)).size;
  const machines = new Set(columns.map(({ machine }) => machine)).size;
  const tiles: (readonly [number, string, string])[] = [
    [runtimes, runtimes === 1 ? "runtime" : "runtimes", ""],
    ...machines > 1 ? [[machines, "machines", ""] as const] : [],
    [cases.length, cases.length === 1 ? "case" : "cases", ""],
    [sum("faster"), "wasm rows faster", "faster"],
    [sum("slower"), "wasm rows slower", "slower"],
    ...broken > 0 ? [[broken, "failed", "error"] as const] : [],
  ];
  return markup`<header>
<h1>Where does it pay?</h1>
<p class="soft">Lanemark on ${titles.join(" · ")}</p>
${machineLines(columns).map((line) => markup`<p class="soft machine">machine ${line}</p>\n`)}${
    skippedLines(skipped).map((line) => markup`<p class="inconclusive machine">${line}</p>\n`)
  }<ul class="tiles">${
    tiles.map(([count, what, kind]) =>
      markup`<li><b class="${count === 0 ? "soft" : kind}">${count}</b><span>${what}</span></li>`
    )
  }</ul>
</header>`;
}

function how(columns: readonly Column[], titles: readonly string[]): Markup {
  const differences = [...new Set(columns.map((column) => percent(differenceOf(column))))];
  const { faster, slower, equivalent, inconclusive } = verdictMarks;
  return markup`<section class="card how" aria-label="How to read">
<b>How to read</b>
<ul>
${
    [...reading, ...engineNotes(columns, titles)].map((line) => markup`<li>${line}</li>\n`)
  }<li>${faster} faster and ${slower} slower where all of
the interval lies beyond ${
    differences.join(" or ")
  }, ${equivalent} equivalent where all of it lies within;
else ${inconclusive} inconclusive. ★ marks the runtime on which a row is the fastest, where that is clear,
! a row with warnings. Rows that lose stay.</li>
</ul>
</section>`;
}

/** What went wrong stands before what went well. */
function problems(columns: readonly Column[], titles: readonly string[]): Content {
  const broken = failures(columns);
  return broken.length === 0 ? [] : markup`<section class="card broken" id="errors">
<b class="error">${broken.length} without a result</b>
<ul>${
    broken.map(({ column, record }) =>
      markup`<li><code>${record.id}</code> on ${titles[column]}: ${whyNot(record)}</li>\n`
    )
  }</ul>
</section>`;
}

/** What the rows warn of: a table of a busy machine must not look like that of a quiet one. */
function doubts(columns: readonly Column[], titles: readonly string[]): Content {
  const lines = warningsOf(columns, titles);
  return lines.length === 0 ? [] : markup`<section class="card warn" id="warnings">
<b>Warnings</b>
<ul>${lines.map((line) => markup`<li>${line}</li>\n`)}</ul>
</section>`;
}

function bestPart(
  cases: readonly Case[],
  columns: readonly Column[],
  titles: readonly string[],
): Content {
  const lines = winsLines(cases, columns, titles);
  if (lines.length === 0) return markup`<p class="soft">${noBest}</p>`;
  return [
    lines.map((line) => markup`<p>${line}</p>\n`),
    markup`<div class="card">${bestTable(cases, columns, titles)}</div>`,
  ];
}

/** Rows that the house has in most kernels: what a caller gets, and the kernel alone. */
const drawn = [
  ["wasm", "Copies included"],
  ["wasm_inplace", "On data in its memory"],
] as const;

function kernelPart(
  name: string,
  cases: readonly Case[],
  columns: readonly Column[],
  titles: readonly string[],
): Markup {
  const difference = Math.max(...columns.map(differenceOf));
  const charts = drawn.flatMap(([impl, title]) => {
    const chart = abreast(impl, cases, titles, difference);
    return chart === "" ? [] : [
      markup`<h3>${title}: <code>${impl}</code></h3>
<div class="card">${legend(titles)}${new Markup(chart)}</div>
`,
    ];
  });
  return markup`<section>
<h2>${name}</h2>
${charts}<h3>Every row</h3>
<div class="card">${matrixTable(cases, columns, titles)}</div>
</section>
`;
}

function legend(titles: readonly string[]): Markup {
  return markup`<ul class="legend">${
    [...columnLooks(titles)].map(([title, look]) =>
      markup`<li>${new Markup(swatch(look))}${title}</li>`
    )
  }</ul>`;
}

function origin(columns: readonly Column[], titles: readonly string[]): Markup {
  return markup`<section>
<h2>Where these numbers come from</h2>
${
    columns.map(({ machine, run: { environment } }, i) =>
      markup`<details class="card case"><summary><span class="name">${titles[i]}</span></summary>
<div class="body"><dl class="facts">
<dt>command</dt><dd><code>${environment.command}</code></dd>
<dt>date</dt><dd>${environment.date}</dd>
<dt>fingerprint</dt><dd>${machine}</dd>
${
        facts(environment).map(({ about, facts }) =>
          markup`<dt>${about}</dt><dd>${facts.join(", ")}</dd>\n`
        )
      }</dl></div>
</details>
`
    )
  }</section>`;
}
