/**
 * THESES.md: a pure function of the theses and what their runs left behind.
 *
 * @module
 */

import { proposed, type Result, rule, type Thesis } from "./thesis.ts";

const intro = `<!-- deno-fmt-ignore-file -->
<!-- made by \`deno task thesis render\`; do not edit -->

# Theses

An optimisation is a hypothesis. Each one here is a switch of a kernel that the compiler can take either
way, so that it can be asked again on every engine to come: both builds give the same answers on every case,
then run side by side in the same rounds. The refuted ones stay.

A ratio is the time of the build that does not ship over the time of the one that does: above 1, what ships
is faster. In brackets stands the interval, as [METHODOLOGY.md](METHODOLOGY.md) defines it.

${rule}
`;

/** The document. */
export function render(theses: readonly Thesis[], results: readonly Result[]): string {
  const summary = theses.map(({ id, claim, verdict }) =>
    `| [${id}](#${id}) | ${claim} | ${verdict} |`
  );
  const parts = [
    intro,
    `| thesis | claim | verdict |\n|---|---|---|\n${summary.join("\n")}\n`,
    ...theses.map((thesis) => section(thesis, results.filter((one) => one.thesis === thesis.id))),
  ];
  return parts.join("\n");
}

function section(thesis: Thesis, results: readonly Result[]): string {
  const { id, kernel, claim, evidence, change, guardrail, verdict, conclusion, despite } = thesis;
  const lines = [
    `## ${id}`,
    `**${claim}**`,
    `Change: \`${change.switch}\` of ${kernel} is \`${change.accepted}\` in what ships and ` +
    `\`${change.alternative}\` in the other build; proposed is \`${proposed(thesis)}\`. ` +
    `No case may lose more than ${percent(guardrail.most)}.`,
    `Evidence: ${evidence}`,
    results.length > 0 ? table(thesis, results) : "No run is on record.",
    `Verdict: **${verdict}.** ${conclusion}`,
    ...(despite === undefined ? [] : [`Despite the rule: ${despite}`]),
    ...(results.length > 0 ? [results.map(provenance).join("\n")] : []),
    `Again: \`deno task thesis run ${id}\` or \`bun suites/thesis.ts run ${id}\``,
  ];
  return lines.join("\n\n") + "\n";
}

/** A row a case, a column a runtime. */
function table({ metric, guardrail }: Thesis, results: readonly Result[]): string {
  const rows = [
    ...metric.cases.map((name) => ({ name, impl: metric.impl, role: "metric" })),
    ...guardrail.cases.map((name) => ({ name, impl: guardrail.impl, role: "guardrail" })),
  ];
  return [
    `| case | row | role | ${results.map(({ runtime }) => runtime).join(" | ")} |`,
    `|---|---|---|${results.map(() => "---|").join("")}`,
    ...rows.map(({ name, impl, role }) => {
      const cells = results.map(({ comparisons }) => {
        const found = comparisons.find((one) =>
          one.case === name && one.impl === impl && one.role === role
        );
        if (found === undefined) return "not measured";
        const { ratio, low, high, verdict } = found;
        return `${figure(ratio)} [${figure(low)}, ${figure(high)}] ${verdict}`;
      });
      return `| ${name} | ${impl} | ${role} | ${cells.join(" | ")} |`;
    }),
  ].join("\n");
}

function provenance({ runtime, date, cpu, git, command, modules }: Result): string {
  return `- ${runtime}, ${date.slice(0, 10)}, ${cpu ?? "unknown processor"}, ${
    git === null ? "no commit" : commit(git)
  }: \`${command}\` (modules ${modules.accepted.slice(0, 8)} and ${
    modules.alternative.slice(0, 8)
  })`;
}

/** A commit in twelve digits, and whether there were local changes. */
function commit(git: string): string {
  const [hash, ...rest] = git.split("-");
  return [hash.slice(0, 12), ...rest].join("-");
}

function figure(ratio: number): string {
  return ratio.toFixed(3);
}

function percent(share: number): string {
  return `${Number((100 * share).toFixed(1))}%`;
}
