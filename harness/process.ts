/**
 * Fresh processes: the same program again, with a hidden option that says what to measure.
 *
 * @module
 */

import { spawn } from "node:child_process";
import process from "node:process";
import { type Block, type BlockPlan, measureBlocks, type Step } from "./block.ts";
import { firstCall, type Lab } from "./lab.ts";
import type { Environment } from "./record.ts";
import { globals, type Host } from "./runtime.ts";
import { caseId, type Selected, selectedOf } from "./select.ts";
import { command, ownStarter, type Starter } from "./starter.ts";
import type { AnySuite } from "./suite.ts";
import { watchInstances } from "./tier.ts";

/** What a fresh process is asked of a case: blocks, or one implementation's first call. */
interface Order {
  readonly case: string;
  readonly impls: readonly string[];
  /** `null` asks for the first call. */
  readonly plan: BlockPlan | null;
  /** The kernels that are meant: one that was rebuilt since must not be mixed in. */
  readonly artifacts: Artifacts;
}

/** SHA-256 of every WASM module, by kernel. */
type Artifacts = { readonly [kernel: string]: string };

/** What it says: where it is, and at last what it found, of a case or about itself. */
type Message = { readonly step: Step } | { readonly found: Block[] | number | Environment | null };

/** Begins each line that is meant for us: a kernel under test may print too. */
const MARK = "\x1elanemark ";

/** A process that says nothing for so long has hung. */
const SILENCE_MS = 120_000;

/** Characters of a line, far more than the samples of a block take. */
const LONGEST_LINE = 1 << 26;

/** How often a process tells its step at most. */
const STEP_MS = 100;

/** How a fresh process of this program is started. */
export interface Launch {
  /** The runtime, and its program: this one again, where nothing else is said. */
  readonly starter?: Starter;
  /** The command line that makes the same suites. */
  readonly args: readonly string[];
  /** Further flags for the engine; under Bun options of JSC, `name=value`. */
  readonly engineFlags: readonly string[];
  /** SHA-256 of every WASM module under test, by kernel. */
  readonly artifacts: Artifacts;
  /** Ends the process under way. */
  readonly signal: AbortSignal;
}

/** What a fresh process can do about garbage, whatever this one was started with. */
export function childGarbage(): Pick<Environment, "gc_exposed" | "gc_between_rounds"> {
  return { gc_exposed: true, gc_between_rounds: !globals.Bun };
}

/** Measures in fresh processes. */
export function processLab(launch: Launch): Lab {
  const order = (selected: Selected, impls: readonly string[], plan: BlockPlan | null): Order => ({
    case: caseId(selected.suite, selected.case),
    impls,
    plan,
    artifacts: launch.artifacts,
  });
  return {
    fresh: true,
    blocks: async (selected, plan, tell) =>
      await ask(order(selected, selected.impls, plan), launch, tell) as Block[],
    cold: async (selected, impl) =>
      await ask(order(selected, [impl], null), launch, () => {}) as number | null,
  };
}

function ask(
  order: Order | "environment",
  { starter = ownStarter(), args, engineFlags, signal: stop }: Launch,
  tell: (step: Step) => void,
): Promise<unknown> {
  const started = command(starter, [...args, "--block", JSON.stringify(order)], engineFlags);
  return new Promise((resolve, reject) => {
    const child = spawn(started.file, started.args, {
      env: started.env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let found: { readonly value: unknown } | null = null;
    let printed = "";
    let rest = "";
    const silence = setTimeout(() => end(`it said nothing for ${SILENCE_MS / 1000} s`), SILENCE_MS);
    let ended: string | null = null;
    const end = (reason: string) => {
      ended ??= reason;
      child.kill("SIGKILL");
    };
    const interrupt = () => end("interrupted");
    stop.addEventListener("abort", interrupt);
    if (stop.aborted) interrupt();

    child.stdout.setEncoding("utf8");
    child.stdout.on("data", (chunk: string) => {
      silence.refresh();
      const lines = (rest + chunk).split("\n");
      rest = lines.pop()!;
      // a kernel under test that prints without an end of line
      if (rest.length > LONGEST_LINE) rest = "";
      for (const line of lines) {
        const at = line.indexOf(MARK);
        if (at < 0) continue;
        try {
          const message: Message = JSON.parse(line.slice(at + MARK.length));
          if ("step" in message) tell(message.step);
          else found = { value: message.found };
        } catch (error) {
          end(`its words are garbled: ${error}`);
        }
      }
    });
    child.stderr.setEncoding("utf8");
    child.stderr.on("data", (chunk: string) => printed = (printed + chunk).slice(-2000));
    child.on("error", (error) => {
      clearTimeout(silence);
      stop.removeEventListener("abort", interrupt);
      reject(new Error(`Cannot start a process: ${error.message}`, { cause: error }));
    });
    child.on("close", (code, signal) => {
      clearTimeout(silence);
      stop.removeEventListener("abort", interrupt);
      if (found !== null && ended === null) return resolve(found.value);
      const how = ended ?? (signal === null ? `exit code ${code}` : `signal ${signal}`);
      const last = lastWords(printed);
      reject(new Error(`the process ended: ${how}${last === "" ? "" : ` (${last})`}`));
    });
  });
}

/** The end of what a process complained of; Node says last that it is Node, and its error before. */
function lastWords(printed: string): string {
  const lines = printed.trim().split("\n");
  const fault = /^Node\.js v/.test(lines.at(-1)!) &&
    lines.findLast((line) => /^\w*Error\b/.test(line));
  return fault || lines.slice(-3).join(" / ");
}

/** What a fresh process makes its measurement of. */
export interface Served {
  /** The suites, as the command line says. */
  suites(): Promise<readonly AnySuite[]>;
  /** SHA-256 of every WASM module here, by kernel. */
  readonly artifacts: Artifacts;
  /** This machine. */
  machine(): Host;
}

/**
 * What a fresh process tells of its runtime and of the machine, in the environment's words. What only
 * its parent knows, the command and the commit and the flags, is the parent's to add.
 *
 * @throws {Error} if it cannot be started, or ends without a word.
 */
export async function environmentThere(launch: Launch): Promise<Environment> {
  return await ask("environment", launch, () => {}) as Environment;
}

/** Obeys an order in this, the fresh process: prints the steps and the result. */
export async function serve(
  text: string,
  { suites, artifacts, machine }: Served,
): Promise<void> {
  // Ctrl-C reaches the whole group; what becomes of this process, its parent decides
  process.on("SIGINT", () => {});
  const order: Order | "environment" = JSON.parse(text);
  if (order === "environment") {
    const { environment } = await import("./environment.ts");
    return say({ found: await environment(machine(), artifacts, [], { flags: [] }) });
  }
  watchInstances();
  for (const [kernel, sha256] of Object.entries(order.artifacts)) {
    if (artifacts[kernel] !== sha256) throw new Error(`${kernel} was rebuilt during the run`);
  }
  const selected = selectedOf(await suites(), order.case, order.impls);
  const host = machine();
  if (order.plan === null) return say({ found: firstCall(selected, order.impls[0], host) });
  let said = -Infinity;
  let last = "";
  const found = await measureBlocks(selected, order.plan, host, (step) => {
    const now = performance.now();
    if (step.doing === last && now - said < STEP_MS) return;
    said = now;
    last = step.doing;
    say({ step });
  });
  say({ found });
}

function say(message: Message): void {
  process.stdout.write(`\n${MARK}${JSON.stringify(message)}\n`);
}
