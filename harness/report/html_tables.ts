/**
 * The tables of the page, and the card of a case that holds one.
 *
 * @module
 */

import { failed, isAbsent, type Ratio, type Record, type Verdict } from "../record.ts";
import { distribution, ratios } from "./case_charts.ts";
import type { Looks } from "./chart.ts";
import {
  against,
  caseFacts,
  type Figure,
  figures,
  more,
  opponents,
  problem,
  ratioText,
  rowName,
  warningLines,
  yardstickMeaning,
} from "./figures.ts";
import { factor, percent, significant } from "./format.ts";
import { type Content, Markup, markup } from "./markup.ts";
import { complexity, crossover, crossoverText, isTimed, type Sweep } from "./sweep.ts";

/** A shape beside the colour of each verdict. */
export const verdictMarks: { readonly [verdict in Verdict]: string } = {
  faster: "▲",
  slower: "▼",
  equivalent: "=",
  inconclusive: "?",
};

const none = "–";

/** One case: its verdicts in a line, and behind it the charts and the table. */
export function caseCard(
  records: readonly [Record, ...Record[]],
  difference: number,
  wear: Looks,
  open: boolean,
): Markup {
  return markup`<details class="card case"${new Markup(open ? " open" : "")}>
<summary>${caseLine(records)}</summary>
<div class="body">
${caseBody(records, difference, wear)}
</div>
</details>
`;
}

/** A case's name and its verdicts. */
export function caseLine(records: readonly [Record, ...Record[]]): Markup {
  return markup`<span class="name">${records[0].case}</span><span class="chips">${
    records.map(chip)
  }</span>`;
}

/** What is behind that line: charts, every figure, warnings. */
export function caseBody(
  records: readonly [Record, ...Record[]],
  difference: number,
  wear: Looks,
): Markup {
  const drawn = [
    ["Every ratio", ratios(records, difference, wear)],
    ["The samples", distribution(records, wear)],
  ].filter(([, chart]) => chart !== "");
  const warnings = warningLines(records);
  return markup`<p class="soft">${caseFacts(records).join(", ")}</p>
<div class="pair">${
    drawn.map(([title, chart]) => markup`<div><h4>${title}</h4>${new Markup(chart)}</div>`)
  }</div>
${caseTable(records)}
${
    warnings.length === 0
      ? ""
      : markup`<ul class="inconclusive">${warnings.map((line) => markup`<li>${line}</li>`)}</ul>`
  }`;
}

/** What a row comes to, in a word or two. */
function chip(record: Record): Content {
  if (failed(record)) return markup`<span class="error">✕ ${record.impl} failed</span>`;
  if (isAbsent(record) || record.ratio === null) return [];
  const { verdict, median } = record.ratio;
  return markup`<span class="${verdict}" title="${verdict}, vs ${record.ratio.vs}">${
    verdictMarks[verdict]
  } ${record.impl} ${factor(median)}x</span>`;
}

function caseTable(records: readonly Record[]): Markup {
  const timed = records.filter(isTimed);
  // the time and what it is worth come first: a phone shows no more
  const [time, ...rest] = [...figures(timed), ...more];
  const vs = opponents(timed);
  const width = 1 + vs.length + rest.length;
  const rows = records.map((record) => {
    const name = rowHead(record);
    if (!isTimed(record)) {
      const kind = failed(record) ? "error" : "absent";
      return markup`<tr>${name}<td class="why ${kind}" colspan="${Math.max(1, width)}">${
        failed(record) ? "✕ " : ""
      }${problem(record)}</td></tr>\n`;
    }
    const cells = ({ text }: Figure) => markup`<td>${text(record) ?? none}</td>`;
    return markup`<tr>${name}${cells(time)}${
      vs.map(({ name }) => ratioCell(against(record, name)))
    }${rest.map(cells)}</tr>\n`;
  });
  return table([
    "impl",
    heading(time),
    ...vs.map(({ title, judged }) =>
      judged ? `vs ${title}` : markup`<span title="${yardstickMeaning}">vs ${title}</span>`
    ),
    ...rest.map(heading),
  ], rows);
}

/** A row's name, in front of it. */
function rowHead(record: Record): Markup {
  const why = record.role === "yardstick" ? markup` title="${yardstickMeaning}"` : "";
  return markup`<th scope="row"${why}>${rowName(record)}</th>`;
}

function heading({ title, meaning }: Figure): Markup {
  return markup`<span title="${meaning}">${title}</span>`;
}

function ratioCell(ratio: Ratio | null): Markup {
  if (ratio === null) return markup`<td>${none}</td>`;
  const { verdict } = ratio;
  const [median, interval] = ratioText(ratio).split(" [");
  const shown = verdict === null
    ? median
    : markup`<span class="${verdict}" title="${verdict}">${verdictMarks[verdict]} ${median}</span>`;
  return markup`<td>${shown} <small>[${interval}</small></td>`;
}

/** How each implementation of a family grows, and from which size on it is faster. */
export function sweepTable(sweeps: readonly Sweep[]): Markup {
  const vs = [...new Set(sweeps.flatMap(({ opponents }) => opponents))];
  const rows = sweeps.map((sweep) => {
    const { class: name, a, b, residual } = complexity(sweep);
    const growth = name === "1" ? "" : ` + ${significant(b)} ${name}`;
    const head = rowHead(sweep.points[0]);
    // where a coarse clock stood still there is nothing to fit
    const told = Number.isFinite(residual);
    const time = told ? `${significant(a)}${growth} ns` : none;
    return markup`<tr>${head}<td>${time}</td><td>${told ? percent(residual) : none}</td>${
      vs.map((name) => markup`<td>${crossoverText(crossover(sweep, name), sweep)}</td>`)
    }</tr>\n`;
  });
  return table([
    "impl",
    markup`<span title="of a call with n elements: the class that fits best">time</span>`,
    markup`<span title="root mean square of the relative errors">residual</span>`,
    ...vs.map((name) => `beats ${name} from`),
  ], rows);
}

/** A table of texts, each row under its first one. */
export function textTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Markup {
  return table(
    head,
    rows.map(([name, ...cells]) =>
      markup`<tr><th scope="row">${name}</th>${
        cells.map((cell) => markup`<td>${cell}</td>`)
      }</tr>\n`
    ),
  );
}

function table(head: readonly Content[], rows: readonly Markup[]): Markup {
  return markup`<div class="scroll" tabindex="0" role="group" aria-label="table"><table>
<thead><tr>${head.map((title) => markup`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>
${rows}</tbody></table></div>`;
}
