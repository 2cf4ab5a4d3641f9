/**
 * Where columns lie in an engine's memory.
 *
 * @module
 */

import type { Room } from "./engine.ts";
import type { Shape } from "./plan.ts";
import { ARRAYS, CODES8, UTF16 } from "./types.ts";

/** A cache line: regions begin on one. */
const LINE = 64;

/** Bytes that a column takes besides its cells, as assembly/column.ts has it. */
export const COLUMN_BYTES = 48;

/** `false` and `true`: what a table of booleans leads to. */
export const WORDS: Uint8Array = new TextEncoder().encode("falsetrue");

/** Where the parts of a column lie, in bytes from the layout's first one. */
export interface Place {
  readonly shape: Shape;
  readonly key: number;
  /** The values, the codes or the text. */
  readonly values: number;
  /** How many of them there are. */
  readonly count: number;
  /** The strings' offsets; 0 for other columns. */
  readonly offsets: number;
  /** The kinds; 0 where there are none. */
  readonly kinds: number;
  /** Of codes: an entry for each, and what they lead to; 0 for other columns. */
  readonly table: number;
  readonly written: number;
  /** A dictionary's strings as they come; 0 for other columns. */
  readonly text: number;
  readonly textOffsets: number;
}

/** Where everything lies. */
export interface Layout {
  readonly bytes: number;
  readonly columns: number;
  readonly scratch: number;
  readonly places: readonly Place[];
}

/** Bytes of one of a column's values. */
export function widthOf({ type }: Shape): number {
  return ARRAYS[type].BYTES_PER_ELEMENT;
}

/** Whether a column's values are codes. */
export function hasCodes({ type, dictionary }: Shape): boolean {
  return dictionary !== null || type === CODES8;
}

/** Lays columns out, with a line before each region and one behind it that may be read. */
export function layoutOf(shapes: readonly Shape[], room: Room, scratchBytes: number): Layout {
  let end = 0;
  const take = (bytes: number): number => {
    const at = end + LINE;
    end = Math.ceil((at + bytes) / LINE) * LINE + LINE;
    return at;
  };
  const columns = take(COLUMN_BYTES * shapes.length);
  const places = shapes.map((shape, i): Place => {
    const isText = shape.type >= UTF16;
    const count = isText ? room.texts[i] : room.rows;
    const { dictionary } = shape;
    const strings = dictionary === null ? 2 : dictionary.offsets.length - 1;
    const isCoded = hasCodes(shape);
    return {
      shape,
      count,
      key: take(shape.key.length + 1),
      values: take(count * widthOf(shape)),
      offsets: isText ? take(4 * (room.rows + 1)) : 0,
      kinds: shape.nullable ? take(room.rows) : 0,
      table: isCoded ? take(8 * (strings + 1)) : 0,
      written: isCoded ? take(6 * (dictionary?.text ?? WORDS).length + 2 * strings) : 0,
      text: dictionary === null ? 0 : take(dictionary.text.byteLength),
      textOffsets: dictionary === null ? 0 : take(4 * (strings + 1)),
    };
  });
  const scratch = take(scratchBytes);
  return { bytes: end, columns, scratch, places };
}
