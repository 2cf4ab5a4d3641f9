/**
 * Lists of integers through an engine of bounded size.
 *
 * @module
 */

import { Lists } from "../_lists.ts";
import { answerBound, type Engine } from "./engine.ts";
import { BYTES, type Ints, notBool, type Style } from "./options.ts";

/** The window as something to copy values into: of the same type as they are. */
interface Target {
  set(values: Ints): void;
}

/** Copies values [from, to) into the engine's window. */
export function place(
  engine: Engine,
  kind: number,
  values: Ints,
  from: number,
  to: number,
): void {
  const window = engine.input(kind) as unknown as Target;
  window.set(to - from === values.length ? values : values.subarray(from, to));
}

/** Integers and booleans as text. */
export const lists = new Lists<Ints, Style, Engine>({
  held: (engine, kind) => engine.room.bytes / BYTES[kind],
  place,
  bound: answerBound,
  refusal: notBool,
});
