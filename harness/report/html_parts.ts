/**
 * The parts of a report in HTML, each a pure function of records: the page of the bench shows the same
 * ones while it runs.
 *
 * @module
 */

import type { Environment, Record } from "../record.ts";
import { type Looks, swatch } from "./chart.ts";
import { facts } from "./environment.ts";
import {
  byCase,
  figures,
  hasYardstick,
  more,
  rowName,
  yardstickMark,
  yardstickMeaning,
} from "./figures.ts";
import { percent } from "./format.ts";
import { sweepTable, textTable, verdictMarks } from "./html_tables.ts";
import { roofline, winners } from "./lane_charts.ts";
import { type Content, Markup, markup } from "./markup.ts";
import { scalingLegend, scalingTables } from "./scaling.ts";
import { crossovers, growth } from "./sweep_charts.ts";
import { isTimed, type Sweep } from "./sweep.ts";

/** How to read the figures. */
export function reading(records: readonly Record[], difference: number): Markup {
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

/** Every row against its reference; nothing where no case has a ratio. */
export function winnersPart(records: readonly Record[], difference: number, wear: Looks): Content {
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

/** A family over its sizes. */
export function sweepPart(family: string, sweeps: readonly Sweep[], wear: Looks): Markup {
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

/** What threads gain; nothing where no row tells of threads. */
export function scalingPart(records: readonly Record[], cores: number): Content {
  return scalingTables(records, cores).map(({ vs, head, rows }) =>
    part(`What threads gain over ${vs}`, scalingLegend.join(" "), textTable(head, rows))
  );
}

/** Throughput beside a plain copy of the same bytes; nothing where nobody was timed. */
export function rooflinePart(records: readonly Record[], wear: Looks): Content {
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

/** Where the numbers come from. */
export function origin(environment: Environment): Markup {
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
