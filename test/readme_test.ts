import { assertEquals, assertMatch } from "@std/assert";
import { spawnSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { manifestOf, packages } from "../publish/manifest.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(`${root}/README.md`, "utf8");

test("README: the import example runs as it stands", () => {
  const [, example] = /```ts\n([^`]*)```/.exec(readme)!;
  assertEquals(example.trimEnd().split("\n").length <= 10, true);
  const args = process.versions.bun ? ["run", "-"] : ["run", "--allow-all", "-"];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    cwd: root,
    input: example,
    encoding: "utf8",
  });
  assertEquals({ stdout, status }, {
    stdout: '7,8.5 [7,8.5] "disk\\tfull"\n',
    status: 0,
  }, stderr);
});

test("documents: every link within the project leads to a file", () => {
  const documents = globSync("{*,docs/*,harness/*}.md", { cwd: root }).map(String);
  assertEquals(documents.length > 20, true);
  const broken = documents.flatMap((file) =>
    [...readFileSync(join(root, file), "utf8").matchAll(/\]\(([^)#\s]+)/g)]
      .map(([, link]) => link)
      .filter((link) => !/^\w+:/.test(link) && !existsSync(join(root, dirname(file), link)))
      .map((link) => `${file}: ${link}`)
  );
  assertEquals(broken, []);
});

test("the package's README has every entry, and no link into what only a clone has", () => {
  const text = readFileSync(`${root}/publish/README.md`, "utf8");
  const rows = [...text.matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, entry]) => `./${entry}`);
  const entries = Object.keys(manifestOf(packages[0]).exports).filter((entry) => entry !== ".");
  assertEquals(rows.sort(), entries.sort());
  assertEquals([...text.matchAll(/\]\((?!\w+:)/g)].length, 0);
});

test("both packages have the same licence", () => {
  assertEquals(
    readFileSync(`${root}/harness/LICENSE`, "utf8"),
    readFileSync(`${root}/LICENSE`, "utf8"),
  );
});

test("RESULTS: they name their command and machine", () => {
  const text = readFileSync(`${root}/RESULTS.md`, "utf8");
  const [, results] = /<!-- BEGIN: results -->([^]*)<!-- END: results -->/.exec(text)!;
  for (const runtime of ["deno", "bun"]) {
    assertMatch(results, new RegExp(`on ${runtime} [0-9.]+, `));
  }
  assertMatch(results, /\| json_escape\/ascii_1m \|/);
});

test("README: the versions to run with are the ones that CI runs with", () => {
  const ci = readFileSync(`${root}/.ci/run`, "utf8");
  for (const runtime of ["deno", "bun"]) {
    const versions = (text: string) => new Set(text.match(new RegExp(`${runtime}@[0-9.]+`, "g")));
    assertEquals(versions(readme), versions(ci));
  }
});
