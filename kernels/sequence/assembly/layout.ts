// A compiled pattern in memory; kernels/sequence/layout.ts writes it. Offsets of 32-bit words.

/** Rows to consume. */
export const STEPS: usize = 0;
/** The bits of all conditions. */
export const KEEP: usize = 4;
/** Whether there are more than eight conditions. */
export const WIDE: usize = 8;
/** The bits that must occur. */
export const NEEDED: usize = 12;
/** Addresses: of the planes, 64 bits for the rows that count and for each condition in use; */
export const PLANES: usize = 16;
/** of an address in the planes for each step; */
export const STEP_PLANES: usize = 20;
/** of the words that lead from a block of rows to the next, one for each 64 steps; */
export const WORDS: usize = 24;
/** of the first row that each step consumed, a word each; */
export const FIRST: usize = 28;
/** and of the nodes, with their number in front, where the pattern has gates. */
export const NODES: usize = 32;
/** How many of the conditions in use stand in each byte of a mask: four words. */
export const IN_BYTE: usize = 48;
/** A vector for each condition in use: its bit of the byte, sixteen times. */
export const BITS: usize = 64;

/** A word for 64 steps: bit p is 1 where, behind the last row, the place behind step p is reached. */
export const CARRY: usize = 0;
/** The same, as the block under way leaves it. */
export const CARRY_OUT: usize = 8;
/** Bit p is 1 where a `.*` stands behind step p. */
export const STARS: usize = 16;
export const WORD_BYTES: usize = 24;

// A node.
/** An event, `.*` or a gate. */
export const KIND: usize = 0;
export const EVENT: u32 = 0;
export const STAR: u32 = 1;
/** The bits of which a row must have one, or a gate's operator. */
export const ARGUMENT: usize = 4;
/** Whether an event entered from the last row; whether a `.*` is under way; whether a gate has anchors. */
export const ALIVE: usize = 8;
/** Whether a gate's anchor is the row at which it begins; the step of an event. */
export const HERE: usize = 12;
/** The gate's length of time, of the times' type. */
export const SPAN: usize = 16;
/** The earliest and the latest anchor, of the times' type. */
export const EARLIEST: usize = 24;
export const LATEST: usize = 32;
/** Anchors in order, for `==`: where they lie, and which are in use. */
export const QUEUE: usize = 40;
export const HEAD: usize = 44;
export const TAIL: usize = 48;
export const NODE_BYTES: usize = 56;

// The operators of gates.
export const AT_MOST: u32 = 0;
export const BELOW: u32 = 1;
export const AT_LEAST: u32 = 2;
export const ABOVE: u32 = 3;
export const EQUAL: u32 = 4;

/** The answer to a group whose rows are not in order, or have times that are not known. */
export const UNORDERED: u32 = 0xffffffff;
/** No row. */
export const NONE: u32 = 0xffffffff;
