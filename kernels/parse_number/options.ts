/**
 * The options of parse_number, and the checks that every public function begins with.
 *
 * @module
 */

import { checkOptions, shown } from "../_arguments.ts";
import type { NumberFormat, NumberType } from "./engine.ts";

/** How the numbers stand in a text. */
export interface ParseNumbersOptions {
  /**
   * `"json"`: a JSON array of numbers. `"list"`: numbers with a comma or whitespace between them, both
   * or newlines: lines, or a column. Either way a number is one of RFC 8259 and whitespace is that of
   * JSON. Default: `"json"`.
   */
  readonly format?: NumberFormat;
}

/** Checks the options and gives back the format. */
export function formatOf(options: ParseNumbersOptions): NumberFormat {
  checkOptions(options);
  const { format = "json" } = options;
  if (format !== "json" && format !== "list") {
    throw new TypeError(`"format" expected "json" or "list", got ${shown(format)}`);
  }
  return format;
}

/** Throws a TypeError unless `type` is one that whole numbers can have. */
export function checkWholeType(type: unknown): asserts type is Exclude<NumberType, "float64"> {
  if (type !== "int32" && type !== "int64") {
    throw new TypeError(`"type" expected "int32" or "int64", got ${shown(type)}`);
  }
}
