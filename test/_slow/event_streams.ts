/**
 * One stream too long for memory: a hundred million rows that are made on the fly, a million at a time, in
 * columns that stay as large as one window. Conditions become masks, and each window goes to every state that
 * does not grow with the rows: sessions, retention, the ordered funnel, the ordered sequence. What makes the
 * rows knows the answers as it goes, by the plainest means there are.
 *
 *     deno task slow:event-streams [millions] [seed]    # bun test/_slow/event_streams.ts 100 2
 *
 * Seen to agree: 10^8 rows from seed 1 on Deno 2.9.6 in 17 s and 80 MiB, as many from seed 2 on Bun 1.4.5 in
 * 16 s and 121 MiB, most of it the making and the two patterns at 54 ns an event each.
 *
 * next_node and patterns with gates have no such state: theirs keep the rows.
 *
 * @module
 */

import process from "node:process";
import { OrderedFunnelState } from "../../kernels/bitmask_funnel/mod.ts";
import { EventMasker } from "../../kernels/event_mask/mod.ts";
import { RetentionScanner, RetentionState } from "../../kernels/retention/mod.ts";
import { OrderedSequenceState } from "../../kernels/sequence/mod.ts";
import { EventColumns, Sessionizer, SessionState } from "../../kernels/sessionize/mod.ts";

const [millions = "100", seed = "1"] = process.argv.slice(2);
const ROWS = 1 << 20, CONDITIONS = 5, GAP = 2_000, WINDOW = 9_000;

const columns = new EventColumns(ROWS);
const masker = new EventMasker(columns, CONDITIONS);
const sessionizer = new Sessionizer(columns), scanner = new RetentionScanner(columns);

const sessions = new SessionState(GAP), retained = new RetentionState(CONDITIONS + 1);
const funnel = new OrderedFunnelState({ window: WINDOW, steps: CONDITIONS });
const pairs = new OrderedSequenceState("(?1).*(?2)");
const neighbours = new OrderedSequenceState("(?2)(?3)");

/** What the rows so far come to. */
let now = 1_704_067_200_000, bits = Number(seed) | 1;
let sessionCount = 0, union = 0, level = 0, pairCount = 0, neighbourCount = 0;
/** When the chain at each level was entered. */
const entered = new Float64Array(CONDITIONS).fill(-Infinity);
/** Whether a pair is open, and whether the row before was condition 2, and free. */
let isOpen = false, isSecond = false;

/** Fills the columns with the next rows: strictly ascending times, a third of the rows with a condition. */
function fill(rows: number): void {
  const { time } = columns;
  const conditions = Array.from({ length: CONDITIONS }, (_, i) => masker.condition(i));
  for (let row = 0; row < rows; row++) {
    bits ^= bits << 13;
    bits ^= bits >>> 17;
    bits ^= bits << 5;
    // one row in 64 begins a session
    const step = (bits & 63) === 0 ? GAP + 1 + (bits >>> 26) : 1 + (bits >>> 8) % GAP;
    now += step;
    if (step > GAP || sessionCount === 0) sessionCount++;
    time[row] = now;
    // the later a condition, the fewer the rows
    const draw = bits >>> 7 & 1023;
    const fires = draw < 160 ? 0 : draw < 280 ? 1 : draw < 330 ? 2 : draw < 334 ? 3 : -1;
    // the last one comes with the last but one, now and then
    const isLast = fires === 3 && (bits >>> 20 & 4095) === 0;
    for (let i = 0; i < CONDITIONS; i++) conditions[i][row] = Number(i === fires);
    conditions[CONDITIONS - 1][row] = Number(isLast);
    if (fires < 0) continue;
    union |= 1 << fires;
    enter(fires);
    if (isLast) {
      union |= 1 << CONDITIONS - 1;
      enter(CONDITIONS - 1);
    }
    if (isOpen && fires === 1) {
      pairCount++;
      isOpen = false;
    } else if (fires === 0) {
      isOpen = true;
    }
    if (isSecond && fires === 2) neighbourCount++;
    isSecond = fires === 1;
  }
}

/** A condition fires now: the chain at the level below, if it is in time, goes on. */
function enter(condition: number): void {
  const entry = condition === 0 ? now : entered[condition - 1];
  if (now - entry > WINDOW) return;
  entered[condition] = entry;
  level = Math.max(level, condition + 1);
}

const spent: Record<string, number> = {};
function timed(name: string, call: () => void): void {
  const start = performance.now();
  call();
  spent[name] = (spent[name] ?? 0) + performance.now() - start;
}

const total = Math.round(Number(millions) * 1e6);
let peak = 0;
for (let done = 0; done < total;) {
  const rows = Math.min(ROWS, total - done);
  timed("making the rows", () => fill(rows));
  timed("event_mask", () => masker.build(rows));
  timed("sessionize", () => sessionizer.update(sessions, rows));
  timed("retention", () => scanner.update(retained, rows));
  const events = { time: columns.time.subarray(0, rows), mask: columns.mask.subarray(0, rows) };
  timed("OrderedFunnelState", () => funnel.update(events));
  timed("OrderedSequenceState", () => {
    pairs.update(events);
    neighbours.update(events);
  });
  peak = Math.max(peak, process.memoryUsage().rss);
  done += rows;
}

const bytes = Array.from({ length: CONDITIONS + 1 }, (_, i) => union & 1 && union >>> i & 1);
const wanted = { sessionCount, retained: bytes.join(""), level, pairCount, neighbourCount };
const found: typeof wanted = {
  sessionCount: sessions.finalize(),
  retained: retained.finalize().join(""),
  level: OrderedFunnelState.deserialize(funnel.serialize()).finalize(),
  pairCount: OrderedSequenceState.deserialize(pairs.serialize()).count(),
  neighbourCount: neighbours.count(),
};
const [got, want] = [found, wanted].map((one) => JSON.stringify(one));
if (got !== want) throw new Error(`${got}, not ${want}`);
console.log(`${total} rows from seed ${seed}: ${got}`);
for (const [name, ms] of Object.entries(spent)) {
  console.log(`${name}: ${(ms * 1e6 / total).toFixed(2)} ns an event`);
}
console.log(`${(peak / 2 ** 20).toFixed(0)} MiB of memory at most`);
