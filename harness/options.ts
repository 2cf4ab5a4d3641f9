/**
 * The command line: its options, their help, and what a user's words mean.
 *
 * @module
 */

import { parseArgs } from "node:util";
import { defaultThreshold } from "./gate.ts";

/** Something that the user can put right: told in a line, without a stack. */
export class UsageError extends Error {}

/** The help text. */
export const help = `Usage: bench [FILTER...] [options]

Verifies every implementation, then times it side by side with its opponents.

FILTER is a part of an id kernel/case/impl, or a pattern with * and ? for a whole id. Without one
every kernel is timed; boundary and scaling only where a FILTER or --workers asks for them.
Several filters select what any of them matches; a ratio's opponent comes along by itself.

What to do
  --list                print the ids
  --verify              answers only, no timing
  --quick               about 1 s a case
  --corpus DIR          add real files as cases
  --workers LIST        threads of the scaling suites, apart by commas (1, 2, 4, ... cores)
  --self-check          A/A: the bench against itself, and slowdowns that it has to find
  --control             each case also without the engine's first WASM compiler
  --against-build DIR   the WASM rows on another build too, interleaved; may be repeated
  --against NAME        compare with a saved baseline
  --threshold PERCENT   the slowdown from which --against and --against-build end with 1 (3)

Where the results go
  --json FILE           write the records
  --out DIR             write the records in every format: JSON, CSV, Markdown, HTML, CI services'
  --save NAME           keep this run as a baseline

How to measure
  --quiet-wait SECONDS  wait so long at most for a quiet machine (10)
  --engine-flags FLAGS  flags for the engine, apart by commas; under Bun JSC's options, name=value
  --help                this text

Exit code: 0 fine, 1 a confirmed regression, 2 an error, a wrong answer, or nothing was compared.
`;

const options = {
  list: { type: "boolean" },
  verify: { type: "boolean" },
  quick: { type: "boolean" },
  corpus: { type: "string" },
  workers: { type: "string" },
  "self-check": { type: "boolean" },
  control: { type: "boolean" },
  "against-build": { type: "string", multiple: true },
  against: { type: "string" },
  threshold: { type: "string" },
  json: { type: "string" },
  out: { type: "string" },
  save: { type: "string" },
  "quiet-wait": { type: "string" },
  "engine-flags": { type: "string" },
  help: { type: "boolean" },
  // what a fresh process of ours is to measure; nobody types that
  block: { type: "string" },
} as const;

/** Options that name where results go: no part of how they were made. */
const destinations = ["json", "out", "save"];

/** What a command line asks for. */
export interface Request {
  readonly filters: readonly string[];
  readonly list: boolean;
  readonly verify: boolean;
  readonly quick: boolean;
  readonly corpus: string | null;
  /** Threads of the suites that scale; `null` leaves that to them. */
  readonly workers: readonly number[] | null;
  readonly selfCheck: boolean;
  readonly control: boolean;
  readonly againstBuilds: readonly string[];
  readonly against: string | null;
  /** A share: 0.03 is 3%. */
  readonly threshold: number;
  readonly json: string | null;
  readonly out: string | null;
  readonly save: string | null;
  readonly quietWaitMs: number;
  readonly engineFlags: readonly string[];
  readonly help: boolean;
  readonly block: string | null;
}

/**
 * Reads a command line.
 *
 * @throws {UsageError} if it has an unknown option, a value that is none, or options that exclude
 * each other.
 */
export function request(args: readonly string[]): Request {
  const { values, positionals: filters } = parse(args);
  const asked: Request = {
    filters,
    list: values.list ?? false,
    verify: values.verify ?? false,
    quick: values.quick ?? false,
    corpus: values.corpus ?? null,
    workers: values.workers === undefined ? null : counts("workers", values.workers),
    selfCheck: values["self-check"] ?? false,
    control: values.control ?? false,
    againstBuilds: values["against-build"] ?? [],
    against: values.against ?? null,
    threshold: values.threshold === undefined
      ? defaultThreshold
      : atLeastZero("threshold", values.threshold) / 100,
    json: values.json ?? null,
    out: values.out ?? null,
    save: values.save ?? null,
    quietWaitMs: 1000 * atLeastZero("quiet-wait", values["quiet-wait"] ?? "10"),
    engineFlags: values["engine-flags"]?.split(/[\s,]+/).filter((flag) => flag !== "") ?? [],
    help: values.help ?? false,
    block: values.block ?? null,
  };
  refuseContradictions(asked);
  return asked;
}

function parse(args: readonly string[]) {
  // what follows --engine-flags is meant for the engine, however much it looks like an option of ours
  const at = args.indexOf("--engine-flags");
  const joined = at < 0 || at + 1 === args.length
    ? [...args]
    : args.toSpliced(at, 2, `--engine-flags=${args[at + 1]}`);
  try {
    return parseArgs({ args: joined, options, allowPositionals: true, strict: true });
  } catch (error) {
    // The first sentence names the culprit; the others tell what a parser may do with it.
    const [problem] = (error as Error).message.split(/\. |\n/);
    const names = Object.keys(options).filter((name) => name !== "block");
    const list = names.map((name) => `--${name}`).join(", ");
    throw new UsageError(`${problem}. The options are ${list}`);
  }
}

function atLeastZero(name: string, text: string): number {
  const value = Number(text);
  if (text.trim() !== "" && Number.isFinite(value) && value >= 0) return value;
  throw new UsageError(`--${name} takes a number from 0 on, got "${text}"`);
}

/**
 * Whole numbers above 0 of a list with commas, each once.
 *
 * @throws {UsageError} if it is no such list; `name` is the option's.
 */
export function counts(name: string, text: string): number[] {
  const numbers = text.split(",").map(Number);
  if (numbers.every((number) => Number.isSafeInteger(number) && number > 0)) {
    return [...new Set(numbers)];
  }
  throw new UsageError(`--${name} takes whole numbers above 0, apart by commas, got "${text}"`);
}

function refuseContradictions(asked: Request): void {
  const { selfCheck, againstBuilds, against, save, out, control, verify } = asked;
  const modes = [
    selfCheck && "--self-check",
    againstBuilds.length > 0 && "--against-build",
    against !== null && "--against",
  ].filter((mode) => mode !== false);
  if (modes.length > 1) {
    throw new UsageError(`${modes.join(" and ")} are different runs: take one at a time`);
  }
  const [mode] = modes;
  if (mode !== undefined && verify) {
    throw new UsageError(`${mode} needs times, --verify takes none`);
  }
  if (save !== null && (mode === "--self-check" || mode === "--against-build" || verify)) {
    throw new UsageError(`--save keeps the times of a plain run, not of ${mode ?? "--verify"}`);
  }
  if (save !== null && save === against) {
    throw new UsageError(`--save ${save} would overwrite what --against ${against} compares with`);
  }
  if (out !== null && selfCheck) {
    throw new UsageError("--self-check has nothing to draw: --json keeps its records");
  }
  if (control && (selfCheck || verify)) {
    throw new UsageError("--control belongs to a run that times its cases");
  }
}

/** A command line without the options that name where results go. */
export function withoutDestinations(args: readonly string[]): string[] {
  const names = destinations.map((name) => `--${name}`);
  return args.filter((arg, i) =>
    !names.some((name) => arg === name || arg.startsWith(`${name}=`) || args[i - 1] === name)
  );
}

/** The part of a request that decides which suites there are: what a fresh process has to be told. */
export function suiteArgs({ corpus, workers, selfCheck, againstBuilds }: Request): string[] {
  return [
    ...(corpus === null ? [] : ["--corpus", corpus]),
    ...(workers === null ? [] : ["--workers", workers.join(",")]),
    ...(selfCheck ? ["--self-check"] : []),
    ...againstBuilds.flatMap((dir) => ["--against-build", dir]),
  ];
}
