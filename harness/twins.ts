/**
 * What the self-check runs: each implementation beside its twin, and beside itself slowed down.
 *
 * @module
 */

import type { Selected } from "./select.ts";
import type { AnySuite, Impl } from "./suite.ts";

/** The slowdowns that are injected, by the label of the row that gets them. */
export const injected: { readonly [label: string]: number } = { slower_2: 0.02, slower_5: 0.05 };

/** How many A/A comparisons a self-check makes at least. */
export const leastComparisons = { full: 200, quick: 40 };

/**
 * The same suites with each implementation four times: as it is, its twin, and slowed down. Each one
 * is prepared for itself, and the three are compared with the first alone. Rows that have threads stay
 * out: what tells two of them apart is the scheduler's doing, and the noise floor is for all others.
 */
export function selfCheckSuites(suites: readonly AnySuite[]): AnySuite[] {
  return suites.map((suite) => ({
    ...suite,
    kernel: {
      ...suite.kernel,
      impls: suite.kernel.impls
        .filter(({ role, workers }) => role === "answer" && workers === undefined)
        .flatMap(family),
      rivals: (impl: string) => [original(impl)],
    },
  }));
}

type AnyImpl = AnySuite["kernel"]["impls"][number];

function family(impl: AnyImpl): Impl<unknown, unknown>[] {
  const derived = (name: string, slowdown?: number): Impl<unknown, unknown> => ({
    name,
    role: impl.role,
    code: impl.code,
    ...(slowdown === undefined ? {} : { slowdown }),
    // a spread would lose what a class keeps in its prototype
    unavailable: (input) => impl.unavailable(input),
    prepare: (input) => impl.prepare(input),
    release: () => impl.release?.(),
  });
  return [
    derived(impl.name),
    derived(`${impl.name}@twin`),
    ...Object.entries(injected).map(([label, slowdown]) =>
      derived(`${impl.name}@${label}`, slowdown)
    ),
  ];
}

/** The implementation that another one was derived from; its own name where it was not. */
export function original(impl: string): string {
  return impl.split("@")[0];
}

/**
 * At least `least` A/A comparisons out of a selection of {@linkcode selfCheckSuites}, each one case
 * and one implementation with those derived from it.
 *
 * Every run of as many entries as there are cases takes each case once and goes on to the next
 * implementation, so that a part of the list is as mixed as the whole. When all is taken it begins
 * anew: the processes are fresh ones, so that is another comparison. Who cannot run here is left out.
 */
export function enough(selection: readonly Selected[], least: number): Selected[] {
  const cases = spread(selection).map((selected) => ({ selected, impls: runnable(selected) }));
  const widest = Math.max(0, ...cases.map(({ impls }) => impls.length));
  const once: Selected[] = [];
  for (let pass = 0; pass < widest; pass++) {
    for (const [i, { selected, impls }] of cases.entries()) {
      if (pass >= impls.length) continue;
      const name = impls[(i + pass) % impls.length];
      const labels = ["twin", ...Object.keys(injected)].map((label) => `${name}@${label}`);
      once.push({ ...selected, impls: [name, ...labels] });
    }
  }
  if (once.length === 0) return [];
  return Array.from({ length: least }, (_, i) => once[i % once.length]);
}

/** The same values, neighbours far apart: strides of about 0.6 of the whole meet every one once. */
function spread<Value>(values: readonly Value[]): Value[] {
  let stride = Math.max(1, Math.round(0.618 * values.length));
  while (commonDivisor(stride, values.length) > 1) stride++;
  return values.map((_, i) => values[(i * stride) % values.length]);
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

/** The originals that were selected, by whichever of their names, and take the case's input. */
function runnable({ suite, case: one, impls }: Selected): string[] {
  const names = [...new Set(impls.map(original))];
  let input: unknown;
  try {
    input = one.input();
  } catch {
    return names; // the run will tell of it as a record
  }
  return names.filter((name) => {
    const impl = suite.kernel.impls.find((impl) => impl.name === name);
    return impl?.role === "answer" && impl.unavailable(input) === null;
  });
}
