/**
 * Every kernel, one line each.
 *
 * @module
 */

export * from "./format_float/mod.ts";
export * from "./json_escape/mod.ts";
export * from "./ndjson_extract/mod.ts";
export * from "./structural_scan/mod.ts";
export * from "./format_int/mod.ts";
export * from "./parse_number/mod.ts";
export * from "./event_mask/mod.ts";
export * from "./retention/mod.ts";
export * from "./sessionize/mod.ts";
export * from "./format_rows/mod.ts";
export * from "./event_sort/mod.ts";
export * from "./sequence/mod.ts";
export * from "./next_node/mod.ts";
export * from "./bitmask_funnel/mod.ts";
