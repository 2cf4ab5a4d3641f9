/**
 * Every kernel, one line each.
 *
 * @module
 */

export * from "./json_escape/mod.ts";
export * from "./ndjson_extract/mod.ts";
export * from "./structural_scan/mod.ts";
