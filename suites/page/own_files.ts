/**
 * Files that were dropped on the page, as a corpus: what kind each is, and its text in UTF-16.
 *
 * @module
 */

import {
  caseName,
  type Corpus,
  type CorpusFile,
  type CorpusKind,
  refuseFile,
} from "../../fixtures/mod.ts";
import type { OwnFile } from "./messages.ts";

/** Kinds by the end of a file's name. What has none of these is text. */
const kindOf: readonly (readonly [end: RegExp, kind: CorpusKind])[] = [
  [/\.json$/i, "json"],
  [/\.(ndjson|jsonl)$/i, "ndjson"],
  [/\.(csv|tsv)$/i, "csv"],
  [/\.(mrc|marc)$/i, "marc"],
];

/** The code units of a text, as bytes. */
export function utf16Bytes(text: string): Uint8Array {
  const units = Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return new Uint8Array(units.buffer);
}

/**
 * A file as inputs: as what its name says, and as text where it is some. A sentence tells why it is
 * neither. Of names that others have taken it gets the next one: `users`, `users_2`.
 */
export function asOwnFiles(
  fileName: string,
  bytes: Uint8Array,
  taken: ReadonlySet<string> = new Set(),
): readonly OwnFile[] | string {
  const found = kindOf.find(([end]) => end.test(fileName));
  const plain = caseName(fileName.replace(/\.\w+$/, ""));
  let name = plain;
  for (let i = 2; taken.has(name); i++) name = `${plain}_${i}`;
  if (plain === "") return `${fileName} has no a-z and no 0-9 in its name`;
  const text = decoded(bytes);
  const wanted: OwnFile[] = [
    ...found === undefined ? [] : [{ kind: found[1], name, bytes }],
    ...text === null ? [] : [{ kind: "utf16" as const, name, bytes: utf16Bytes(text) }],
  ];
  if (wanted.length === 0) return `${fileName} is no text in UTF-8`;
  const refused = wanted.map(({ kind, bytes }) => refuseFile(kind, bytes.length));
  const fit = wanted.filter((_, i) => refused[i] === null);
  return fit.length > 0 ? fit : `${fileName} ${refused[0]}`;
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What became of a file. */
export interface Taken {
  /** Whether there are cases of it. */
  readonly accepted: boolean;
  /** A sentence for the user. */
  readonly told: string;
}

/** The files of the user's, by their names: one that comes again takes the place of the earlier one. */
export class OwnFiles {
  readonly #files = new Map<string, readonly OwnFile[]>();

  /** All of them, in an array that stays as it is. */
  get all(): readonly OwnFile[] {
    return [...this.#files.values()].flat();
  }

  /** Takes one. A file that is refused changes nothing. */
  take(fileName: string, bytes: Uint8Array): Taken {
    const others = [...this.#files].filter(([name]) => name !== fileName);
    const taken = new Set(others.flatMap(([, files]) => files.map(({ name }) => name)));
    const found = asOwnFiles(fileName, bytes, taken);
    if (typeof found === "string") return { accepted: false, told: `${found}.` };
    const earlier = this.#files.has(fileName) ? ", in place of the earlier one" : "";
    this.#files.set(fileName, found);
    const kinds = found.map(({ kind }) => kind).join(" and ");
    return { accepted: true, told: `${fileName}: as ${kinds}, named ${found[0].name}${earlier}.` };
  }
}

/** Files as a corpus. */
export function corpusOf(files: readonly OwnFile[]): Corpus {
  return {
    dir: "this page",
    skipped: [],
    files: (kind) =>
      files.filter((file) => file.kind === kind)
        .map(({ name, bytes }): CorpusFile => ({ name, bytes: () => bytes })),
  };
}
