/**
 * json_escape against answers written by hand, through every door.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { Buffer } from "node:buffer";
import { test } from "node:test";
import {
  jsonEscape,
  jsonEscapeArray,
  jsonEscapeBatch,
  jsonEscapeBound,
  jsonEscapeInto,
  type JsonEscapeOptions,
  JsonEscaper,
} from "../kernels/json_escape/mod.ts";
import { naiveText } from "./_naive/json_escape.ts";

/** What it shows, the text, the options, and the answer with one character a byte. */
type Golden = [what: string, text: string, options: JsonEscapeOptions, answer: string];

const golden: readonly Golden[] = [
  ["keeps an empty text empty", "", {}, ""],
  ["keeps plain ASCII", "The quick brown fox, 1234567890.", {}, "The quick brown fox, 1234567890."],
  ["escapes the quotation mark", 'a"b', {}, 'a\\"b'],
  ["escapes the backslash", "a\\b", {}, "a\\\\b"],
  ["escapes backspace", "\x08", {}, "\\b"],
  ["escapes tab", "\x09", {}, "\\t"],
  ["escapes line feed", "\x0a", {}, "\\n"],
  ["escapes form feed", "\x0c", {}, "\\f"],
  ["escapes carriage return", "\x0d", {}, "\\r"],
  ["escapes NUL", "\x00", {}, "\\u0000"],
  ["escapes vertical tab by number", "\x0b", {}, "\\u000b"],
  ["escapes the first and the last control", "\x01\x1f", {}, "\\u0001\\u001f"],
  ["writes upper-case digits on demand", "\x0b\x1f\x1a", { hex: "upper" }, "\\u000B\\u001F\\u001A"],
  ["keeps space, DEL and the slash", " \x7f/", {}, " \x7f/"],
  ["keeps the apostrophe and <, >, &", "'<>&", {}, "'<>&"],
  ["keeps U+2028 and U+2029", "\u2028\u2029", {}, "\xe2\x80\xa8\xe2\x80\xa9"],
  ["writes two bytes from U+0080", "\x80", {}, "\xc2\x80"],
  ["writes two bytes up to U+07FF", "\u07ff", {}, "\xdf\xbf"],
  ["writes three bytes from U+0800", "\u0800", {}, "\xe0\xa0\x80"],
  ["writes three bytes up to U+FFFF", "\uffff", {}, "\xef\xbf\xbf"],
  ["keeps the neighbours of the surrogates", "\ud7ff\ue000", {}, "\xed\x9f\xbf\xee\x80\x80"],
  ["keeps U+FFFD", "\ufffd", {}, "\xef\xbf\xbd"],
  ["keeps a byte order mark", "\ufeff\ufeffa", {}, "\xef\xbb\xbf\xef\xbb\xbfa"],
  ["keeps U+FFFE", "\ufffea", {}, "\xef\xbf\xbea"],
  ["writes Latin-1", "naïve café", {}, "na\xc3\xafve caf\xc3\xa9"],
  ["writes Cyrillic", "Юла", {}, "\xd0\xae\xd0\xbb\xd0\xb0"],
  ["writes Chinese", "中文", {}, "\xe4\xb8\xad\xe6\x96\x87"],
  ["writes a pair in four bytes", "😀", {}, "\xf0\x9f\x98\x80"],
  ["writes the first pair", "\ud800\udc00", {}, "\xf0\x90\x80\x80"],
  ["writes the last pair", "\udbff\udfff", {}, "\xf4\x8f\xbf\xbf"],
  ["keeps a pair under every policy", "😀", { surrogates: "drop" }, "\xf0\x9f\x98\x80"],
  ["escapes lone surrogates", "a\ud83dz\ude00", {}, "a\\ud83dz\\ude00"],
  ["escapes swapped surrogates", "\ude00\ud83d", {}, "\\ude00\\ud83d"],
  ["pairs the nearest high surrogate", "\ud83d\ud83d\ude00", {}, "\\ud83d\xf0\x9f\x98\x80"],
  ["escapes a second low surrogate", "\ud83d\ude00\ude00", {}, "\xf0\x9f\x98\x80\\ude00"],
  ["escapes lone surrogates in upper case", "\udabc", { hex: "upper" }, "\\uDABC"],
  ["drops lone surrogates", "a\ud83dz\ude00", { surrogates: "drop" }, "az"],
  ["drops without joining", "\ud83d\ud83d", { surrogates: "drop" }, ""],
  [
    "replaces lone surrogates",
    "a\ud83dz\ude00",
    { surrogates: "replace" },
    "a\xef\xbf\xbdz\xef\xbf\xbd",
  ],
  [
    "throws for lone surrogates only",
    "a😀é\n",
    { surrogates: "throw" },
    "a\xf0\x9f\x98\x80\xc3\xa9\\n",
  ],
  ["puts quotes around", 'say "hi"', { quotes: true }, '"say \\"hi\\""'],
  ["puts quotes around nothing", "", { quotes: true }, '""'],
  ["combines its options", "\x1f\udead", { hex: "upper", quotes: true }, '"\\u001F\\uDEAD"'],
];

function bytes(answer: string): Uint8Array {
  return Uint8Array.from(answer, (character) => character.charCodeAt(0));
}

function units(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

/** Through every door that takes one text. */
function doors(text: string, options: JsonEscapeOptions): Map<string, Uint8Array> {
  const answers = new Map<string, Uint8Array>();
  const little = new Uint8Array(units(text).buffer);
  answers.set("a string", jsonEscape(text, options));
  answers.set("code units", jsonEscape(units(text), options));
  answers.set("bytes", jsonEscape(little, options));
  const dst = new Uint8Array(jsonEscapeBound(text.length));
  answers.set("into", dst.slice(0, jsonEscapeInto(text, dst, options)));
  const escaper = new JsonEscaper(text.length + 1);
  escaper.input.set(little);
  answers.set("in place", escaper.escape(text.length, options).slice());
  const offsets = Uint32Array.of(0, text.length);
  answers.set("a batch", jsonEscapeBatch(units(text), offsets, options).bytes);
  return answers;
}

for (const [what, text, options, answer] of golden) {
  // Long enough for every vector path, the character in front of, behind and between blocks.
  for (const pad of ["", "0123456789abcdef", "ж".repeat(37), "語".repeat(41)]) {
    const around = pad === "" ? "" : ` amid ${pad.length} × ${pad[0]}`;
    test(`jsonEscape() ${what}${around}`, () => {
      const open = options.quotes ? '"' : "";
      const encoded = new TextEncoder().encode(pad);
      const inner = open === "" ? answer : answer.slice(1, -1);
      const expected = [...bytes(open), ...encoded, ...bytes(inner), ...encoded, ...bytes(open)];
      for (const [door, got] of doors(pad + text + pad, options)) {
        assertEquals(got, Uint8Array.from(expected), door);
      }
    });
  }
}

test("the oracle gives every answer that is written here", () => {
  for (const [what, text, options, answer] of golden) {
    assertEquals(naiveText(text, options), bytes(answer), what);
  }
});

test("jsonEscapeBound() is six bytes a unit and two quotes", () => {
  assertEquals([0, 1, 1000].map(jsonEscapeBound), [2, 8, 6002]);
  assertEquals(jsonEscape("\0".repeat(1000), { quotes: true }).length, jsonEscapeBound(1000));
});

test("jsonEscape() returns bytes of its own", () => {
  const first = jsonEscape("first");
  const second = jsonEscape("second");
  assertEquals([first, second], [bytes("first"), bytes("second")]);
  assertEquals(first.byteLength, first.buffer.byteLength);
});

test("jsonEscape() leaves its input alone", () => {
  const input = units('a"\n\ud800é');
  const before = input.slice();
  jsonEscape(input);
  jsonEscapeBatch(input, Uint32Array.of(0, 5));
  assertEquals(input, before);
});

test("jsonEscape() takes a Buffer and shared memory", () => {
  const text = 'é"中😀'.repeat(50);
  const want = naiveText(text);
  const buffer = Buffer.concat([Buffer.of(0x22), Buffer.from(text, "utf16le")]).subarray(1);
  assertEquals(jsonEscape(buffer), want);
  const shared = new Uint16Array(new SharedArrayBuffer(2 * text.length));
  shared.set(units(text));
  assertEquals(jsonEscape(shared), want);
  assertEquals(jsonEscape(new Uint8Array(shared.buffer)), want);
  const dst = new Uint8Array(new SharedArrayBuffer(want.length));
  assertEquals(jsonEscapeInto(buffer, dst), want.length);
  assertEquals(dst.slice(), want);
});

test("jsonEscapeBatch() says where each string ended up", () => {
  const { bytes: all, offsets } = jsonEscapeBatch(units('a"bé中'), Uint32Array.of(0, 2, 2, 3, 5));
  assertEquals(all, bytes('a\\"b\xc3\xa9\xe4\xb8\xad'));
  assertEquals(offsets, Uint32Array.of(0, 3, 3, 4, 9));
});

test("jsonEscapeBatch() puts quotes around each string on demand", () => {
  const answer = jsonEscapeBatch(units("ab"), Uint32Array.of(0, 1, 1, 2), { quotes: true });
  assertEquals(answer.bytes, bytes('"a""""b"'));
  assertEquals(answer.offsets, Uint32Array.of(0, 3, 5, 8));
});

test("jsonEscapeBatch() does not join a pair across two strings", () => {
  const { bytes: all } = jsonEscapeBatch(units("\ud83d\ude00"), Uint32Array.of(0, 1, 2));
  assertEquals(all, bytes("\\ud83d\\ude00"));
  const [high] = [jsonEscapeBatch(units("\ud83d\ude00"), Uint32Array.of(0, 1)).bytes];
  assertEquals(high, bytes("\\ud83d"));
});

test("jsonEscapeBatch() takes bytes and an empty list", () => {
  const little = new Uint8Array(units("xy").buffer);
  assertEquals(jsonEscapeBatch(little, Uint32Array.of(1, 2)).bytes, bytes("y"));
  const none = jsonEscapeBatch(little, Uint32Array.of(0));
  assertEquals([none.bytes.length, none.offsets], [0, Uint32Array.of(0)]);
});

test("jsonEscapeArray() writes a JSON array that JSON.parse() reads back", () => {
  const list = ['a"', "", "é\n", "中", "😀", "plain"];
  const offsets = new Uint32Array(list.length + 1);
  list.forEach((text, i) => offsets[i + 1] = offsets[i] + text.length);
  const array = jsonEscapeArray(units(list.join("")), offsets);
  assertEquals(array, new TextEncoder().encode(JSON.stringify(list)));
  assertEquals(JSON.parse(new TextDecoder().decode(array)), list);
});

test("jsonEscapeArray() writes empty arrays and always quotes", () => {
  assertEquals(jsonEscapeArray(units(""), Uint32Array.of(0)), bytes("[]"));
  assertEquals(jsonEscapeArray(units(""), Uint32Array.of(0, 0)), bytes('[""]'));
  assertEquals(
    jsonEscapeArray(units("ab"), Uint32Array.of(0, 1, 2), {}),
    bytes('["a","b"]'),
  );
});

test("JsonEscaper has room for its capacity", () => {
  const escaper = new JsonEscaper(100);
  assert(escaper.input.length >= 200, `${escaper.input.length} bytes`);
  escaper.input.set(new Uint8Array(200));
  assertEquals(escaper.escape(100).length, 600);
});
