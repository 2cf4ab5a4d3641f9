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
import { digitsInRuns } from "./digits_in_runs.ts";
import { dotProducts } from "./dot_products.ts";
import { fourDigits } from "./four_digits.ts";
import { numberBlocks } from "./number_blocks.ts";
import { numberChunks } from "./number_chunks.ts";
import { numberDivision } from "./number_division.ts";
import { earlyReject } from "./early_reject.ts";
import { nearAsBits } from "./near_as_bits.ts";
import { oneLoop } from "./one_loop.ts";
import { orderAhead } from "./order_ahead.ts";
import { packFirst } from "./pack_first.ts";
import { pairRun } from "./pair_run.ts";
import { pairTable } from "./pair_table.ts";
import { pairsWithoutThrees } from "./pairs_without_threes.ts";
import { patience } from "./patience.ts";
import { preScan } from "./pre_scan.ts";
import { prefixSums } from "./prefix_sums.ts";
import { sessionsInLanes } from "./sessions_in_lanes.ts";
import { rowBlocks } from "./row_blocks.ts";
import { shortCells } from "./short_cells.ts";
import { shortStrings } from "./short_strings.ts";
import { swizzledCodes } from "./swizzled_codes.ts";
import { putOff } from "./put_off.ts";
import { sparseBlocks } from "./sparse_blocks.ts";
import { readingOrder } from "./reading_order.ts";
import { shortLane } from "./short_lane.ts";
import { shortPairs } from "./short_pairs.ts";
import { smallTable } from "./small_table.ts";
import { rowsAsBits } from "./rows_as_bits.ts";
import { missingStep } from "./missing_step.ts";
import { skipEmpty } from "./skip_empty.ts";
import { stepAhead } from "./step_ahead.ts";
import { stopEarly } from "./stop_early.ts";
import { skipRows } from "./skip_rows.ts";
import { neighbours } from "./neighbours.ts";
import { threesInRuns } from "./threes_in_runs.ts";
import { unionsApart } from "./unions_apart.ts";
import { sortHighBits } from "./sort_high_bits.ts";
import { sortTenBits } from "./sort_ten_bits.ts";
import { sortSpareBits } from "./sort_spare_bits.ts";
import { sortByRank } from "./sort_by_rank.ts";
import { sortFewRows } from "./sort_few_rows.ts";
import { sortMergeLate } from "./sort_merge_late.ts";
import { skipUseless } from "./skip_useless.ts";
import { twoAtOnce } from "./two_at_once.ts";
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
  readingOrder,
  pairTable,
  smallTable,
  shortLane,
  shortPairs,
  digitsInRuns,
  numberBlocks,
  numberChunks,
  fourDigits,
  dotProducts,
  numberDivision,
  rowsAsBits,
  earlyReject,
  skipEmpty,
  stopEarly,
  stepAhead,
  skipRows,
  neighbours,
  skipUseless,
  missingStep,
  nearAsBits,
  oneLoop,
  twoAtOnce,
  orderAhead,
  putOff,
  sparseBlocks,
];
