// format_float: doubles -> decimal text, shortest or with a fixed number of digits.

import { fillTables } from "./tables";

export { copy } from "../../_assembly/copy";
export { errorAt, formatDoubles } from "./floats";

fillTables();
