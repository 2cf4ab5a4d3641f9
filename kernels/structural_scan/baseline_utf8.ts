/**
 * UTF-8 in plain TypeScript, alone and as the other loops need it.
 *
 * @module
 */

import { LAST_BYTES, NONE, unfinishedUtf8, UTF8_AT } from "./engine.ts";

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
    while (i < end && bytes[i] >= 0x80) {
      const length = sequenceAt(bytes, i, end);
      if (length <= 0) {
        if (length === 0) state[UTF8_AT] = i + 3;
        i = end;
        break;
      }
      i += length;
    }
  }
  leaveBytes(bytes, end, state);
}
