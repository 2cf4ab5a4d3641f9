/**
 * Every thesis, in the order of THESES.md.
 *
 * @module
 */

import { blindStore } from "./blind_store.ts";
import { calm } from "./calm.ts";
import { constantsInMemory } from "./constants_in_memory.ts";
import { digitsInRuns } from "./digits_in_runs.ts";
import { dotProducts } from "./dot_products.ts";
import { fourDigits } from "./four_digits.ts";
import { lettersOfTwo } from "./letters_of_two.ts";
import { numberBlocks } from "./number_blocks.ts";
import { numberChunks } from "./number_chunks.ts";
import { numberDivision } from "./number_division.ts";
import { packFirst } from "./pack_first.ts";
import { pairRun } from "./pair_run.ts";
import { pairTable } from "./pair_table.ts";
import { pairsWithoutThrees } from "./pairs_without_threes.ts";
import { patience } from "./patience.ts";
import { preScan } from "./pre_scan.ts";
import { readingOrder } from "./reading_order.ts";
import { shortLane } from "./short_lane.ts";
import { shortPairs } from "./short_pairs.ts";
import { shortStrings } from "./short_strings.ts";
import { smallTable } from "./small_table.ts";
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
];
