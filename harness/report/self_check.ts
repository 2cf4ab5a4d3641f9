/**
 * What a self-check found, as text.
 *
 * @module
 */

import type { AtDifference, SelfCheck, Share } from "../self_check.ts";
import { factor, percent } from "./format.ts";
import { paint } from "./paint.ts";
import type { Style } from "./terminal.ts";

/** So many false verdicts come by name: with more of them the names are not what is wrong. */
const MOST_LISTED = 20;

/** The figures, whom they speak against, and the verdict on the verdicts. */
export function selfCheckText(found: SelfCheck, { color }: Style): string {
  const painted = paint(color);
  const [own, atFloor] = found.at;
  const { of } = own.wrong;
  const lines = [
    painted("bold", `self-check: ${of} implementations against their twins`),
    ...aligned([
      ["told apart", ...cells(found.apart), "intervals that do not hold 1"],
      [
        "noise floor",
        percentOf(found.floor),
        "",
        "",
        "95% of the twins come out this equal or more",
      ],
      ["worst twin", percentOf(found.worst), "", "", ""],
      ...found.measured.map(({ slowdown, median }) => [
        `${percent(slowdown)} injected`,
        median === null ? "–" : percentOf(median),
        "",
        "",
        "measured: the median",
      ]),
    ]),
    ...section(own, "", painted),
    ...(atFloor === undefined ? [] : section(atFloor, ", this run's noise floor", painted)),
  ];
  const { falseVerdicts } = found;
  if (falseVerdicts.length > 0) lines.push(`false verdicts at δ = ${percent(own.difference)}`);
  for (const { id, ratio } of falseVerdicts.slice(0, MOST_LISTED)) {
    const { median, low, high } = ratio;
    lines.push(painted("red", `  ${id} ${factor(median)}x [${factor(low)}, ${factor(high)}]`));
  }
  const more = falseVerdicts.length - MOST_LISTED;
  if (more > 0) lines.push(`  and ${more} more`);
  lines.push(...found.without.map((line) => painted("yellow", `  ! without a ratio: ${line}`)));
  const reasons = own.objections.join("; ");
  lines.push(
    found.trustworthy
      ? painted("green", `A verdict can be trusted here, at δ = ${percent(own.difference)}`)
      : painted(
        "red",
        `Do not trust a verdict here, at δ = ${percent(own.difference)}: ${reasons}`,
      ),
  );
  if (atFloor !== undefined) {
    lines.push(
      atFloor.objections.length === 0
        ? `At δ = ${percent(atFloor.difference)} it can be trusted`
        : `Nor at δ = ${percent(atFloor.difference)}: ${atFloor.objections.join("; ")}`,
    );
  }
  return lines.map((line) => line.trimEnd() + "\n").join("");
}

function section(
  { difference, wrong, inconclusive, detected }: AtDifference,
  why: string,
  painted: ReturnType<typeof paint>,
): string[] {
  return [
    painted("dim", `at δ = ${percent(difference)}${why}`),
    ...aligned([
      ["false verdicts", ...cells(wrong), "called faster or slower"],
      ["inconclusive", ...cells(inconclusive), "called neither different nor equivalent"],
      ...detected.map(({ slowdown, share }) => [
        `${percent(slowdown)} slower`,
        ...cells(share),
        "detected",
      ]),
    ]),
  ];
}

/** `1.5%`, `3 of 200` and `[0.5%, 4.3%]`. */
function cells({ hits, of, low, high }: Share): string[] {
  if (of === 0) return ["–", "", ""];
  return [percentOf(hits / of), `${hits} of ${of}`, `[${percentOf(low)}, ${percentOf(high)}]`];
}

/** Hundredths of a percent below 1%, where they decide, and tenths above. */
function percentOf(value: number): string {
  if (!Number.isFinite(value)) return "–";
  const percents = 100 * value;
  return `${percents.toFixed(percents > 0 && percents < 1 ? 2 : 1)}%`;
}

/** The first column to the left, the figures to the right, the remark as it is. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  return rows.map((row) =>
    "  " + row.map((cell, i) => {
      if (i === row.length - 1) return cell;
      return i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]);
    }).join("  ")
  );
}
