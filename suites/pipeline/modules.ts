/**
 * The modules of the kernels that threads work with. Not the catalogue's: that brings every kernel's
 * opponents along, and a thread that is started loads all that its program imports.
 *
 * @module
 */

import * as bitmaskFunnel from "../../kernels/_generated/bitmask_funnel.ts";
import * as formatFloat from "../../kernels/_generated/format_float.ts";
import * as jsonEscape from "../../kernels/_generated/json_escape.ts";
import * as structuralScan from "../../kernels/_generated/structural_scan.ts";
import type { KernelModule } from "../../kernels/_workspace.ts";
import type { WorkName } from "./works.ts";

/** The module of the kernel that does a kind of work. */
export const modules: { readonly [work in WorkName]: KernelModule } = {
  escape: jsonEscape,
  scan: structuralScan,
  format: formatFloat,
  funnel: bitmaskFunnel,
};
