// Cells without a value.

import { entryOf, NULL, NULL_TEXT } from "./column";

/** Makes null and missing those of `rows` entries that are: a pass of its own, which others do not pay. */
export function applyKinds(kinds: usize, rows: usize, keyBytes: usize, entries: usize): void {
  const none = entryOf(NULL_TEXT, keyBytes + 4), missing = entryOf(NULL_TEXT, 0);
  for (let i: usize = 0; i < rows; i++, entries += 8) {
    const kind = <u32> load<u8>(kinds + i);
    const instead = select<u64>(none, missing, kind == NULL);
    store<u64>(entries, select<u64>(load<u64>(entries), instead, kind > NULL));
  }
}
