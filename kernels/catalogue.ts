/**
 * The kernels' descriptors, for the bench, the contract test and the page. Not part of the package's
 * door: importing a kernel must not bring its opponents along.
 *
 * @module
 */

import type { Kernel } from "./_kernel.ts";
import * as jsonEscape from "./_generated/json_escape.ts";
import * as ndjsonExtract from "./_generated/ndjson_extract.ts";
import * as structuralScan from "./_generated/structural_scan.ts";
import type { KernelModule } from "./_workspace.ts";
import { jsonEscapeKernel } from "./json_escape/kernel.ts";
import { ndjsonExtractKernel } from "./ndjson_extract/kernel.ts";
import { structuralScanKernel } from "./structural_scan/kernel.ts";

/** Every kernel. */
// deno-lint-ignore no-explicit-any
export const kernels: readonly Kernel<any, any>[] = [
  jsonEscapeKernel,
  structuralScanKernel,
  ndjsonExtractKernel,
];

/** Every kernel's module as it ships. */
export const modules: Readonly<Record<string, KernelModule & { readonly wasmSha256: string }>> = {
  json_escape: jsonEscape,
  structural_scan: structuralScan,
  ndjson_extract: ndjsonExtract,
};

/** The SHA-256 of every kernel's module. */
export const artifacts: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(modules).map(([name, { wasmSha256 }]) => [name, wasmSha256]),
);
