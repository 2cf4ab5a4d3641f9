/**
 * Builds of a kernel with switches set otherwise, compared with the one that ships: compiled into a
 * folder that is gone afterwards, checked, and run by the bench's own command line on this runtime.
 *
 * @module
 */

import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { host, run, select } from "../harness/mod.ts";
import { failed, type Run } from "../harness/record.ts";
import { answersOnly, withRequested } from "../harness/select.ts";
import { build, type Setting, type Switch, type SwitchValue } from "../kernels/_compile.ts";
import { artifacts } from "../kernels/catalogue.ts";
import { againstBuilds } from "./builds.ts";
import { catalogue } from "./mod.ts";

/** A build that differs from what ships in one switch. */
export interface Variant {
  /** What stands behind the `@` of its implementations' names. */
  readonly label: string;
  /** The switch. */
  readonly name: string;
  /** Its value in this build. */
  readonly value: SwitchValue;
}

/** The variant with a switch set to `value`. */
export function variant(name: string, value: SwitchValue): Variant {
  return { label: `${name}_${value}`.toLowerCase().replace("-", "minus_"), name, value };
}

/** Every switch reverted, one at a time. */
export function leaveOneOut(switches: readonly Switch[]): Variant[] {
  return switches.flatMap(({ name, alternatives }) =>
    alternatives.map((value) => variant(name, value))
  );
}

/** What a comparison of variants left behind. */
export interface Compared {
  readonly run: Run;
  /** SHA-256 of each variant's module, by its label. */
  readonly modules: { readonly [label: string]: string };
}

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Compiles the variants, checks that they answer as what ships on every case of the kernel, and times
 * them side by side on what the bench is asked for: filters, and options of its command line.
 *
 * @throws {Error} if what ships is not what the sources compile to, an answer is wrong, or the bench
 * fails.
 */
export async function compareVariants(
  kernel: string,
  variants: readonly Variant[],
  asked: readonly string[],
): Promise<Compared> {
  const folder = mkdtempSync(join(tmpdir(), "lanemark-"));
  try {
    const modules = await compile(kernel, variants, folder);
    const folders = variants.map(({ label }) => join(folder, label));
    await verify(kernel, folders);
    const file = join(folder, "records.json");
    const against = folders.flatMap((one) => ["--against-build", one]);
    await bench([...asked, ...against, "--json", file]);
    return { run: JSON.parse(readFileSync(file, "utf8")), modules };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compile(
  kernel: string,
  variants: readonly Variant[],
  folder: string,
): Promise<{ [label: string]: string }> {
  const ours = await build(kernel);
  if (ours.wasmSha256 !== artifacts[kernel]) {
    throw new Error(`kernels/_generated is not what ${kernel} compiles to: run deno task build`);
  }
  const modules: { [label: string]: string } = {};
  for (const { label, name, value } of variants) {
    const setting: Setting = { [name]: value };
    const { text, wasmSha256 } = await build(kernel, setting);
    if (wasmSha256 === ours.wasmSha256) throw new Error(`${name}=${value} changes nothing`);
    mkdirSync(join(folder, label));
    writeFileSync(join(folder, label, `${kernel}.ts`), text);
    modules[label] = wasmSha256;
  }
  return modules;
}

/** Every build's answer to every case of the kernel, before anything is timed on some. */
async function verify(kernel: string, folders: readonly string[]): Promise<void> {
  const suites = catalogue.filter((suite) => suite.kernel.name === kernel);
  // what ships and its opponents are the bench's to verify, and a sort by comparison takes its time
  const cases = withRequested(await againstBuilds(suites, folders), []);
  const selection = answersOnly(select(cases, ["*@*"]));
  for await (const { records } of run(selection, { host: host(), plan: null, warnings: [] })) {
    const broken = records.find(failed);
    if (broken !== undefined) throw new Error(`${broken.id}: ${broken.err}`);
  }
}

/** Runs the bench on this runtime; what it prints goes to our standard error. */
async function bench(args: readonly string[]): Promise<void> {
  const task = process.versions.bun === undefined ? ["task", "bench"] : ["run", "suites"];
  const child = spawn(process.execPath, [...task, ...args], {
    cwd: root,
    stdio: ["ignore", process.stderr, process.stderr],
  });
  // Ctrl-C reaches the child too, which ends by itself: then our folder is still there to be removed
  const wait = () => {};
  process.on("SIGINT", wait);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on("error", reject);
      child.on("close", resolve);
    });
    // 1 says that what ships is slower than a variant: a finding here, no failure
    if (code !== 0 && code !== 1) throw new Error(`bench ${args.join(" ")} ended with ${code}`);
  } finally {
    process.off("SIGINT", wait);
  }
}
