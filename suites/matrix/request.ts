/**
 * The command line of the matrix.
 *
 * @module
 */

import { parseArgs } from "node:util";
import { UsageError } from "../../harness/options.ts";
import { type RuntimeId, runtimeIds } from "./runtimes.ts";

/** The help text. */
export const help = `Usage: matrix [FILTER...] [options]

Times the same cases under several runtimes of this machine, by turns, and writes one table over all of
them: GB/s, the ratio to each runtime's own baseline, the best runtime, and where wasm loses. What is not
installed is left out, with the reason.

FILTER is a part of an id kernel/case/impl, or a pattern with * and ? for a whole id.

  --runtimes LIST       apart by commas; none times nothing (${runtimeIds.join(",")})
  --quick               about 1 s a case and runtime
  --corpus DIR          add real files as cases
  --import FILE         add the records of another machine, or of another day, as columns of their own:
                        a matrix.json, or what bench --json FILE wrote; may be repeated
  --out DIR             where matrix.html, matrix.md and matrix.json go (.lanemark/matrix)
  --quiet-wait SECONDS  wait so long at most for a quiet machine (10)
  --list                print the ids
  --help                this text

Exit code: 0 fine, 2 an error, a wrong answer, or nothing was compared.
`;

const options = {
  runtimes: { type: "string" },
  quick: { type: "boolean" },
  corpus: { type: "string" },
  import: { type: "string", multiple: true },
  out: { type: "string" },
  "quiet-wait": { type: "string" },
  list: { type: "boolean" },
  help: { type: "boolean" },
} as const;

/** What a command line asks for. */
export interface Request {
  readonly filters: readonly string[];
  readonly runtimes: readonly RuntimeId[];
  readonly quick: boolean;
  readonly corpus: string | null;
  readonly imports: readonly string[];
  readonly out: string;
  readonly quietWaitMs: number;
  readonly list: boolean;
  readonly help: boolean;
}

/**
 * Reads a command line.
 *
 * @throws {UsageError} if it has an unknown option or a value that is none.
 */
export function request(args: readonly string[], defaultOut: string): Request {
  const { values, positionals: filters } = parse(args);
  const wait = Number(values["quiet-wait"] ?? "10");
  if (!(wait >= 0 && Number.isFinite(wait)) || values["quiet-wait"]?.trim() === "") {
    throw new UsageError(`--quiet-wait takes a number from 0 on, got "${values["quiet-wait"]}"`);
  }
  const asked = {
    filters,
    runtimes: values.runtimes === undefined ? runtimeIds : runtimesOf(values.runtimes),
    quick: values.quick ?? false,
    corpus: values.corpus ?? null,
    imports: values.import ?? [],
    out: values.out ?? defaultOut,
    quietWaitMs: 1000 * wait,
    list: values.list ?? false,
    help: values.help ?? false,
  };
  if (asked.runtimes.length === 0 && asked.imports.length === 0 && !asked.help) {
    throw new UsageError("--runtimes none leaves nothing but --import FILE to make a table of");
  }
  return asked;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const [problem] = (error as Error).message.split(/\. |\n/);
    const list = Object.keys(options).map((name) => `--${name}`).join(", ");
    throw new UsageError(`${problem}. The options are ${list}`);
  }
}

function runtimesOf(list: string): RuntimeId[] {
  if (list === "none") return [];
  const asked = list.split(",").map((name) => name.trim());
  const wrong = asked.find((name) => !runtimeIds.some((id) => id === name));
  if (wrong !== undefined) {
    throw new UsageError(
      `--runtimes takes none, or of ${runtimeIds.join(", ")} some, apart by commas, got "${wrong}"`,
    );
  }
  return runtimeIds.filter((id) => asked.includes(id));
}
