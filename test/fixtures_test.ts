/**
 * The inputs are what their names say, the same on every runtime, and a corpus tells what it lacks.
 *
 * @module
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import * as fixtures from "../fixtures/mod.ts";

const units = 65_536;

function share(text: Uint16Array, counts: (unit: number) => boolean): number {
  return text.filter(counts).length / text.length;
}

const isSpecial = (unit: number) => unit < 0x20 || unit === 0x22 || unit === 0x5c;
const isSurrogate = (unit: number) => (unit & 0xf800) === 0xd800;

test("fixtures: the same seed gives the same text on every runtime", () => {
  const hash = createHash("sha256");
  for (
    const generate of [
      fixtures.asciiText,
      fixtures.logLines,
      fixtures.colouredLog,
      fixtures.escapeDenseText,
      fixtures.controlDenseText,
      fixtures.latin1Text,
      fixtures.cyrillicText,
      fixtures.cjkText,
      fixtures.emojiText,
      fixtures.mixedText,
      fixtures.loneSurrogateText,
    ]
  ) {
    const text = generate(7, 5000);
    assertEquals(text.length, 5000);
    assertEquals(text, generate(7, 5000));
    assert(text.some((unit, i) => unit !== generate(8, 5000)[i]), "the seed does nothing");
    hash.update(new Uint8Array(text.buffer));
  }
  const strings = fixtures.shortStrings(7, 1000, 24);
  hash.update(new Uint8Array(strings.units.buffer)).update(new Uint8Array(strings.offsets.buffer));
  assertEquals(hash.digest("hex").slice(0, 16), "a9e2c8914c7241c2");
});

test("fixtures: asciiText() is printable and needs no escape", () => {
  assertEquals(share(fixtures.asciiText(1, units), (u) => u < 0x20 || u > 0x7e || isSpecial(u)), 0);
});

test("fixtures: logLines() has four escapes in 115 units", () => {
  const density = share(fixtures.logLines(1, units), isSpecial) * 115;
  assert(Math.abs(density - 4) < 0.1, `${density}`);
});

test("fixtures: the dense texts escape every fourth unit", () => {
  assertEquals(share(fixtures.escapeDenseText(1, units), isSpecial), 1 / 4);
  assertEquals(share(fixtures.controlDenseText(1, units), isSpecial), 1 / 4);
  assertEquals(share(fixtures.controlDenseText(1, units), (u) => u > 7 && u < 14 && u !== 11), 0);
});

test("fixtures: each script keeps to its range", () => {
  const latin1 = share(fixtures.latin1Text(1, units), (unit) => unit >= 0x80);
  assert(latin1 > 0.08 && latin1 < 0.16, `${latin1}`);
  assertEquals(share(fixtures.latin1Text(1, units), (unit) => unit > 0xff), 0);
  const cyrillic = (unit: number) => unit >= 0x410 && unit <= 0x44f;
  assert(share(fixtures.cyrillicText(1, units), cyrillic) > 0.75);
  const cjk = (unit: number) => unit >= 0x3000 && unit < 0xd800 || unit >= 0xff00;
  assert(share(fixtures.cjkText(1, units), cjk) > 0.95);
  assert(share(fixtures.emojiText(1, units), isSurrogate) > 0.75);
});

test("fixtures: only loneSurrogateText() is not well-formed", () => {
  for (const generate of [fixtures.emojiText, fixtures.mixedText]) {
    for (let length = 0; length < 300; length++) {
      assert(fixtures.toJsString(generate(1, length)).isWellFormed());
    }
  }
  const lone = fixtures.toJsString(fixtures.loneSurrogateText(1, units)).match(/\p{Surrogate}/gu);
  const every = units / (lone?.length ?? 0);
  assert(every > 150 && every < 250, `one in ${every}`);
});

test("fixtures: shortStrings() fills every length up to the longest", () => {
  const { units, offsets } = fixtures.shortStrings(1, 10_000, 24);
  assertEquals(offsets.length, 10_001);
  assertEquals(offsets[10_000], units.length);
  const lengths = Array.from(offsets.subarray(1), (end, i) => end - offsets[i]);
  assertEquals(new Set(lengths).size, 25);
});

test("fixtures: toJsString() keeps every unit", () => {
  const text = fixtures.loneSurrogateText(3, 10_000);
  const string = fixtures.toJsString(text);
  assertEquals(Uint16Array.from({ length: string.length }, (_, i) => string.charCodeAt(i)), text);
});

function inFolder(use: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "lanemark-"));
  try {
    use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("openCorpus() lists the usable files and names the others", () => {
  inFolder((folder) => {
    mkdirSync(join(folder, "utf16"));
    const write = (name: string, bytes: number[]) =>
      writeFileSync(join(folder, "utf16", name), Uint8Array.from(bytes));
    write("Mars-English.utf16le.txt", [0x61, 0, 0x62, 0]);
    write("mars_english.utf16le.txt", [0x63, 0]);
    write("odd.utf16le.txt", [1, 2, 3]);
    write("nothing.utf16le.txt", []);
    write("readme.md", [1]);
    mkdirSync(join(folder, "utf16", "folder.utf16le.txt"));
    const corpus = fixtures.openCorpus(folder);
    assertEquals(corpus.dir, folder);
    const files = corpus.files("utf16");
    assertEquals(files.map(({ name }) => name), ["mars_english"]);
    assertEquals(files[0].bytes(), Uint8Array.of(0x61, 0, 0x62, 0));
    assertEquals(corpus.skipped, [
      "utf16/folder.utf16le.txt: is not a file",
      "utf16/mars_english.utf16le.txt: would be the second case named mars_english",
      "utf16/nothing.utf16le.txt: is empty",
      "utf16/odd.utf16le.txt: has 3 bytes, an odd number: not UTF-16",
    ]);
  });
});

test("openCorpus() skips what is missing", () => {
  inFolder((folder) => {
    assertEquals(fixtures.openCorpus(folder).files("utf16"), []);
    assertEquals(fixtures.openCorpus(folder).skipped, [
      "utf16/: there is no such folder, or it cannot be read",
    ]);
    mkdirSync(join(folder, "utf16"));
    assertEquals(fixtures.openCorpus(folder).skipped, ["utf16/: holds no *.utf16le.txt"]);
  });
});

test("openCorpus() refuses what is no folder, by name", () => {
  inFolder((folder) => {
    const missing = join(folder, "missing");
    assertThrows(() => fixtures.openCorpus(missing), Error, missing);
    writeFileSync(join(folder, "file"), "");
    assertThrows(() => fixtures.openCorpus(join(folder, "file")), Error, "not a folder");
  });
});
