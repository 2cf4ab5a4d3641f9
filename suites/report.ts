/**
 * Reports out of saved records: `deno task report FILE... --out DIR`, each made by `bench --json FILE`.
 *
 * @module
 */

import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { assertFolder, writeReports } from "../harness/files.ts";
import type { Run } from "../harness/record.ts";
import { agreement, agreementText } from "../harness/report/agreement.ts";
import { parseRun } from "../harness/parse_run.ts";
import { reports } from "../harness/report/mod.ts";
import { enterWorkingFolder } from "./working_folder.ts";

const names = reports.map(({ file }) => file);
const help = `Usage: report FILE... --out DIR
       report FILE --format NAME
       report FILE FILE... --agree

Writes reports out of records that bench --json FILE has saved. Of several files, the runs of several
runtimes say, each gets a folder in DIR with its own name.

  --out DIR      write every format into DIR
  --format NAME  print one: ${names.join(", ")}
  --agree        tell how far repeated runs agree: verdicts that change, intervals that overlap
  --help         this text
`;

const options = {
  out: { type: "string" },
  format: { type: "string" },
  agree: { type: "boolean" },
  help: { type: "boolean" },
} as const;

async function obey(args: string[]): Promise<void> {
  const { values, positionals: files } = parseArgs({ args, options, allowPositionals: true });
  if (values.help) return void process.stdout.write(help);
  if (files.length === 0) {
    throw new Error("Which records? Name a file that bench --json FILE wrote");
  }
  const { out, format, agree } = values;
  if ([out, format, agree].filter((one) => one !== undefined).length !== 1) {
    throw new Error("Either --out DIR, --format NAME or --agree");
  }
  const runs = files.map(read);
  if (agree) {
    if (runs.length < 2) throw new Error("--agree takes the records of several runs");
    process.stdout.write(agreementText(agreement(runs), runs.length));
    return;
  }
  if (values.format !== undefined) return await print(values.format, runs);
  const folders = files.map((file) =>
    files.length === 1 ? values.out! : join(values.out!, basename(file).replace(/\.json$/, ""))
  );
  const twice = folders.find((folder, i) => folders.indexOf(folder) !== i);
  if (twice !== undefined) throw new Error(`Two files would both be reported in "${twice}"`);
  for (const [i, folder] of folders.entries()) {
    assertFolder(folder);
    for (const path of await writeReports(folder, runs[i])) process.stdout.write(`${path}\n`);
  }
}

async function print(format: string, runs: readonly Run[]): Promise<void> {
  const report = reports.find(({ file }) => file === format);
  if (report === undefined) {
    throw new Error(`There is no format "${format}". The formats are ${names.join(", ")}`);
  }
  if (runs.length > 1) throw new Error("--format prints one file's report: name one, or use --out");
  process.stdout.write(await report.render(runs[0]));
}

function read(file: string): Run {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    throw new Error(`Cannot read "${file}": ${(cause as Error).message}`, { cause });
  }
  return parseRun(text, `"${file}"`);
}

enterWorkingFolder();
try {
  await obey(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`error: ${(error as Error).message}\n`);
  process.exitCode = 2;
}
