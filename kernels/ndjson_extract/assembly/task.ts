// What the binding puts into memory: where the answers go, and the paths as a tree of keys.
// kernels/ndjson_extract/wasm.ts and paths.ts have the same numbers.

// --- the task, words ---

/** Where the columns' cells begin: starts and ends, four bytes each, and kinds, one byte. */
export const STARTS: usize = 0;
export const ENDS: usize = 4;
export const KINDS: usize = 8;
/** Rows that a column holds: row r of column c is cell c * STRIDE + r. */
export const STRIDE: usize = 12;
/** Columns. */
export const COLUMNS: usize = 16;
/** The tree's root, an edge without a key. */
export const ROOT: usize = 20;
/** Memory for the tokens, four bytes each. */
export const TOKENS: usize = 24;
/** The answer: rows, bytes taken, newlines in them. */
export const ROWS: usize = 28;
export const TAKEN: usize = 32;
export const LINES: usize = 36;
/** While it runs: the row, and the address that spans count from. */
export const ROW: usize = 40;
export const ZERO: usize = 44;

// --- a node of the tree: an object, and the keys of it that are wanted ---

/** By the low six bits of a key's first byte the first edge whose key may be it, or 0. */
export const FIRST_EDGES: usize = 0;
/** All edges of the node: where they begin, and where they end. */
export const EDGES: usize = 256;
export const EDGES_END: usize = 260;

// --- an edge of the tree: a key, and where it leads to ---

/** The first eight bytes of the key with its closing quote, and which of their bits count. */
export const WORD: usize = 0;
export const MASK: usize = 8;
/** The address of the key and a quote, and its bytes, the quote not counted. */
export const KEY: usize = 16;
export const LENGTH: usize = 20;
/** Another edge of the node whose key begins with the same six bits, or 0. */
export const NEXT: usize = 24;
/** The node of the keys below, or 0. */
export const NODE: usize = 28;
/** The first cell of the column whose path ends here, or NO_CELL. */
export const CELL: usize = 32;
/** The columns whose paths lead through here or end here: the first, and the one behind the last. */
export const FIRST_COLUMN: usize = 36;
export const END_COLUMN: usize = 40;
/** Bytes of an edge. */
export const EDGE: usize = 48;

export const NO_CELL: u32 = 0xffffffff;
