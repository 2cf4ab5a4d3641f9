/**
 * The private engines behind the one-shot functions: two a thread, made when they are needed.
 *
 * A sort needs all rows of a group at once. What is longer than the first engine's window goes through
 * the second one, which holds as many rows as it takes and which the garbage collector may have.
 *
 * @module
 */

import { EventColumns } from "../_event_columns.ts";
import { noSimd } from "../_simd.ts";
import { BaselineEngine, plainColumns } from "./baseline_engine.ts";
import type { Engine, Room } from "./engine.ts";
import { WasmEngine } from "./wasm.ts";

/** A window, its scratch and its answer: 2 MiB. */
export const ROOM: Room = { rows: 65_536, groups: 16_384 };

/** A larger engine holds a multiple of so many rows. */
const STEP = 65_536;

let kept: Engine | undefined;
let large: WeakRef<Engine> | undefined;

function made({ rows, groups }: Room): Engine {
  try {
    return noSimd() === null
      ? new WasmEngine(new EventColumns(rows), groups)
      : new BaselineEngine(plainColumns(rows), groups);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new RangeError(`Cannot sort ${rows} rows: ${cause.message}`, { cause });
  }
}

/** What the public functions run on when the largest group has `rows` rows. */
export function oneShot(rows: number): Engine {
  if (rows <= ROOM.rows) return kept ??= made(ROOM);
  const known = large?.deref();
  if (known !== undefined && known.columns.capacity >= rows) return known;
  const engine = made({ rows: Math.ceil(rows / STEP) * STEP, groups: ROOM.groups });
  large = new WeakRef(engine);
  return engine;
}
