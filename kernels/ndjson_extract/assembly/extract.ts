// Lines to columns of spans: to tokens piece by piece, and the lines that are complete to rows.

import { flatten } from "../../_assembly/flatten";
import { maskJson } from "../../_assembly/json_masks";
import { beginWindow, CONTROL_AT, NONE, UTF8_AT } from "../../_assembly/state";
import { checkUtf8 } from "../../_assembly/utf8";
import { LINES, ROWS, STRIDE, TAKEN, TOKENS, ZERO } from "./task";
import { byteAt, line, NEWLINE } from "./walk";

/** Bytes of a piece: with its tokens it stays in the first-level cache. */
const PIECE: usize = 16384;

/** Masks of a piece. */
const MASKS = memory.data(2048, 64);

/** What one piece leaves to the next. */
const STATE = memory.data(64, 64);

/**
 * Reads `bytes` bytes of whole lines, of which the last may lack its newline; ends early where the
 * columns are full. The first byte counts as byte `base`. Returns false where a line is no UTF-8, no JSON
 * as far as that is checked, or too deep.
 *
 * REQUIRES: 16 bytes before src and 64 past the end that are readable and nobody else's meanwhile; memory
 * for `bytes` + 1 tokens and 16 bytes.
 */
export function extract(src: usize, bytes: usize, base: u32, task: usize): bool {
  // The last line shall end as all do, and nothing shall precede the first one; both are undone.
  const end = src + bytes;
  const before = load<u32>(src - 4), behind = load<u8>(end);
  store<u32>(src - 4, 0);
  store<u8>(end, NEWLINE);
  store<u32>(task, <u32> src - base, ZERO);
  const well = read(src, end, task);
  store<u32>(src - 4, before);
  store<u8>(end, behind);
  return well;
}

function read(src: usize, end: usize, task: usize): bool {
  const tokens = <usize> load<u32>(task, TOKENS);
  const most = load<u32>(task, STRIDE);
  let rows: u32 = 0, lines: u32 = 0;
  let out = tokens;
  memory.fill(STATE, 0, 64);
  beginWindow(STATE);
  for (let at = src; at <= end;) {
    const piece = min(PIECE, end + 1 - at);
    checkUtf8(at, piece, STATE, at - src);
    maskJson(at, piece, MASKS, STATE, at - src, true);
    // a newline in a string is a control character: so all that are tokens do end lines
    if ((load<u32>(STATE, UTF8_AT) & load<u32>(STATE, CONTROL_AT)) != NONE) return false;
    let last = flatten(MASKS, piece, out, <u32> at);
    const cut = last;
    while (last > out && byteAt(last - 4) != NEWLINE) last -= 4;
    at += piece;
    if (last == out) {
      out = cut;
      continue;
    }

    let token = tokens;
    while (token < last) {
      lines++;
      if (byteAt(token) == NEWLINE) {
        token += 4;
        continue;
      }
      if (rows == most) {
        store<u32>(task, rows, ROWS);
        store<u32>(task, load<u32>(token) - <u32> src, TAKEN);
        store<u32>(task, lines - 1, LINES);
        return true;
      }
      token = line(token, rows, task);
      if (!token) return false;
      rows++;
    }
    // the tokens of a line that the piece's end cuts wait for the others
    memory.copy(tokens, last, cut - last);
    out = tokens + (cut - last);
  }
  store<u32>(task, rows, ROWS);
  store<u32>(task, <u32> (end - src), TAKEN);
  store<u32>(task, lines - 1, LINES);
  return true;
}
