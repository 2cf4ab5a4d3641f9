/**
 * The control: the same case in processes whose engine lacks its first, quick WASM compiler. Figures
 * that depend on whether the optimising one was done in time get better there.
 *
 * @module
 */

import type { Findings } from "./findings.ts";
import type { Lab } from "./lab.ts";
import { globals } from "./runtime.ts";
import { median, sorted } from "./stats.ts";

/** Where the control is measured. */
export interface Control {
  /** Measures as usual, on an engine with those flags. */
  readonly lab: Lab;
  /** The engine's flags there, as they are told. */
  readonly flags: string;
}

/** The flag that takes the first compiler away: V8's Liftoff, JSC's BBQ. */
export function controlFlag(): string {
  return globals.Bun ? "useBBQJIT=0" : "--no-liftoff";
}

/** One implementation's control. */
export interface Controlled {
  /** Its name. */
  readonly impl: string;
  /** Usual time over the control's time, of the blocks' medians: above 1 the control is faster. */
  readonly ratio: number;
  /** The least that any two blocks show. */
  readonly low: number;
  /** The most. */
  readonly high: number;
}

/** Compares the blocks of a run with those of its control. */
export function controlled(
  usual: Findings,
  control: Findings,
  impls: readonly string[],
): Controlled[] {
  const all = new Set(impls);
  const [ours, theirs] = [usual.series(all), control.series(all)];
  return impls.flatMap((impl) => {
    const [a, b] = [ours.get(impl), theirs.get(impl)];
    if (a === undefined || b === undefined) return [];
    const [x, y] = [sorted(a.map(median)), sorted(b.map(median))];
    return [{ impl, ratio: median(x) / median(y), low: x[0] / y.at(-1)!, high: x.at(-1)! / y[0] }];
  });
}
