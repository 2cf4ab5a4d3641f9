// event_mask: conditions, or codes, to one mask a row.

import { maskCodes } from "./codes";

export { copy } from "../../_assembly/copy";
export { maskColumns } from "./columns";

/** Writes the masks of codes of 8 bits: see maskCodes(). */
export function maskCodes8(
  src: usize, rows: usize, table: usize, entries: usize, dst: usize,
): bool {
  return maskCodes<u8>(src, rows, table, entries, dst);
}

/** Of 16 bits. */
export function maskCodes16(
  src: usize, rows: usize, table: usize, entries: usize, dst: usize,
): bool {
  return maskCodes<u16>(src, rows, table, entries, dst);
}

/** Of 32 bits. */
export function maskCodes32(
  src: usize, rows: usize, table: usize, entries: usize, dst: usize,
): bool {
  return maskCodes<u32>(src, rows, table, entries, dst);
}
