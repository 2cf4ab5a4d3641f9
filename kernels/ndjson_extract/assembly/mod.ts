// ndjson_extract: of each line, where the values lie that some paths lead to.

import { fillKinds } from "./walk";

export { copy } from "../../_assembly/copy";
export { extract } from "./extract";

fillKinds();
