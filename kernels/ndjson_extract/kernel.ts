/**
 * The descriptor: every implementation of ndjson_extract, as the bench and the contract test see them.
 *
 * @module
 */

import { impl, sameCells, type Unavailable } from "../_descriptor.ts";
import type { Impl, Kernel, Size } from "../_kernel.ts";
import { noSimd } from "../_simd.ts";
import type { KernelModule } from "../_workspace.ts";
import {
  prepareBaseline,
  prepareCopy,
  prepareInPlace,
  prepareInto,
  prepareParse,
  prepareWasm,
} from "./impls.ts";
import type { NdjsonColumn, NdjsonColumns } from "./kinds.ts";
import { parses, sliceReader, splitReader } from "./native.ts";

/** What ndjson_extract is asked: a text, and what to look for in its lines. */
export interface NdjsonInput {
  /** Lines of JSON. */
  readonly bytes: Uint8Array;
  /** The paths of the columns. */
  readonly paths: readonly string[];
}

const parseLacks: Unavailable<NdjsonInput> = ({ bytes }) =>
  parses(bytes) ? null : "JSON.parse refuses one of the lines";

/** The rows that run the WASM kernel: the generated build, or another one. */
function wasmImpls(build?: KernelModule): Impl<NdjsonInput, NdjsonColumns>[] {
  return [
    impl("wasm", "wasm", prepareWasm(build), noSimd),
    impl("wasm_into", "wasm", prepareInto(build), noSimd),
    impl("wasm_inplace", "wasm", prepareInPlace(build), noSimd),
  ];
}

function sameColumn(a: NdjsonColumn, b: NdjsonColumn): boolean {
  return a.path === b.path && sameCells(a.starts, b.starts) && sameCells(a.ends, b.ends) &&
    sameCells(a.kinds, b.kinds);
}

/** ndjson_extract for the bench, the contract test and the page. */
export const ndjsonExtractKernel: Kernel<NdjsonInput, NdjsonColumns> = {
  name: "ndjson_extract",
  impls: [
    impl("json_parse", "native", prepareParse(splitReader), parseLacks, "yardstick"),
    impl("json_parse_slice", "native", prepareParse(sliceReader), parseLacks, "yardstick"),
    impl("baseline", "typescript", prepareBaseline, () => null),
    ...wasmImpls(),
    impl("copy", "wasm", prepareCopy, noSimd, "roofline"),
  ],
  rebuilt: wasmImpls,
  same(a, b) {
    return a.rows === b.rows && a.columns.length === b.columns.length &&
      a.columns.every((column, i) => sameColumn(column, b.columns[i]));
  },
  size({ bytes }): Size {
    return { bytes: bytes.length, elements: bytes.length };
  },
  rivals: () => ["baseline", "json_parse", "json_parse_slice"],
  answerBytes: ({ rows, columns }) => 9 * rows * columns.length,
};
