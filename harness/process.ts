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
import { caseId, type Selected } from "./select.ts";
import type { AnySuite } from "./suite.ts";
import { watchInstances } from "./tier.ts";

/** What a fresh process is asked: blocks of a case, or one implementation's first call. */
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

/** What it says: where it is, and at last what it found. */
type Message = { readonly step: Step } | { readonly found: Block[] | number | null };

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
  /** The command line that makes the same suites. */
  readonly args: readonly string[];
  /** Further flags for the engine; under Bun options of JSC, `name=value`. */
  readonly engineFlags: readonly string[];
  /** SHA-256 of every WASM module under test, by kernel. */
  readonly artifacts: Artifacts;
  /** Ends the process under way. */
  readonly signal: AbortSignal;
}

/** The engine's flags of a measuring process. */
export function childFlags(engineFlags: readonly string[]): string[] {
  // natives syntax only adds words to the language, with which V8 tells about its compilers
  return globals.Bun ? [...engineFlags] : ["--expose-gc", "--allow-natives-syntax", ...engineFlags];
}

/** What a fresh process can do about garbage, whatever this one was started with. */
export function childGarbage(): Pick<Environment, "gc_exposed" | "gc_between_rounds"> {
  return { gc_exposed: true, gc_between_rounds: !globals.Bun };
}

/** The flags that engines take from variables, which a fresh process inherits. */
export function inheritedFlags(): string[] {
  return Object.entries(process.env)
    .filter(([name]) => /^(BUN_JSC_.+|DENO_V8_FLAGS|NODE_OPTIONS)$/.test(name))
    .map(([name, value]) => `${name}=${value}`);
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

function command(args: readonly string[], engineFlags: readonly string[]): {
  args: string[];
  env: { [name: string]: string | undefined };
} {
  const main = process.argv[1];
  const flags = childFlags(engineFlags);
  const { env } = process;
  if (globals.Deno) {
    const rights = ["--allow-read", "--allow-env", "--allow-sys"];
    return { args: ["run", `--v8-flags=${flags.join(",")}`, ...rights, main, ...args], env };
  }
  if (!globals.Bun) return { args: [...flags, ...process.execArgv, main, ...args], env };
  const options = flags.map((flag) => {
    const [name, value = "1"] = flag.replace(/^--/, "").split("=");
    return [`BUN_JSC_${name}`, value];
  });
  return { args: [main, ...args], env: { ...env, ...Object.fromEntries(options) } };
}

function ask(order: Order, launch: Launch, tell: (step: Step) => void): Promise<unknown> {
  const { args, env } = command(
    [...launch.args, "--block", JSON.stringify(order)],
    launch.engineFlags,
  );
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "pipe"] });
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
    launch.signal.addEventListener("abort", interrupt);
    if (launch.signal.aborted) interrupt();

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
      launch.signal.removeEventListener("abort", interrupt);
      reject(new Error(`Cannot start a process: ${error.message}`, { cause: error }));
    });
    child.on("close", (code, signal) => {
      clearTimeout(silence);
      launch.signal.removeEventListener("abort", interrupt);
      if (found !== null && ended === null) return resolve(found.value);
      const how = ended ?? (signal === null ? `exit code ${code}` : `signal ${signal}`);
      const last = printed.trim().split("\n").slice(-3).join(" / ");
      reject(new Error(`the process ended: ${how}${last === "" ? "" : ` (${last})`}`));
    });
  });
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

/** Obeys an order in this, the fresh process: prints the steps and the result. */
export async function serve(
  text: string,
  { suites, artifacts, machine }: Served,
): Promise<void> {
  // Ctrl-C reaches the whole group; what becomes of this process, its parent decides
  process.on("SIGINT", () => {});
  watchInstances();
  const order: Order = JSON.parse(text);
  for (const [kernel, sha256] of Object.entries(order.artifacts)) {
    if (artifacts[kernel] !== sha256) throw new Error(`${kernel} was rebuilt during the run`);
  }
  const selected = find(await suites(), order);
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

function find(suites: readonly AnySuite[], order: Order): Selected {
  for (const suite of suites) {
    const has = (impl: string) => suite.kernel.impls.some(({ name }) => name === impl);
    if (!order.impls.every(has)) continue;
    const found = suite.cases.find((one) => caseId(suite, one) === order.case);
    if (found !== undefined) return { suite, case: found, impls: order.impls };
  }
  throw new Error(`No suite has the case ${order.case} with ${order.impls.join(", ")}`);
}
