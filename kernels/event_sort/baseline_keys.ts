/**
 * Keys in ascending order by plain TypeScript: the kernel's own method in doubles.
 *
 * A key is a whole number below 2^53. As many of the highest bits as tell the keys apart, and two more,
 * are sorted by two digits (a radix sort from the lower digit on); what is then out of place is so only
 * among keys that have all these bits in common, and insertion moves it. Where it would have to move a
 * key far, the keys that share the bits are sorted by their own highest bits. A digit is the key times a
 * power of 2, cut to 32 bits: no double is taken apart.
 *
 * @module
 */

/**
 * The bits of a digit. 11 lose 5 to 25% on a million rows, where the places that keys go to are too far
 * apart for the caches.
 */
const DIGIT = 10;

/** The same where two of those would leave many keys in each place. */
const LONG_DIGIT = 12;

/** Bits beyond those that tell the keys apart. */
const SPARE_BITS = 2;

/** Up to so many keys are sorted by insertion alone. */
export const FEW = 32;

/** The steps that insertion takes back before it gives up. */
const REACH = 32;

/** What a sort of keys needs besides them. */
export interface Spare {
  /** As many keys. */
  readonly keys: Float64Array;
  /** As many words that belong to them. */
  readonly words: Uint32Array;
  /** Counts by digit. */
  readonly low: Uint32Array;
  /** Counts by the digit above. */
  readonly high: Uint32Array;
}

/** Memory for the sort of up to `rows` keys. */
export function spareFor(rows: number): Spare {
  // few are sorted without
  const digits = rows <= FEW ? 0 : 1 << digitFor(rows);
  return {
    keys: new Float64Array(rows),
    words: new Uint32Array(rows),
    low: new Uint32Array(digits),
    high: new Uint32Array(digits),
  };
}

/** Memory that a sort needs besides the columns. */
export interface Scratch {
  /** A key a row. */
  readonly keys: Float64Array;
  /** What belongs to it: the mask, or the row's number. */
  readonly words: Uint32Array;
  /** For the sort of those. */
  readonly spare: Spare;
}

/** Memory for the sort of up to `rows` rows. */
export function scratchFor(rows: number): Scratch {
  return { keys: new Float64Array(rows), words: new Uint32Array(rows), spare: spareFor(rows) };
}

/** What a look through rows has found; their keys and words are in the scratch memory then. */
export interface Survey {
  /** Rows whose time is known. */
  readonly rows: number;
  /** The least key. */
  readonly low: number;
  /** The greatest. */
  readonly high: number;
  /** The bits of all masks together. */
  readonly masks: number;
  /** Whether the keys are in the order of the times. */
  readonly ordered: boolean;
  /** Whether they are whole numbers besides, which tell the times exactly. */
  readonly exact: boolean;
}

/** The bits of a whole number below 2^53. */
export function bitsOf(value: number): number {
  return value < 0x1_0000_0000
    ? 32 - Math.clz32(value)
    : 64 - Math.clz32(Math.floor(value / 0x1_0000_0000));
}

/** The most bits of a digit, for so many rows. */
function digitFor(rows: number): number {
  return rows > 1 << 2 * DIGIT ? LONG_DIGIT : DIGIT;
}

/** How the keys from `from` to `to` are taken apart. */
interface Digits {
  /** The least key. */
  readonly base: number;
  /** (key - base) * scale, cut, is the bits that are sorted by digits. */
  readonly scale: number;
  /** Bits of the lower digit. */
  readonly width: number;
  /** Bits of the digit above it; 0 where there is none. */
  readonly above: number;
}

function digitsOf(keys: Float64Array, from: number, to: number): Digits {
  let base = keys[from], most = base;
  for (let i = from + 1; i < to; i++) {
    const key = keys[i];
    if (key < base) base = key;
    else if (key > most) most = key;
  }
  const span = bitsOf(most - base);
  const least = bitsOf(to - from - 1);
  const width = digitFor(to - from);
  const bits = Math.min(span, least + SPARE_BITS, least > width ? 2 * width : width);
  const above = bits > width ? bits - (bits >> 1) : 0;
  return { base, scale: 2 ** (bits - span), width: bits - above, above };
}

/** Turns counts into the place where each digit's first key goes. */
function placesOf(counts: Uint32Array, digits: number, first: number): void {
  for (let digit = 0; digit < digits; digit++) {
    const some = counts[digit];
    counts[digit] = first;
    first += some;
  }
}

/**
 * Moves the keys to the spare memory, and back where there are two digits; returns where they are. The
 * words go with them.
 */
function distribute(
  keys: Float64Array,
  words: Uint32Array | null,
  from: number,
  to: number,
  spare: Spare,
  { base, scale, width, above }: Digits,
): boolean {
  const { low, high } = spare;
  const least = (1 << width) - 1;
  low.fill(0, 0, 1 << width);
  high.fill(0, 0, 1 << above);
  for (let i = from; i < to; i++) {
    const digits = (keys[i] - base) * scale | 0;
    low[digits & least]++;
    high[digits >>> width]++;
  }
  placesOf(low, 1 << width, from);
  if (words === null) {
    for (let i = from; i < to; i++) {
      const key = keys[i];
      spare.keys[low[((key - base) * scale | 0) & least]++] = key;
    }
    if (above === 0) return false;
    placesOf(high, 1 << above, from);
    for (let i = from; i < to; i++) {
      const key = spare.keys[i];
      keys[high[((key - base) * scale | 0) >>> width]++] = key;
    }
    return true;
  }
  for (let i = from; i < to; i++) {
    const key = keys[i];
    const at = low[((key - base) * scale | 0) & least]++;
    spare.keys[at] = key;
    spare.words[at] = words[i];
  }
  if (above === 0) return false;
  placesOf(high, 1 << above, from);
  for (let i = from; i < to; i++) {
    const key = spare.keys[i];
    const at = high[((key - base) * scale | 0) >>> width]++;
    keys[at] = key;
    words[at] = spare.words[i];
  }
  return true;
}

/** Sorts keys [from, to). */
export function sortKeys(keys: Float64Array, from: number, to: number, spare: Spare): void {
  if (to - from <= FEW) {
    for (let i = from + 1; i < to; i++) {
      const key = keys[i];
      let at = i;
      for (; at > from && keys[at - 1] > key; at--) keys[at] = keys[at - 1];
      keys[at] = key;
    }
    return;
  }
  const digits = digitsOf(keys, from, to);
  if (!distribute(keys, null, from, to, spare, digits)) {
    keys.set(spare.keys.subarray(from, to), from);
  }
  if (digits.scale === 1) return;
  const { base, scale } = digits;
  for (let i = from + 1; i < to; i++) {
    const key = keys[i];
    if (keys[i - 1] <= key) continue;
    const stop = Math.max(from, i - REACH);
    let at = i;
    do keys[at] = keys[at - 1]; while (--at > stop && keys[at - 1] > key);
    keys[at] = key;
    if (at > stop || at === from || keys[at - 1] <= key) continue;
    const common = Math.floor((key - base) * scale);
    let first = at, next = i + 1;
    while (first > from && Math.floor((keys[first - 1] - base) * scale) === common) first--;
    while (next < to && Math.floor((keys[next] - base) * scale) === common) next++;
    sortKeys(keys, first, next, spare);
    i = next - 1;
  }
}

/** Few keys that are out of place are taken out while they are less than one in so many. */
const MOST_LATE = 8;

/**
 * Sorts the first `rows` keys where few are out of place: those are taken out, sorted and merged back
 * (drop-merge sort, E. Ernerfeldt, 2017). False where there are more; the keys are then in another order.
 */
export function mergeLate(keys: Float64Array, rows: number, spare: Spare): boolean {
  const late = spare.keys;
  let kept = 0, some = 0;
  let last = -1, beforeLast = -1;
  for (let i = 0; i < rows; i++) {
    const key = keys[i];
    if (key >= last) {
      keys[kept++] = key;
      beforeLast = last;
      last = key;
      continue;
    }
    if (key >= beforeLast) {
      late[some++] = last;
      keys[kept - 1] = last = key;
    } else {
      late[some++] = key;
    }
    if (some > 8 + i / MOST_LATE) {
      keys.set(late.subarray(0, some), kept);
      return false;
    }
  }
  sortKeys(late, 0, some, { ...spare, keys: late.subarray(some) });
  for (let at = rows; some > 0;) {
    const key = late[--some];
    while (kept > 0 && keys[kept - 1] > key) keys[--at] = keys[--kept];
    keys[--at] = key;
  }
  return true;
}

/** Sorts keys [from, to) and, of equal ones, the words that belong to them. */
export function sortPairs(
  keys: Float64Array,
  words: Uint32Array,
  from: number,
  to: number,
  spare: Spare,
): void {
  const digits = to - from <= FEW ? null : digitsOf(keys, from, to);
  if (digits?.width === 0) {
    words.subarray(from, to).sort();
    return;
  }
  if (digits !== null && !distribute(keys, words, from, to, spare, digits)) {
    keys.set(spare.keys.subarray(from, to), from);
    words.set(spare.words.subarray(from, to), from);
  }
  for (let i = from + 1; i < to; i++) {
    const key = keys[i], word = words[i];
    if (keys[i - 1] < key || (keys[i - 1] === key && words[i - 1] <= word)) continue;
    const stop = digits === null ? from : Math.max(from, i - REACH);
    let at = i;
    do {
      keys[at] = keys[at - 1];
      words[at] = words[at - 1];
      at--;
    } while (at > stop && (keys[at - 1] > key || (keys[at - 1] === key && words[at - 1] > word)));
    keys[at] = key;
    words[at] = word;
    if (digits === null || at > stop || at === from) continue;
    const { base, scale } = digits;
    const common = Math.floor((key - base) * scale);
    let first = at, next = i + 1;
    while (first > from && Math.floor((keys[first - 1] - base) * scale) === common) first--;
    while (next < to && Math.floor((keys[next] - base) * scale) === common) next++;
    sortPairs(keys, words, first, next, spare);
    i = next - 1;
  }
}
