// json_escape: UTF-16LE -> JSON-escaped UTF-8, 16 units a block.

import { stoppedAt } from "../../_assembly/json_escape/scalar";
import { fillTables } from "../../_assembly/json_escape/tables";

export { copy } from "../../_assembly/copy";
export { escapeStrings } from "./batch";
export { escapeUnits } from "../../_assembly/json_escape/units";
export { escapeUtf8 } from "../../_assembly/json_escape/utf8";

/** After a lone surrogate under "throw": its address. */
export function errorAt(): usize {
  return stoppedAt();
}

fillTables();
