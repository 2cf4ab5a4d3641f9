/**
 * json_escape over texts longer than its window: what a window's edge cuts is whole in the answer.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { test } from "node:test";
import {
  jsonEscape,
  jsonEscapeArray,
  jsonEscapeBatch,
  jsonEscapeInto,
  type JsonEscapeOptions,
  JsonEscaper,
} from "../kernels/json_escape/mod.ts";
import { WINDOW_UNITS } from "../kernels/json_escape/one_shot.ts";
import { rng } from "../fixtures/mod.ts";
import { sameAnswer } from "./_contract.ts";
import { bytesAt, fuzzUnits, mixedUnits, stringOf, unitsOf } from "./_inputs/units.ts";
import { naiveArray, naiveBatch, naiveText } from "./_naive/json_escape.ts";

const timeout = 120_000;

const policies = ["escape", "drop", "replace"] as const;

const shapes: readonly (readonly number[])[] = [
  [0xd83d, 0xde00],
  [0xd83d],
  [0xde00],
  [0xde00, 0xd83d],
  [0xd83d, 0xd83d, 0xde00],
  [0x22],
  [0x1f, 0xe9, 0x4e2d],
];

/** Where a shape may stand so that an edge of the window cuts it, precedes it or follows it. */
const places = [1, 2].flatMap((windows) =>
  [-3, -2, -1, 0, 1, 2].map((step) => windows * WINDOW_UNITS + step)
);

/** Each shape at each place: a text that ends soon after, of one class or another. */
function* edgeTexts(): Iterable<Uint16Array> {
  const grounds = ["ascii", "twoByte", "threeByte"].map((name) =>
    Uint16Array.from(unitsOf(name, 2 * WINDOW_UNITS + 40))
  );
  for (const [i, place] of places.entries()) {
    for (const [j, shape] of shapes.entries()) {
      const text = grounds[(i + j) % 3].slice(0, place + 40);
      text.set(shape, place);
      yield text;
    }
  }
}

function same(got: unknown, want: unknown, what: string): void {
  assert(sameAnswer(got, want), what);
}

test("jsonEscape() keeps whole what an edge of its window cuts", { timeout }, () => {
  let count = 0;
  for (const text of edgeTexts()) {
    const options = { surrogates: policies[count % 3], quotes: count % 2 === 0 };
    const want = naiveText(text, options);
    const what = `${text.length} units, ${JSON.stringify(options)}`;
    same(jsonEscape(text, options), want, `units: ${what}`);
    same(jsonEscape(stringOf([...text]), options), want, `string: ${what}`);
    if (count++ % 3 === 0) same(jsonEscape(bytesAt([...text], 1), options), want, `bytes: ${what}`);
  }
  assert(count > 80);
});

test("jsonEscape() ends where an edge of its window is", { timeout }, () => {
  for (const length of places) {
    for (const last of [0x61, 0xd83d, 0xde00]) {
      const text = Uint16Array.from(unitsOf("ascii", length));
      text[length - 1] = last;
      same(jsonEscape(text), naiveText(text), `${length} units, the last ${last.toString(16)}`);
    }
  }
});

test("jsonEscapeInto() keeps whole what an edge of its window cuts", { timeout }, () => {
  let count = 0;
  for (const text of edgeTexts()) {
    if (count++ % 2) continue;
    const want = naiveText(text, { quotes: true });
    const whole = new Uint8Array(want.length + 20).fill(0xa5);
    const length = jsonEscapeInto(text, whole.subarray(10, 10 + want.length), { quotes: true });
    same(whole.slice(10, 10 + length), want, `${text.length} units`);
    assert([...whole.subarray(0, 10), ...whole.subarray(10 + length)].every((b) => b === 0xa5));
  }
});

test("jsonEscape() takes worst cases of many windows", { timeout }, () => {
  for (const unit of [0x61, 0, 0x22, 0x7ff, 0xffff, 0xd800, 0xdc00]) {
    const text = new Uint16Array(5 * WINDOW_UNITS + 7).fill(unit);
    same(jsonEscape(text), naiveText(text), `all ${unit.toString(16)}`);
  }
  const text = Uint16Array.from(mixedUnits(20 * WINDOW_UNITS + 1));
  const want = naiveText(text);
  same(jsonEscape(text), want, "mixed");
  const dst = new Uint8Array(want.length);
  assertEquals(jsonEscapeInto(text, dst), want.length);
  same(dst, want, "mixed, into");
});

test('jsonEscape() with surrogates: "throw" counts over windows', () => {
  for (const place of places) {
    const text = Uint16Array.from(unitsOf("ascii", place + 40));
    text[place] = 0xdc00;
    for (const input of [text, bytesAt([...text], 1), stringOf([...text])]) {
      let message = "";
      try {
        jsonEscape(input, { surrogates: "throw" });
      } catch (error) {
        message = String(error);
      }
      assert(message.includes(`code unit ${place} `), `"${message}" does not name ${place}`);
    }
    text[place - 1] = 0xd83d;
    const want = naiveText(text);
    same(jsonEscape(text, { surrogates: "throw" }), want, `a pair before ${place}`);
  }
});

test("jsonEscapeBatch() and jsonEscapeArray() cross windows", { timeout }, () => {
  const random = rng(5);
  const lists: number[][] = [
    // Strings that end at, before and behind the edge, and one that is longer than a window.
    [WINDOW_UNITS - 1, 1, 1, WINDOW_UNITS, 0, WINDOW_UNITS + 1, 3, 2 * WINDOW_UNITS + 5, 0],
    [3 * WINDOW_UNITS, 0, 0, 3 * WINDOW_UNITS],
    // More strings than any window holds, short and empty ones.
    Array.from({ length: 40_000 }, () => random.below(9)),
    new Array<number>(50_000).fill(0),
    new Array<number>(3000).fill(1).map(() => 100 + random.below(300)),
  ];
  for (const [i, lengths] of lists.entries()) {
    const offsets = new Uint32Array(lengths.length + 1);
    lengths.forEach((length, j) => offsets[j + 1] = offsets[j] + length);
    const total = offsets[lengths.length];
    const plain = mixedUnits(total);
    const worst = new Array<number>(total).fill(0xd800);
    for (const [kind, units] of [["mixed", plain], ["worst", worst]] as const) {
      const input = i % 2 ? bytesAt(units, i) : Uint16Array.from(units);
      const options: JsonEscapeOptions = { quotes: i % 2 === 0, surrogates: policies[i % 3] };
      const what = `list ${i}, ${kind}`;
      same(jsonEscapeBatch(input, offsets, options), naiveBatch(input, offsets, options), what);
      const array = naiveArray(input, offsets, { surrogates: policies[i % 3] });
      same(jsonEscapeArray(input, offsets, { surrogates: policies[i % 3] }), array, what);
    }
  }
});

test("JsonEscaper keeps a pair whole wherever its windows split it", { timeout }, () => {
  const random = rng(6);
  const escapers = [1, 2, 3, 5, 8, 13, 60].map((capacity) => new JsonEscaper(capacity));
  for (let round = 0; round < 2000; round++) {
    const units = fuzzUnits(random, 60);
    const options = { surrogates: random.pick(policies), quotes: random.below(2) === 0 };
    const escaper = random.pick(escapers);
    const pieces: number[] = [];
    let from = 0;
    for (;;) {
      const to = Math.min(units.length, from + random.below(escaper.capacity + 1));
      escaper.input.set(bytesAt(units.slice(from, to), 0));
      const more = to < units.length || random.below(3) > 0;
      pieces.push(...escaper.escape(to - from, { ...options, more }));
      from = to;
      if (!more) break;
    }
    const what = `${units.map((unit) => unit.toString(16)).join(" ")} ${JSON.stringify(options)}`;
    same(Uint8Array.from(pieces), naiveText(Uint16Array.from(units), options), what);
  }
});

test("JsonEscaper holds a high surrogate back over empty windows", () => {
  const escaper = new JsonEscaper(4);
  const give = (units: number[], more: boolean): string => {
    escaper.units.set(units);
    return new TextDecoder().decode(escaper.escape(units.length, { more, quotes: true }));
  };
  assertEquals(give([0x61, 0xd83d], true), '"a');
  assertEquals(give([], true), "");
  assertEquals(give([0xde00], true), "😀");
  assertEquals(give([0xd83d], true), "");
  assertEquals(give([0xd83e], true), "\\ud83d");
  assertEquals(give([], false), '\\ud83e"');
  assertEquals(give([0xde00], false), '"\\ude00"');
});

test("JsonEscaper without more starts each text anew", () => {
  const escaper = new JsonEscaper(4);
  escaper.units.set([0x61, 0xd83d]);
  assertEquals(escaper.escape(2).length, 7);
  escaper.units.set([0xde00]);
  assertEquals(escaper.escape(1).length, 6);
});
