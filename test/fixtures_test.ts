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
import { openCorpus } from "../fixtures/corpus_folder.ts";
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

const utf8 = new TextDecoder("utf-8", { fatal: true });

test("fixtures: the same seed gives the same documents, logs, tables and records everywhere", () => {
  const hash = createHash("sha256");
  const generators = [
    ...fixtures.jsonShapes.map((shape) => (seed: number, bytes: number) =>
      fixtures.jsonDocument(shape, seed, bytes)
    ),
    fixtures.eventLog,
    fixtures.quotedTable,
    fixtures.numberTable,
    fixtures.marcRecords,
    fixtures.sensorLog,
  ];
  assertEquals(generators.length, 17);
  for (const generate of generators) {
    const made = generate(7, 5000);
    assertEquals(made.length, 5000);
    assertEquals(made, generate(7, 5000));
    assert(made.some((byte, i) => byte !== generate(8, 5000)[i]), "the seed does nothing");
    hash.update(made);
  }
  assertEquals(hash.digest("hex").slice(0, 16), "8bd636f42f2ac9ab");
});

test("jsonDocument() makes exactly so many bytes that JSON.parse takes, of every shape", () => {
  for (const shape of fixtures.jsonShapes) {
    for (let bytes = 2; bytes < 600; bytes++) {
      const made = fixtures.jsonDocument(shape, bytes, bytes);
      assertEquals(made.length, bytes, shape);
      JSON.parse(utf8.decode(made));
    }
  }
  for (const bytes of [-1, 0, 1, NaN]) {
    assertThrows(() => fixtures.jsonDocument("integers", 1, bytes), RangeError, "2 bytes or more");
  }
});

const jsonText = (shape: fixtures.JsonShape) => utf8.decode(fixtures.jsonDocument(shape, 1, units));

/** The members of a document whose length is their own: the last one is a filler. */
const members = <T>(shape: fixtures.JsonShape): T[] => JSON.parse(jsonText(shape)).slice(0, -1);

test("jsonDocument() has what the shape's name says", () => {
  const integers = members<number>("integers");
  assert(integers.length > 5000 && integers.every(Number.isSafeInteger));
  assert(integers.some((value) => value < 0) && new Set(integers).size > integers.length / 2);
  const floats = members<number>("floats");
  assert(floats.length > 3000 && floats.every((value) => typeof value === "number"));
  assert(floats.filter((value) => String(value).length >= 15).length > floats.length / 3);
  assert(/\de-\d/.test(jsonText("floats")));

  const lengths = members<string>("strings_short").map(({ length }) => length);
  assertEquals(
    [...new Set(lengths)].sort((a, b) => a - b),
    Array.from({ length: 17 }, (_, i) => i),
  );
  const long = members<string>("strings_long");
  assert(long.length > 30 && long.every(({ length }) => length >= 200 && length <= 2000));

  const mixed = members<unknown>("mixed_small");
  const kinds = new Set(mixed.map((value) => value === null ? "null" : typeof value));
  assertEquals([...kinds].sort(), ["boolean", "null", "number", "object", "string"]);
  assert(Object.keys(JSON.parse(jsonText("wide_object"))).length > 1000);
});

test("jsonDocument() has escapes, whitespace and other scripts where they are asked for", () => {
  const escapes = jsonText("escape_heavy").match(/\\(u....|.)/g)!;
  assert(Math.abs(escapes.length / units - 0.25) < 0.1, `${escapes.length / units}`);
  const kinds = [...new Set(escapes.map((escape) => escape[1]))].sort().join("");
  assertEquals(kinds, '"/\\bfnrtu');
  assert(/[^\\](\\\\){5,}/.test(jsonText("escape_heavy")), "no run of backslashes");
  assertEquals(jsonText("strings_long").includes("\\"), false);

  const indented = jsonText("whitespace_heavy").trimEnd();
  const decimals = (text: string) => text.replaceAll(/\d\.\d+/g, "0");
  assertEquals(decimals(indented), decimals(JSON.stringify(JSON.parse(indented), null, 4)));
  assert(indented.match(/^ +/gm)!.join("").length > units / 3);
  const compact = jsonText("api_like").trimEnd();
  assertEquals(decimals(compact), decimals(JSON.stringify(JSON.parse(compact))));

  for (const [shape, least] of [["non_ascii", 0.75], ["twitter_like", 0.2]] as const) {
    const bytes = fixtures.jsonDocument(shape, 1, units);
    const foreign = bytes.filter((byte) => byte >= 0x80).length / units;
    assert(foreign > least, `${shape}: ${foreign}`);
    assert(bytes.some((byte) => byte >= 0xf0), `${shape} has no emoji`);
  }
});

test("jsonDocument() nests as deep as it is told and no deeper", () => {
  const deepest = (value: unknown): number =>
    typeof value !== "object" || value === null
      ? 0
      : 1 + Math.max(0, ...Object.values(value).map(deepest));
  for (const depth of [2, 10, 60]) {
    const made = fixtures.jsonDocument("nested_deep", 1, units, { depth });
    assertEquals(deepest(JSON.parse(utf8.decode(made))), depth);
  }
  for (const depth of [1, 61]) {
    assertThrows(() => fixtures.jsonDocument("nested_deep", 1, 99, { depth }), RangeError, "60");
  }
});

test("eventLog() has a JSON object a line, with members that are missing and null", () => {
  for (let bytes = 0; bytes < 400; bytes++) {
    const lines = utf8.decode(fixtures.eventLog(bytes, bytes)).split("\n");
    assertEquals(lines.pop(), "");
    for (const line of lines.filter((line) => line.trim() !== "")) JSON.parse(line);
  }
  const text = utf8.decode(fixtures.eventLog(1, units));
  const events = text.trimEnd().split("\n").map((line) => JSON.parse(line)).slice(0, -1);
  assert(events.length > 300 && events.every(({ ts, event, props }) => ts && event && props));
  const ids = events.map(({ user }) => user?.id === undefined ? user : user.id);
  const kind = (id: unknown) => id === null ? "null" : typeof id;
  assertEquals([...new Set(ids.map(kind))].sort(), [
    "null",
    "number",
    "object",
    "string",
    "undefined",
  ]);
  for (const escape of ['\\"', "\\\\", "\\n"]) assert(text.includes(escape), escape);
});

test("sensorLog() has short lines of two numbers, or one and null", () => {
  const text = utf8.decode(fixtures.sensorLog(1, units));
  assertEquals(text.length, units);
  const values = text.trimEnd().split("\n").map((line) => JSON.parse(line)).slice(0, -1);
  assert(values.length > units / 32 && values.every(({ t }) => t > 1.7e9 && t < 1.8e9));
  const missing = values.filter(({ v }) => v === null).length / values.length;
  assert(Math.abs(missing - 1 / 32) < 0.01, `${missing}`);
});

test("quotedTable() and numberTable() have the same number of fields in every row", () => {
  const rowsOf = (text: string) =>
    text.replaceAll(/"(?:[^"]|"")*"/g, "q").split(/\r?\n/).map((row) => row.split(",").length);
  for (let bytes = 0; bytes < 400; bytes++) {
    assertEquals(fixtures.quotedTable(bytes, bytes).length, bytes);
    assertEquals(fixtures.numberTable(bytes, bytes).length, bytes);
  }
  const quoted = utf8.decode(fixtures.quotedTable(1, units));
  const rows = rowsOf(quoted);
  assertEquals([rows.pop(), ...new Set(rows)], [1, 7]);
  for (const part of ['""', ',"",', "\r\n", "é", ", "]) assert(quoted.includes(part), part);
  assert(/"[^"]*\r\n[^"]*"/.test(quoted), "no line end within quotes");
  assertEquals(quoted.match(/[^\r]\n(?=\d+,")/g), null, "a row ends without CR");
  const numbers = utf8.decode(fixtures.numberTable(1, units));
  assert(/^[\d.,\n-]*$/.test(numbers));
  assertEquals([...new Set(rowsOf(numbers.trimEnd()))], [13]);
});

test("marcRecords() have leaders and directories that are right", () => {
  const file = fixtures.marcRecords(1, units);
  const number = (from: number, digits: number) =>
    Number(utf8.decode(file.subarray(from, from + digits)));
  let records = 0;
  for (let at = 0; at < file.length; records++) {
    const length = number(at, 5), base = at + number(at + 12, 5);
    assertEquals([file[base - 1], file[at + length - 1]], [0x1e, 0x1d]);
    for (let entry = at + 24; entry < base - 1; entry += 12) {
      const end = base + number(entry + 7, 5) + number(entry + 3, 4);
      assertEquals(file[end - 1], 0x1e);
      assert(end < at + length);
    }
    at += length;
  }
  assert(records > 80, `${records}`);
  const marks = [0x1d, 0x1e, 0x1f].map((mark) => file.filter((byte) => byte === mark).length);
  assert(marks[0] === records && marks[1] > 10 * records && marks[2] > 10 * records);
  assertThrows(() => fixtures.marcRecords(1, 42), RangeError, "43 bytes or more");
  for (let bytes = 43; bytes < 999; bytes++) {
    assertEquals(fixtures.marcRecords(bytes, bytes).length, bytes);
  }
});

test("utf8Text() is exactly so long and cuts no character", () => {
  for (const generate of [fixtures.asciiText, fixtures.cjkText, fixtures.emojiText]) {
    for (let bytes = 0; bytes < 200; bytes++) {
      const text = fixtures.utf8Text(generate, 1, bytes);
      assertEquals(text.length, bytes);
      const whole = utf8.decode(text).trimEnd();
      assert(fixtures.toJsString(generate(1, bytes)).startsWith(whole));
    }
  }
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
    for (const kind of ["json", "ndjson", "csv", "marc", "floats"]) mkdirSync(join(folder, kind));
    write("nothing.utf16le.txt", []);
    write("readme.md", [1]);
    mkdirSync(join(folder, "utf16", "folder.utf16le.txt"));
    const corpus = openCorpus(folder);
    assertEquals(corpus.dir, folder);
    const files = corpus.files("utf16");
    assertEquals(files.map(({ name }) => name), ["mars_english"]);
    assertEquals(files[0].bytes(), Uint8Array.of(0x61, 0, 0x62, 0));
    assertEquals(corpus.skipped, [
      "utf16/folder.utf16le.txt: is not a file",
      "utf16/mars_english.utf16le.txt: would be the second case named mars_english",
      "utf16/nothing.utf16le.txt: is empty",
      "utf16/odd.utf16le.txt: has 3 bytes, an odd number: not UTF-16",
      "json/: holds no *.json",
      "ndjson/: holds no *.ndjson",
      "csv/: holds no *.csv",
      "marc/: holds no *.mrc",
      "floats/: holds no *.txt",
    ]);
  });
});

test("openCorpus() finds files of every kind by their suffix", () => {
  inFolder((folder) => {
    const content = (kind: string) => kind.padEnd(26, ".");
    const kinds = {
      utf16: "utf16le.txt",
      json: "json",
      ndjson: "ndjson",
      csv: "csv",
      marc: "mrc",
      floats: "txt",
    };
    for (const [kind, suffix] of Object.entries(kinds)) {
      mkdirSync(join(folder, kind));
      writeFileSync(join(folder, kind, `A file.${suffix}`), content(kind));
      writeFileSync(join(folder, kind, `a_file.${suffix}.bak`), "another");
    }
    writeFileSync(join(folder, "marc", "short.mrc"), "1".repeat(25));
    writeFileSync(join(folder, "json", "nothing.json"), "");
    const corpus = openCorpus(folder);
    for (const kind of Object.keys(kinds) as fixtures.CorpusKind[]) {
      const [file, ...others] = corpus.files(kind);
      assertEquals([file.name, others], ["a_file", []]);
      assertEquals(new TextDecoder().decode(file.bytes()), content(kind));
    }
    assertEquals(corpus.skipped, [
      "json/nothing.json: is empty",
      "marc/short.mrc: has 25 bytes, less than the shortest record: not ISO 2709",
    ]);
  });
});

test("openCorpus() skips what is missing", () => {
  inFolder((folder) => {
    assertEquals(openCorpus(folder).files("utf16"), []);
    assertEquals(
      openCorpus(folder).skipped,
      ["utf16", "json", "ndjson", "csv", "marc", "floats"].map((kind) =>
        `${kind}/: there is no such folder, or it cannot be read`
      ),
    );
    mkdirSync(join(folder, "utf16"));
    assertEquals(openCorpus(folder).skipped[0], "utf16/: holds no *.utf16le.txt");
  });
});

test("openCorpus() refuses what is no folder, by name", () => {
  inFolder((folder) => {
    const missing = join(folder, "missing");
    assertThrows(() => openCorpus(missing), Error, missing);
    writeFileSync(join(folder, "file"), "");
    assertThrows(() => openCorpus(join(folder, "file")), Error, "not a folder");
  });
});
