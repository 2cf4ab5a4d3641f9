/**
 * The run as one page that needs nothing else: no network and no script.
 *
 * @module
 */

import { type Environment, failed, type Record, type Run } from "../record.ts";
import { type Looks, looks, swatch } from "./chart.ts";
import { facts } from "./environment.ts";
import {
  byCase,
  figures,
  hasYardstick,
  more,
  problem,
  rowName,
  warningLines,
  yardstickMark,
  yardstickMeaning,
} from "./figures.ts";
import { percent } from "./format.ts";
import { caseCard, sweepTable, textTable, verdictMarks } from "./html_tables.ts";
import { scalingLegend, scalingTables } from "./scaling.ts";
import { style } from "./html_style.ts";
import { roofline, winners } from "./lane_charts.ts";
import { type Content, Markup, markup } from "./markup.ts";
import { crossovers, growth } from "./sweep_charts.ts";
import { isTimed, type Sweep, sweepsOf } from "./sweep.ts";

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

function reading(records: readonly Record[], difference: number): Markup {
  const shown = [...figures(records.filter(isTimed)).slice(1), ...more];
  const d = percent(difference);
  return markup`<section class="card how" aria-label="How to read">
<b>How to read</b>
<ul>
<li><b>2.00x vs baseline</b> means that the baseline took twice as long in the same rounds: right of the
line is faster, left of it slower. Rows that lose stay.</li>
<li><b>[1.95, 2.06]</b> is the sign test's interval at 95%, together for all ratios of a case, widened to
what other instances gave. A verdict is
given only where all of it lies beyond ${d} (${verdictMarks.faster} faster, ${verdictMarks.slower} slower)
or within ${d} (${verdictMarks.equivalent} equivalent); else it is ${verdictMarks.inconclusive}
inconclusive.</li>
<li>${
    shown.map(({ title, meaning }, i) => markup`${i > 0 ? "; " : ""}<b>${title}</b>: ${meaning}`)
  }.</li>
${
    hasYardstick(records)
      ? markup`<li><b>X ${yardstickMark}</b>: ${yardstickMeaning}.</li>
`
      : ""
  }</ul>
</section>`;
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

function winnersPart(records: readonly Record[], difference: number, wear: Looks): Content {
  const drawn = winners(records, difference, wear);
  if (drawn === "") return [];
  const apart = byCase(records).filter((rows) => rows.every(({ ratio }) => ratio === null));
  const names = apart.map(([{ case: name }]) => name).join(", ");
  return part(
    "Who wins",
    "Every row against its reference; the grey band is what counts as equal.",
    [
      legend(records.filter(({ ratio }) => ratio !== null), wear),
      new Markup(drawn),
      names === "" ? [] : markup`<p class="soft">Without a ratio, for reasons below: ${names}</p>`,
    ],
  );
}

function sweepPart(family: string, sweeps: readonly Sweep[], wear: Looks): Markup {
  const lanes = crossovers(sweeps, wear);
  const story =
    "Throughput over the sizes. Where a row passes its opponent for good it begins to pay.";
  return part(`From which size on: ${family}`, story, [
    legend(sweeps.flatMap(({ points }) => points), wear),
    new Markup(growth(sweeps, wear)),
    lanes === "" ? [] : markup`<h3>Faster from here on</h3>
<p class="soft">The dot is where the medians cross, the thin line the sizes between which the interval
does; the wide line is where the row is faster.</p>`,
    new Markup(lanes),
    sweepTable(sweeps),
  ]);
}

function scalingPart(records: readonly Record[], cores: number): Content {
  return scalingTables(records, cores).map(({ vs, head, rows }) =>
    part(`What threads gain over ${vs}`, scalingLegend.join(" "), textTable(head, rows))
  );
}

function rooflinePart(records: readonly Record[], wear: Looks): Content {
  const drawn = roofline(records, wear);
  if (drawn === "") return [];
  const content = [
    legend(records.filter(isTimed).filter(({ role }) => role !== "roofline"), wear),
    new Markup(drawn),
  ];
  if (!records.some(({ role }) => role === "roofline")) {
    return part(
      "Throughput",
      "Nobody copied the bytes in these rounds, so there is no roof.",
      content,
    );
  }
  const story =
    "The upright bar is a copy of the same input bytes: the roof of whoever must read and " +
    "write them all.";
  return part("How near to a plain copy", story, content);
}

function part(title: string, story: string, content: Content): Markup {
  return markup`<h3>${title}</h3>
<p class="soft">${story}</p>
<div class="card">${content}</div>
`;
}

function legend(records: readonly Record[], wear: Looks): Markup {
  const shown = [...wear].flatMap(([name, look]) => {
    const record = records.find(({ impl }) => impl === name);
    return record === undefined ? [] : [{ name: rowName(record), look }];
  });
  return markup`<ul class="legend">${
    shown.map(({ name, look }) => markup`<li>${new Markup(swatch(look))}${name}</li>`)
  }</ul>`;
}

function origin(environment: Environment): Markup {
  return markup`<section>
<h2>Where these numbers come from</h2>
<div class="card"><dl class="facts">
<dt>command</dt><dd><code>${environment.command}</code></dd>
<dt>date</dt><dd>${environment.date}</dd>
${
    facts(environment).map(({ about, facts }) =>
      markup`<dt>${about}</dt><dd>${facts.join(", ")}</dd>\n`
    )
  }${
    Object.entries(environment.artifacts).map(([kernel, hash]) =>
      markup`<dt>${kernel}.wasm</dt><dd><code>${hash}</code></dd>\n`
    )
  }</dl></div>
</section>`;
}
