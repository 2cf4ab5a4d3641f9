/**
 * The kernels' descriptors, for the bench, the contract test and the page. Not part of the package's
 * door: importing a kernel must not bring its opponents along.
 *
 * @module
 */

import type { Kernel } from "./_kernel.ts";
import { wasmSha256 as jsonEscapeSha256 } from "./_generated/json_escape.ts";
import { jsonEscapeKernel } from "./json_escape/kernel.ts";

/** Every kernel. */
// deno-lint-ignore no-explicit-any
export const kernels: readonly Kernel<any, any>[] = [jsonEscapeKernel];

/** The SHA-256 of every kernel's module. */
export const artifacts: Readonly<Record<string, string>> = { json_escape: jsonEscapeSha256 };
