/**
 * Every thesis, in the order of THESES.md.
 *
 * @module
 */

import { blindStore } from "./blind_store.ts";
import { bytePlanes } from "./byte_planes.ts";
import { calm } from "./calm.ts";
import { constantsInMemory } from "./constants_in_memory.ts";
import { earlyStop } from "./early_stop.ts";
import { groupsAtOnce } from "./groups_at_once.ts";
import { groupsTogether } from "./groups_together.ts";
import { lettersOfTwo } from "./letters_of_two.ts";
import { neighboursLoaded } from "./neighbours_loaded.ts";
import { packFirst } from "./pack_first.ts";
import { pairRun } from "./pair_run.ts";
import { pairsWithoutThrees } from "./pairs_without_threes.ts";
import { patience } from "./patience.ts";
import { preScan } from "./pre_scan.ts";
import { prefixSums } from "./prefix_sums.ts";
import { sessionsInLanes } from "./sessions_in_lanes.ts";
import { rowBlocks } from "./row_blocks.ts";
import { shortCells } from "./short_cells.ts";
import { shortStrings } from "./short_strings.ts";
import { swizzledCodes } from "./swizzled_codes.ts";
import { threesInRuns } from "./threes_in_runs.ts";
import { unionsApart } from "./unions_apart.ts";
import { sortHighBits } from "./sort_high_bits.ts";
import { sortTenBits } from "./sort_ten_bits.ts";
import { sortSpareBits } from "./sort_spare_bits.ts";
import { sortByRank } from "./sort_by_rank.ts";
import { sortFewRows } from "./sort_few_rows.ts";
import { sortMergeLate } from "./sort_merge_late.ts";
import type { Thesis } from "./thesis.ts";
import { valueBytes } from "./value_bytes.ts";

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
  bytePlanes,
  swizzledCodes,
  sessionsInLanes,
  neighboursLoaded,
  prefixSums,
  groupsTogether,
  unionsApart,
  earlyStop,
  groupsAtOnce,
  rowBlocks,
  valueBytes,
  shortCells,
  sortHighBits,
  sortTenBits,
  sortSpareBits,
  sortByRank,
  sortFewRows,
  sortMergeLate,
];
