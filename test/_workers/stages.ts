/**
 * A pipeline's program for tests: it adds one to every byte, and obeys a chunk's first byte.
 *
 * @module
 */

import process from "node:process";
import { serveStage } from "../../threads/mod.ts";
import { act, type StageSetup } from "./acts.ts";
import { trapModule } from "./modules.ts";

await serveStage<StageSetup>(async ({ broken }) => {
  if (broken === "throws") throw new Error("no memory for it");
  if (broken === "hangs") await new Promise(() => {});
  const { trap } = new WebAssembly.Instance(trapModule()).exports as { trap(): void };
  const never = new Int32Array(new SharedArrayBuffer(4));
  return (input, room) => {
    const [first] = input;
    if (first === act.throws) throw new RangeError("byte 0 is 250");
    if (first === act.traps) trap();
    if (first === act.exits) process.exit(3);
    while (first === act.spins);
    if (first === act.dawdles) Atomics.wait(never, 0, 0, 30);
    if (first === act.lies) return room.length + 1;
    for (let i = 0; i < input.length; i++) room[i] = input[i] + 1;
    return input.length;
  };
});
