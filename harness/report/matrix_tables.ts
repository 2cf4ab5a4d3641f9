/**
 * The tables of the page over several runtimes.
 *
 * @module
 */

import type { Ratio, Record } from "../record.ts";
import { ratioText, rowName, yardstickMeaning } from "./figures.ts";
import { verdictMarks } from "./html_tables.ts";
import { type Content, type Markup, markup } from "./markup.ts";
import { best, type Case, type Column, losses, present, type Row, tallies } from "./matrix.ts";
import { entryText, kindOf, leadText, matrixFacts, speed, whyNot } from "./matrix_figures.ts";

const none = "–";

/** What these tables look like beyond what all pages do. */
export const matrixStyle = `
.machine { margin: 2px 0; }
.matrix td { vertical-align: top; }
.matrix td b { font-weight: 600; }
.matrix td span { display: block; }
.matrix i { font-style: normal; }
.matrix .star { color: var(--accent); display: inline; }
.matrix tr.case th { padding-top: 16px; font-weight: 600; border-bottom-color: var(--ink); max-width: none; }
.matrix tr.case small { margin-left: 10px; }
.matrix tbody th { font-weight: 500; }
.matrix .left { text-align: left; }
@media (max-width: 720px) {
  .matrix td small { display: block; }
  .matrix th, .matrix td { padding: 4px 6px; }
  .matrix th:first-child {
    min-width: 96px; max-width: 34vw; white-space: normal; overflow-wrap: anywhere; text-overflow: clip;
  }
  .matrix tr.case th:first-child { max-width: none; }
  .matrix tr.case small { display: block; margin-left: 0; }
}
`;

/** Every row of a kernel, case by case: GB/s, and below it the ratio to the column's own reference. */
export function matrixTable(
  cases: readonly Case[],
  columns: readonly Column[],
  titles: readonly string[],
): Markup {
  const groups = cases.map((one) => {
    const { name } = one, rows = present(one);
    if (rows.length === 0) return "";
    const [first, ...rest] = rows.flatMap(({ cells }) => cells).filter((one) => one !== null);
    const facts = matrixFacts([first, ...rest]).join(", ");
    return markup`<tbody>
<tr class="case"><th scope="rowgroup" colspan="${
      titles.length + 1
    }">${name} <small>${facts}</small></th></tr>
${rows.map((row) => matrixRow(row, columns))}</tbody>
`;
  });
  return scrolling(markup`<table class="matrix">
<thead><tr>${["impl", ...titles].map(headCell)}</tr></thead>
${groups}</table>`);
}

function matrixRow(row: Row, columns: readonly Column[]): Markup {
  const clear = best([row], columns).filter(({ clear }) => clear);
  const first = new Set(clear.map(({ first }) => first.column));
  const why = row.told.role === "yardstick" ? markup` title="${yardstickMeaning}"` : "";
  return markup`<tr><th scope="row"${why}>${rowName(row.told)}</th>${
    row.cells.map((record, i) => cell(record, first.has(i)))
  }</tr>
`;
}

function cell(record: Record | null, first: boolean): Markup {
  const kind = kindOf(record);
  if (record === null) return markup`<td></td>`;
  if (kind === "failed") {
    return markup`<td class="error" title="${whyNot(record)}">✕ error</td>`;
  }
  if (kind === "absent") return markup`<td class="absent" title="${whyNot(record)}">${none}</td>`;
  const star = first ? markup`<span class="star" title="the fastest column">★</span> ` : "";
  const { ratio } = record;
  const { warnings } = record;
  const doubt = warnings.length === 0
    ? ""
    : markup` <small class="inconclusive" title="${warnings.join("; ")}">!</small>`;
  return markup`<td>${star}<b>${speed(record)}</b>${doubt}${
    ratio === null
      ? ""
      : markup`<span>${ratioShown(ratio)}${
        ratio.vs === "baseline" ? "" : markup` <small>vs ${ratio.vs}</small>`
      }</span>`
  }</td>`;
}

function ratioShown(ratio: Ratio): Content {
  const [median, interval] = ratioText(ratio).split(" [");
  const shown = ratio.verdict === null
    ? median
    : markup`<i class="${ratio.verdict}" title="${ratio.verdict}, vs ${ratio.vs}">${
      verdictMarks[ratio.verdict]
    } ${median}</i>`;
  return markup`${shown} <small>[${interval}</small>`;
}

/** Where each case runs fastest. */
export function bestTable(
  cases: readonly Case[],
  columns: readonly Column[],
  titles: readonly string[],
): Markup {
  const rows = cases.flatMap(({ kernel, name, rows }) =>
    best(rows, columns).map((one) => {
      const [first, next] = [entryText(one.first, titles), entryText(one.next, titles)];
      const where = one.clear ? markup`<b>★ ${first.where}</b>` : first.where;
      const [lead, ...close] = leadText(one).split(", ");
      return markup`<tr><th scope="row">${breakable(`${kernel}/${name}`)}</th>${
        entryCell(where, first.what)
      }<td>${lead}${close.map((text) => markup`<span class="inconclusive">${text}</span>`)}</td>${
        entryCell(next.where, next.what)
      }</tr>
`;
    })
  );
  return plainTable(["case", "fastest", "in front by", "next runtime"], rows, [1, 3]);
}

function entryCell(where: Content, what: string): Markup {
  return markup`<td class="left">${where}<span><small>${what}</small></span></td>`;
}

/** How the wasm rows of each column fare. */
export function tallyTable(
  cases: readonly Case[],
  columns: readonly Column[],
  titles: readonly string[],
): Markup {
  const rows = tallies(cases, columns).map(({ verdicts, failed, absent }, i) =>
    markup`<tr><th scope="row">${titles[i]}</th>${
      Object.entries(verdicts).map(([verdict, count]) =>
        markup`<td class="${count === 0 ? "absent" : verdict}">${count}</td>`
      )
    }<td class="${
      failed === 0 ? "absent" : "error"
    }">${failed}</td><td class="absent">${absent}</td></tr>
`
  );
  const head = [
    "wasm rows on",
    "faster",
    "equivalent",
    "inconclusive",
    "slower",
    "failed",
    "absent",
  ];
  return plainTable(head, rows);
}

/** The wasm rows that lose somewhere, the worst first. */
export function lossTable(cases: readonly Case[], titles: readonly string[]): Markup {
  const found = losses(cases);
  if (found.length === 0) {
    return markup`<p>No wasm row is slower than an opponent in any column.</p>`;
  }
  const turned = found.filter(({ turns }) => turns).length;
  const rows = found.map(({ id, vs, cells }) =>
    markup`<tr><th scope="row">${breakable(id)} <small>vs ${vs}</small></th>${
      cells.map((ratio) =>
        ratio === null ? markup`<td>${none}</td>` : markup`<td>${ratioShown(ratio)}</td>`
      )
    }</tr>
`
  );
  return markup`<p>${found.length} ratios are slower in at least one column; ${turned} of these are faster in another
one.</p>
${plainTable(["row", ...titles], rows)}`;
}

function plainTable(
  head: readonly string[],
  rows: readonly Markup[],
  left: readonly number[] = [],
): Markup {
  return scrolling(markup`<table class="matrix">
<thead><tr>${
    head.map((title, i) =>
      left.includes(i) ? markup`<th scope="col" class="left">${title}</th>` : headCell(title)
    )
  }</tr></thead>
<tbody>
${rows}</tbody></table>`);
}

/** An id that a narrow screen breaks between its words. */
function breakable(id: string): Markup[] {
  return id.split(/(?<=[/_])/).map((word, i) => i === 0 ? markup`${word}` : markup`<wbr>${word}`);
}

function headCell(title: string): Markup {
  return markup`<th scope="col">${title}</th>`;
}

function scrolling(table: Markup): Markup {
  return markup`<div class="scroll" tabindex="0" role="group" aria-label="table">${table}</div>`;
}
