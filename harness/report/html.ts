/**
 * The run as one page that needs nothing else: no network and no script.
 *
 * @module
 */

import { failed, type Record, type Run } from "../record.ts";
import { type Looks, looks } from "./chart.ts";
import { byCase, problem, warningLines } from "./figures.ts";
import {
  origin,
  reading,
  rooflinePart,
  scalingPart,
  sweepPart,
  winnersPart,
} from "./html_parts.ts";
import { style } from "./html_style.ts";
import { caseCard } from "./html_tables.ts";
import { type Content, Markup, markup } from "./markup.ts";
import { sweepsOf } from "./sweep.ts";

/** The page. */
export function html(run: Run): string {
  const { environment, records } = run;
  const difference = environment.settings?.difference ?? 0.01;
  const kernels = [...Map.groupBy(records, ({ kernel }) => kernel)];
  const wear = looks(records);
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Lanemark: ${kernels.map(([name]) => name).join(", ")} on ${environment.runtime}</title>
<style>${new Markup(style)}</style>
</head>
<body>
${head(run)}
<main>
${reading(records, difference)}
${problems(records)}
${kernels.map(([name, own]) => kernelSection(name, own, difference, wear, environment.cores))}
${origin(environment)}
</main>
<footer>Made from the records by Lanemark. The same records make the same page.</footer>
</body>
</html>
`.text;
}

function head({ environment, records }: Run): Markup {
  const verdicts = records.flatMap(({ ratio }) => ratio === null ? [] : [ratio.verdict]);
  const kinds = ["faster", "slower", "equivalent", "inconclusive"] as const;
  const tiles: (readonly [number, string, string])[] = [
    [byCase(records).length, "cases", ""],
    ...kinds.map((kind) => [verdicts.filter((one) => one === kind).length, kind, kind] as const),
    [records.filter(failed).length, "failed", "error"],
  ];
  const shown = tiles.filter(([count], i) => count > 0 || i < 3);
  const where = [environment.runtime, environment.cpu, environment.date.slice(0, 10)];
  return markup`<header>
<h1>When does it pay?</h1>
<p class="soft">Lanemark on ${where.filter((fact) => fact !== null).join(" · ")}</p>
<ul class="tiles">${
    shown.map(([count, what, kind]) =>
      markup`<li><b class="${kind}">${count}</b><span>${
        kind !== "" && kind !== "error" ? `rows ${what}` : what
      }</span></li>`
    )
  }</ul>
</header>`;
}

/** What went wrong stands before what went well. */
function problems(records: readonly Record[]): Content {
  const broken = records.filter(failed);
  const warned = byCase(records).filter((rows) => warningLines(rows).length > 0);
  return [
    broken.length === 0 ? [] : markup`<section class="card broken" id="errors">
<b class="error">${broken.length} without a result</b>
<ul>${broken.map((record) => markup`<li><code>${record.id}</code>: ${problem(record)}</li>`)}</ul>
</section>`,
    warned.length === 0 ? [] : markup`<details class="card warn"${new Markup(
      warned.length <= 3 ? " open" : "",
    )}>
<summary><b>Warnings in ${warned.length} of ${byCase(records).length} cases</b></summary>
<ul>${
      warned.map((rows) =>
        warningLines(rows).map((line) => markup`<li><code>${rows[0].case}</code> ${line}</li>`)
      )
    }</ul>
</details>`,
  ];
}

function kernelSection(
  name: string,
  records: readonly Record[],
  difference: number,
  wear: Looks,
  cores: number,
): Markup {
  const families = [...Map.groupBy(sweepsOf(records), ({ family }) => family)];
  const cases = byCase(records);
  const opened = cases.length <= 3;
  return markup`<section>
<h2>${name}</h2>
${winnersPart(records, difference, wear)}
${families.map(([family, sweeps]) => sweepPart(family, sweeps, wear))}
${rooflinePart(records, wear)}
${scalingPart(records, cores)}<h3>Every case</h3>
${cases.map((rows) => caseCard(rows, difference, wear, opened || rows.some(failed)))}
</section>`;
}
