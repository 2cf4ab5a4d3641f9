/**
 * The descriptor: every implementation of event_sort, as the bench and the contract test see them.
 *
 * @module
 */

import type { Times } from "../_events.ts";
import type { Impl, Kernel, Size } from "../_kernel.ts";
import { noSimd } from "../_simd.ts";
import type { KernelModule } from "../_workspace.ts";
import {
  type Prepare,
  prepareBaseline,
  prepareBaselineLongs,
  prepareCopy,
  prepareInPlace,
  prepareInPlaceLongs,
  prepareInto,
  prepareNative,
  preparePacked,
  prepareWasm,
} from "./impls.ts";
import { packingOf } from "./native.ts";

interface Rows {
  readonly time: Times;
  readonly mask: Uint32Array;
}

interface Grouped extends Rows {
  readonly groups: Uint32Array;
}

/** What event_sort is asked: the rows in order, or the order alone; of a stream, or of groups. */
export type EventSortInput =
  | Rows & { readonly form: "rows" | "order" }
  | Grouped & { readonly form: "groups" | "orders" };

/** Its answer: columns or numbers of rows, with the offsets of the groups where there are such. */
export type EventSortOutput =
  | Uint32Array
  | Rows
  | Grouped
  | { readonly order: Uint32Array; readonly groups: Uint32Array };

type Made = Impl<EventSortInput, EventSortOutput>;

function impl(
  name: string,
  code: "native" | "typescript" | "wasm",
  prepare: Prepare,
  unavailable: (input: EventSortInput) => string | null,
  role: "answer" | "roofline" = "answer",
): Made {
  return { name, code, role, unavailable, prepare };
}

function packedLacks(input: EventSortInput): string | null {
  if (input.form === "order" || input.form === "orders") return "keys tell no numbers of rows";
  const packing = packingOf(input.time, input.mask);
  return typeof packing === "string" ? packing : null;
}

/** Why the times cannot become 64-bit integers. */
function longsLack({ time }: EventSortInput): string | null {
  if (time instanceof BigInt64Array) return "the times are 64-bit integers as they come";
  for (let i = 0; i < time.length; i++) {
    if (!Number.isSafeInteger(time[i])) return "a time is no whole number below 2^53";
  }
  return null;
}

const intoLacks = ({ form }: EventSortInput) =>
  form === "rows" ? noSimd() : noSimd() ?? "sortEventsInto() takes a stream";

/** The rows that run the WASM kernel: the generated build, or another one. */
function wasmImpls(build?: KernelModule): Made[] {
  return [
    impl("wasm", "wasm", prepareWasm(build), noSimd),
    impl("wasm_into", "wasm", prepareInto(build), intoLacks),
    impl("wasm_inplace", "wasm", prepareInPlace(build), noSimd),
    impl(
      "wasm_inplace_long",
      "wasm",
      prepareInPlaceLongs(build),
      (input) => noSimd() ?? longsLack(input),
    ),
  ];
}

function sameElements(a: unknown, b: unknown): boolean {
  const x = a as Float64Array, y = b as Float64Array;
  if (x.constructor !== y.constructor || x.length !== y.length) return false;
  // a loop, for the bench compares megabytes a hundred times
  for (let i = 0; i < x.length; i++) {
    if (x[i] !== y[i]) return false;
  }
  return true;
}

/** event_sort for the bench, the contract test and the page. */
export const eventSortKernel: Kernel<EventSortInput, EventSortOutput> = {
  name: "event_sort",
  impls: [
    impl("native", "native", prepareNative, () => null),
    impl("native_packed", "native", preparePacked, packedLacks),
    impl("baseline", "typescript", prepareBaseline, () => null),
    impl("baseline_bigint", "typescript", prepareBaselineLongs, longsLack),
    ...wasmImpls(),
    impl("copy", "wasm", prepareCopy, noSimd, "roofline"),
  ],
  rebuilt: wasmImpls,
  same(a, b) {
    if (a instanceof Uint32Array || b instanceof Uint32Array) return sameElements(a, b);
    const keys = Object.keys(a).sort();
    if (keys.join() !== Object.keys(b).sort().join()) return false;
    return keys.every((key) => sameElements(Reflect.get(a, key), Reflect.get(b, key)));
  },
  size({ time }): Size {
    return { bytes: 12 * time.length, elements: time.length };
  },
  answerBytes(output) {
    if (output instanceof Uint32Array) return output.byteLength;
    const rows = "mask" in output ? 12 * output.mask.length : output.order.byteLength;
    return rows + ("groups" in output ? output.groups.byteLength : 0);
  },
  rivals(name) {
    const own = name.endsWith("_long") ? ["baseline_bigint"] : [];
    return ["baseline", ...own, "native", "native_packed"];
  },
};
