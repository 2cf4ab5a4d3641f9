/**
 * The packages' one version: `deno task version` tells it, `deno task version 0.2.0` bumps it in every
 * place where it stands, once CHANGELOG.md has a section for it.
 *
 * @module
 */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { root } from "./manifest.ts";

/** Every file that has the version, in a member `version`. */
export const places: readonly string[] = [
  "deno.json",
  "package.json",
  "harness/deno.json",
  "harness/package.json",
  // what it knows of the harness, the one package of the workspace that has a version there
  "bun.lock",
];

/** The first one of a manifest is its own; a lock file has it further in. */
const member = /^((?: {2}| {6})"version": ")([^"]*)(",?)$/m;

/** The version in each place, by the place. */
export function versions(folder: string = root): { [place: string]: string } {
  return Object.fromEntries(places.map((place) => {
    const version = member.exec(readFileSync(join(folder, place), "utf8"))?.[2];
    if (version === undefined) throw new Error(`${place} has no version`);
    return [place, version];
  }));
}

/**
 * The one version.
 *
 * @throws {Error} if the places do not agree.
 */
export function version(folder: string = root): string {
  const found = versions(folder);
  const [first, ...others] = new Set(Object.values(found));
  if (others.length === 0) return first;
  const list = Object.entries(found).map(([place, version]) => `${place} ${version}`).join(", ");
  throw new Error(`The versions differ: ${list}`);
}

/** What CHANGELOG.md tells of a version, or `null` where it has no section for it. */
export function changesOf(version: string, folder: string = root): string | null {
  const changelog = readFileSync(join(folder, "CHANGELOG.md"), "utf8");
  const sections = changelog.split(/^## /m).slice(1);
  const own = sections.find((section) => section.split(/\s/)[0] === version);
  return own?.slice(own.indexOf("\n")).trim() || null;
}

/** `1.2.3`, `1.2.3-rc.1`. */
const wellFormed = /^(\d+)\.(\d+)\.(\d+)(?:-[0-9A-Za-z.-]+)?$/;

/**
 * Writes the next version to every place.
 *
 * @throws {RangeError} if it is no version or not later than the present one, or CHANGELOG.md does not tell
 * what it brings. Nothing is written then.
 */
export function bump(next: string, folder: string = root): void {
  const parts = wellFormed.exec(next);
  if (parts === null) {
    throw new RangeError(`"${next}" is no version: three numbers with points, as in 0.2.0`);
  }
  const present = version(folder);
  const order = parts.slice(1).map(Number), before = wellFormed.exec(present)!.slice(1).map(Number);
  const first = order.findIndex((part, i) => part !== before[i]);
  // of the same three numbers the present one is a release candidate, or it is the same version
  const isLater = first < 0
    ? present.includes("-") && next !== present
    : order[first] > before[first];
  if (!isLater) throw new RangeError(`${next} is not later than ${present}`);
  if (changesOf(next, folder) === null) {
    throw new RangeError(`CHANGELOG.md tells nothing of ${next}: write its section "## ${next}"`);
  }
  for (const place of places) {
    const path = join(folder, place);
    writeFileSync(path, readFileSync(path, "utf8").replace(member, `$1${next}$3`));
  }
}

if (import.meta.main) {
  try {
    const [next, ...rest] = process.argv.slice(2);
    if (rest.length > 0) throw new RangeError("One version at a time");
    if (next !== undefined) bump(next);
    process.stdout.write(`${version()}\n`);
  } catch (error) {
    process.stderr.write(`error: ${(error as Error).message}\n`);
    process.exitCode = 2;
  }
}
