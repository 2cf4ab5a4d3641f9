/**
 * Inputs for ndjson_extract that leave no length, edge, escape, kind, depth or fault out.
 *
 * @module
 */

import { type NaiveInput, naiveLines } from "../_naive/ndjson_extract.ts";
import { broken, characters } from "./utf8.ts";

/** Paths that the inputs are asked for, list by list. */
export const pathLists = {
  one: ["a"],
  event: ["user.id", "event", "ts"],
  nested: ["a", "a.b", "a.b.c", "b", "b.a", "c.a.b"],
  lengths: [
    "k",
    "k".repeat(6),
    "k".repeat(7),
    "k".repeat(8),
    "k".repeat(9),
    "k".repeat(15),
    "k".repeat(16),
    "k".repeat(17),
    "k".repeat(24),
    "k".repeat(33),
  ],
  strange: [
    "",
    ".",
    "a..b",
    "a\\.b",
    "a\\\\b",
    '"',
    "\n",
    "ж.語",
    "😀",
    "\ud800",
    "\ude00.\ud83d",
    "__proto__",
    "constructor.name",
    "\ufeff",
    'x":"y',
    "a\\\\",
  ],
  none: [],
} as const;

const encoder = new TextEncoder();

/** A text whose characters are bytes, or an encoded one. */
export function lines(text: string, paths: readonly string[] = pathLists.one): NaiveInput {
  return { bytes: encoder.encode(text), paths };
}

/** Bytes as they are. */
export function raw(bytes: readonly number[] | Uint8Array, paths: readonly string[]): NaiveInput {
  return { bytes: Uint8Array.from(bytes), paths };
}

/** How a text may end, and its lines. */
const newlines = ["\n", "\r\n", "\n\n", " \t\r\n", "\n \n\r\n"];

/** Text of `length` letters that no two places have in common. */
function filler(length: number): string {
  return Array.from({ length }, (_, i) => String.fromCharCode(0x61 + (i * 7 + (i >> 3)) % 26))
    .join("");
}

/** The inputs whose text is from 0 to 200 bytes long, with one line and with several. */
export function* everyLength(): Iterable<NaiveInput> {
  for (let length = 0; length <= 200; length++) {
    yield lines(" ".repeat(length));
    yield lines("\n".repeat(length));
    yield lines(filler(length));
    if (length >= 8) yield lines(`{"a":"${filler(length - 8)}"}`);
    if (length >= 9) yield lines(`{"a":"${filler(length - 9)}"}\n`);
    if (length > 11) {
      yield lines(`{"${filler(length - 10)}":1}\n{"a":2}`, ["a", filler(length - 10)]);
    }
    for (const end of newlines) {
      const line = `{"b":[${"1,".repeat(length % 5)}{}],"a":${length}}`;
      yield lines(`${end}${line}${end}${" ".repeat(length)}${line}${end}`);
      yield lines(`${"[]\n".repeat(length)}${line}`);
    }
  }
}

/** Keys at every place of three blocks: the wanted ones, and those that differ little. */
export function* everyEdge(): Iterable<NaiveInput> {
  const keys = pathLists.lengths.flatMap((
    key,
  ) => [key, `${key}x`, key.slice(1), `x${key.slice(1)}`]);
  for (let place = 0; place < 195; place++) {
    const key = keys[place % keys.length], other = keys[(place * 7 + 3) % keys.length];
    const pad = filler(place);
    yield lines(`{"${pad}":0,"${key}":1,"${other}":[2]}`, pathLists.lengths);
    yield lines(`{"${key}":"${pad}","${other}":"${pad}"}\n{"${other}":0}\n`, pathLists.lengths);
    yield lines(
      `${" ".repeat(place)}{ "${key}" : ${place} }\n{"${other}" :{"k":0}}`,
      pathLists.lengths,
    );
    yield lines(`"${pad}"\n{"a":{"b":{"c":"${pad}"}},"b":{"a":1}}`, pathLists.nested);
  }
}

/** How JSON may write a character: as it is, by a letter, or as code units in either case. */
function spellings(character: string): string[] {
  const short: { [character: string]: string } = {
    '"': '\\"',
    "\\": "\\\\",
    "/": "\\/",
    "\b": "\\b",
    "\f": "\\f",
    "\n": "\\n",
    "\r": "\\r",
    "\t": "\\t",
  };
  const units = Array.from({ length: character.length }, (_, i) => character.charCodeAt(i));
  const hex = units.map((unit) => unit.toString(16).padStart(4, "0"));
  const plain = /^[\x20\x21\x23-\x5b\x5d-\ud7ff\ue000-\uffff]$|^..$/u.test(character) &&
    character.isWellFormed();
  return [
    ...(plain ? [character] : []),
    ...(short[character] === undefined ? [] : [short[character]]),
    hex.map((digits) => `\\u${digits}`).join(""),
    hex.map((digits) => `\\u${digits.toUpperCase()}`).join(""),
  ];
}

/** Every character of every strange key in each of its spellings, and keys that are spelt wrong. */
export function* everyEscape(): Iterable<NaiveInput> {
  const keys = [
    "a",
    "id",
    "user",
    "kkkkkkk",
    "kkkkkkkk",
    "kkkkkkkkkkkkkkkkk",
    "",
    "a.b",
    "a\\b",
    '"',
    "\n",
    "\\",
    "ж",
    "語",
    "😀",
    "\ud800",
    "\ude00\ud83d",
    "é/😀\t",
    'x":"y',
    "\0\x1f\x7f",
  ];
  for (const [i, key] of keys.entries()) {
    const path = key.replace(/[.\\]/g, "\\$&");
    const others = ["id", "user", path, "k".repeat(7)];
    const paths = [...new Set(others)];
    const all = Array.from(key);
    for (let at = 0; at < Math.max(1, all.length); at++) {
      for (const spelling of all.length === 0 ? [""] : spellings(all[at])) {
        const around = all.map((character, j) => j === at ? spelling : spellings(character)[0]);
        const text = around.join("");
        for (const pad of ["", "x".repeat(40 + i), "x".repeat(57)]) {
          yield lines(`{"p":"${pad}","${text}":1}`, paths);
          yield lines(`{"p":"${pad}","${text}":{"${text}":"\\""}}\n{"q":0}`, [
            `${path}.${path}`,
            path,
          ]);
          yield lines(`{"p":"${pad}","${text}x":1,"x${text}":2,"${text.slice(1)}":3}`, paths);
        }
      }
    }
  }
  for (
    const bad of [
      "\\x61",
      "\\u006",
      "\\u00g1",
      "\\u",
      "\\U0061",
      "\\ud83d\\u0061",
      "\\ud83d\\n",
      "\\",
      "\\ud83d\\ud83d\\ude00",
      "\\ud83dx",
      "\\/",
      "a\\",
    ]
  ) {
    yield lines(`{"${bad}":1}`, ["a", "\ud83da", "\ud83d\n", "\ud83d😀", "\ud83dx", "/"]);
    yield lines(`{"a":1,"${bad}":2,"a":3}\n{"a":4}`, ["a", "\ud83da"]);
  }
}

/** A value of each kind, and more than one of some. */
export const values: readonly string[] = [
  "null",
  "false",
  "true",
  "0",
  "-1.5e+3",
  "12345678901234567890",
  '""',
  '"x"',
  '"\\"}"',
  '"\\\\"',
  '"ж語😀"',
  "[]",
  "[ ]",
  "[1]",
  '["a",{"a":1}]',
  "{}",
  "{ }",
  '{"a":2}',
  '{"b":{"c":3}}',
];

/** Values of all kinds where paths end, go on and go through, between all sorts of whitespace. */
export function* everyKind(): Iterable<NaiveInput> {
  for (const [i, value] of values.entries()) {
    for (const space of ["", " ", "\t", "\r", "  \t\r ", " ".repeat(70)]) {
      const s = space;
      yield lines(`${s}${value}${s}`, pathLists.nested);
      yield lines(`{${s}"a"${s}:${s}${value}${s}}${s}`, pathLists.nested);
      yield lines(
        `{"x"${s}:${s}0,${s}"a":{"b"${s}:${s}${value}${s},"d":1}${s}}\n`,
        pathLists.nested,
      );
      yield lines(`{"a":{"b":{"c"${s}:${s}${value}}}}\r\n{"b":${value}}${s}\r\n`, pathLists.nested);
      yield lines(`[${s}${value}${s},${s}${value}]\n${value}`, pathLists.nested);
      yield lines(`{"a":${value},"b":${values[(i + 5) % values.length]}}`, []);
    }
  }
}

/** Keys that come twice: of two or three values at two levels the last one counts. */
export function* everyDuplicate(): Iterable<NaiveInput> {
  const some = ["1", "null", "[]", '{"b":1}', '{"b":{"c":2}}', '{"b":3,"b":4}', '{"x":0}', "{}"];
  for (const first of some) {
    for (const second of some) {
      yield lines(`{"a":${first},"a":${second}}`, pathLists.nested);
      yield lines(`{"a":${first},"b":0,"\\u0061":${second},"c":${first}}\n{}`, pathLists.nested);
      yield lines(`{"c":{"a":${first},"a":${second}},"a":{"b":${first}}}`, pathLists.nested);
      for (const third of some) {
        yield lines(
          `{"a":${first},"a":${second},"a":${third}}\n{"a":{"b":${first}}}`,
          pathLists.nested,
        );
      }
    }
  }
}

/** Nesting below, at and above what is read, in objects and arrays, beside the path and on it. */
export function* everyDepth(): Iterable<NaiveInput> {
  const deep = Array(64).fill("a").join(".");
  for (const levels of [1, 2, 31, 62, 63, 64, 65, 66, 100, 1000]) {
    for (const inner of ["", "1", "[]", "{}", '{"a":1}', "[[]]"]) {
      const arrays = "[".repeat(levels) + inner + "]".repeat(levels);
      const value = inner === "" ? "0" : inner;
      const objects = '{"a":'.repeat(levels) + value + "}".repeat(levels);
      const both = '[{"a":'.repeat(levels >> 1) + value + "}]".repeat(levels >> 1);
      for (const text of [arrays, objects, both]) {
        yield lines(`{"a":0}\n\n${text}\n`, ["a", deep]);
        yield lines(`{"x":${text},"a":1}`, ["a", "x"]);
        yield lines(text.slice(0, -1), ["a"]);
        yield lines(`${text}]`, ["a"]);
      }
    }
  }
}

/** Faults: each line with one of its bytes gone, doubled, or another in its place or before it. */
export function* everyFault(): Iterable<NaiveInput> {
  const texts = [
    '{"a":1,"b":[true,"x"]}',
    '{"user":{"id":-7,"n":"\\n"},"event":"e"}\n',
    ' [ { } , [ ] , "\\\\" ] ',
    '{"a":"ж"}\r\n\r\n{"ts":null}',
    '12\nnull\n""\n',
  ];
  const others = Array.from('{}[]:,"\\ \t\n\r0-tfnx\0\x1f\x7f', (one) => one.charCodeAt(0));
  for (const text of texts) {
    const bytes = [...encoder.encode(text)];
    for (let at = 0; at <= bytes.length; at++) {
      const before = bytes.slice(0, at), behind = bytes.slice(at);
      for (const paths of [pathLists.event, pathLists.nested]) {
        yield raw([...before, ...behind.slice(1)], paths);
        yield raw(before, paths);
        yield raw([...before, ...behind.slice(0, 1), ...behind], paths);
        for (const other of [...others, 0x80, 0xc3, 0xff]) {
          yield raw([...before, other, ...behind.slice(1)], paths);
          yield raw([...before, other, ...behind], paths);
        }
      }
    }
  }
}

/** Every kind of broken UTF-8, and good characters, at every place of a line and beside it. */
export function* everyBroken(): Iterable<NaiveInput> {
  const kinds = [...Object.values(broken).map(({ bytes }) => bytes), ...characters];
  const text = encoder.encode(`{"x":0}\n{"a":"${filler(60)}","b":12}\n\n{"a":`);
  for (const [i, bytes] of kinds.entries()) {
    for (let at = i % 3; at <= text.length; at += 3) {
      const rest = [...text.subarray(at), 0x31, 0x7d];
      yield raw([...text.subarray(0, at), ...bytes, ...rest], pathLists.nested);
    }
    yield raw([...encoder.encode('{"a":"'), ...bytes], pathLists.one);
    yield raw([...bytes, 0x0a, 0x31], pathLists.one);
  }
}

/** An input in a line. */
export function describe({ bytes, paths }: NaiveInput): string {
  const text = Array.from(bytes.subarray(0, 400), (byte) => {
    return byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `<${byte.toString(16)}>`;
  }).join("");
  const { length } = naiveLines(bytes);
  return `${JSON.stringify(paths)} of ${bytes.length} bytes in ${length} lines: ${text}`;
}
