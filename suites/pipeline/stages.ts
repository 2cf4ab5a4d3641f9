/**
 * What is done with a chunk, on whichever thread.
 *
 * @module
 */

import { adopt } from "../../kernels/_workspace.ts";
import { windowFunnelsInto } from "../../kernels/bitmask_funnel/mod.ts";
import { formatFloatsInto } from "../../kernels/format_float/mod.ts";
import { jsonEscapeInto } from "../../kernels/json_escape/mod.ts";
import { countStructurals } from "../../kernels/structural_scan/mod.ts";
import type { Stage } from "../../threads/mod.ts";
import { usersIn } from "./blocks.ts";
import { modules } from "./modules.ts";
import { funnelRule, type WorkName, works } from "./works.ts";

/** The kernels' public functions as stages. */
export const stages: { readonly [work in WorkName]: Stage } = {
  escape: (input, room) => jsonEscapeInto(input, room),
  scan(input, room) {
    // documents one after the other: their structurals are those of each
    new DataView(room.buffer, room.byteOffset).setFloat64(0, countStructurals(input));
    return 8;
  },
  format(input, room) {
    const values = new Float64Array(input.buffer, input.byteOffset, input.length / 8);
    return formatFloatsInto(values, room, { lines: true });
  },
  funnel(input, room) {
    let length = 0;
    for (const { groups, ...events } of usersIn(input)) {
      length += windowFunnelsInto(events, groups, room.subarray(length), funnelRule);
    }
    return length;
  },
};

/** A stage on a module that another thread has compiled, warm. */
export function openStage(work: WorkName, module: WebAssembly.Module): Stage {
  adopt(modules[work], module);
  const stage = stages[work];
  // many short calls, for V8 replaces no WASM function while it runs
  const bytes = works[work].generate(1, 8192), room = new Uint8Array(4 * bytes.length);
  for (let i = 0; i < 500; i++) stage(bytes, room);
  return stage;
}
