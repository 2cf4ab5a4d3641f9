/**
 * What a team does with its tasks.
 *
 * @module
 */

import type { Stage } from "../../threads/mod.ts";
import { openStage } from "../pipeline/stages.ts";
import type { WorkName } from "../pipeline/works.ts";
import type { Views } from "./window.ts";

/** A kernel's work, or nothing but moving the bytes. */
export type Doing = WorkName | "copy";

/** It as a stage on `views`, warm; `module` is the kernel's, compiled by whoever began. */
export function openDoing(doing: Doing, module: WebAssembly.Module | null, views: Views): Stage {
  if (doing !== "copy") return views.inOwnMemory(openStage(doing, module!));
  return (input, room) => {
    room.set(input);
    return input.length;
  };
}
