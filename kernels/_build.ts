/**
 * Compiles every room's assembly into `_generated/`: `deno task build`, and `--check`, which writes
 * nothing and fails on the first byte that differs. `--out DIR --set NAME=value` compiles with
 * switches set otherwise, into a folder that `bench --against-build` takes.
 *
 * @module
 */

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build, ROOMS, type Setting, switchesOf, type SwitchValue } from "./_compile.ts";

const GENERATED = join(dirname(fileURLToPath(import.meta.url)), "_generated");

const help = `Usage: deno task build [options]

Compiles every kernel's assembly into kernels/_generated.

  --check            write nothing, fail where a byte differs
  --out DIR          write another build, for bench --against-build
  --set NAME=value   with a switch set otherwise; may be repeated, needs --out
  --list             print the switches: name, value, alternatives
  --help             this text
`;

interface Output {
  readonly file: string;
  readonly text: string;
}

/** The first differences between the folder and what was built, in words. */
function differences(outputs: readonly Output[]): string[] {
  const found = existsSync(GENERATED) ? readdirSync(GENERATED) : [];
  const expected = new Set(outputs.map(({ file }) => file));
  const extra = found.filter((file) => !expected.has(file)).map((file) => `${file}: not built`);
  const changed = outputs.flatMap(({ file, text }) => {
    const path = join(GENERATED, file);
    if (!existsSync(path)) return [`${file}: missing`];
    return readFileSync(path, "utf8") === text ? [] : [`${file}: differs from its source`];
  });
  return [...extra, ...changed];
}

/** `NAME=value` of the command line. */
function settingOf(pairs: readonly string[]): Setting {
  const known = ROOMS.flatMap((room) => switchesOf(room)).map(({ name }) => name);
  return Object.fromEntries(pairs.map((pair): [string, SwitchValue] => {
    const match = /^(\w+)=(true|false|-?\d+)$/.exec(pair);
    if (match === null) throw new RangeError(`"--set" expected NAME=value, got "${pair}"`);
    const [, name, value] = match;
    if (!known.includes(name)) {
      throw new RangeError(`There is no switch "${name}". The switches are ${known.join(", ")}`);
    }
    return [name, value === "true" || value === "false" ? value === "true" : Number(value)];
  }));
}

/** The files of every room that has one of the switches; of all rooms, where none is set. */
async function compileAll(setting: Setting): Promise<Output[]> {
  const outputs: Output[] = [];
  for (const room of ROOMS) {
    const names = switchesOf(room).map(({ name }) => name);
    const own = Object.entries(setting).filter(([name]) => names.includes(name));
    if (Object.keys(setting).length > 0 && own.length === 0) continue;
    const { text, wat } = await build(room, Object.fromEntries(own));
    outputs.push({ file: `${room}.ts`, text }, { file: `${room}.wat`, text: wat });
  }
  return outputs;
}

function write(folder: string, outputs: readonly Output[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { file, text } of outputs) writeFileSync(join(folder, file), text);
}

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      check: { type: "boolean" },
      out: { type: "string" },
      set: { type: "string", multiple: true },
      list: { type: "boolean" },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  if (values.list) {
    for (const room of ROOMS) {
      for (const { name, accepted, alternatives } of switchesOf(room)) {
        process.stdout.write(`${room} ${name}=${accepted} or ${alternatives.join(", ")}\n`);
      }
    }
    return 0;
  }
  if (values.set && values.out === undefined) {
    throw new RangeError("kernels/_generated holds the accepted values: --set needs --out DIR");
  }
  if (values.check && values.out !== undefined) {
    throw new RangeError("--check compares kernels/_generated: it does not go with --out");
  }
  const outputs = await compileAll(settingOf(values.set ?? []));
  const files = outputs.map(({ file }) => file).join(", ");
  if (values.out !== undefined) {
    // a task runs in the project's root; a path means the folder where it was typed
    const folder = resolve(process.env.INIT_CWD ?? process.cwd(), values.out);
    write(folder, outputs);
    process.stdout.write(`${folder}: ${files}\n`);
    return 0;
  }
  if (values.check) {
    const wrong = differences(outputs);
    for (const line of wrong) process.stderr.write(`kernels/_generated/${line}\n`);
    if (wrong.length > 0) return 1;
    process.stdout.write(
      `kernels/_generated: ${outputs.length} files equal what the sources compile to\n`,
    );
    return 0;
  }
  rmSync(GENERATED, { recursive: true, force: true });
  write(GENERATED, outputs);
  process.stdout.write(`kernels/_generated: ${files}\n`);
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const usage = error instanceof RangeError || error instanceof TypeError;
  process.stderr.write(`error: ${usage ? (error as Error).message : (error as Error).stack}\n`);
  process.exitCode = 2;
}
