/**
 * Every call, and which public names they stand for.
 *
 * @module
 */

import * as kernels from "../../../mod.ts";
import * as threads from "../../../threads/mod.ts";
import { namedErrors } from "../property.ts";
import type { Target } from "../target.ts";
import * as columns from "./columns.ts";
import * as eventMask from "./event_mask.ts";
import * as eventSort from "./event_sort.ts";
import * as formatNumbers from "./format_numbers.ts";
import * as formatRows from "./format_rows.ts";
import * as funnel from "./funnel.ts";
import * as jsonEscape from "./json_escape.ts";
import * as ndjsonExtract from "./ndjson_extract.ts";
import * as nextNode from "./next_node.ts";
import * as parseNumber from "./parse_number.ts";
import * as retention from "./retention.ts";
import * as sequence from "./sequence.ts";
import * as sessionize from "./sessionize.ts";
import * as stateBytes from "./state_bytes.ts";
import * as states from "./states.ts";
import * as structuralScan from "./structural_scan.ts";

/** The calls of the kernels. Those of threads can only be awaited: `../pipeline.ts`. */
export const targets: readonly Target[] = [
  columns,
  jsonEscape,
  structuralScan,
  ndjsonExtract,
  formatNumbers,
  parseNumber,
  formatRows,
  eventMask,
  sessionize,
  retention,
  eventSort,
  funnel,
  sequence,
  nextNode,
  states,
  stateBytes,
].flatMap((room) => room.targets);

/** What `../pipeline.ts` stands for. */
export const awaited = ["pipeline", "canShare", "serveStage"];

/** The public members of a class, but for its constructor, which every one of them needs. */
function membersOf(name: string, of: { readonly prototype?: object }): string[] {
  const own = (object: object, but: readonly string[]) =>
    Object.getOwnPropertyNames(object).filter((member) => !but.includes(member));
  if (!/^[A-Z]/.test(name) || of.prototype === undefined) return [];
  const members = [
    ...own(of.prototype, ["constructor"]),
    ...own(of, ["length", "name", "prototype"]),
  ];
  return members.map((member) => `${name}.${member}`);
}

/** Every public function, and every public member of a public class. */
export function publicNames(
  exports: { readonly [name: string]: unknown } = { ...kernels, ...threads },
): string[] {
  return Object.entries(exports).flatMap(([name, value]) => {
    if (typeof value !== "function" || (namedErrors as unknown[]).includes(value)) return [];
    const members = membersOf(name, value);
    return members.length > 0 ? members : [name];
  });
}
