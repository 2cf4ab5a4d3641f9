/**
 * event_mask over columns of conditions, few and many, and over codes with short and long tables.
 *
 * @module
 */

import * as fixtures from "../fixtures/mod.ts";
import { type Case, type Suite, suite } from "../harness/mod.ts";
import {
  type EventMaskInput,
  eventMaskKernel,
  type EventMaskOutput,
} from "../kernels/event_mask/kernel.ts";
import { naiveEventMask } from "../test/_naive/event_mask.ts";

type Made = Case<EventMaskInput>;

const million = 1_000_000;

/** Columns of coin tosses. */
function conditions(name: string, many: number, rows: number, story: string): Made {
  const input = fixtures.once((): EventMaskInput => {
    const columns = Array.from({ length: many }, (_, i) => fixtures.randomBools(i, rows));
    return { form: "columns", columns };
  });
  return { name, story, input };
}

/** Eight columns by size. */
function sized(size: string, rows: number, story: string): Made {
  return { ...conditions(`columns_8_${size}`, 8, rows, story), family: "columns_8" };
}

type Type = typeof Uint8Array | typeof Uint16Array | typeof Uint32Array;

/** A million random codes and a table whose masks are of so many conditions. */
function codes(name: string, Type: Type, entries: number, bits: number, story: string): Made {
  const input = fixtures.once((): EventMaskInput => {
    const random = fixtures.rng(entries), codes = new Type(million);
    for (let row = 0; row < million; row++) codes[row] = random.below(entries);
    return {
      form: "codes",
      codes,
      table: Uint32Array.from({ length: entries }, () => random.below(2 ** bits)),
    };
  });
  return { name, story, input };
}

const crossover = "Eight conditions at one of the sizes that show from where on a call pays.";

const cases: readonly Made[] = [
  sized("100", 100, crossover),
  sized("1k", 1_000, crossover),
  sized("10k", 10_000, "A day's events: from the caches."),
  sized("1m", million, "Eight megabytes of conditions to four of masks."),
  sized("10m", 10 * million, "Eighty megabytes to forty: memory decides."),
  conditions("columns_3_1m", 3, million, "Three conditions: masks are more bytes than they."),
  conditions("columns_32_1m", 32, million, "32 conditions: four planes of bytes."),
  conditions("columns_12_100k", 12, 100_000, "A plane of eight columns and one of four."),
  codes("codes_12_1m", Uint8Array, 12, 8, "A dozen names of events: one swizzle for 16 rows."),
  codes("codes_12_u32_1m", Uint32Array, 12, 20, "Codes of 32 bits, and masks of three bytes."),
  codes("codes_60_1m", Uint8Array, 60, 16, "Sixty names: four swizzles for a plane of 16 rows."),
  codes("codes_1000_1m", Uint16Array, 1_000, 16, "A thousand names: entry by entry."),
];

/** The suite. */
export function eventMaskSuite(): Suite<EventMaskInput, EventMaskOutput> {
  return suite({
    kernel: eventMaskKernel,
    oracle: naiveEventMask,
    story:
      "Conditions to masks, which every other event kernel begins with: what do planes of bytes gain " +
      "over words of four bytes, and swizzles over a look at a table?",
    cases,
  });
}
