/**
 * The pipeline's program: opens a kernel that another thread has compiled.
 *
 * @module
 */

import { serveStage } from "../../threads/mod.ts";
import { openStage } from "./stages.ts";
import type { WorkName } from "./works.ts";

/** What the program is opened with. */
export interface StageSetup {
  readonly work: WorkName;
  readonly module: WebAssembly.Module;
}

await serveStage<StageSetup>(({ work, module }) => openStage(work, module));
