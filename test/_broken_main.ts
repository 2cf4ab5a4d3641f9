/**
 * The command line on a suite in which one implementation is wrong.
 *
 * @module
 */

import process from "node:process";
import { main } from "../harness/cli.ts";
import { FakeHost, fakeSuite } from "./_fake_suite.ts";

const right = { name: "baseline", cost: () => 1 };
const wrong = { name: "wasm", cost: () => 1, answer: () => "left" };

process.exitCode = await main(process.argv.slice(2), {
  artifacts: {},
  suites: () => ({ suites: [fakeSuite(new FakeHost(), [right, wrong])], skipped: [] }),
});
