/**
 * Which implementations of which cases a command line means.
 *
 * @module
 */

import { opponents, reference } from "./compare.ts";
import type { AnySuite, Case } from "./suite.ts";

/** A case and the implementations of it that will run. */
export interface Selected {
  /** The suite it belongs to. */
  readonly suite: AnySuite;
  /** The case. */
  readonly case: Case<unknown>;
  /** The implementations' names. */
  readonly impls: readonly string[];
}

/** A case's id, the first two parts of a record's. */
export function caseId({ kernel }: AnySuite, { name }: { readonly name: string }): string {
  return `${kernel.name}/${name}`;
}

/** The ids of a selection, in the order of the tables. */
export function ids(selection: readonly Selected[]): string[] {
  return selection.flatMap(({ suite, case: one, impls }) =>
    impls.map((impl) => `${caseId(suite, one)}/${impl}`)
  );
}

/** Whether a suite is timed: one on request only where a filter begins as its name does. */
export function isRequested(
  { kernel, onRequest }: Pick<AnySuite, "kernel" | "onRequest">,
  filters: readonly string[],
): boolean {
  const named = (filter: string) => {
    const [name] = filter.split(/[/*?]/);
    return name.includes("_") ? kernel.name.startsWith(name) : kernel.name.split("_")[0] === name;
  };
  return !onRequest || filters.some(named);
}

/** The suites without the cases on request that no filter asks for: `kernel/begin` of a case's name. */
export function withRequested(
  suites: readonly AnySuite[],
  filters: readonly string[],
): AnySuite[] {
  const asked = filters.map((filter) => filter.split("/").map((part) => part.split(/[*?]/)[0]));
  return suites.map((suite) => ({
    ...suite,
    cases: suite.cases.filter(({ name, onRequest }) =>
      !onRequest ||
      asked.some(([kernel, begin = ""]) =>
        begin !== "" && suite.kernel.name.startsWith(kernel) && name.startsWith(begin)
      )
    ),
  }));
}

/** Everything that one of the filters matches; everything, where there is none. */
export function select(suites: readonly AnySuite[], filters: readonly string[]): Selected[] {
  const matches = filters.map(matcher);
  return suites.flatMap((suite) =>
    suite.cases.map((one) => {
      const names = suite.kernel.impls.map(({ name }) => name);
      const wanted = (name: string) => {
        const id = `${caseId(suite, one)}/${name}`;
        return matches.length === 0 || matches.some((match) => match(id));
      };
      return { suite, case: one, impls: names.filter(wanted) };
    })
  ).filter(({ impls }) => impls.length > 0);
}

/** The same selection with what its ratios need: each case's reference and its roofline, no yardstick. */
export function withReferences(selection: readonly Selected[]): Selected[] {
  return selection.map((selected) => {
    const { impls, rivals = opponents } = selected.suite.kernel;
    const present = impls.filter(({ role }) => role === "answer").map(({ name }) => name);
    // of other builds all are wanted, of opponents the one that counts first
    const needed = new Set(selected.impls.flatMap((impl) => {
      const first = reference(impl, rivals, present);
      const builds = rivals(impl).filter((rival) => rival.startsWith(`${impl}@`));
      return builds.length > 0 ? builds : [first];
    }));
    const names = impls
      .filter(({ name, role }) =>
        role === "roofline" || needed.has(name) || selected.impls.includes(name)
      )
      .map(({ name }) => name);
    return { ...selected, impls: names };
  });
}

/** The same selection without rooflines and yardsticks, which have no answer to verify. */
export function answersOnly(selection: readonly Selected[]): Selected[] {
  return selection.map((selected) => {
    const answers = selected.suite.kernel.impls.filter(({ role }) => role === "answer");
    const impls = selected.impls.filter((impl) => answers.some(({ name }) => name === impl));
    return { ...selected, impls };
  }).filter(({ impls }) => impls.length > 0);
}

/** A filter with `*` or `?` has to match the whole id, any other one a part of it. */
function matcher(filter: string): (id: string) => boolean {
  if (!/[*?]/.test(filter)) return (id) => id.includes(filter);
  const pattern = filter
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  const whole = new RegExp(`^${pattern}$`);
  return (id) => whole.test(id);
}

/** Up to three ids, or parts of ids, that a filter without a match may have meant. */
export function closest(filter: string, ids: readonly string[]): string[] {
  const parts = new Set(ids.flatMap((id) => {
    const [kernel, name, impl] = id.split("/");
    return [kernel, name, impl, `${kernel}/${name}`, `${name}/${impl}`, id];
  }));
  return [...parts]
    .map((part) => ({ part, edits: editDistance(filter.replace(/[*?]/g, ""), part) }))
    .filter(({ part, edits }) => edits <= part.length / 2)
    .sort((a, b) => a.edits - b.edits)
    .slice(0, 3)
    .map(({ part }) => part);
}

/** How many characters have to be added, dropped or changed to turn one text into the other. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[b.length];
}
