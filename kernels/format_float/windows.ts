/**
 * Lists of floats through an engine of bounded size.
 *
 * @module
 */

import { Lists } from "../_lists.ts";
import { answerBound, type Engine } from "./engine.ts";
import { type Floats, notFinite, type Style } from "./options.ts";

/** Up to this many values a loop beats the call of set(). */
const FEW_VALUES = 16;

/** Copies values [from, to) into the engine's window. */
export function place(
  engine: Engine,
  kind: number,
  values: Floats,
  from: number,
  to: number,
): void {
  const window = engine.input(kind);
  const count = to - from;
  if (count <= FEW_VALUES) { for (let i = 0; i < count; i++) window[i] = values[from + i]; }
  else window.set(count === values.length ? values : values.subarray(from, to));
}

/** Floats as text. */
export const lists = new Lists<Floats, Style, Engine>({
  held: (engine) => engine.room.values,
  place,
  bound: (_, count, style) => answerBound(count, style),
  refusal: notFinite,
});
