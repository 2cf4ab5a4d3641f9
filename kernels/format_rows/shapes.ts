/**
 * Whether columns are what the last ones were: then a window needs no new layout.
 *
 * @module
 */

import type { Room } from "./engine.ts";
import type { Shape, Strings } from "./plan.ts";
import { UTF16 } from "./types.ts";

/** Beyond so many units a dictionary is not compared, but read again. */
const LONG_DICTIONARY = 4096;

function sameElements(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) {
    if (a[i] !== b[i]) return false;
  }
  return true;
}

function sameStrings(a: Strings | null, b: Strings | null): boolean {
  if (a === null || b === null) return a === b;
  return a.type === b.type && a.text.length <= LONG_DICTIONARY &&
    sameElements(a.offsets, b.offsets) && sameElements(a.text, b.text);
}

function sameShape(a: Shape, b: Shape): boolean {
  return a.written === b.written && a.type === b.type && a.nullable === b.nullable &&
    sameStrings(a.dictionary, b.dictionary);
}

/** What is left of a column without its cells, in memory of its own. */
function kept({ name, written, type, nullable, key, dictionary }: Shape): Shape {
  const isLong = dictionary === null || dictionary.text.length > LONG_DICTIONARY;
  return {
    name,
    written,
    type,
    nullable,
    key,
    dictionary: isLong ? dictionary : {
      type: dictionary.type,
      // not slice(), which a view may have of its own
      text: dictionary.type === UTF16
        ? new Uint16Array(dictionary.text)
        : new Uint8Array(dictionary.text),
      offsets: new Uint32Array(dictionary.offsets),
    },
  };
}

/** The columns that an engine has laid out, if any. */
export class Laid {
  #shapes: readonly Shape[] | undefined;
  #policy = 0;
  #room: Room = { rows: 0, texts: [] };

  /** Whether these are the same but for their cells. */
  holds(shapes: readonly Shape[], policy: number, room: Room): boolean {
    const laid = this.#shapes;
    return laid !== undefined && policy === this.#policy && room.rows === this.#room.rows &&
      shapes.length === laid.length && shapes.every((shape, i) => sameShape(shape, laid[i])) &&
      room.texts.every((units, i) => units === this.#room.texts[i]);
  }

  /** Remembers columns. */
  keep(shapes: readonly Shape[], policy: number, room: Room): void {
    this.#shapes = shapes.map(kept);
    this.#policy = policy;
    this.#room = room;
  }

  /** Forgets them, while others are laid out. */
  forget(): void {
    this.#shapes = undefined;
  }
}
