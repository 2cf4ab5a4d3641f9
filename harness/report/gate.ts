/**
 * What a gate found, as text: the worst first.
 *
 * @module
 */

import type { Gate, Outcome, Row, View } from "../gate.ts";
import { count, percent } from "./format.ts";
import { type Paint, paint } from "./paint.ts";
import type { Style } from "./terminal.ts";

/** So many rows come by name that may have changed and may not: they are many on a noisy machine. */
const MOST_UNDECIDED = 10;

const colors: { readonly [outcome in Outcome]: Parameters<Paint>[0] } = {
  regression: "red",
  improvement: "green",
  unchanged: "dim",
  inconclusive: "yellow",
};

/** The rows that changed, or may have, and the verdict. `against` is what this run was compared with. */
export function gateText(found: Gate, against: string, { color }: Style): string {
  const painted = paint(color);
  const { rows, threshold, lost, apart } = found;
  const of = (outcome: Outcome) => rows.filter((row) => row.outcome === outcome);
  const undecided = of("inconclusive").sort(bySlowdown);
  const shown = [
    ...of("regression").sort(bySlowdown),
    ...undecided.slice(0, MOST_UNDECIDED),
    ...of("improvement").sort(bySlowdown).reverse(),
  ];
  const more = undecided.length - MOST_UNDECIDED;
  const lines = [
    painted("bold", `against ${printable(against)}: ${tally(rows)}`),
    ...(shown.length > 0 ? table(shown, painted) : []),
    ...(more > 0 ? [`  and ${count(more)} more inconclusive`] : []),
    ...lost.map(({ id, err }) => painted("red", `  LOST ${printable(id)}: ${printable(err)}`)),
    ...grouped(apart).map((line) => painted("dim", `  not compared, ${line}`)),
    verdict(of("regression").length, found, painted),
  ];
  if (shown.length > 0) {
    lines.push(...legend(threshold).map((line) => painted("dim", line)));
  }
  return lines.map((line) => line.trimEnd() + "\n").join("");
}

function legend(threshold: number): string[] {
  const beyond = percent(threshold);
  return [
    `+ is slower. time: of a call; vs X: relative to X, which had the same machine. A regression is`,
    `confirmed when the whole interval lies beyond +${beyond} in every column, and not by time alone`,
  ];
}

function verdict(regressions: number, { rows, lost, threshold }: Gate, painted: Paint): string {
  if (rows.length === 0) return painted("red", "Nothing was compared");
  const slower = regressions === 0
    ? painted("green", `No regression beyond ${percent(threshold)} is confirmed`)
    : painted(
      "red",
      `${plural(regressions, "regression")} beyond ${percent(threshold)} confirmed`,
    );
  return lost.length === 0
    ? slower
    : `${slower}, ${painted("red", `${plural(lost.length, "row")} lost`)}`;
}

function tally(rows: readonly Row[]): string {
  const of = (outcome: Outcome) => rows.filter((row) => row.outcome === outcome).length;
  return [
    `${plural(rows.length, "row")} compared`,
    ...[
      [of("regression"), plural(of("regression"), "regression")] as const,
      [of("inconclusive"), `${count(of("inconclusive"))} inconclusive`] as const,
      [of("improvement"), plural(of("improvement"), "improvement")] as const,
      [of("unchanged"), `${count(of("unchanged"))} unchanged`] as const,
    ].filter(([number]) => number > 0).map(([, text]) => text),
  ].join(", ");
}

function plural(number: number, what: string): string {
  return `${count(number)} ${what}${number === 1 ? "" : "s"}`;
}

/** The worst first: by the view that sees the least of it. */
function bySlowdown(a: Row, b: Row): number {
  const mildest = ({ views }: Row) =>
    views.reduce(
      (least, { median }) =>
        Math.abs(Math.log(median)) < Math.abs(Math.log(least)) ? median : least,
      views[0].median,
    );
  return mildest(b) - mildest(a);
}

function table(rows: readonly Row[], painted: Paint): string[] {
  const views = [...new Set(rows.flatMap(({ views }) => views.map(({ of }) => of)))];
  const head = ["id", "outcome", ...views.map((of) => of === "time" ? of : printable(`vs ${of}`))];
  const cells = rows.map(({ id, outcome, views: own }) => [
    printable(id),
    outcome,
    ...views.map((of) => change(own.find((view) => view.of === of))),
  ]);
  const widths = head.map((title, i) =>
    Math.max(title.length, ...cells.map((row) => row[i].length))
  );
  const align = (cell: string, i: number) =>
    i < 2 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]);
  const lines = cells.map((row, r) => {
    const [id, outcome, ...rest] = row.map(align);
    return [id, painted(colors[rows[r].outcome], outcome), ...rest];
  });
  return [
    painted("dim", `  ${head.map(align).join("  ")}`),
    ...lines.map((row) => `  ${row.join("  ")}`),
  ];
}

/** `+10.2% [+9.1, +12.0]`. */
function change(view: View | undefined): string {
  if (view === undefined) return "–";
  return `${signed(view.median)}% [${signed(view.low)}, ${signed(view.high)}]`;
}

function signed(factor: number): string {
  const percents = (100 * (factor - 1)).toFixed(1);
  return percents.startsWith("-") ? percents : `+${percents}`;
}

/** One line a reason, with the first few that it holds for. */
function grouped(apart: Gate["apart"]): string[] {
  const reasons = Map.groupBy(apart, ({ why }) => why);
  return [...reasons].map(([why, rows]) => {
    const named = rows.slice(0, 3).map(({ id }) => printable(id)).join(", ");
    const more = rows.length > 3 ? ` and ${count(rows.length - 3)} more` : "";
    return `${printable(why)}: ${named}${more}`;
  });
}

/** A text from a file, without what would steer a terminal. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "\ufffd");
}
