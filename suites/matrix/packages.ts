/**
 * Packages by name, as installers leave them: beside the project's root, or beside the workspace that
 * asks for them.
 *
 * @module
 */

import { existsSync, mkdirSync, readFileSync, readlinkSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";

/** In a module's code: another one that is neither ours nor the runtime's. */
const outside =
  /(\b(?:from|import) ?\(?)"((?!node:|bun:)(?:@[\w.-]+\/)?[a-z][\w.-]*)(\/[^"\n]+)?"/g;

/** Folders of packages, by their names. */
export type Packages = Map<string, string>;

/** Adds the packages that the code of `file` imports. What is not there, whoever imports it will tell. */
export function addPackages(code: string, file: string, packages: Packages): void {
  for (const [, , name] of code.matchAll(outside)) {
    const folder = packages.get(name) ?? folderOf(name, file);
    if (folder !== null) packages.set(name, folder);
  }
}

/** The code with addresses on a server in place of the packages' names: a worker has no import map. */
export function withAddresses(code: string, packages: Packages): string {
  return code.replace(outside, (found, before, name, rest) => {
    const folder = packages.get(name);
    return folder === undefined ? found : `${before}"/packages/${name}${rest ?? mainOf(folder)}"`;
  });
}

/** Puts links to the packages where whatever lies in `folder` finds them. */
export function linkPackages(packages: Packages, folder: string): void {
  for (const [name, target] of packages) {
    const link = join(folder, "node_modules", name);
    if (target === linked(link)) continue;
    mkdirSync(dirname(link), { recursive: true });
    rmSync(link, { force: true });
    symlinkSync(target, link, "junction");
  }
}

function linked(link: string): string | null {
  try {
    return readlinkSync(link);
  } catch {
    return null;
  }
}

function folderOf(name: string, file: string): string | null {
  for (let folder = dirname(file);; folder = dirname(folder)) {
    const found = join(folder, "node_modules", name);
    if (existsSync(found)) return found;
    if (folder === dirname(folder)) return null;
  }
}

/** The file that a package's bare name stands for, from its folder on. */
function mainOf(folder: string): string {
  const { main } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return `/${main ?? "index.js"}`;
}
