/**
 * Records of a run that only verified answers, as text.
 *
 * @module
 */

import { absent, failed, isAbsent, type Record } from "../record.ts";
import { paint } from "./paint.ts";
import type { Style } from "./terminal.ts";

/** One case: how many agree with the oracle, who is absent and why, and every wrong one on its line. */
export function verification(records: readonly Record[], { color }: Style): string {
  const { kernel, case: name } = records[0];
  const agree = records.filter(({ err }) => err === null).length;
  const missing = records.filter(isAbsent).map(({ impl, err }) =>
    `${impl} absent (${err!.slice(absent.length)})`
  );
  const lines = [`${kernel}/${name}: ${[`${agree} agree`, ...missing].join(", ")}`];
  for (const { id, err } of records.filter(failed)) {
    lines.push(paint(color)("red", `WRONG ${id}: ${err}`));
  }
  return lines.map((line) => line + "\n").join("");
}

/** All cases together, in a line. */
export function verificationSummary(records: readonly Record[]): string {
  const wrong = records.filter(failed).length;
  const missing = records.filter(isAbsent).length;
  const verified = records.length - wrong - missing;
  return `${verified} answers verified, ${wrong} wrong, ${missing} absent\n`;
}
