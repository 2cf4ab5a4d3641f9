import { assert, assertEquals, assertMatch } from "@std/assert";
import { test } from "node:test";
import { interrupted, ProgressLine, progressText } from "../harness/progress.ts";
import { timeLeft } from "../harness/time_left.ts";
import type { Progress } from "../harness/run.ts";

function step(name: string, doing: Progress["doing"] = "time", round = 0): Progress {
  return { case: name, doing, round, impl: doing === "time" ? null : "wasm" };
}

/** A terminal that remembers, and a clock for it. */
class Terminal {
  readonly isTTY: boolean = true;
  readonly columns: number = 80;
  readonly written: string[] = [];
  time = 0;
  readonly now = () => this.time;
  write(text: string): void {
    this.written.push(text.replace("\r\x1b[K", ""));
  }
}

test("progressText() tells the case, the step and the time left", () => {
  const at = { number: 3, cases: 45, leftMs: null };
  assertEquals(progressText({ ...at, step: step("k/c", "verify") }, 80), "[3/45] k/c verify wasm");
  assertEquals(progressText({ ...at, step: step("k/c", "time", 11) }, 80), "[3/45] k/c round 12");
  const left = (leftMs: number) => progressText({ ...at, step: step("k/c"), leftMs }, 80);
  assertEquals(left(0), "[3/45, 0 s left] k/c round 1");
  assertEquals(left(99_400), "[3/45, 99 s left] k/c round 1");
  assertEquals(left(100_000), "[3/45, 2 min left] k/c round 1");
  assertEquals(left(3_900_000), "[3/45, 65 min left] k/c round 1");
  assertEquals(left(7_500_000), "[3/45, 2 h 05 min left] k/c round 1");
});

test("progressText() is never wider than the terminal", () => {
  const standing = { number: 1, cases: 2, step: step("kernel/a_case"), leftMs: null };
  for (let columns = 1; columns < 40; columns++) {
    const text = progressText(standing, columns);
    assert(text.length <= columns, `${columns}: ${text}`);
  }
  assertEquals(progressText(standing, 12), "[1/2] kerne…");
});

test("timeLeft() is the mean of what is finished and planned", () => {
  assertEquals(timeLeft([], null, 500, 3), null);
  assertEquals(timeLeft([], 1000, 0, 3), 4000);
  assertEquals(timeLeft([], 1000, 400, 3), 3600);
  assertEquals(timeLeft([3000], 1000, 400, 3), 7600);
  assertEquals(timeLeft([3000, 5000], null, 0, 0), 4000);
  assertEquals(timeLeft([1000], null, 9000, 2), 2000, "a case that takes longer owes no time back");
});

test("ProgressLine counts cases and learns how long they take", () => {
  const terminal = new Terminal();
  const line = new ProgressLine(3, null, terminal, terminal.now);
  line.show(step("k/a", "verify"));
  terminal.time = 4000;
  line.clear();
  line.show(step("k/b", "verify"));
  terminal.time = 5000;
  line.show(step("k/b"));
  terminal.time = 6000;
  line.clear();
  line.clear();
  line.show(step("k/c", "verify"));
  assertEquals(terminal.written, [
    "[1/3] k/a verify wasm",
    "",
    "[2/3, 8 s left] k/b verify wasm",
    "[2/3, 7 s left] k/b round 1",
    "",
    "",
    "[3/3, 3 s left] k/c verify wasm",
  ]);
});

test("ProgressLine writes ten times a second at most, and a new case at once", () => {
  const terminal = new Terminal();
  const line = new ProgressLine(2, 1000, terminal, terminal.now);
  for (let round = 0; round < 500; round++, terminal.time += 1) {
    line.show(step("k/a", "time", round));
  }
  assertEquals(terminal.written.length, 5);
  terminal.written.length = 0;
  line.clear();
  line.show(step("k/b"));
  assertEquals(terminal.written.length, 2);
});

test("ProgressLine writes nothing where nobody watches", () => {
  const written: string[] = [];
  const line = new ProgressLine(1, 1000, { write: (text: string) => written.push(text) });
  line.show(step("k/a"));
  line.clear();
  assertEquals(written, []);
});

test("interrupted() aborts at the first signal and ends the process at the second", () => {
  for (const signals of [["SIGINT", "SIGINT"], ["SIGTERM", "SIGINT"]]) {
    const listeners = new Map<string, () => void>();
    const exits: number[] = [];
    let told = "";
    const signal = interrupted({
      on: (name: string, listener: () => void) => listeners.set(name, listener),
      exit: (code: number) => exits.push(code),
      stderr: { write: (text: string) => told += text },
    });
    assertEquals(signal.aborted, false);
    listeners.get(signals[0])!();
    assertEquals([signal.aborted, exits], [true, []]);
    assertMatch(told, /stopping/);
    listeners.get(signals[1])!();
    assertEquals(exits, [2]);
  }
});
