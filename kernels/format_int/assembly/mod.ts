// format_int: integers and booleans to decimal digits and words, a separator behind each.

export { copy } from "../../_assembly/copy";
export { bools, int8, uint8 } from "./bytes";
export { int64, uint64 } from "../../_assembly/format_int/longs";
export { int16, int32, uint16, uint32 } from "../../_assembly/format_int/words";
