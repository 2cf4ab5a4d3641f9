/**
 * From lines of JSON to a funnel, without one object per event: three columns out of the text, the names of
 * events looked up as bytes, the numbers parsed in one call, and the levels of all users in another.
 *
 *     deno run --allow-read examples/funnel.ts [FILE]        # bun examples/funnel.ts [FILE]
 *
 * The lines of a user stand together, as an export that is sorted by user has them.
 *
 * @module
 */

import { windowFunnels } from "@lanemark/kernels/bitmask-funnel";
import { eventMaskOfCodes } from "@lanemark/kernels/event-mask";
import { extractNdjson } from "@lanemark/kernels/ndjson-extract";
import { parseSpans } from "@lanemark/kernels/parse-number";
import { readFileSync } from "node:fs";
import process from "node:process";

const STEPS = ["view", "cart", "buy"];
const HOUR = 3600;

const bytes = new Uint8Array(
  readFileSync(process.argv[2] ?? new URL("data/events.ndjson", import.meta.url)),
);
const { rows, columns: [user, at, event] } = extractNdjson(bytes, ["user.id", "at", "event"]);
const ids = parseSpans(bytes, user.starts, user.ends);
const time = parseSpans(bytes, at.starts, at.ends);

/** The number of each row's name in the order in which names appear; few names, many rows. */
const names = new Map<string, number>();
const codes = new Uint16Array(rows);
for (let row = 0; row < rows; row++) {
  // latin1 of the bytes is key enough, and cheaper than to decode them
  const key = String.fromCharCode(...bytes.subarray(event.starts[row] + 1, event.ends[row] - 1));
  if (!names.has(key)) names.set(key, names.size);
  codes[row] = names.get(key)!;
}
const table = Uint32Array.from(
  names.keys(),
  (name) => STEPS.includes(name) ? 1 << STEPS.indexOf(name) : 0,
);
const mask = eventMaskOfCodes(codes, table);

/** Where each user's rows begin, and the last one's end. */
const groups = [0];
for (let row = 1; row < rows; row++) if (ids[row] !== ids[row - 1]) groups.push(row);
if (rows > 0) groups.push(rows);

const levels = windowFunnels(
  { time, mask },
  Uint32Array.from(groups),
  { window: HOUR, steps: STEPS.length },
);
process.stdout.write(`${rows} events of ${levels.length} users, within an hour:\n`);
STEPS.forEach((step, i) => {
  process.stdout.write(`${step}: ${levels.filter((level) => level > i).length}\n`);
});
