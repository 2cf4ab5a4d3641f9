/**
 * UTF-8 in plain TypeScript, alone and as the other loops need it.
 *
 * @module
 */

import type { Source } from "./baseline_window.ts";
import { LAST_BYTES, NONE, unfinishedUtf8, UTF8_AT } from "./engine.ts";

/** What {@linkcode sequenceAt} says of a sequence that the window's end cuts. */
export const CUT = -1;

/**
 * The length of the sequence of two to four bytes at `i`, 0 if it is ill-formed, {@linkcode CUT} if
 * the window ends in it and there is nothing wrong so far. The byte at `i` is no ASCII.
 */
export function sequenceAt(bytes: Uint8Array, i: number, end: number): number {
  const lead = bytes[i];
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (i + 1 === end) return CUT;
  const second = bytes[i + 1];
  if ((second & 0xc0) !== 0x80) return 0;
  if (lead < 0xe0) return 2;
  if (lead < 0xf0) {
    // overlong, surrogate
    if (lead === 0xe0 && second < 0xa0 || lead === 0xed && second >= 0xa0) return 0;
    if (i + 2 === end) return CUT;
    return (bytes[i + 2] & 0xc0) === 0x80 ? 3 : 0;
  }
  // overlong, above U+10FFFF
  if (lead === 0xf0 && second < 0x90 || lead === 0xf4 && second >= 0x90) return 0;
  if (i + 2 === end) return CUT;
  if ((bytes[i + 2] & 0xc0) !== 0x80) return 0;
  if (i + 3 === end) return CUT;
  return (bytes[i + 3] & 0xc0) === 0x80 ? 4 : 0;
}

/**
 * Ends the sequence that the window before was cut in. Returns where the window goes on behind it:
 * at its end if it is ill-formed, which the state then tells.
 */
export function resume(bytes: Uint8Array, end: number, state: Uint32Array): number {
  state[UTF8_AT] = NONE;
  const last = state[LAST_BYTES];
  const before = unfinishedUtf8(last);
  if (before === 0) return 0;
  const sequence = new Uint8Array(before + Math.min(3, end));
  for (let i = 0; i < before; i++) sequence[i] = last >>> 8 * (before - 1 - i);
  sequence.set(bytes.subarray(0, Math.min(3, end)), before);
  const length = sequenceAt(sequence, 0, sequence.length);
  if (length > 0) return length - before;
  if (length === 0) state[UTF8_AT] = 3 - before;
  return end;
}

/** Leaves the window's last bytes to the next one. */
export function leaveBytes(bytes: Uint8Array, end: number, state: Uint32Array): void {
  let last = state[LAST_BYTES];
  for (let i = Math.max(0, end - 3); i < end; i++) last = (last & 0xffff) << 8 | bytes[i];
  state[LAST_BYTES] = last;
}

/**
 * Where a run of well-formed sequences ends: at ASCII, at what is ill-formed, or within the last four
 * bytes, which {@linkcode sequenceAt} has to tell of. With `gaps` a run goes on behind single bytes of
 * ASCII, such as the spaces between words.
 *
 * One load and two or three comparisons a sequence; asking for each on its own, byte by byte, gives 1.2
 * instead of 4.7 GB/s of Chinese on Deno, 0.9 instead of 5.1 on Bun.
 */
export function runEnd(words: DataView, i: number, end: number, gaps: boolean): number {
  const last = end - 4;
  while (i <= last) {
    let word = words.getInt32(i, true);
    while ((word & 0xc0c0f0) === 0x8080e0) {
      // three bytes: the bits that must not be those of an overlong form, or of a surrogate
      const bits = word & 0x200f;
      if (bits === 0 || bits === 0x200d) return i;
      i += 3;
      if (i > last) return i;
      word = words.getInt32(i, true);
    }
    // two bytes, twice
    while (
      (word & 0xc0e0c0e0) === (0x80c080c0 | 0) && (word & 0x1e) !== 0 && (word & 0x1e0000) !== 0
    ) {
      i += 4;
      if (i > last) return i;
      word = words.getInt32(i, true);
    }
    if ((word & 0xc0e0) === 0x80c0) {
      if ((word & 0x1e) === 0) return i;
      i += 2;
    } else if ((word & 0xc0c0c0f8) === (0x808080f0 | 0)) {
      const plane = (word & 7) << 2 | word >> 12 & 3;
      if (plane === 0 || plane > 16) return i;
      i += 4;
    } else if (gaps && (word & 0x8080) === 0x8000) {
      i++;
    } else if ((word & 0xc0c0f0) !== 0x8080e0) {
      return i;
    }
  }
  return i;
}

/** Checks the first `end` bytes of a window. */
export function checkUtf8(source: Source, end: number, state: Uint32Array): void {
  const { bytes, words } = source;
  let i = resume(bytes, end, state);
  while (i < end) {
    while (
      i + 16 <= end &&
      ((words.getInt32(i, true) | words.getInt32(i + 4, true) | words.getInt32(i + 8, true) |
          words.getInt32(i + 12, true)) & 0x80808080) === 0
    ) i += 16;
    while (i < end && bytes[i] < 0x80) i++;
    i = runEnd(words, i, end, true);
    if (i < end && bytes[i] >= 0x80) {
      const length = sequenceAt(bytes, i, end);
      if (length <= 0) {
        if (length === 0) state[UTF8_AT] = i + 3;
        break;
      }
      i += length;
    }
  }
  leaveBytes(bytes, end, state);
}
