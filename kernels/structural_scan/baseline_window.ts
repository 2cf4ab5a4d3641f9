/**
 * What the loops of plain TypeScript share: a window to read, a place for answers.
 *
 * @module
 */

/** A window as bytes and as words at any address. */
export interface Source {
  /** The bytes. */
  readonly bytes: Uint8Array;
  /** The same: four bytes a load, wherever they lie. */
  readonly words: DataView;
}

/** Bytes with the view that the loops need. */
export function sourceOf(bytes: Uint8Array): Source {
  return { bytes, words: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
}

/** How to answer: by offsets, by bits, or by their number alone. */
export const OFFSETS = 0, MASK = 1, COUNT = 2;

/** Where the answers go. `out` must be 0 where it takes bits. */
export interface Answers {
  /** {@linkcode OFFSETS}, {@linkcode MASK} or {@linkcode COUNT}. */
  readonly form: number;
  /** Offsets, or bits. */
  readonly out: Uint32Array;
  /** The index of the first offset. */
  readonly at: number;
  /** What to add to each. */
  readonly base: number;
}

const BACKSLASH = 0x5c;

/** Whether the byte behind the window is escaped: an odd run of backslashes ends it. */
export function endsEscaped(bytes: Uint8Array, end: number, escaped: number): number {
  let i = end;
  while (i > 0 && bytes[i - 1] === BACKSLASH) i--;
  const odd = end - i & 1;
  return i === 0 ? odd ^ escaped : odd;
}
