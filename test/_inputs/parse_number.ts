/**
 * Inputs for parse_number that leave no length, offset, phase of the grammar or kind of number out.
 * The seeded ones are in `parse_number_seeded.ts`.
 *
 * @module
 */

import type { NaiveInput } from "../_naive/parse_number.ts";

export type Format = "json" | "list";
export type ListForm = "float64" | "int32" | "int64";

export const listForms: readonly ListForm[] = ["float64", "int32", "int64"];

const traps = new TextEncoder().encode("7,3.0-]e8[ 1");

/** A text that begins `offset` bytes into a larger buffer full of digits and separators. */
export function bytesAt(text: string, offset: number): Uint8Array {
  const buffer = new Uint8Array(offset + text.length + 80);
  // not `from()`, which takes most of the time of a walk over the inputs
  for (let i = 0; i < buffer.length; i++) buffer[i] = traps[i % traps.length];
  const bytes = buffer.subarray(offset, offset + text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

export function numbers(
  text: string,
  form: ListForm = "float64",
  format: Format = "json",
  offset = 3,
): NaiveInput {
  return { form, format, bytes: bytesAt(text, offset) };
}

/** Texts as spans, with something between them. */
export function spans(texts: readonly string[], offset = 3): NaiveInput {
  const starts = new Uint32Array(texts.length), ends = new Uint32Array(texts.length);
  let whole = "";
  for (const [i, text] of texts.entries()) {
    whole += ["", "x", '":', "9", ", -"][i % 5];
    starts[i] = whole.length;
    whole += text;
    ends[i] = whole.length;
  }
  return { form: "spans", bytes: bytesAt(whole, offset), starts, ends };
}

/** A text in every form. */
export function* everyForm(texts: readonly string[], turn: number): Iterable<NaiveInput> {
  const offset = turn % 16;
  for (const form of listForms) {
    yield numbers(`[${texts.join()}]`, form, "json", offset);
    const separator = ["\n", ",", " ", ", ", "\r\n", " ,\t"][turn % 6];
    yield numbers(texts.join(separator), form, "list", offset);
  }
  yield spans(texts, offset);
}

/** Numbers of every form, from short to long. */
export const samples: readonly string[] = [
  ..."0 -0 7 -8 10 999 1234567 -12345678 123456789 2147483647 -2147483648 2147483648 -2147483649"
    .split(" "),
  ..."9007199254740992 9007199254740993 -9223372036854775808 9223372036854775807".split(" "),
  ..."9223372036854775808 18446744073709551615 18446744073709551616 100000000000000000000".split(
    " ",
  ),
  ..."0.5 -0.25 0.1 0.0 -0.0 1.0 3.14 65.613616999999977 -65.613616999999977 0.12345678901234567"
    .split(" "),
  ..."1.2345678901234567 12345.678901234567 0.000001 0.0000001234 1.234567890123456789".split(" "),
  ..."1e0 1E5 1e-5 -1.5e+3 6.02214076e23 1.7976931348623157e308 1.7976931348623159e308".split(" "),
  ..."5e-324 2.4703282292062327e-324 2.4703282292062328e-324 2.2250738585072011e-308".split(" "),
  ..."1e400 -1e400 1e-400 0e999999999999999999999 1e999999999999999999999 1e-999999999999999999999"
    .split(" "),
  ..."4503599627370496.5 4503599627370497.5 9007199254740993.0 8.5e15 123456789012345678e-5".split(
    " ",
  ),
  "0.1000000000000000055511151231257827021181583404541015625",
  "0.1000000000000000055511151231257827021181583404541015626",
  "9007199254740993.00000000000000000000000000000000000000000000000000000000000000000000001",
  `1${"0".repeat(400)}`,
  `0.${"0".repeat(400)}1e400`,
  `${"9".repeat(800)}e-700`,
];

/** Numbers joined until `length` bytes are full; the last one is cut. */
function filled(length: number, turn: number, separator: string, list: readonly string[]): string {
  let text = "";
  for (let i = turn; text.length < length; i++) text += list[i % list.length] + separator;
  return text.slice(0, length);
}

const wholes = samples.filter((text) => /^-?\d{1,18}$/.test(text));
const shorts = samples.filter((text) => text.length < 20);

/** Lists of every length from 0 to 130, cut wherever that is, and closed there. */
export function* everyLength(): Iterable<NaiveInput> {
  for (let length = 0; length <= 130; length++) {
    for (let turn = 0; turn < 12; turn++) {
      for (const [i, list] of [shorts, wholes, ["1"], ["-2.5"], ["0"]].entries()) {
        const form = i === 1 ? listForms[turn % 3] : "float64";
        const text = filled(length, turn, turn % 4 ? "," : ", ", list);
        yield numbers(text, form, "list", turn);
        yield numbers(`[${text}`, form, "json", turn);
        yield numbers(`[${text}]`, form, "json", turn);
        yield numbers(`[${text.replace(/[,. e+-]*$/, "")}]`, form, "json", turn);
      }
    }
  }
}

export function* everyOffset(): Iterable<NaiveInput> {
  for (let offset = 0; offset < 16; offset++) {
    for (let length = 0; length <= 130; length++) {
      const turn = offset * 7 + length;
      const text = filled(length, turn, ",", shorts).replace(/[,. e+-]*$/, "");
      yield numbers(`[${text}]`, "float64", "json", offset);
      yield numbers(text, "float64", "list", offset);
      const digits = filled(length, turn, "\n", wholes).replace(/[\n-]*$/, "");
      yield numbers(digits, listForms[turn % 3], "list", offset);
      yield spans(text.split(","), offset);
    }
  }
}

/** Every number alone, between others, and at every place of a block. */
export function* everySample(): Iterable<NaiveInput> {
  for (const [turn, sample] of samples.entries()) {
    yield* everyForm([sample], turn);
    for (let before = 0; before < 34; before++) {
      const ones = new Array<string>(before).fill("1");
      yield* everyForm([...ones, sample, ...new Array<string>(40).fill("22")], turn + before);
    }
  }
}

/** Every byte at every place of short texts: what may stand where. */
export function* everyByte(): Iterable<NaiveInput> {
  const texts = ["[1]", "[10,-2]", " [ 3.5e+7 , 0 ] ", "[]", "-0.5E-1"];
  // and in the middle of a block
  const long = `[${"123,".repeat(10)}4.5,${"-67.25,".repeat(6)}8]`;
  for (const text of [...texts, long]) {
    for (let at = 0; at <= text.length; at++) {
      for (let byte = 0; byte < 256; byte++) {
        if (text === long && byte > 0x3f && byte % 16 !== 5) continue;
        const character = String.fromCharCode(byte);
        const form = listForms[(at + byte) % 3];
        const replaced = text.slice(0, at) + character + text.slice(at + 1);
        const inserted = text.slice(0, at) + character + text.slice(at);
        yield numbers(replaced, byte % 2 ? "float64" : form);
        yield numbers(inserted, "float64");
        if (text !== long) {
          yield numbers(replaced.replace(/[[\]]/g, ""), "float64", "list");
          yield numbers(inserted.replace(/[[\]]/g, ""), form, "list");
          yield spans([replaced.replace(/[[\] ]/g, "").split(",")[0]]);
        }
      }
    }
  }
}

/** All short texts over the letters of the grammar. */
export function* everyShortText(): Iterable<NaiveInput> {
  const letters = "[],-+.eE 01\n";
  const texts = [""];
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at];
    if (text.length < 4) { for (const letter of letters) texts.push(text + letter); }
    yield numbers(`[${text}]`);
    yield numbers(text, "float64", "list");
    const form = at % 2 ? "int32" : "int64";
    yield numbers(`[${text}]`, form);
    yield numbers(text, form, "list");
    if (text.length === 4) continue;
    yield numbers(text, form);
    yield spans([text]);
  }
}

/** Every number of up to four digits, whole and with two decimals. */
export function* everySmallNumber(): Iterable<NaiveInput> {
  for (let n = 0; n < 10_000; n++) {
    yield numbers(`[${n},-${n},7]`, listForms[n % 3]);
    const decimal = (n / 100).toFixed(2);
    yield numbers(`${decimal}\n-${decimal}`, "float64", "list");
  }
}

/** Blocks of nothing but short whole numbers, and the same with another byte at every place. */
export function* everyShortBlock(): Iterable<NaiveInput> {
  const lists = [["7"], ["42"], ["305"], ["9999"], ["0"], ["1", "20", "0", "4096", "300", "12345"]];
  for (const [turn, list] of lists.entries()) {
    const text = filled(150, turn, ",", list).replace(/,$/, "");
    for (let at = 0; at < text.length; at++) {
      for (const letter of "0519,-. \ne") {
        const replaced = text.slice(0, at) + letter + text.slice(at + 1);
        for (const form of listForms) yield numbers(`[${replaced}]`, form, "json", at);
        yield numbers(replaced.replaceAll(",", "\n"), listForms[at % 3], "list", at);
      }
    }
  }
}

/** Hostile text: runs of one byte, and numbers longer than any window. */
export function* hostile(): Iterable<NaiveInput> {
  for (
    const byte of ["-", "+", ".", "0", "1", "9", "e", "E", ",", " ", "\n", "[", "]", "\0", "\xff"]
  ) {
    for (const length of [1, 2, 15, 16, 17, 31, 32, 33, 63, 64, 65, 130, 1000, 5000]) {
      for (const form of listForms) {
        yield numbers(byte.repeat(length), form, "list");
        yield numbers(`[${byte.repeat(length)}`, form);
        yield numbers(`[${byte.repeat(length)}]`, form);
        yield numbers(`[1${byte.repeat(length)}2]`, form);
        yield numbers(`[0.${byte.repeat(length)},5]`, form);
        yield numbers(`[1e${byte.repeat(length)},5]`, form);
        yield numbers(`[7,${"1,".repeat(length)}${byte}]`, form);
      }
      yield spans([`1${byte.repeat(length)}`, "2"]);
    }
  }
}
