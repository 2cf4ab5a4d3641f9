/**
 * What a thesis is, what its runs leave behind, and the rule by which they decide.
 *
 * @module
 */

import type { Verdict } from "../../harness/mod.ts";
import type { SwitchValue } from "../../kernels/_compile.ts";

/** Cases to measure a thesis on, and the row that counts. */
export interface Cases {
  /** Names of cases of the kernel's suite. */
  readonly cases: readonly string[];
  /** The implementation. */
  readonly impl: string;
}

/** A hypothesis about a kernel. It stays when it is refuted. */
export interface Thesis {
  /** Its name on the command line: snake_case. */
  readonly id: string;
  /** The kernel. */
  readonly kernel: string;
  /** What is held, in a sentence that can be wrong. */
  readonly claim: string;
  /** Why one would think so: figures of earlier versions, what engines do, other people's findings. */
  readonly evidence: string;
  /** The switch, the value of it that ships, and the one that this is compared with. */
  readonly change: {
    readonly switch: string;
    readonly accepted: SwitchValue;
    readonly alternative: SwitchValue;
  };
  /** Where a gain is claimed. */
  readonly metric: Cases;
  /** Where no harm may be done. `most` is the share of its speed that any case may lose, these or the metric's. */
  readonly guardrail: Cases & { readonly most: number };
  /**
   * `accepted`: what is claimed ships; `rejected`: the alternative was claimed and does not;
   * `withdrawn`: what is claimed ships, undecided or no longer asked.
   */
  readonly verdict: "accepted" | "rejected" | "withdrawn";
  /** What was learnt. */
  readonly conclusion: string;
  /** Why the verdict stands although {@linkcode supported} answers otherwise. */
  readonly despite?: string;
}

/** One case of a run. */
export interface Comparison {
  readonly case: string;
  readonly impl: string;
  readonly role: "metric" | "guardrail";
  /** The alternative's time over the time of what ships: above 1, what ships is faster. */
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  readonly verdict: Verdict;
}

/** What a run of a thesis on a runtime found. A later run on the same version replaces it. */
export interface Result {
  readonly thesis: string;
  readonly runtime: string;
  readonly date: string;
  readonly cpu: string | null;
  readonly command: string;
  readonly git: string | null;
  /** SHA-256 of the two modules. */
  readonly modules: { readonly accepted: string; readonly alternative: string };
  /** Builds closer than this are equivalent. */
  readonly difference: number;
  readonly comparisons: readonly Comparison[];
}

/** What a thesis proposes: the value that ships, or the one that does not. */
export function proposed({ change, verdict }: Thesis): SwitchValue {
  return verdict === "rejected" ? change.alternative : change.accepted;
}

/** The rule in words, for the reader of THESES.md. */
export const rule =
  "What a thesis proposes is supported when on some runtime some case of its metric is faster with " +
  "it (the whole interval lies beyond the difference that counts), and on no runtime any case, of the " +
  "metric or of the guardrail, has certainly lost more than the guardrail allows (the whole interval " +
  "lies beyond). A supported thesis is accepted, another one rejected, unless it says why not; a " +
  "withdrawn one is undecided or no longer asked.";

/** Whether the runs support what the thesis proposes; `null` without a run. */
export function supported(thesis: Thesis, results: readonly Result[]): boolean | null {
  const own = results.filter((result) => result.thesis === thesis.id);
  if (own.length === 0) return null;
  // a ratio tells the gain of what ships; a proposal that does not ship has the inverse one
  const ships = thesis.verdict !== "rejected";
  const gains = own.flatMap(({ comparisons, difference }) =>
    comparisons.map(({ role, low, high }) => {
      const [least, most] = ships ? [low, high] : [1 / high, 1 / low];
      return {
        gained: role === "metric" && least > 1 + difference,
        lost: most < 1 - thesis.guardrail.most,
      };
    })
  );
  return gains.some(({ gained }) => gained) && !gains.some(({ lost }) => lost);
}

/** Why a verdict does not go with the runs, or `null`. */
export function objection(thesis: Thesis, results: readonly Result[]): string | null {
  const { id, verdict, despite } = thesis;
  if (verdict === "withdrawn") return null;
  const runs = supported(thesis, results);
  if (runs === null) return `${id} is ${verdict}, but no run of it is on record`;
  const agrees = runs === (verdict === "accepted");
  if (agrees === (despite === undefined)) return null;
  if (agrees) return `${id}: "despite" explains a contradiction that is gone`;
  return `${id} is ${verdict}, but its runs ${runs ? "support" : "do not support"} it`;
}

/** The results with a run added, or put in the place of an earlier one. */
export function withResult(results: readonly Result[], added: Result): Result[] {
  const same = (one: Result) => one.thesis === added.thesis && one.runtime === added.runtime;
  const at = results.findIndex(same);
  return at < 0 ? [...results, added] : results.with(at, added);
}
