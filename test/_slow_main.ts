/**
 * The command line on a json_escape whose WASM is another build than ours: the one in the folder that
 * the environment names.
 *
 * @module
 */

import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { main } from "../harness/cli.ts";
import type { KernelModule } from "../kernels/_workspace.ts";
import { jsonEscapeKernel } from "../kernels/json_escape/kernel.ts";
import { againstBuilds } from "../suites/builds.ts";
import { jsonEscapeSuite } from "../suites/json_escape.ts";

const file = join(process.env.LANEMARK_SLOW_BUILD!, "json_escape.ts");
const slow: KernelModule = await import(pathToFileURL(file).href);
const rebuilt = jsonEscapeKernel.rebuilt(slow);
const impls = jsonEscapeKernel.impls.map((impl) =>
  rebuilt.find(({ name }) => name === impl.name) ?? impl
);

process.exitCode = await main(process.argv.slice(2), {
  artifacts: {},
  suites: () => ({
    suites: [{ ...jsonEscapeSuite(), kernel: { ...jsonEscapeKernel, impls } }],
    skipped: [],
  }),
  againstBuilds,
});
