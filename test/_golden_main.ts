/**
 * Renders every report, twice, and prints the texts as JSON: a list of [file, text, text].
 *
 * @module
 */

import process from "node:process";
import { golden } from "./_golden.ts";

const texts: string[][] = [];
for (const { file, render } of golden) texts.push([file, await render(), await render()]);
process.stdout.write(JSON.stringify(texts));
