/**
 * Seeded inputs for ndjson_extract: documents of many shapes, some of them damaged, and soups.
 *
 * @module
 */

import { eventLog, type Rng, rng } from "../../fixtures/mod.ts";
import type { NaiveInput } from "../_naive/ndjson_extract.ts";
import { lines, pathLists, raw, values } from "./ndjson_extract.ts";
import { broken, characters } from "./utf8.ts";

/** How many inputs {@linkcode documents} makes of a seed; nearly all of them JSON.parse reads. */
export const documented = 60_000;

/** How many inputs {@linkcode soups} makes. */
export const souped = 60_000;

/** The lists of paths, those with a few keys more often. */
const lists: readonly (readonly string[])[] = [
  ...Array.from({ length: 4 }, () => [pathLists.one, pathLists.event, pathLists.nested]).flat(),
  pathLists.strange,
  pathLists.lengths,
  pathLists.none,
];

function space(random: Rng): string {
  const roll = random.below(24);
  return roll < 20
    ? ""
    : roll < 23
    ? " "
    : random.pick(["\t", "\r", "  ", " ".repeat(random.below(70))]);
}

/** A key, most often one that some path asks for, now and then with an escape. */
function key(random: Rng): string {
  const plain = random.pick([
    ...["a", "b", "c", "a", "b", "id", "user", "event", "ts", "x", "ab", ""],
    ...["k".repeat(1 + random.below(18)), "ж", "😀", "__proto__", "constructor", "name"],
  ]);
  if (random.below(6) > 0) return JSON.stringify(plain);
  const characters = Array.from(plain, (character) => {
    if (random.below(2)) return character;
    const units = Array.from({ length: character.length }, (_, i) => character.charCodeAt(i));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
  });
  return `"${characters.join("")}"`;
}

function string(random: Rng): string {
  const pieces = [
    "a",
    "b",
    " ",
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\\",
    '"',
    "\n",
    "ж",
    "語",
    "😀",
    "longer",
  ];
  return JSON.stringify(
    Array.from({ length: random.below(random.below(9) ? 6 : 40) }, () => random.pick(pieces)).join(
      "",
    ),
  );
}

/** A value of at most `levels` levels. */
function value(random: Rng, levels: number): string {
  const s = () => space(random);
  const roll = random.below(levels > 0 ? 10 : 6);
  if (roll < 3) return random.pick(values.slice(0, 6));
  if (roll < 6) return string(random);
  const count = random.below(random.below(6) ? 4 : 12);
  const items = Array.from({ length: count }, () => {
    const item = `${s()}${value(random, levels - 1)}${s()}`;
    return roll < 9 ? `${s()}${key(random)}${s()}:${item}` : item;
  });
  return roll < 9 ? `{${items.join(",") || s()}}` : `[${items.join(",") || s()}]`;
}

/** Lines of documents; one text in sixteen has a byte changed. */
export function* documents(seed: number): Iterable<NaiveInput> {
  const random = rng(seed);
  for (let i = 0; i < documented; i++) {
    const count = random.below(random.below(8) ? 3 : 12);
    let text = "";
    for (let line = 0; line < count; line++) {
      text += value(random, 1 + random.below(4)) +
        random.pick(["\n", "\n", "\n", "\r\n", "\n\n", " \n"]);
    }
    if (random.below(3) === 0) text += value(random, 2);
    // the same paths for a while: they need not be taken to pieces each time
    const input = lines(text, lists[(i >> 6) % lists.length]);
    if (i % 16 === 0 && input.bytes.length > 0) {
      input.bytes[random.below(input.bytes.length)] = random.pick([
        ...[
          0x22,
          0x5c,
          0x2c,
          0x3a,
          0x7b,
          0x7d,
          0x5b,
          0x5d,
          0x20,
          0x0a,
          0x00,
          0x1f,
          0x80,
          0xff,
          0x31,
        ],
        random.below(256),
      ]);
    }
    yield input;
  }
}

const ill = Object.values(broken).map(({ bytes }) => bytes);

/** Tokens in no order. */
export function* soups(): Iterable<NaiveInput> {
  const random = rng(12);
  const tokens = [
    ...Array.from('{}[]:,{}[]:,"\\\n \t\r', (one) => [one.charCodeAt(0)]),
    ...[
      '"a"',
      '"a":',
      '{"a":',
      '"b":1,',
      "null",
      "true,",
      "-1",
      "[]",
      "{}",
      '"\\u0061":',
      '\\"',
      "\n{",
      "}\n",
    ]
      .map((text) => Array.from(text, (one) => one.charCodeAt(0))),
  ];
  for (let i = 0; i < souped; i++) {
    const bytes: number[] = [];
    const most = random.below(random.below(4) ? 12 : 60);
    while (bytes.length < most) {
      const roll = random.below(40);
      if (roll === 0) bytes.push(random.below(256));
      else if (roll === 1) bytes.push(...random.pick(random.below(4) ? characters : ill));
      else bytes.push(...random.pick(tokens));
    }
    yield raw(bytes, lists[(i >> 6) % lists.length]);
  }
}

/** Event logs of many pieces of the kernel, which cut lines anywhere. */
export function* logs(): Iterable<NaiveInput> {
  for (let seed = 0; seed < 12; seed++) {
    const bytes = eventLog(seed, 40_000 + 997 * seed);
    yield { bytes, paths: pathLists.event };
    yield {
      bytes,
      paths: ["user", "user.id", "user.name", "props.id", "props.items", "props.error"],
    };
    const damaged = bytes.slice();
    damaged[3001 * (seed + 1)] = [0x22, 0x0a, 0x5c, 0xff][seed % 4];
    yield { bytes: damaged, paths: pathLists.event };
  }
}
