/**
 * A stream too long for the tests, and for memory: sessionize and retention over a billion rows that are
 * made on the fly, a million at a time, in columns that stay as large as one window. What makes the rows
 * counts the sessions as it goes, and knows which conditions it used.
 *
 *     deno task slow:sessionize [millions] [seed]    # bun test/_slow/sessionize.ts 1000 2
 *
 * Seen to agree: 10^9 rows from seed 1 on Deno 2.9.6 in 5 s and 68 MiB, as many from seed 2 on Bun 1.4.5
 * in 6 s and 54 MiB; both kernels together took 1.5 to 1.6 billion rows a second, on a busy machine.
 *
 * @module
 */

import process from "node:process";
import { RetentionScanner, RetentionState } from "../../kernels/retention/mod.ts";
import { EventColumns, Sessionizer, SessionState } from "../../kernels/sessionize/mod.ts";

const [millions = "1000", seed = "1"] = process.argv.slice(2);
const WINDOW = 1 << 20;
const GAP = 1_800_000;
const CONDITIONS = 20;

const columns = new EventColumns(WINDOW);
const sessionizer = new Sessionizer(columns), scanner = new RetentionScanner(columns);
const sessions = new SessionState(GAP), retained = new RetentionState(CONDITIONS);

/** What the rows so far must come to, and where the next one goes on. */
const made = { now: 1_704_067_200_000, sessions: 0, union: 0, bits: Number(seed) | 1 };

/** Fills the columns with the next rows: steps of up to two minutes, and now and then of some hours. */
function fill(rows: number): void {
  const { time, mask } = columns;
  let { now, sessions, union, bits } = made;
  for (let row = 0; row < rows; row++) {
    bits ^= bits << 13;
    bits ^= bits >>> 17;
    bits ^= bits << 5;
    // one row in 32 begins a session, one of these just so; of the others some come just in time
    const beyond = (bits & 31) === 0, close = (bits >>> 5 & 15) === 0;
    if (beyond || sessions === 0) sessions++;
    if (close) now += beyond ? GAP + 1 : GAP;
    else now += beyond ? GAP + 1 + (bits >>> 9) : (bits >>> 9) % GAP;
    time[row] = now;
    // one row in a thousand says one of all things but the last two
    mask[row] = (bits >>> 20 & 1023) === 7 ? 1 << (bits >>> 2 & 31) % (CONDITIONS - 2) : 0;
    union |= mask[row];
  }
  Object.assign(made, { now, sessions, union, bits });
}

const total = Math.round(Number(millions) * 1e6);
let inKernels = 0, peak = 0;
const start = performance.now();
for (let done = 0; done < total;) {
  const rows = Math.min(WINDOW, total - done);
  fill(rows);
  const begin = performance.now();
  sessionizer.update(sessions, rows);
  scanner.update(retained, rows);
  inKernels += performance.now() - begin;
  peak = Math.max(peak, process.memoryUsage().rss);
  done += rows;
}
const seconds = (performance.now() - start) / 1000;

const expected = Array.from(
  { length: CONDITIONS },
  (_, i) => made.union & 1 && made.union >>> i & 1,
);
if (sessions.finalize() !== made.sessions) {
  throw new Error(`${sessions.finalize()} sessions, ${made.sessions} were made`);
}
if (retained.finalize().join() !== expected.join()) {
  throw new Error(`retained ${retained.finalize()}, not ${expected}`);
}
const rate = (total / inKernels / 1e6).toFixed(2), memory = (peak / 2 ** 20).toFixed(0);
console.log(
  `${total} rows from seed ${seed}: ${made.sessions} sessions, retained ${expected.join("")}`,
);
console.log(
  `${rate} billion rows a second in both kernels, ${seconds.toFixed(0)} s with the making`,
);
console.log(`${memory} MiB of memory at most`);
