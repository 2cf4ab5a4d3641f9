/**
 * The licences of what the bench and the tests depend on, as the packages themselves say it.
 *
 * @module
 */

import { readFileSync } from "node:fs";

interface Manifest {
  readonly license?: string;
  readonly dependencies?: { readonly [name: string]: string };
  readonly devDependencies?: { readonly [name: string]: string };
}

function manifestOf(root: URL, path: string): Manifest {
  return JSON.parse(readFileSync(new URL(`${path}package.json`, root), "utf8"));
}

/**
 * A table of every package of the lock file: its version, its licence, and who asks for it. The
 * binaries that a package has for each platform come under that package's licence, in its row.
 *
 * @throws {Error} if one of them names no licence, or is not installed.
 */
export function licences(root: URL): string {
  const bench = manifestOf(root, "harness/").dependencies!;
  const others = manifestOf(root, "").devDependencies!;
  const lock = readFileSync(new URL("bun.lock", root), "utf8");
  const locked = [...lock.matchAll(/^ {4}"([^"]+)": \["(@?[^"@]+)@([0-9][^"]*)"(.*)$/gm)]
    .filter(([, , , , rest]) => !rest.includes('"os":'));
  if (locked.length === 0) throw new Error("The lock file names no package");
  const rows = locked.map(([, , name, version]) => {
    // where Deno puts every version
    const folder = `${name.replace("/", "+")}@${version}/node_modules/${name}`;
    const found = manifestOf(root, `node_modules/.deno/${folder}/`);
    if (found.license === undefined) throw new Error(`${name} names no licence`);
    const asked = name in bench ? "bench" : name in others ? "tests, build" : "";
    return { name, version, licence: found.license, asked };
  });
  const counts = [...Map.groupBy(rows, ({ licence }) => licence)]
    .map(([licence, of]) => `${licence} ${of.length}`).sort();
  return [
    `${rows.length} packages: ${counts.join(", ")}.\n`,
    "| package | version | licence | asked for by our |",
    "| --- | --- | --- | --- |",
    ...rows.map(({ name, version, licence, asked }) =>
      `| ${name} | ${version} | ${licence} | ${asked} |`
    ),
  ].join("\n");
}
