/**
 * Every thesis, in the order of THESES.md.
 *
 * @module
 */

import { blindStore } from "./blind_store.ts";
import { calm } from "./calm.ts";
import { constantsInMemory } from "./constants_in_memory.ts";
import { earlyReject } from "./early_reject.ts";
import { lettersOfTwo } from "./letters_of_two.ts";
import { oneLoop } from "./one_loop.ts";
import { orderAhead } from "./order_ahead.ts";
import { packFirst } from "./pack_first.ts";
import { pairRun } from "./pair_run.ts";
import { pairsWithoutThrees } from "./pairs_without_threes.ts";
import { patience } from "./patience.ts";
import { preScan } from "./pre_scan.ts";
import { shortStrings } from "./short_strings.ts";
import { skipUseless } from "./skip_useless.ts";
import { threesInRuns } from "./threes_in_runs.ts";
import { twoAtOnce } from "./two_at_once.ts";
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
  skipUseless,
  earlyReject,
  oneLoop,
  twoAtOnce,
  orderAhead,
];
