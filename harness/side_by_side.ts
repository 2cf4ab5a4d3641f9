/**
 * The same cases in several runtimes, case by case and within a case by turns: a process of each, then
 * the next one of each.
 *
 * @module
 */

import type { Lab } from "./lab.ts";
import type { Plan } from "./plan.ts";
import type { Record } from "./record.ts";
import { RoundTable, type Seat } from "./round_table.ts";
import { type Progress, run } from "./run.ts";
import type { Selected } from "./select.ts";

/** Where a case is measured besides other places. */
export interface Place {
  /** Name and version of the runtime, as in the records. */
  readonly runtime: string;
  /** Makes the calls there. */
  readonly lab: Lab;
  /** Implementations closer than this are equivalent there. */
  readonly difference: number;
}

/** How to measure. */
export interface SideBySide {
  /** The same for everybody. */
  readonly plan: Plan;
  /** Warnings that go on every record. */
  readonly warnings: readonly string[];
  /** Ends the run, as it does `run()`. */
  readonly signal?: AbortSignal;
  /** The clock of this process, in nanoseconds. */
  now(): number;
  /** Told of every step, and where it is made. */
  onProgress?(progress: Progress, place: Place): void;
}

/** What became of a case. */
export interface Abreast {
  /** Why the case exists. */
  readonly story: string;
  /** The records of each place, in the order of the places. */
  readonly records: readonly (readonly Record[])[];
}

/**
 * Measures the cases one after the other and hands out each one's records as it ends. Who begins
 * changes from case to case.
 */
export async function* sideBySide(
  selection: readonly Selected[],
  places: readonly Place[],
  options: SideBySide,
): AsyncGenerator<Abreast> {
  const { now, signal } = options;
  for (const [number, selected] of selection.entries()) {
    if (signal?.aborted) return;
    const table = new RoundTable(now);
    const found = new Map<Place, Promise<Record[]>>();
    for (const i of places.keys()) {
      const place = places[(number + i) % places.length];
      found.set(place, recordsOf(selected, place, table.seat(place.lab, place.runtime), options));
    }
    const records = await Promise.all(places.map((place) => found.get(place)!));
    yield { story: selected.case.story, records };
  }
}

async function recordsOf(
  selected: Selected,
  place: Place,
  { lab, host }: Seat,
  { plan, warnings, signal, onProgress }: SideBySide,
): Promise<Record[]> {
  const { difference } = place;
  const tell = (progress: Progress) => onProgress?.(progress, place);
  // no first calls: each would cost a process of each runtime, and the table does not show them
  const how = { lab, host, plan, warnings, difference, cold: false, signal, onProgress: tell };
  const found: Record[] = [];
  for await (const { records } of run([selected], how)) found.push(...records);
  return found;
}
