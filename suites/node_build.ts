/**
 * `deno task node:build`: the bench for Node, as `node .lanemark/node/suites.mjs` starts it.
 *
 * @module
 */

import process from "node:process";
import { writeForNode } from "./matrix/module_tree.ts";

process.stdout.write(`${await writeForNode()}\n`);
