/**
 * Texts with what has to be marked in them, drawn by hand. A picture has the text in one line and
 * below it a caret under every character that has to be marked; ␊ ␍ ␉ ␀ ␋ ␟ ␞ ␝ and ␡ are the control
 * characters of that name, and ⧵ is the backslash.
 *
 * @module
 */

import type { NaiveFormat } from "../_naive/structural_scan.ts";

/** What a picture shows, and the picture. */
export type Picture = readonly [what: string, picture: string];

/** Structurals of JSON. */
export const json: readonly Picture[] = [
  [
    "marks operators, opening quotes and scalar starts",
    `
{"a": [1, true], "b" : {}}
^^  ^ ^^^ ^   ^^ ^   ^ ^^^`,
  ],
  [
    "marks a scalar alone",
    `
true
^`,
  ],
  [
    "marks operators with and without gaps",
    `
[[{}]]:[ ] { } ,  ,
^^^^^^^^ ^ ^ ^ ^  ^`,
  ],
  [
    "marks a scalar after each kind of whitespace",
    `
1 2␉3␊4␍5 ␊
^ ^ ^ ^ ^`,
  ],
  [
    "marks a scalar once, whatever it is made of",
    `
 -1.5e+3  tru#e␀~  é  中文😀
 ^        ^        ^  ^`,
  ],
  [
    "marks no closing quote and nothing within a string",
    `
"{}[]:, 1 ⧵" ⧵⧵" ,"x"
^                ^^`,
  ],
  [
    "leaves a string only where the backslashes before the quote are even",
    `
["⧵⧵","⧵⧵⧵"","⧵⧵⧵⧵"]
^^   ^^     ^^     ^`,
  ],
  [
    "marks the empty string and what follows it at once",
    `
""1""
^ ^^`,
  ],
  [
    "marks a scalar after a closing quote, and an opening quote after a scalar",
    `
ab"c"d"e"
^ ^  ^^`,
  ],
  [
    "takes an escaped quote outside strings as part of a scalar",
    `
a⧵" ⧵"b "c" ⧵⧵"d"
^   ^   ^   ^ ^`,
  ],
  [
    "takes an escaped quote after a closing one as a scalar",
    `
"a"⧵"b,⧵"c ⧵"
^  ^  ^^   ^`,
  ],
  [
    "takes DEL and controls outside strings as scalars",
    `
␡, é ,␀ ␋␟
^^ ^ ^^ ^`,
  ],
  [
    "takes form feed and SUB, which resemble a comma and a colon, as scalars",
    `
a␌b,␌ ␚c ␚
^  ^^ ^  ^`,
  ],
  [
    "counts bytes, not characters",
    `
["é","中","😀",1]
^^  ^^  ^^  ^^^`,
  ],
];

/** Delimiters, by format. */
export const delimited: readonly (readonly [format: NaiveFormat, ...Picture])[] = [
  [
    "ndjson",
    "marks where lines start, blank ones too",
    `
{"a":1}␊␊ ␊{"b":2}␍␊3
^       ^^ ^        ^`,
  ],
  [
    "ndjson",
    "marks nothing behind the last newline",
    `
1␊2␊
^ ^`,
  ],
  [
    "ndjson",
    "marks the line of a lone newline",
    `
␊
^`,
  ],
  [
    "ndjson",
    "ends no line in a string",
    `
"a␊⧵"␊"␊"⧵⧵"␊x␍y
^       ^    ^`,
  ],
  [
    "ndjson",
    "takes an escaped quote outside strings as data",
    `
⧵"␊⧵⧵"␊"␊x
^  ^     ^`,
  ],
  [
    "csv",
    "marks separators and the newlines that end rows",
    `
a,b␊c,,␊,
 ^ ^ ^^^^`,
  ],
  [
    "csv",
    "marks a row's end once, at its newline, and no lone carriage return",
    `
a,b␍␊c␍d␍␍␊
 ^  ^     ^`,
  ],
  [
    "csv",
    "marks nothing in quotes",
    `
"a,b␊c",d␊",",""
       ^ ^   ^`,
  ],
  [
    "csv",
    "leaves and re-enters at a doubled quote",
    `
"say ""hi, you"", he",x,""",""",y
                     ^ ^       ^`,
  ],
  [
    "csv",
    "takes a backslash as data",
    `
"⧵",⧵,"⧵⧵",a
   ^ ^    ^`,
  ],
  [
    "csv",
    "takes a quote within a field for a quote",
    `
a"b,c"d,e
       ^`,
  ],
  [
    { csv: { separator: ";" } },
    "marks another separator",
    `
a,b;"c;d"␊e
   ^     ^`,
  ],
  [
    { csv: { separator: "\t", rows: true } },
    "marks rows alone",
    `
a␉b␊"c␊"␍␊,
   ^     ^`,
  ],
  [
    { csv: { separator: " " } },
    "marks a separator of every sort",
    `
a b,c "d e"
 ^   ^`,
  ],
  [
    "iso2709",
    "marks subfields, fields and records, in quotes too",
    `
a␟b␞"c␝"␊,
 ^ ^  ^`,
  ],
  [
    { bytes: "|;" },
    "marks a set of characters",
    `
a|"b;"␊|é
 ^  ^  ^`,
  ],
  [
    { bytes: "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ" },
    "marks a set of many characters in few classes",
    `
/09:@AMZ[ 5 q
 ^^  ^^^  ^`,
  ],
  [
    { bytes: Uint8Array.of(0xc3, 0x22, 0x22) },
    "marks a set of bytes",
    `
é,"à",中
^ ^^^`,
  ],
];

const encoder = new TextEncoder();

/** U+240A, the picture of a line feed, for U+000A, and so on. */
function unpictured(text: string): string {
  return text.replaceAll("␡", "\x7f").replaceAll("⧵", "\\").replace(
    /[\u2400-\u241f]/g,
    (picture) => String.fromCharCode(picture.charCodeAt(0) - 0x2400),
  );
}

/** The text of a picture in UTF-8, and the offsets of what is marked. */
export function read(picture: string): { bytes: Uint8Array; marks: number[] } {
  const [, text, carets] = picture.split("\n");
  const characters = [...unpictured(text)];
  const marks: number[] = [];
  let at = 0;
  for (const [column, character] of characters.entries()) {
    if (carets[column] === "^") marks.push(at);
    at += encoder.encode(character).length;
  }
  if (carets.lastIndexOf("^") >= characters.length) throw new Error(`beside the text: ${picture}`);
  return { bytes: encoder.encode(characters.join("")), marks };
}
