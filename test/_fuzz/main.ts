/**
 * Calls every public function with hostile arguments for some minutes:
 *
 *     deno task fuzz --minutes 5 [--seed N] [FILTER]      # bun test/_fuzz/main.ts --minutes 5
 *     deno task fuzz --seed N --at CALL                   # one call again
 *     deno task fuzz --seed N --from CALL --calls 1000    # some calls again
 *
 * It ends with the first call of which something does not hold, and tells how to make it again. A call
 * that hangs cannot tell: then the parent process does.
 *
 * @module
 */

import { spawn } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { rng } from "../../fixtures/mod.ts";
import { attemptPipeline, attemptServeStage } from "./pipeline.ts";
import { run } from "./run.ts";
import { targets } from "./targets/mod.ts";

/** Silence after which the child is taken for hung. */
const HANG_MS = 120_000;

/** How often the child tells how far it is. */
const TELL_MS = 5_000;

const { values, positionals: [filter = ""] } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: "string", default: "1" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    from: { type: "string", default: "0" },
    at: { type: "string" },
    calls: { type: "string" },
    child: { type: "boolean", default: false },
  },
});

/** What is no number would end the run before its first call, with nothing wrong. */
function unreadable(): string | null {
  const { minutes, seed, from, at = "0", calls = "1" } = values;
  const [wrong] = Object.entries({ minutes, seed, from, at, calls }).filter(([, text]) =>
    text.trim() === "" || !(Number(text) >= 0 && Number.isFinite(Number(text)))
  );
  return wrong === undefined ? null : `--${wrong[0]} expected a number, got "${wrong[1]}"`;
}

const seed = Number(values.seed);
const chosen = targets.filter(({ name }) => name.toLowerCase().includes(filter.toLowerCase()));

async function child(): Promise<number> {
  const end = performance.now() + 60_000 * Number(values.minutes);
  const calls = values.at === undefined ? Number(values.calls ?? Infinity) : 1;
  let from = Number(values.at ?? values.from), left = calls, failures = 0;
  let answered = 0, refused = 0, made = 0, pipelines = 0;
  while (left > 0 && performance.now() < end && failures === 0) {
    const stop = Math.min(end, performance.now() + TELL_MS);
    const report = run({
      targets: chosen,
      seed,
      from,
      done: (count) => count >= left || performance.now() >= stop,
    });
    answered += report.answered;
    refused += report.refused;
    made += report.calls;
    [from, left] = [from + report.calls, left - report.calls];
    if (report.wrong !== null) {
      failures++;
      console.log(`call ${report.at}: ${report.wrong}`);
      console.log(`again: deno task fuzz --seed ${seed} --at ${report.at} ${filter}`.trimEnd());
    } else if (filter === "" && calls === Infinity) {
      const wrong = await attemptPipeline(rng(seed + from)) ??
        await attemptServeStage(pipelines % 2 === 0 ? null : () => () => 0);
      pipelines++;
      if (wrong !== null) {
        failures++;
        console.log(`pipeline: ${wrong}`);
      }
    }
    console.log(`at ${from}`);
  }
  const counts =
    `${made} calls of ${chosen.length} targets, ${answered} answered, ${refused} refused`;
  console.log(`${counts}, ${pipelines} pipelines, seed ${seed}: ${failures || "nothing"} wrong`);
  if (made === 0) console.log("No call was made: that says nothing");
  return made === 0 ? 2 : failures === 0 ? 0 : 1;
}

/** Watches a child that makes the calls. */
function parent(): void {
  const own = process.versions.bun ? [] : ["run", "--allow-read", "--allow-env"];
  const script = fileURLToPath(import.meta.url);
  const args = [...own, script, ...process.argv.slice(2), "--seed", String(seed), "--child"];
  const fuzzer = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let last = "at 0", timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      console.log(`a call after ${last} hangs: --seed ${seed} --from ${last.slice(3)}`);
      process.exitCode = 1;
      fuzzer.kill("SIGKILL");
    }, HANG_MS);
  };
  wait();
  let rest = "";
  fuzzer.stdout.setEncoding("utf8").on("data", (text: string) => {
    wait();
    const lines = (rest + text).split("\n");
    rest = lines.pop()!;
    for (const line of lines) {
      if (line.startsWith("at ")) last = line;
      else console.log(line);
    }
  });
  fuzzer.on("close", (code) => {
    clearTimeout(timer);
    if (code !== 0) console.log(`the run ended with ${code} after ${last}, seed ${seed}`);
    process.exitCode ||= code ?? 1;
  });
}

const problem = unreadable();
if (problem !== null) {
  console.log(problem);
  process.exitCode = 2;
} else if (chosen.length === 0) {
  console.log(`No target has "${filter}" in its name`);
  process.exitCode = 2;
} else if (values.child) process.exitCode = await child();
else parent();
