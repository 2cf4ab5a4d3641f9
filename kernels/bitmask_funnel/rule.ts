/**
 * A funnel's rule, and the checks that every public function begins with.
 *
 * @module
 */

import { shown, typeName } from "../_arguments.ts";
import { checkConditions, spanOf } from "../_events.ts";

/**
 * What a chain has to keep to, besides its window:
 *
 * - `strict_deduplication` (or `strict`): a step but the first that fires again once it is reached ends
 *   the search.
 * - `strict_order`: an event of none of the conditions, or of a step whose predecessor is not reached,
 *   ends the search once the first step is reached.
 * - `strict_increase`: each step is later than the one before it, not at the same time.
 * - `strict_once`: an event serves one step of a chain.
 * - `allow_reentry`, with `strict_order` alone: a step that comes too early is left out and ends nothing.
 */
export type FunnelMode =
  | "strict_deduplication"
  | "strict"
  | "strict_order"
  | "strict_increase"
  | "strict_once"
  | "allow_reentry";

/** What is looked for in a stream of events. */
export interface FunnelRule {
  /**
   * How long after its first step a chain may take its last one, in the times' unit: a whole number from
   * 0 to 2^53 - 1.
   */
  readonly window: number | bigint;
  /** Steps, 1 to 32: step k is bit k - 1 of a mask. Bits above them are left out. */
  readonly steps: number;
  /** Modes, any of which go together. Default: none. */
  readonly modes?: readonly FunnelMode[];
}

/** The modes as bits; assembly/modes.ts has the same list. */
export const STRICT_DEDUPLICATION = 1,
  STRICT_ORDER = 2,
  STRICT_INCREASE = 4,
  STRICT_ONCE = 8,
  ALLOW_REENTRY = 16;

const FLAGS: { readonly [mode in FunnelMode]: number } = {
  strict_deduplication: STRICT_DEDUPLICATION,
  strict: STRICT_DEDUPLICATION,
  strict_order: STRICT_ORDER,
  strict_increase: STRICT_INCREASE,
  strict_once: STRICT_ONCE,
  allow_reentry: ALLOW_REENTRY,
};

/** A rule as the implementations take it. */
export interface Plan {
  /** The window. */
  readonly window: number;
  /** The steps. */
  readonly steps: number;
  /** Their bits, as a signed number. */
  readonly limit: number;
  /** The modes. */
  readonly flags: number;
}

/** The rule of a plan. */
export function ruleOf({ window, steps, flags }: Plan): FunnelRule {
  return { window, steps, modes: modesIn(flags) };
}

function modesIn(flags: number): FunnelMode[] {
  return (Object.keys(FLAGS) as FunnelMode[]).filter((mode) =>
    mode !== "strict" && (flags & FLAGS[mode]) !== 0
  );
}

/** Checks a rule. */
export function planOf(rule: unknown): Plan {
  if (typeof rule !== "object" || rule === null) {
    throw new TypeError(`"rule" expected an object, got ${typeName(rule)}`);
  }
  const { window, steps, modes = [] } = rule as Partial<FunnelRule>;
  const span = spanOf("window", window);
  checkConditions("steps", steps);
  if (!Array.isArray(modes)) {
    throw new TypeError(`"modes" expected an array, got ${typeName(modes)}`);
  }
  let flags = 0;
  for (const mode of modes as readonly unknown[]) {
    if (typeof mode !== "string" || !Object.hasOwn(FLAGS, mode)) {
      throw new TypeError(
        `"modes" expected any of ${Object.keys(FLAGS).join(", ")}, got ${shown(mode)}`,
      );
    }
    flags |= FLAGS[mode as FunnelMode];
  }
  if ((flags & ALLOW_REENTRY) !== 0 && (flags & STRICT_ORDER) === 0) {
    throw new TypeError('"modes" expected "strict_order" beside "allow_reentry"');
  }
  return { window: span, steps, limit: steps === 32 ? -1 : (1 << steps) - 1, flags };
}
