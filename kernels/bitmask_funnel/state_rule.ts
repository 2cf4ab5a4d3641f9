/**
 * The rule within a state: both states carry theirs, in their bytes too.
 *
 * @module
 */

import type { StateReader, StateWriter } from "../_state_bytes.ts";
import { type FunnelRule, type Plan, planOf, ruleOf } from "./rule.ts";

/** Every bit of {@linkcode Plan.flags}. */
const ALL_FLAGS = 31;

/** Writes a rule: ten bytes. */
export function writeRule(writer: StateWriter, { window, steps, flags }: Plan): void {
  writer.f64(window);
  writer.u8(steps);
  writer.u8(flags);
}

/** Reads a rule. */
export function readRule(reader: StateReader): FunnelRule {
  const window = reader.f64(), steps = reader.u8(), flags = reader.u8();
  if (flags > ALL_FLAGS) reader.fail(`there are no modes ${flags}`);
  const rule = ruleOf({ window, steps, limit: 0, flags });
  try {
    planOf(rule);
  } catch (error) {
    reader.fail(error instanceof Error ? error.message : String(error));
  }
  return rule;
}

/** Throws a RangeError unless two states follow the same rule. */
export function checkSameRule(here: Plan, there: Plan): void {
  for (const name of ["window", "steps", "flags"] as const) {
    if (here[name] === there[name]) continue;
    const [a, b] = [here, there].map((plan) =>
      name === "flags" ? `[${ruleOf(plan).modes}]` : plan[name]
    );
    const what = name === "flags" ? "modes" : name;
    throw new RangeError(`Cannot combine states: "${what}" is ${a} here and ${b} there`);
  }
}
