/**
 * What a next node is asked for: the direction, the anchor and the number of conditions.
 *
 * @module
 */

import { checkRows, checkTimes, MOST_CONDITIONS, type Times } from "../_events.ts";
import { checkBytes, checkWords, shown, typeName } from "../_arguments.ts";

/** Whether the rows behind the anchor are gone through, or those in front of it. */
export type NextNodeDirection = "forward" | "backward";

/** Where it begins. */
export type NextNodeBase = "head" | "tail" | "first_match" | "last_match";

/** What to look for. */
export interface NextNodeRule {
  /** `"forward"`, towards later rows, or `"backward"`. */
  readonly direction: NextNodeDirection;
  /**
   * The anchor: the first row (`"head"`, with `"forward"`) or the last one (`"tail"`, with `"backward"`),
   * which must have the base; or the first or last row that has the base and condition 1 (`"first_match"`,
   * `"last_match"`).
   */
  readonly base: NextNodeBase;
  /** How many conditions there are, from 0 to 32; at least 1 for `"first_match"` and `"last_match"`. */
  readonly conditions: number;
}

/** Events, a row each. */
export interface NodeEvents {
  /** When: whole numbers, NaN where a time is not known, which leaves the row out. */
  readonly time: Times;
  /** Which node: ids, which order rows of the same time. */
  readonly value: Uint32Array;
  /** Whether the row has the base: 0, or anything else. */
  readonly base: Uint8Array;
  /** What: bit i is condition i + 1. */
  readonly mask: Uint32Array;
}

/** A checked rule. */
export interface Plan {
  readonly backward: boolean;
  /** Whether the anchor is looked for; else it is the first row in the direction. */
  readonly anchored: boolean;
  /** Whether the anchor is the first row of its kind in time; else the last. */
  readonly first: boolean;
  readonly conditions: number;
}

const DIRECTIONS: readonly unknown[] = ["forward", "backward"];
const BASES: readonly unknown[] = ["head", "tail", "first_match", "last_match"];

function checkWord(name: string, value: unknown, words: readonly unknown[]): void {
  if (words.includes(value)) return;
  const list = words.map(shown).join(", ");
  throw new TypeError(`"${name}" expected one of ${list}, got ${shown(value)}`);
}

/** Checks a rule. */
export function planOf(rule: unknown): Plan {
  if (typeof rule !== "object" || rule === null) {
    throw new TypeError(`"rule" expected an object, got ${typeName(rule)}`);
  }
  const { direction, base, conditions } = rule as Partial<NextNodeRule>;
  checkWord("direction", direction, DIRECTIONS);
  checkWord("base", base, BASES);
  if (typeof conditions !== "number") {
    throw new TypeError(`"conditions" expected a number, got ${typeName(conditions)}`);
  }
  const anchored = base === "first_match" || base === "last_match";
  const least = anchored ? 1 : 0;
  if (!Number.isInteger(conditions) || conditions < least || conditions > MOST_CONDITIONS) {
    throw new RangeError(
      `"conditions" expected a whole number from ${least} to ${MOST_CONDITIONS}, got ${conditions}`,
    );
  }
  const backward = direction === "backward";
  if (!anchored && backward !== (base === "tail")) {
    throw new RangeError(`"base" expected no "${base}" with the direction "${direction}"`);
  }
  return { backward, anchored, first: base === "first_match", conditions };
}

/** The rule of a plan. */
export function ruleOf({ backward, anchored, first, conditions }: Plan): NextNodeRule {
  const base = anchored ? first ? "first_match" : "last_match" : backward ? "tail" : "head";
  return { direction: backward ? "backward" : "forward", base, conditions };
}

/**
 * The columns of `events`, each read once: a getter may answer with something else after the check.
 * Throws unless they are of the same length.
 */
export function columnsOf(events: NodeEvents): NodeEvents {
  if (typeof events !== "object" || events === null) {
    throw new TypeError(`"events" expected an object of columns, got ${typeName(events)}`);
  }
  const { time, value, base, mask } = events;
  checkTimes("time", time);
  checkWords("value", value);
  checkBytes("base", base);
  checkWords("mask", mask);
  checkRows("value", value.length, "time", time.length);
  checkRows("base", base.length, "time", time.length);
  checkRows("mask", mask.length, "time", time.length);
  return { time, value, base, mask };
}
