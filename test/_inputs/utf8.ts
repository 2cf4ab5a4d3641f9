/**
 * UTF-8 for tests: characters of each length and every way in which a sequence can be ill-formed.
 *
 * @module
 */

/** Well-formed characters: the first and the last of each length, and those beside what is forbidden. */
export const characters: readonly (readonly number[])[] = [
  [0xc2, 0x80],
  [0xc3, 0xa9],
  [0xdf, 0xbf],
  [0xe0, 0xa0, 0x80],
  [0xe4, 0xb8, 0xad],
  [0xed, 0x9f, 0xbf],
  [0xee, 0x80, 0x80],
  [0xef, 0xbb, 0xbf],
  [0xef, 0xbf, 0xbf],
  [0xf0, 0x90, 0x80, 0x80],
  [0xf0, 0x9f, 0x98, 0x80],
  [0xf3, 0xbf, 0xbf, 0xbf],
  [0xf4, 0x8f, 0xbf, 0xbf],
];

/** Ill-formed sequences by class. At each one's first byte, or at `at`, no character begins. */
export const broken: { readonly [name: string]: { bytes: readonly number[]; at?: number } } = {
  "an overlong of two, the first": { bytes: [0xc0, 0x80] },
  "an overlong of two, the last": { bytes: [0xc1, 0xbf] },
  "an overlong of three, the first": { bytes: [0xe0, 0x80, 0x80] },
  "an overlong of three, the last": { bytes: [0xe0, 0x9f, 0xbf] },
  "an overlong of four, the first": { bytes: [0xf0, 0x80, 0x80, 0x80] },
  "an overlong of four, the last": { bytes: [0xf0, 0x8f, 0xbf, 0xbf] },
  "the first surrogate": { bytes: [0xed, 0xa0, 0x80] },
  "the last surrogate": { bytes: [0xed, 0xbf, 0xbf] },
  "a pair of surrogates": { bytes: [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80] },
  "the first beyond U+10FFFF": { bytes: [0xf4, 0x90, 0x80, 0x80] },
  "the last beyond U+10FFFF": { bytes: [0xf7, 0xbf, 0xbf, 0xbf] },
  "a lone continuation, the first": { bytes: [0x80] },
  "a lone continuation, the last": { bytes: [0xbf] },
  "two continuations": { bytes: [0x80, 0xbf] },
  "three continuations": { bytes: [0xa0, 0x90, 0x80] },
  "a lead of two alone": { bytes: [0xc3] },
  "a lead of three alone": { bytes: [0xe4] },
  "a lead of four alone": { bytes: [0xf0] },
  "a character of three cut after two": { bytes: [0xe4, 0xb8] },
  "a character of four cut after two": { bytes: [0xf0, 0x9f] },
  "a character of four cut after three": { bytes: [0xf0, 0x9f, 0x98] },
  "a lead after a lead": { bytes: [0xc3, 0xc3, 0xa9] },
  "a lead after a cut character": { bytes: [0xe4, 0xb8, 0xe4, 0xb8, 0xad] },
  "one continuation too many after two": { bytes: [0xc3, 0xa9, 0xa9], at: 2 },
  "one continuation too many after three": { bytes: [0xe4, 0xb8, 0xad, 0x80], at: 3 },
  "one continuation too many after four": { bytes: [0xf0, 0x9f, 0x98, 0x80, 0x80], at: 4 },
  ...Object.fromEntries(
    Array.from({ length: 11 }, (_, i) => [`the byte ${(0xf5 + i).toString(16)}`, {
      bytes: [0xf5 + i, 0x80, 0x80, 0x80],
    }]),
  ),
  "the byte fe alone": { bytes: [0xfe] },
  "the byte ff alone": { bytes: [0xff] },
};

/** `length` bytes of a kind of text, cut at no character: ASCII fills what is left. */
export function ground(
  kind: "ascii" | "two" | "three" | "four" | "mixed",
  length: number,
): number[] {
  const bytes: number[] = [];
  const fits = (sequence: readonly number[]) => bytes.length + sequence.length <= length;
  for (let i = 0; bytes.length < length; i++) {
    const character = characters[(i * 5) % characters.length];
    const wanted = kind === "mixed"
      ? i % 3 !== 0
      : character.length === { ascii: 1, two: 2, three: 3, four: 4 }[kind];
    if (kind !== "ascii" && wanted && fits(character)) bytes.push(...character);
    else if (kind === "ascii" || kind === "mixed" || length - bytes.length < 4) {
      bytes.push(0x61 + (i * 7) % 26);
    }
  }
  return bytes;
}
