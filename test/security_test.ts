/**
 * What SECURITY.md promises of the published files, where no other test holds it.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { existsSync, globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, "utf8");

interface Manifest {
  readonly dependencies?: { readonly [name: string]: string };
  readonly devDependencies?: { readonly [name: string]: string };
}

/** The files of the kernels that run at their users'. */
const shipped = globSync("{kernels/**,threads}/*.ts", { cwd: root })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => !/\/assembly|_assembly|_generated|_build|_compile/.test(path));

test("security: nothing that ships evaluates text, or asks for a file or the network", () => {
  assert(shipped.length > 200, `only ${shipped.length} files were found`);
  const forbidden =
    /\beval\s*\(|new Function\b|\bFunction\(|\bfetch\s*\(|node:(fs|net|http|child_process|vm)/;
  const code = (path: string) => read(path).replace(/\/\*[^]*?\*\/|\/\/.*/g, "");
  assertEquals(shipped.filter((path) => forbidden.test(code(path))), []);
});

test("security: every dependency is pinned exactly", () => {
  for (const folder of ["", "harness/"]) {
    const manifest: Manifest = JSON.parse(read(`${folder}package.json`));
    const pinned = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    assertEquals(pinned.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)), []);
    const specifiers = read(`${folder}deno.json`)
      .matchAll(/"npm:((?:@[^/"]+\/)?[^@"]+)@([^/"]+)/g);
    const onDeno = new Map([...specifiers].map(([, name, version]) => [name, version]));
    // types are what Deno has of its own
    const onBoth = pinned.filter(([name]) => !name.startsWith("@types/")).sort();
    assert(onBoth.length > 0, `${folder}package.json names nothing`);
    assertEquals([...onDeno].sort(), onBoth);
  }
});

test("SECURITY.md: the tests that it names are there", () => {
  const text = read("SECURITY.md");
  const named = [...text.matchAll(/`(test\/[\w*/.]+)`/g)].map(([, path]) => path);
  assert(named.length > 8);
  const missing = named.filter((path) =>
    path.includes("*") ? globSync(path, { cwd: root }).length === 0 : !existsSync(`${root}${path}`)
  );
  assertEquals(missing, []);
});
