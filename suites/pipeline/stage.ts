/**
 * The pipeline's program: opens a kernel that another thread has compiled.
 *
 * @module
 */

import { adopt } from "../../kernels/_workspace.ts";
import { modules } from "../../kernels/catalogue.ts";
import { serveStage } from "../../threads/mod.ts";
import { stages } from "./stages.ts";
import { type WorkName, works } from "./works.ts";

/** What the program is opened with. */
export interface StageSetup {
  readonly work: WorkName;
  readonly module: WebAssembly.Module;
}

await serveStage<StageSetup>(({ work, module }) => {
  const { kernel, generate } = works[work];
  adopt(modules[kernel], module);
  const stage = stages[work];
  // many short calls, for V8 replaces no WASM function while it runs
  const bytes = generate(1, 8192), room = new Uint8Array(4 * bytes.length);
  for (let i = 0; i < 500; i++) stage(bytes, room);
  return stage;
});
