/**
 * Hostile calls of every public function, for some seconds: `deno task fuzz --minutes N` makes them for
 * longer. That the property sees what it is there for is tested on functions that lack it.
 *
 * @module
 */

import { assert, assertEquals, assertMatch } from "@std/assert";
import { spawnSync } from "node:child_process";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { rng } from "../fixtures/mod.ts";
import {
  extractNdjson,
  formatRows,
  parseNumbers,
  retention,
  RetentionState,
  scanJson,
  sequenceMatch,
  StateError,
} from "../mod.ts";
import { attemptPipeline, attemptServeStage } from "./_fuzz/pipeline.ts";
import { knownOf, namedErrors, stillRight } from "./_fuzz/property.ts";
import { run } from "./_fuzz/run.ts";
import { same, type Target } from "./_fuzz/target.ts";
import { awaited, publicNames, targets } from "./_fuzz/targets/mod.ts";

const timeout = 60_000;

test("fuzz: every public function and member is called", () => {
  const covered = new Set([...awaited, ...targets.flatMap(({ covers }) => covers)]);
  const names = publicNames();
  assert(names.length > 120, `only ${names.length} names were found`);
  assertEquals(names.filter((name) => !covered.has(name)), []);
  assertEquals([...covered].filter((name) => !names.includes(name)), [], "no such name");
});

test("fuzz: a new export would be missed", () => {
  class Reader {
    read(): void {}
    static open(): void {}
  }
  assertEquals(publicNames({ Reader, parse: () => 1, KIND: {} }), [
    "Reader.read",
    "Reader.open",
    "parse",
  ]);
});

test("fuzz: every error that has a name is thrown by somebody", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const calls: (() => unknown)[] = [
    () => scanJson(bytes('"')),
    () => parseNumbers(bytes("[x]")),
    () => extractNdjson(bytes("{"), []),
    () => formatRows([{ name: "a", type: "bool", values: Uint8Array.of(2) }]),
    () => sequenceMatch({ time: new Float64Array(0), mask: new Uint32Array(0) }, "(?0)"),
    () => RetentionState.deserialize(new Uint8Array(3)),
  ];
  const thrown = calls.map((call) => {
    try {
      return call();
    } catch (error) {
      return (error as Error).constructor;
    }
  });
  assertEquals(thrown, namedErrors as unknown[]);
});

for (const target of targets) {
  test(`fuzz: ${target.name} is right before anything is wrong`, () => {
    for (let seed = 1; seed <= 4; seed++) assertEquals(target.sample(rng(seed)).length > 0, true);
    knownOf(target);
    assertEquals(stillRight(target), null);
  });
}

test("fuzz: five seconds of hostile calls", { timeout }, () => {
  const end = performance.now() + 5_000;
  const seed = 1;
  const least = 4 * targets.length;
  const report = run({
    targets,
    seed,
    from: 0,
    done: (calls) => performance.now() > end && calls >= least,
  });
  assertEquals(report.wrong, null, `deno task fuzz --seed ${seed} --at ${report.at}`);
  assertEquals(targets.filter(({ name }) => !report.by.has(name)), []);
  assert(
    report.answered > report.calls / 10,
    `${report.answered} of ${report.calls} were answered`,
  );
  assert(report.refused > report.calls / 10, `${report.refused} of ${report.calls} were refused`);
  assert(report.unspoken < report.calls / 3, `of ${report.unspoken} calls nothing is said`);
});

test("fuzz: hostile pipelines", { timeout }, async () => {
  for (let seed = 1; seed <= 8; seed++) assertEquals(await attemptPipeline(rng(seed)), null);
  assertEquals(await attemptServeStage(null), null);
});

type Pipeline = Parameters<typeof attemptPipeline>[1];

/** A pipeline without threads, which takes any plan. */
const credulous: Pipeline = async function* (source, plan) {
  const into = new Uint8Array(Number(Object(plan).slotBytes) >>> 0 || 1);
  for (let sequence = 0;; sequence++) {
    const length = await source(into);
    if (length === 0) return;
    yield { ok: true, sequence, answer: into.slice(0, length).map((byte) => byte + 1) };
  }
};

const brokenPipelines: { readonly [what: string]: [RegExp, Pipeline] } = {
  "takes plans that cannot be": [/where it has to refuse/, credulous],
  "refuses every plan": [
    /refused what is right/,
    // deno-lint-ignore require-yield
    async function* () {
      throw await Promise.resolve(new RangeError('"workers" expected another number'));
    },
  ],
  "fails at every chunk": [
    /answered \["threw".* instead of/,
    async function* (source, plan) {
      for await (const { sequence } of credulous(source, plan)) {
        yield { ok: false, sequence, kind: "threw", reason: "it always does" };
      }
    },
  ],
  "loses its last chunk": [
    /answered .* instead of/,
    async function* (source, plan) {
      let before = null;
      for await (const piece of credulous(source, plan)) {
        if (before !== null) yield before;
        before = piece;
      }
    },
  ],
};

for (const [what, [message, pipeline]] of Object.entries(brokenPipelines)) {
  test(`fuzz: a pipeline that ${what} is found`, async () => {
    const found: string[] = [];
    for (let seed = 1; seed <= 60; seed++) {
      const wrong = await attemptPipeline(rng(seed), pipeline);
      if (wrong !== null) found.push(wrong);
    }
    assert(found.some((wrong) => message.test(wrong)), found.join("\n"));
  });
}

/** A function of words that is as it should be, but for what `spoil` does. */
function broken(spoil: (mask: Uint32Array, answer: Uint8Array) => unknown): Target {
  let calls = 0;
  return {
    name: "broken",
    covers: [],
    sample: (
      random,
    ) => [Uint32Array.from({ length: 1 + random.below(9) }, () => random.below(8)), 3],
    run([mask, conditions]) {
      const answer = retention(mask as Uint32Array, conditions as number);
      // the first call is the one of which the answer is known
      return ++calls % 4 === 0 ? spoil(mask as Uint32Array, answer) : answer;
    },
    want([mask, conditions]) {
      return targets.find(({ name }) => name === "retention")!.want([mask, conditions]);
    },
  };
}

const harms: { readonly [what: string]: [RegExp, Parameters<typeof broken>[0]] } = {
  "a wrong answer": [/answered .* instead of/, (_, answer) => answer.map((bit) => 1 - bit)],
  "a trap": [
    /without a name: RuntimeError/,
    () => {
      throw Object.assign(new Error("unreachable"), { name: "RuntimeError" });
    },
  ],
  "an endless recursion": [
    /without a name/,
    () => {
      const deeper = (): unknown => [deeper()];
      return deeper();
    },
  ],
  "a write in front of a view": [
    /byte -\d+ of a view's memory was/,
    (mask, answer) => {
      if (mask.byteOffset > 0) new Uint8Array(mask.buffer)[mask.byteOffset - 1]++;
      return answer;
    },
  ],
  "a write to what is read": [
    /byte \d+ of a view's memory was/,
    (mask, answer) => {
      mask[0]++;
      return answer;
    },
  ],
};

for (const [what, [message, spoil]] of Object.entries(harms)) {
  test(`fuzz: ${what} is found`, () => {
    const target = broken(spoil);
    const done = (calls: number) => calls > 2_000;
    const { wrong } = run({ targets: [target], seed: 1, from: 0, done });
    assertMatch(wrong ?? "nothing", message);
  });
}

test("fuzz: a call that writes although it refuses is found, where it promises not to", () => {
  const right = targets.find(({ name }) => name === "retentionsInto")!;
  const target: Target = {
    ...right,
    run(args) {
      try {
        return right.run(args);
      } catch (error) {
        const [, , dst] = args;
        if (dst instanceof Uint32Array && ArrayBuffer.isView(dst) && dst.length > 0) dst[0] = 7;
        throw error;
      }
    },
  };
  const done = (calls: number) => calls > 2_000;
  const found = (of: Target) => run({ targets: [of], seed: 1, from: 0, done }).wrong ?? "nothing";
  assertMatch(found(target), /byte \d+ of a view's memory was 165 and is/);
  assertEquals(found({ ...target, untouched: false }), "nothing");
});

test("fuzz: bytes of a state that are refused are found", () => {
  const right = targets.find(({ name }) => name === "SessionState.deserialize")!;
  const target: Target = {
    ...right,
    run(args) {
      const [bytes] = args;
      // a state without rows is as long as this
      if (bytes instanceof Uint8Array && ArrayBuffer.isView(bytes) && bytes.length > 15) {
        throw new StateError("Cannot read a state of sessions", 0);
      }
      return right.run(args);
    },
  };
  const done = (calls: number) => calls > 2_000;
  const { wrong } = run({ targets: [target], seed: 1, from: 0, done });
  assertMatch(wrong ?? "nothing", /StateError/);
});

test("fuzz: a run that makes no call is no success", { timeout }, () => {
  const program = fileURLToPath(new URL("_fuzz/main.ts", import.meta.url));
  const args = process.versions.bun ? [] : ["run", "--allow-all"];
  for (const wrong of [["--minutes", "5m"], ["--calls", "x"], ["--minutes", "0"]]) {
    const { status, stdout } = spawnSync(process.execPath, [...args, program, ...wrong], {
      encoding: "utf8",
    });
    assertEquals(status, 2, stdout);
  }
});

test("fuzz: what a call accepts against the documentation is found", () => {
  const target: Target = {
    ...targets.find(({ name }) => name === "jsonEscapeBound")!,
    run: ([units]) => 6 * Number(typeof units === "number" ? units : 0) + 2,
  };
  const done = (calls: number) => calls > 2_000;
  const { wrong } = run({ targets: [target], seed: 1, from: 0, done });
  assertMatch(wrong ?? "nothing", /where the documentation has an error/);
});

test("fuzz: answers are the same to the last bit, whatever their class", () => {
  class Bytes extends Uint8Array {}
  assert(same([Bytes.of(1), NaN], [Uint8Array.of(1), NaN]));
  assert(!same(Float64Array.of(0), Float64Array.of(-0)));
  assert(!same(Uint8Array.of(1), Int8Array.of(1)));
  assert(!same({ a: 1 }, { a: 1, b: undefined }));
});
