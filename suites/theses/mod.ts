/**
 * Every thesis, in the order of THESES.md.
 *
 * @module
 */

import { blindStore } from "./blind_store.ts";
import { calm } from "./calm.ts";
import { constantsInMemory } from "./constants_in_memory.ts";
import { lettersOfTwo } from "./letters_of_two.ts";
import { packFirst } from "./pack_first.ts";
import { pairRun } from "./pair_run.ts";
import { pairsWithoutThrees } from "./pairs_without_threes.ts";
import { patience } from "./patience.ts";
import { preScan } from "./pre_scan.ts";
import { shortStrings } from "./short_strings.ts";
import { rowsAsBits } from "./rows_as_bits.ts";
import { earlyReject } from "./early_reject.ts";
import { skipEmpty } from "./skip_empty.ts";
import { stopEarly } from "./stop_early.ts";
import { skipRows } from "./skip_rows.ts";
import { neighbours } from "./neighbours.ts";
import { threesInRuns } from "./threes_in_runs.ts";
import type { Thesis } from "./thesis.ts";

/** Every thesis. */
export const theses: readonly Thesis[] = [
  constantsInMemory,
  packFirst,
  blindStore,
  preScan,
  calm,
  patience,
  lettersOfTwo,
  pairRun,
  threesInRuns,
  pairsWithoutThrees,
  shortStrings,
  rowsAsBits,
  earlyReject,
  skipEmpty,
  stopEarly,
  skipRows,
  neighbours,
];
