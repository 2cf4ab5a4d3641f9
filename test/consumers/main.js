/**
 * The program of a project on a runtime without a page: prints what was done as a line of JSON.
 *
 * @module
 */

import { callEveryFunction } from "./every_function.js";

console.log(JSON.stringify(await callEveryFunction(new URL("./stage.js", import.meta.url))));
