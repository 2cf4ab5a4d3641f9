/**
 * Users' events as bytes: columns travel in blocks, one behind the other.
 *
 * ```
 * groups | rows | offsets, one more than groups | times, 8 bytes a row | masks, 4 bytes a row |
 * ```
 *
 * Head, offsets and masks are words of 32 bits in the machine's order. Each part begins on 8 bytes.
 *
 * @module
 */

import * as fixtures from "../../fixtures/mod.ts";

/** Columns of events, user g having rows [groups[g], groups[g + 1]). */
export interface Users {
  readonly time: Float64Array;
  readonly mask: Uint32Array;
  readonly groups: Uint32Array;
}

const HEAD = 8;

/** Eight conditions on a third of the rows, twenty rows a user: the suite's many users. */
const shape: fixtures.StreamShape = { rows: 20, conditions: 8, zero: 0.67 };

/** What such a user takes, and a little more for what is left over at a block's end. */
const USER_BYTES = 248;

const padded = (bytes: number) => Math.ceil(bytes / 8) * 8;

function bytesOf(groups: number, rows: number): number {
  return HEAD + padded(4 * (groups + 1)) + 8 * rows + padded(4 * rows);
}

/** Users [from, to) as a block. */
function blockOf({ time, mask, groups }: Users, from: number, to: number): Uint8Array {
  const first = groups[from], end = groups[to];
  const bytes = new Uint8Array(bytesOf(to - from, end - first));
  new Uint32Array(bytes.buffer, 0, 2).set([to - from, end - first]);
  const block = viewsOf(bytes, 0);
  for (let g = from; g <= to; g++) block.groups[g - from] = groups[g] - first;
  block.time.set(time.subarray(first, end));
  block.mask.set(mask.subarray(first, end));
  return bytes;
}

/** The columns of the block at `at`. */
function viewsOf({ buffer, byteOffset }: Uint8Array, at: number): Users {
  const begin = byteOffset + at;
  const [groups, rows] = new Uint32Array(buffer, begin, 2);
  const timeAt = begin + HEAD + padded(4 * (groups + 1));
  return {
    groups: new Uint32Array(buffer, begin + HEAD, groups + 1),
    time: new Float64Array(buffer, timeAt, rows),
    mask: new Uint32Array(buffer, timeAt + 8 * rows, rows),
  };
}

/** How long the block at `at` is, or 0 where it is not there as a whole. */
function lengthAt(bytes: Uint8Array, at: number): number {
  if (at + HEAD > bytes.length) return 0;
  const [groups, rows] = new Uint32Array(bytes.buffer, bytes.byteOffset + at, 2);
  const length = bytesOf(groups, rows);
  return at + length > bytes.length ? 0 : length;
}

/** Where the last whole block ends. */
export function blocksEnd(bytes: Uint8Array): number {
  let at = 0;
  for (let length = lengthAt(bytes, at); length > 0; length = lengthAt(bytes, at)) at += length;
  return at;
}

/**
 * The blocks' columns, as views.
 *
 * @throws {RangeError} if the last block is not there as a whole.
 */
export function* usersIn(bytes: Uint8Array): Generator<Users> {
  for (let at = 0; at < bytes.length;) {
    const length = lengthAt(bytes, at);
    if (length === 0) throw new RangeError(`A block of users ends early, after byte ${at}`);
    yield viewsOf(bytes, at);
    at += length;
  }
}

/** A block of about `bytes` bytes, at most that many as a rule: one user at least. */
export function userBlock(seed: number, bytes: number): Uint8Array {
  const count = Math.max(1, Math.floor(bytes / USER_BYTES));
  return blockOf(fixtures.eventUsers(seed, count, shape), 0, count);
}

/** The users of all blocks in blocks of at most `most` bytes, a user that alone has more excepted. */
export function repacked(bytes: Uint8Array, most: number): Uint8Array {
  const users = together([...usersIn(bytes)]);
  const { groups } = users;
  const blocks: Uint8Array[] = [];
  for (let from = 0; from + 1 < groups.length;) {
    let to = from + 1;
    while (
      to + 1 < groups.length && bytesOf(to + 1 - from, groups[to + 1] - groups[from]) <= most
    ) to++;
    blocks.push(blockOf(users, from, to));
    from = to;
  }
  return joined(blocks);
}

/** The users of all of them, in that order. */
function together(all: readonly Users[]): Users {
  const rows = all.reduce((sum, { mask }) => sum + mask.length, 0);
  const count = all.reduce((sum, { groups }) => sum + groups.length - 1, 0);
  const users = {
    time: new Float64Array(rows),
    mask: new Uint32Array(rows),
    groups: new Uint32Array(count + 1),
  };
  let row = 0, user = 0;
  for (const { time, mask, groups } of all) {
    users.time.set(time, row);
    users.mask.set(mask, row);
    for (let g = 1; g < groups.length; g++) users.groups[++user] = row + groups[g];
    row += mask.length;
  }
  return users;
}

/** Bytes one behind the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
