/**
 * The pattern within a state: both states carry theirs, in their bytes too.
 *
 * @module
 */

import type { StateReader, StateWriter } from "../_state_bytes.ts";
import { SequencePattern } from "./pattern.ts";

/** Writes a pattern: its conditions, then its text as UTF-8. */
export function writePattern(writer: StateWriter, { text, conditions }: SequencePattern): void {
  const bytes = new TextEncoder().encode(text);
  writer.u8(conditions);
  writer.u32(bytes.length);
  for (const byte of bytes) writer.u8(byte);
}

/** Reads a pattern. */
export function readPattern(reader: StateReader): SequencePattern {
  const conditions = reader.u8();
  const bytes = Uint8Array.from({ length: reader.count(1) }, () => reader.u8());
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return new SequencePattern(text, conditions);
  } catch (error) {
    reader.fail(error instanceof Error ? error.message : String(error));
  }
}

/** Throws a RangeError unless two states follow the same pattern. */
export function checkSamePattern(here: SequencePattern, there: SequencePattern): void {
  if (here.text !== there.text) {
    throw new RangeError(
      `Cannot combine states: "pattern" is ${here.text} here and ${there.text} there`,
    );
  }
  if (here.conditions !== there.conditions) {
    throw new RangeError(
      `Cannot combine states: "conditions" is ${here.conditions} here and ${there.conditions} there`,
    );
  }
}

/** What the times of a state's rows are. */
export const NO_ROWS = 0, DOUBLES = 1, LONGS = 2;
