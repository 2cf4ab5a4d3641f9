import { assert, assertAlmostEquals, assertEquals, assertMatch } from "@std/assert";
import { test } from "node:test";
import { busy, environment } from "../harness/environment.ts";
import { type CpuTimes, isBusy, quiet, Taint, Watch } from "../harness/noise.ts";
import type { Settings } from "../harness/record.ts";
import { host } from "../harness/runtime.ts";
import { probes, wasmFeatures } from "../harness/wasm_features.ts";

/** A machine on which `own` and `others` are cores at work, and time passes when told. */
class Machine {
  own = 1;
  others = 0;
  /** How often somebody asked for busy times. */
  readings = 0;
  /** Busy times are shown in steps of so many milliseconds. */
  step = 0;
  secret = false;
  #now = 0;
  #busy = 0;
  #own = 0;
  readonly clock = { now: () => 1e6 * this.#now };

  pass(ms: number): void {
    this.#now += ms;
    this.#own += ms * this.own;
    this.#busy += ms * (this.own + this.others);
  }

  cpu(): CpuTimes | null {
    this.readings++;
    const shown = (ms: number) => this.step === 0 ? ms : Math.floor(ms / this.step) * this.step;
    return this.secret ? null : { busy: shown(this.#busy), own: this.#own };
  }

  /** Sleeping takes time and no core. */
  readonly sleep = (ms: number): Promise<void> => {
    const { own } = this;
    this.own = 0;
    this.pass(ms);
    this.own = own;
    return Promise.resolve();
  };
}

test("others() is the busy time of all cores less our own", () => {
  const machine = new Machine();
  const watch = new Watch(machine);
  machine.others = 0.5;
  machine.pass(200);
  assertAlmostEquals(watch.others()!, 0.5);
  machine.own = 3; // compilers and collectors are threads of ours
  machine.others = 0;
  machine.pass(200);
  assertAlmostEquals(watch.others()!, 0);
});

test("others() waits for a window of 100 ms without forgetting what went before", () => {
  const machine = new Machine();
  const watch = new Watch(machine);
  machine.others = 2;
  machine.pass(60);
  assertEquals(watch.others(), null);
  assertEquals(machine.readings, 1, "a look at a short window reads no busy times");
  machine.others = 0;
  machine.pass(60);
  assertAlmostEquals(watch.others()!, 1);
  assertEquals(watch.others(), null);
});

test("others() is never below zero, whatever the steps of the counters", () => {
  const machine = new Machine();
  machine.step = 10;
  machine.pass(9);
  const watch = new Watch(machine);
  for (let i = 0; i < 50; i++) {
    machine.pass(107);
    const others = watch.others()!;
    assert(others >= 0 && others < 0.1, `${others} in window ${i}`);
  }
});

test("others() is null where the system does not tell", () => {
  const machine = new Machine();
  machine.secret = true;
  const watch = new Watch(machine);
  machine.pass(500);
  assertEquals(watch.others(), null);
  assertEquals(new Watch({ clock: machine.clock }).others(), null);
});

test("others() survives counters that fall silent, and restart() forgets", () => {
  const machine = new Machine();
  const watch = new Watch(machine);
  machine.others = 2;
  machine.pass(500);
  watch.restart();
  machine.others = 0;
  machine.pass(200);
  assertAlmostEquals(watch.others()!, 0);
  machine.secret = true;
  machine.pass(200);
  assertEquals(watch.others(), null);
});

test("isBusy() begins beyond a quarter of all cores", () => {
  assertEquals([0.5, 0.51, 2].map((others) => isBusy(others, 2)), [false, true, true]);
  assertEquals(isBusy(0.51, 16), false);
  assertEquals(isBusy(null, 2), false);
});

test("quiet() ends with the first quiet window", async () => {
  const machine = new Machine();
  machine.others = 1;
  const heard: number[] = [];
  const tell = (others: number) => {
    heard.push(others);
    if (heard.length === 3) machine.others = 0.1;
  };
  const outcome = await quiet(machine, 2, 10_000, tell, machine.sleep);
  assertEquals(heard.length, 3);
  assertEquals([outcome.quiet, outcome.waitedMs], [true, 800]);
  assertAlmostEquals(outcome.others!, 0.1);
});

test("quiet() gives up when the bound is reached, and looks once with a bound of 0", async () => {
  const machine = new Machine();
  machine.others = 1;
  const outcome = await quiet(machine, 2, 1000, () => {}, machine.sleep);
  assertEquals([outcome.quiet, outcome.waitedMs], [false, 1000]);
  assertAlmostEquals(outcome.others!, 1);
  assertEquals((await quiet(machine, 2, 0, () => {}, machine.sleep)).waitedMs, 200);
});

test("quiet() does not wait where nobody tells", async () => {
  const machine = new Machine();
  machine.secret = true;
  const outcome = await quiet(machine, 2, 1000, () => {}, machine.sleep);
  assertEquals(outcome, { others: null, waitedMs: 0, quiet: true });
});

test("Taint marks all rounds since the last reading", () => {
  const taint = new Taint(2);
  taint.before(1, null);
  taint.before(3, 0.1);
  taint.before(4, null);
  taint.before(6, 1.2);
  taint.before(7, 0.2);
  taint.before(9, null);
  assertEquals([...taint.rounds], [3, 4, 5]);
  taint.before(10, 2);
  assertEquals([...taint.rounds], [3, 4, 5, 7, 8, 9]);
});

test("Taint counts from the first round that it was told of", () => {
  const taint = new Taint(2, 20);
  taint.before(22, 1);
  assertEquals([...taint.rounds], [20, 21]);
});

test("busy() believes the cores at work rather than the last minute's load", () => {
  assertEquals(busy({ load: 5, others: 0, cores: 2 }), null);
  assertMatch(busy({ load: 0, others: 1.04, cores: 2 })!, /others at work on 1\.0 of 2 cores/);
  assertMatch(busy({ load: 1.5, others: null, cores: 2 })!, /load 1\.50 on 2 cores/);
  assertEquals(busy({ load: 0.9, others: null, cores: 2 }), null);
  assertEquals(busy({ load: null, others: null, cores: 2 }), null);
});

test("environment() tells what it was told, and the rest by itself", async () => {
  const settings: Settings = { rounds: 30, processes: 3, precision: 0.01, difference: 0.01 };
  const told = { flags: ["--expose-gc"], settings, others: 0.25 };
  const found = await environment(host(), { fake: "00" }, ["a b", "--quick"], told);
  assertEquals([found.flags, found.settings, found.others], [["--expose-gc"], settings, 0.25]);
  assertEquals(found.date, new Date(found.date).toISOString());
  assert(Math.abs(Date.parse(found.date) - Date.now()) < 60_000, found.date);
  assertMatch(found.command, / 'a b' --quick$/);
  assert(found.governor === null || /^\w+$/.test(found.governor), String(found.governor));
  const untold = await environment(host(), {}, []);
  assertEquals([untold.settings, untold.others], [null, null]);
});

test("wasmFeatures() finds SIMD, and asks by modules that are whole", () => {
  const found = wasmFeatures();
  assertEquals(found.simd, true);
  assertEquals(found.multi_value, true);
  assertEquals(Object.keys(found).sort(), Object.keys(probes).sort());
  // the last instruction spoilt: then no engine may take it
  for (const [feature, probe] of Object.entries(probes)) {
    const broken = probe.slice();
    broken[broken.length - 2] = 0xff;
    assertEquals(WebAssembly.validate(broken), false, feature);
    assert(probe.length < 64, feature);
  }
});
