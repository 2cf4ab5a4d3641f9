/**
 * `deno task page`: the bench in a browser. `deno task page:build` writes it as static files.
 *
 * @module
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { byteCount } from "../harness/report/format.ts";
import { bundlePage } from "./site/bundle.ts";
import { defaultPort, serve } from "./site/serve.ts";
import { enterWorkingFolder } from "./working_folder.ts";

const help = `Usage: page [options]

Bundles the bench page and serves it on this machine.

  --port N       the port that is wanted (${defaultPort}); any free one where it is taken
  --no-headers   without the headers that isolate the page, as a plain static host has it
  --build        write the static files and end
  --out DIR      where to (.lanemark/site)
  --help         this text
`;

const options = {
  port: { type: "string", default: String(defaultPort) },
  "no-headers": { type: "boolean", default: false },
  build: { type: "boolean", default: false },
  out: { type: "string", default: ".lanemark/site" },
  help: { type: "boolean", default: false },
} as const;

/** Files and what they weigh on the way. */
function weight(folder: string): string {
  const files = readdirSync(folder);
  const bytes = files.map((name) => gzipSync(readFileSync(join(folder, name))).length);
  const all = bytes.reduce((sum, one) => sum + one, 0);
  return `${files.length} files, ${byteCount(all)} compressed`;
}

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    process.stderr.write(`error: --port takes a number from 0 to 65535, got "${values.port}"\n`);
    return 2;
  }
  await bundlePage(values.out);
  if (values.build) {
    process.stdout.write(`written: ${values.out} (${weight(values.out)})\n`);
    return 0;
  }
  const { url } = await serve(values.out, { port, headers: !values["no-headers"] });
  process.stdout.write(`${url}\nCtrl-C ends it\n`);
  return await new Promise(() => {});
}

enterWorkingFolder();
process.exitCode = await main(process.argv.slice(2)).catch((error) => {
  process.stderr.write(`error: ${(error as Error).message}\n`);
  return 2;
});
