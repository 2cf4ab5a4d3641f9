/**
 * Rows of any times in order by plain TypeScript: a radix sort of the rows' numbers, from the lowest
 * digit of the mask to the highest of the time. Digits that are the same in all rows are left out.
 *
 * @module
 */

const DIGIT = 11;
const LEAST = (1 << DIGIT) - 1;

/** The order of rows by one digit of a column, added to the order they are in. */
function pass(
  column: Uint32Array,
  stride: number,
  first: number,
  shift: number,
  order: Uint32Array,
  other: Uint32Array,
): void {
  const places = new Uint32Array(1 << DIGIT);
  for (let i = 0; i < order.length; i++) places[column[first + stride * i] >>> shift & LEAST]++;
  for (let digit = 0, at = 0; digit < places.length; digit++) {
    const some = places[digit];
    places[digit] = at;
    at += some;
  }
  for (let i = 0; i < order.length; i++) {
    const row = order[i];
    other[places[column[first + stride * row] >>> shift & LEAST]++] = row;
  }
}

/**
 * The order of `count` rows by (time, mask), earlier rows first where they are the same.
 *
 * @param words Two a time, the lower one first: together a number without a sign.
 */
export function orderWords(words: Uint32Array, masks: Uint32Array, count: number): Uint32Array {
  let order = Uint32Array.from({ length: count }, (_, row) => row);
  let other = new Uint32Array(count);
  const columns: [Uint32Array, number, number][] = [[masks, 1, 0], [words, 2, 0], [words, 2, 1]];
  for (const [column, stride, first] of columns) {
    let differing = 0;
    for (let i = 0; i < count; i++) differing |= column[first + stride * i] ^ column[first];
    for (let shift = 0; shift < 32; shift += DIGIT) {
      if ((differing >>> shift & LEAST) === 0) continue;
      pass(column, stride, first, shift, order, other);
      [order, other] = [other, order];
    }
  }
  return order;
}

/** Makes doubles, two words each, numbers without a sign in the same order. */
export function orderedDoubles(words: Uint32Array, count: number): void {
  for (let i = 0; i < 2 * count; i += 2) {
    const flip = words[i + 1] >> 31;
    words[i] ^= flip;
    words[i + 1] ^= flip | 0x8000_0000;
  }
}

/** Makes 64-bit integers, two words each, numbers without a sign in the same order. */
export function orderedLongs(words: Uint32Array, count: number): void {
  for (let i = 1; i < 2 * count; i += 2) words[i] ^= 0x8000_0000;
}
