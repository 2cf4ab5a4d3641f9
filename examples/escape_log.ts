/**
 * A log of UTF-16, as Windows writes it, to a string of JSON a line, in memory that does not grow with the
 * file: it is read in windows, and a line that a window's end cuts goes on in the next.
 *
 *     deno run --allow-read examples/escape_log.ts [FILE]        # bun examples/escape_log.ts [FILE]
 *
 * @module
 */

import { JsonEscaper } from "@lanemark/kernels/json-escape";
import { closeSync, openSync, readSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";

const NEWLINE = 0x0a;

/** Each line of the file as it is in JSON, with its newline: pieces of bytes that are good until the next. */
function* jsonLines(path: string, capacity: number): Iterable<Uint8Array> {
  const escaper = new JsonEscaper(capacity);
  const window = new Uint8Array(2 * capacity), newline = Uint8Array.of(NEWLINE);
  const file = openSync(path, "r");
  try {
    let read: number, open = false;
    while ((read = readSync(file, window, 0, window.length, null)) > 0) {
      const units = new Uint16Array(window.buffer, 0, read >> 1);
      for (let from = 0; from < units.length;) {
        const end = units.indexOf(NEWLINE, from);
        const to = end < 0 ? units.length : end;
        escaper.units.set(units.subarray(from, to));
        // a line that the window's end cuts goes on in the next call
        yield escaper.escape(to - from, { quotes: true, more: end < 0 });
        open = end < 0;
        if (!open) yield newline;
        from = to + 1;
      }
    }
    if (!open) return;
    yield escaper.escape(0, { quotes: true });
    yield newline;
  } finally {
    closeSync(file);
  }
}

const path = process.argv[2] ?? fileURLToPath(new URL("data/log.utf16", import.meta.url));
const text = new TextDecoder();
for (const piece of jsonLines(path, 1 << 16)) process.stdout.write(text.decode(piece));
