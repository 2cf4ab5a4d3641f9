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
import { rowBlocks } from "./row_blocks.ts";
import { shortCells } from "./short_cells.ts";
import { shortStrings } from "./short_strings.ts";
import { threesInRuns } from "./threes_in_runs.ts";
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
  rowBlocks,
  valueBytes,
  shortCells,
];
