/**
 * From the bench's records to a thesis's result.
 *
 * @module
 */

import type { Record, Run } from "../../harness/record.ts";
import type { Cases, Comparison, Result, Thesis } from "./thesis.ts";

/** What a run of the bench says to a thesis whose alternative ran under `label`. */
export function resultOf(
  thesis: Thesis,
  { environment, records }: Run,
  { label, command, modules }: {
    readonly label: string;
    readonly command: string;
    readonly modules: Result["modules"];
  },
): Result {
  const { runtime, date, cpu, git, settings } = environment;
  if (settings === null) throw new Error(`${thesis.id}: nothing was timed`);
  const comparisons = [
    ...of(thesis, thesis.metric, "metric", records, label),
    ...of(thesis, thesis.guardrail, "guardrail", records, label),
  ];
  const { difference } = settings;
  return {
    ...{ thesis: thesis.id, runtime, date, cpu, command, git },
    ...{ modules, difference, comparisons },
  };
}

function of(
  { id, kernel }: Thesis,
  { cases, impl }: Cases,
  role: Comparison["role"],
  records: readonly Record[],
  label: string,
): Comparison[] {
  return cases.map((name) => {
    const where = `${kernel}/${name}/${impl}`;
    const record = records.find((one) => one.id === where);
    const ratio = record?.ratios.find(({ vs }) => vs === `${impl}@${label}`);
    if (ratio === undefined || ratio.verdict === null) {
      const reason = record === undefined ? "did not run" : record.err ?? "has no interval";
      throw new Error(`${id}: ${where} ${reason}`);
    }
    const { median, low, high } = ratio;
    return {
      case: name,
      impl,
      role,
      ratio: rounded(median),
      low: rounded(low),
      high: rounded(high),
      verdict: ratio.verdict,
    };
  });
}

/** Four places: more would be noise in every diff of results.json. */
function rounded(ratio: number): number {
  return Number(ratio.toFixed(4));
}
