/**
 * What the kernels do on an engine without SIMD.
 *
 * @module
 */

import type { Impl } from "../../kernels/_kernel.ts";
import { sameAnswer } from "../_contract.ts";
import { oracles, samples } from "./samples.ts";

WebAssembly.validate = () => false;
WebAssembly.Module = class {
  constructor() {
    throw new WebAssembly.CompileError("no SIMD here");
  }
} as unknown as typeof WebAssembly.Module;

const { kernels } = await import("../../kernels/catalogue.ts");
const doors = await import("../../kernels/mod.ts");
const waysByKernel = {
  structural_scan: (await import("../_inputs/structural_scan_ways.ts")).ways,
  format_int: (await import("../_inputs/format_int_ways.ts")).ways,
  format_float: (await import("../_inputs/format_float_ways.ts")).ways,
  parse_number: (await import("../_inputs/parse_number_ways.ts")).ways,
  ndjson_extract: (await import("../_inputs/ndjson_extract_ways.ts")).ways,
  event_mask: (await import("../_inputs/event_mask_ways.ts")).ways,
  sessionize: (await import("../_inputs/sessionize_ways.ts")).ways,
  retention: (await import("../_inputs/retention_ways.ts")).ways,
  format_rows: (await import("../_inputs/format_rows_ways.ts")).ways,
  event_sort: (await import("../_inputs/event_sort_ways.ts")).ways,
  sequence: (await import("../_inputs/sequence_ways.ts")).ways,
  next_node: (await import("../_inputs/next_node_ways.ts")).ways,
  bitmask_funnel: (await import("../_inputs/bitmask_funnel_ways.ts")).ways,
};

const reasons: { [id: string]: string | null } = {};
const wrong: string[] = [];
for (const kernel of kernels) {
  for (const [sample, input] of Object.entries(samples[kernel.name])) {
    for (const impl of kernel.impls) {
      const id = `${kernel.name}/${sample}/${impl.name}`;
      reasons[id] = impl.unavailable(input);
      if (reasons[id] !== null || impl.role !== "answer") continue;
      if (!sameAnswer(impl.prepare(input)(), oracles[kernel.name](input))) wrong.push(id);
    }
  }
}

const { units, batch, array } = samples.json_escape;
const answer = oracles.json_escape(units) as Uint8Array;
const escaper = new doors.JsonEscaper(units.text.length);
escaper.input.set(new Uint8Array(units.text.buffer));
const dst = new Uint8Array(answer.length);
const public_ = {
  jsonEscape: [doors.jsonEscape(units.text), answer],
  jsonEscapeInto: [doors.jsonEscapeInto(units.text, dst) && dst, answer],
  JsonEscaper: [escaper.escape(units.text.length), answer],
  jsonEscapeBatch: [
    doors.jsonEscapeBatch(batch.units, batch.offsets),
    oracles.json_escape(batch),
  ],
  jsonEscapeArray: [
    doors.jsonEscapeArray(array.units, array.offsets),
    oracles.json_escape(array),
  ],
};
for (const [door, [got, want]] of Object.entries(public_)) {
  if (!sameAnswer(got, want)) wrong.push(door);
}
const answered = new Set<string>();
// deno-lint-ignore no-explicit-any -- each kernel has its own input
for (const [kernel, list] of Object.entries<readonly Impl<any, unknown>[]>(waysByKernel)) {
  for (const [sample, input] of Object.entries(samples[kernel])) {
    for (const way of list) {
      if (way.unavailable(input) !== null) continue;
      answered.add(`${kernel}/${way.name}`);
      const got = way.prepare(input)();
      if (!sameAnswer(got, oracles[kernel](input))) wrong.push(`${way.name}/${sample}`);
    }
  }
}
const count = Object.keys(public_).length + answered.size;
console.log(JSON.stringify({ reasons, wrong, doors: count }));
