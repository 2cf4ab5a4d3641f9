// json_escape: UTF-16LE -> JSON-escaped UTF-8, 16 units a block.

import { stoppedAt } from "./scalar";
import { fillTables } from "./tables";

export { copy } from "../../_assembly/copy";
export { escapeStrings } from "./batch";
export { escapeUnits } from "./units";
export { escapeUtf8 } from "./utf8";

/** After a lone surrogate under "throw": its address. */
export function errorAt(): usize {
  return stoppedAt();
}

fillTables();
