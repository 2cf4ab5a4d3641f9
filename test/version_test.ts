import { assert, assertEquals, assertThrows } from "@std/assert";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { packages, parseJsonc, root } from "../publish/manifest.ts";
import { bump, changesOf, places, version, versions } from "../publish/version.ts";

/** Runs `use` on a copy of every file with the version, at 0.9.0, and a CHANGELOG.md. */
function withCopy(changelog: string, use: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "lanemark-"));
  try {
    for (const place of places) {
      mkdirSync(dirname(join(folder, place)), { recursive: true });
      cpSync(join(root, place), join(folder, place));
    }
    const present = version(folder);
    for (const place of places) {
      const text = readFileSync(join(folder, place), "utf8");
      writeFileSync(
        join(folder, place),
        text.replace(`"version": "${present}"`, '"version": "0.9.0"'),
      );
    }
    writeFileSync(join(folder, "CHANGELOG.md"), changelog);
    use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("version: all places tell the same one, and CHANGELOG.md has a section for it", () => {
  assertEquals(changesOf(version()) === null, false);
  for (const { folder } of packages) {
    const own = Object.keys(versions()).filter((place) =>
      join(place, "..") === join(folder, ".") && place.endsWith(".json")
    );
    assertEquals(own.length, 2, `deno.json and package.json of ${folder}`);
  }
});

test("version: every manifest and lock file that has it is among the places", () => {
  const present = version();
  const files = ["", "harness/"].flatMap((folder) =>
    ["deno.json", "package.json", "deno.lock", "bun.lock"].map((file) => folder + file)
  ).filter((file) => existsSync(join(root, file)));
  const having = files.filter((file) =>
    readFileSync(join(root, file), "utf8").includes(`"version": "${present}"`)
  );
  assertEquals(having.sort(), [...places].sort());
});

test("version: the pages' ranges take it", () => {
  const page = readFileSync(join(root, "docs", "README.md"), "utf8");
  const ranges = [...page.matchAll(/@lanemark\/\w+@\^([0-9.]+)/g)].map(([, range]) => range);
  assert(ranges.length > 0);
  const [major, minor] = version().split(".");
  assertEquals(new Set(ranges), new Set([`${major}.${minor}`]));
});

test("version: bump() writes to every place and changes nothing else", () => {
  withCopy("# Changelog\n\n## 0.10.0 (soon)\n\n- More.\n\n## 0.9.0\n\n- Less.\n", (folder) => {
    const before = places.map((place) => readFileSync(join(folder, place), "utf8"));
    bump("0.10.0", folder);
    const after = places.map((place) => readFileSync(join(folder, place), "utf8"));
    assertEquals(after, before.map((text) => text.replace('"0.9.0"', '"0.10.0"')));
    assertEquals(Object.values(versions(folder)), places.map(() => "0.10.0"));
    for (const text of after.filter((_, i) => places[i].endsWith(".json"))) {
      assertEquals((parseJsonc(text) as { version: string }).version, "0.10.0");
    }
  });
});

test("version: bump() asks for a section in CHANGELOG.md", () => {
  const refusal = 'CHANGELOG.md tells nothing of 1.0.0: write its section "## 1.0.0"';
  for (const changelog of ["# Changelog\n\n## 1.0.00\n\n- x\n", "## 1.0.0\n\n## 0.9.0\n\n- x\n"]) {
    withCopy(changelog, (folder) => {
      assertThrows(() => bump("1.0.0", folder), RangeError, refusal);
      assertEquals(version(folder), "0.9.0");
    });
  }
});

test("version: bump() refuses what is no later version", () => {
  withCopy("## 1.0.0-rc.1\n\n- x\n\n## 0.8.9\n\n- x\n\n## 1.0.0\n\n- x\n", (folder) => {
    for (const next of ["0.9.0", "0.8.9", "0.8.10"]) {
      assertThrows(() => bump(next, folder), RangeError, `${next} is not later than 0.9.0`);
    }
    for (const next of ["1.0", "v1.0.0", "1.0.0.", ""]) {
      assertThrows(() => bump(next, folder), RangeError, "is no version");
    }
    bump("1.0.0-rc.1", folder);
    bump("1.0.0", folder);
    assertThrows(() => bump("1.0.0-rc.1", folder), RangeError, "not later than");
    assertEquals(version(folder), "1.0.0");
  });
});

test("version: places that differ are told", () => {
  withCopy("", (folder) => {
    const path = join(folder, "package.json");
    writeFileSync(path, readFileSync(path, "utf8").replace('"0.9.0"', '"0.8.0"'));
    assertThrows(
      () => version(folder),
      Error,
      "The versions differ: deno.json 0.9.0, package.json 0.8.0, harness/deno.json 0.9.0",
    );
  });
});
