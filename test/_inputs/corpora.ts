/**
 * Real files for tests, from a folder beside the project. It is not part of the project and may be
 * missing: then there are no files, and the tests say so.
 *
 * @module
 */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../../shared/corpora", import.meta.url));

/** A file of the corpora. */
export interface RealFile {
  /** As in `json/twitter.json`. */
  readonly name: string;
  /** Reads the file. */
  bytes(): Uint8Array;
}

/** Why a test on real files has to be passed over, or `false`: the option `skip` of a test. */
export const noCorpora: string | false = existsSync(folder)
  ? false
  : "there is no ../shared/corpora beside the project";

/** The files in a subfolder; none where there are no corpora. */
export function realFiles(
  kind: "json" | "ndjson" | "csv" | "marc" | "floats",
): readonly RealFile[] {
  if (noCorpora) return [];
  return readdirSync(join(folder, kind)).sort().map((name) => ({
    name: `${kind}/${name}`,
    bytes: () => new Uint8Array(readFileSync(join(folder, kind, name))),
  }));
}
