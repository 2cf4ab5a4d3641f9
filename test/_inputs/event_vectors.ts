/**
 * What other projects' tests say that event functions answer, from a folder beside the project. It is
 * not part of the project and may be missing: then there are no vectors, and the tests say so.
 *
 * @module
 */

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const file = fileURLToPath(new URL("../../../shared/vectors/behavioral.json", import.meta.url));

/** An input and its answer. */
export interface EventVector {
  readonly id: string;
  readonly function: string;
  /** Whose answer it is. */
  readonly semantics: string;
  readonly n_conditions: number;
  readonly window: number;
  /** Rows: a time, and the conditions that hold as bits. */
  readonly events: readonly { readonly t: number; readonly c: number }[];
  readonly expected: readonly (number | boolean)[];
}

/** Why a test on vectors has to be passed over, or `false`: the option `skip` of a test. */
export const noVectors: string | false = existsSync(file)
  ? false
  : "there is no ../shared/vectors beside the project";

/** Every vector of a function; none where there are no vectors. */
export function vectorsOf(name: string): readonly EventVector[] {
  if (noVectors) return [];
  const all: EventVector[] = JSON.parse(readFileSync(file, "utf8"));
  return all.filter((vector) => vector.function === name);
}
