/**
 * Bad input of ndjson_extract: the right class of error, a message that says what and where, nothing
 * written, and a kernel that works on.
 *
 * @module
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import { test } from "node:test";
import {
  extractNdjson,
  extractNdjsonInto,
  NdjsonError,
  type NdjsonErrorKind,
  NdjsonExtractor,
} from "../kernels/ndjson_extract/mod.ts";
import { describe, everyBroken, everyDepth, everyFault } from "./_inputs/ndjson_extract.ts";
import { soups } from "./_inputs/ndjson_extract_seeded.ts";
import { ways } from "./_inputs/ndjson_extract_ways.ts";
import { NaiveNdjsonError, naiveNdjsonExtract } from "./_naive/ndjson_extract.ts";

// deno-lint-ignore no-explicit-any -- bad input has any type
type Anything = any;

const timeout = 120_000;

/** A text whose characters are bytes. */
function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

const sound = new NdjsonExtractor(64, ["a"]);

/** Checks an error and, after it, that the doors still answer. */
function fails(
  call: () => unknown,
  kind: typeof TypeError | typeof RangeError | typeof NdjsonError,
  ...words: readonly (string | number)[]
): void {
  const error = assertThrows(call, kind) as Error;
  for (const word of words) {
    assert(error.message.includes(String(word)), `"${error.message}" does not say ${word}`);
  }
  const bytes = latin1('{"a":12}\n');
  assertEquals(extractNdjson(bytes, ["a"]).columns[0].ends[0], 7);
  sound.input.set(bytes);
  assertEquals(sound.extract(bytes.length).columns[0].ends[0], 7);
}

/** What it is, the text, a byte a character, and the error. */
type Wrong = [what: string, text: string, kind: NdjsonErrorKind, line: number, offset: number];

const wrong: readonly Wrong[] = [
  ["a line that breaks off", '{"a":1', "syntax", 1, 6],
  ["a line that breaks off at its newline", '1\n{"a":1\n2', "syntax", 2, 8],
  ["a line that breaks off before its CR LF", '{"a":\r\n1', "syntax", 1, 6],
  ["a value too many", '\n1\n{"a":1} 2\n', "syntax", 3, 11],
  ["two values without a space", '{"a":1}{"a":2}', "syntax", 1, 7],
  ["a comma too many in an object", '{"a":1,}', "syntax", 1, 7],
  ["a comma too many in an array", "[1,]", "syntax", 1, 3],
  ["a comma too few", '{"a":1 "b":2}', "syntax", 1, 7],
  ["a comma first", "[,1]", "syntax", 1, 1],
  ["a comma at the top", '1\n{"a":1},\n', "syntax", 2, 9],
  ["a colon too few", '{"a" 1}', "syntax", 1, 5],
  ["a colon too many", '{"a"::1}', "syntax", 1, 5],
  ["a colon in an array", '["a":1]', "syntax", 1, 4],
  ["a comma in place of a colon", '{"a",1}', "syntax", 1, 4],
  ["a key that is no string", "{a:1}\n{1:2}", "syntax", 1, 1],
  ["a key that is an object", "{{}:1}", "syntax", 1, 1],
  ["a key without a value", '{"a"}', "syntax", 1, 4],
  ["a member without a value", '{"a":}', "syntax", 1, 5],
  ["brackets that do not match", '[{"a":1]}', "syntax", 1, 7],
  ["brackets the other way", "{]", "syntax", 1, 1],
  ["a bracket too many", "[]]", "syntax", 1, 2],
  ["a bracket too few", "[[]\n[]", "syntax", 1, 3],
  ["a word that is none", "1\n[nan,xyz]", "syntax", 2, 7],
  ["an upper-case word", "[True]", "syntax", 1, 1],
  ["a number with a plus", "+1", "syntax", 1, 0],
  ["a number with a dot first", "[.5]", "syntax", 1, 1],
  ["a control character outside strings", "[1,\x001]", "syntax", 1, 3],
  ["a form feed for a space", "[1,\x0c1]", "syntax", 1, 3],
  ["a substitute for a colon", '{"a"\x1a1}', "syntax", 1, 4],
  ["a backslash outside strings", "\\[]", "syntax", 1, 0],
  ["a byte order mark", '\xef\xbb\xbf{"a":1}', "syntax", 1, 0],
  ["a string that does not close", '"a"\n["b]\n"c"', "unclosed_string", 2, 5],
  ["a string that its line's end escapes from", '"a\\\n"', "unclosed_string", 1, 0],
  ["a string whose quote is escaped", '{"a":"x\\"}\n', "unclosed_string", 1, 5],
  ["a key that does not close", '{"a:1}', "unclosed_string", 1, 1],
  ["a tab in a string", '{"a":"x\ty"}', "control_character", 1, 7],
  ["a CR in a string", '"x\r\n', "control_character", 1, 2],
  ["a NUL in a key", '1\n{"\0":1}', "control_character", 2, 4],
  ["an escaped control character", '"\\\x1f"', "control_character", 1, 2],
  ["UTF-8 that is none in a string", '1\n{"a":"\xff"}', "utf8", 2, 8],
  ["UTF-8 that is none between values", "[1,\x80]", "utf8", 1, 3],
  ["a surrogate in UTF-8", '"\xed\xa0\x80"', "utf8", 1, 1],
  ["a character that a line's end cuts", '"\xe4\xb8\n"', "utf8", 1, 1],
  ["a character that the text's end cuts", "1\n\xf0\x9f\x98", "utf8", 2, 2],
  ["UTF-8 before what is wrong earlier in the line", ']"\xc0"', "utf8", 1, 2],
  ["the first line of two that are wrong", '[1\n"\xff"', "syntax", 1, 2],
  ["65 levels", `\n${"[".repeat(65)}${"]".repeat(65)}`, "too_deep", 2, 65],
  ["65 levels of objects", '{"a":'.repeat(65), "too_deep", 1, 320],
  ["an empty 65th level", `${"[".repeat(64)}{}`, "too_deep", 1, 64],
  ["65 levels that a fault precedes", `[1 ${"[".repeat(65)}`, "syntax", 1, 3],
];

for (const [what, text, kind, line, offset] of wrong) {
  test(`extractNdjson() refuses ${what}`, () => {
    // lines before, which fill a piece of the kernel or two
    for (const lines of [0, 3, 2000]) {
      const before = '{"a":"0123456789"}\n'.repeat(lines);
      const input = { bytes: latin1(before + text), paths: ["a", "a.a"] };
      const want = { kind, line: line + lines, offset: offset + before.length };
      for (const way of ways.filter(({ unavailable }) => unavailable(input) === null)) {
        const error = assertThrows(() => way.prepare(input)(), NdjsonError, String(want.line));
        const { kind, line, offset } = error as NdjsonError;
        assertEquals({ kind, line, offset }, want, way.name);
      }
      const { name, message } = assertThrows(() => naiveNdjsonExtract(input)) as Error;
      assertEquals([name, message], [
        "NdjsonError",
        `${kind} in line ${want.line} at offset ${want.offset}`,
      ]);
    }
  });
}

test("extractNdjson() takes 64 levels", () => {
  const deep = `${"[".repeat(63)}{"a":1}${"]".repeat(63)}`;
  assertEquals(extractNdjson(latin1(`{"a":0}\n${deep}\n`), ["a"]).rows, 2);
});

test("NdjsonError is a SyntaxError that says the line, the byte and what", () => {
  const error = new NdjsonError("too_deep", 7, 99);
  assert(error instanceof SyntaxError);
  assertEquals(error.name, "NdjsonError");
  assertEquals(
    error.message,
    "Cannot read line 7: the bracket at byte 99 opens a level more than 64",
  );
});

test("extractNdjson() names the line that the oracle names", { timeout }, () => {
  const counts = new Map<string, number>();
  let number = 0;
  for (const group of [everyFault, everyBroken, everyDepth, soups]) {
    for (const input of group()) {
      if (number++ % 5 !== 0) continue;
      let want: unknown = null, got: unknown = null;
      try {
        naiveNdjsonExtract(input);
      } catch (error) {
        if (!(error instanceof NaiveNdjsonError)) throw error;
        const { kind, line, offset } = error;
        want = { kind, line, offset };
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
      }
      try {
        extractNdjson(input.bytes, input.paths);
      } catch (error) {
        if (!(error instanceof NdjsonError)) throw error;
        const { kind, line, offset } = error;
        got = { kind, line, offset };
      }
      assertEquals(got, want, describe(input));
    }
  }
  for (const kind of ["utf8", "unclosed_string", "control_character", "syntax", "too_deep"]) {
    assert((counts.get(kind) ?? 0) > 20, `${kind}: ${counts.get(kind)} times`);
  }
});

test("extractNdjson() refuses bytes that are none", () => {
  for (const bytes of [null, undefined, "{}", [123], new ArrayBuffer(4), new Uint16Array(4)]) {
    fails(() => extractNdjson(bytes as Anything, ["a"]), TypeError, "bytes");
    fails(() => extractNdjsonInto(bytes as Anything, []), TypeError, "bytes");
  }
});

test("extractNdjson() refuses paths that are none", () => {
  const bytes = latin1("{}");
  for (const paths of [null, undefined, "a", { length: 0 }, new Set(["a"])]) {
    fails(() => extractNdjson(bytes, paths as Anything), TypeError, "paths");
    fails(() => new NdjsonExtractor(10, paths as Anything), TypeError, "paths");
  }
  const list: readonly unknown[] = [["a", 5], ["a", null], ["a", , "b"], ["a", ["b"]]];
  for (const paths of list) {
    fails(() => extractNdjson(bytes, paths as Anything), TypeError, '"paths"[1]');
  }
});

test("extractNdjson() refuses paths that are spelt wrong", () => {
  for (const path of ["a\\b", "\\", "a.b\\", "a\\\\\\x", "\\\\\\"]) {
    fails(() => extractNdjson(latin1("{}"), ["x", path]), RangeError, '"paths"[1]', "backslash");
    fails(() => new NdjsonExtractor(10, [path]), RangeError, '"paths"[0]');
  }
  const keys = (count: number) => Array(count).fill("k").join(".");
  assertEquals(extractNdjson(latin1("{}"), [keys(64)]).rows, 1);
  fails(() => extractNdjson(latin1("{}"), [keys(65)]), RangeError, "65 keys", 64);
});

test("extractNdjson() refuses a path that comes twice", () => {
  fails(() => extractNdjson(latin1("{}"), ["a", "a.b", "a"]), RangeError, '"paths"[2]');
  fails(() => new NdjsonExtractor(10, ["", ""]), RangeError, '"paths"[1]');
});

function columnOf(path: unknown, length: number): Anything {
  return {
    path,
    starts: new Uint32Array(length).fill(9),
    ends: new Uint32Array(length).fill(9),
    kinds: new Uint8Array(length).fill(9),
  };
}

test("extractNdjsonInto() tells the rows that do not fit, and writes nothing behind the columns", () => {
  const bytes = latin1('{"a":1}\n'.repeat(10_000));
  for (const length of [0, 1, 9_999]) {
    const whole = columnOf("a", length + 20);
    const inner = {
      path: "a",
      starts: whole.starts.subarray(10, 10 + length),
      ends: whole.ends.subarray(10, 10 + length),
      kinds: whole.kinds.subarray(10, 10 + length),
    };
    fails(() => extractNdjsonInto(bytes, [inner]), RangeError, 10_000, length);
    for (const cells of [whole.starts, whole.ends, whole.kinds]) {
      const around = [...cells.subarray(0, 10), ...cells.subarray(10 + length)];
      assert(around.every((cell) => cell === 9));
    }
  }
  const short = { ...columnOf("a", 2), kinds: new Uint8Array(1) };
  fails(() => extractNdjsonInto(latin1("1\n2"), [columnOf("b", 2), short]), RangeError, 2, 1);
});

test("extractNdjsonInto() refuses columns that are none", () => {
  const bytes = latin1("{}");
  for (const columns of [null, undefined, columnOf("a", 1)]) {
    fails(() => extractNdjsonInto(bytes, columns as Anything), TypeError, "columns");
  }
  const parts: readonly object[] = [{ starts: [1] }, { ends: new Int32Array(1) }, {
    kinds: undefined,
  }];
  for (const part of parts) {
    const column = { ...columnOf("a", 1), ...part };
    fails(() => extractNdjsonInto(bytes, [columnOf("b", 1), column]), TypeError, '"columns"[1]');
  }
  fails(() => extractNdjsonInto(bytes, [null as Anything]), TypeError, '"columns"[0]');
  fails(() => extractNdjsonInto(bytes, [columnOf(7, 1)]), TypeError, '"columns"[0].path');
  fails(() => extractNdjsonInto(bytes, [columnOf("a", 1), columnOf("a", 1)]), RangeError, "a");
});

test("extractNdjson() tells the size when a text is too large for its offsets", () => {
  // no such memory is needed to be refused it
  const bytes = new Uint8Array(0);
  Object.defineProperty(bytes, "length", { value: 2 ** 32 });
  fails(() => extractNdjson(bytes, ["a"]), RangeError, 2 ** 32);
});

test("extractNdjson() reads a list of paths once: what it says another time is not remembered", () => {
  const bytes = latin1('{"a":1,"b":2}\n');
  const fickle = ["zz"];
  let reads = 0;
  Object.defineProperty(fickle, 0, { get: () => reads++ === 0 ? "b" : "a" });
  extractNdjson(bytes, fickle);
  const [{ path, starts }] = extractNdjson(bytes, ["a"]).columns;
  assertEquals([path, starts[0]], ["a", 5]);
});

test("extractNdjsonInto() reads each column, and what is in it, once", () => {
  const reads: { [name: string]: number } = {};
  const counted = (of: object): Anything =>
    new Proxy(of, {
      get(target, name) {
        reads[String(name)] = (reads[String(name)] ?? 0) + 1;
        return Reflect.get(target, name);
      },
    });
  const column = counted({
    path: "a",
    starts: new Uint32Array(4),
    ends: new Uint32Array(4),
    kinds: new Uint8Array(4),
  });
  assertEquals(extractNdjsonInto(latin1('{"a":1}\n{"a":2}\n'), [column]), 2);
  assertEquals(reads, { path: 1, starts: 1, ends: 1, kinds: 1 });
});
