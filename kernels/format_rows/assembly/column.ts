// A column as the kernel finds it: words at an address. kernels/format_rows/wasm.ts writes them.

/** Bytes of a column. */
export const COLUMN: usize = 48;

/** What its cells are. */
export const TYPE: usize = 0;
/** Where its numbers or codes begin; of strings the text, less what their offsets count from. */
export const VALUES: usize = 4;
/** A byte for each row, or 0 where every cell has a value. */
export const KINDS: usize = 8;
/** Of strings the offsets, of codes the table: an entry for each code. */
export const OFFSETS: usize = 12;
/** The key: its address, and from KEY + 4 on its length. A comma stands before it, and a string's quote behind. */
export const KEY: usize = 16;
/** Of strings the greatest offset that there may be, of codes how many entries the table has. */
export const LIMIT: usize = 24;
/** The block's entries, or 0 where the cells are strings. The kernel's own. */
export const ENTRIES: usize = 28;

// --- types ---
export const INT8: u32 = 0;
export const UINT8: u32 = 1;
export const INT16: u32 = 2;
export const UINT16: u32 = 3;
export const INT32: u32 = 4;
export const UINT32: u32 = 5;
export const INT64: u32 = 6;
export const UINT64: u32 = 7;
export const FLOAT32: u32 = 8;
export const FLOAT64: u32 = 9;
export const CODES8: u32 = 10;
export const CODES16: u32 = 11;
export const CODES32: u32 = 12;
export const UTF16: u32 = 13;
export const UTF8: u32 = 14;

// --- kinds ---
/** The cell is not there: neither its value nor its key. Every kind above NULL has a value. */
export const MISSING: u32 = 0;
export const NULL: u32 = 1;

/**
 * An entry: where a cell's value stands as text, and how many bytes key and value take together.
 * 0 bytes is a cell that is missing.
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function entryOf(text: usize, bytes: usize): u64 {
  return <u64> text | (<u64> bytes << 32);
}

/** The word `null`. */
export const NULL_TEXT = memory.data<u8>([0x6e, 0x75, 0x6c, 0x6c], 16);
