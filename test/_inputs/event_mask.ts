/**
 * Inputs for event_mask that leave no length, offset, byte, number of columns or size of table out.
 *
 * @module
 */

import { type Rng, rng } from "../../fixtures/mod.ts";
import type { NaiveEventMaskInput } from "../_naive/event_mask.ts";
import { shifted } from "./event_rows.ts";

type Codes = Uint8Array | Uint16Array | Uint32Array;

export function ofColumns(columns: readonly Uint8Array[]): NaiveEventMaskInput {
  return { form: "columns", columns };
}

export function ofCodes(codes: Codes, table: Uint32Array): NaiveEventMaskInput {
  return { form: "codes", codes, table };
}

/** What bytes of conditions are: mostly 0 and 1, now and then all there is. */
function conditionBytes(random: Rng, rows: number): Uint8Array {
  const kinds = random.below(4) ? [0, 1] : [0, 1, 2, 0x7f, 0x80, 0xfe, 0xff];
  return Uint8Array.from({ length: rows }, () => random.pick(kinds));
}

function someColumns(random: Rng, rows: number, many: number): Uint8Array[] {
  return Array.from({ length: many }, () => conditionBytes(random, rows));
}

/** The types of codes. */
export const codeTypes = [Uint8Array, Uint16Array, Uint32Array];

/** Random codes below `entries`, or as many of them as the type has. */
function codesBelow(
  random: Rng,
  Type: typeof codeTypes[number],
  rows: number,
  entries: number,
): Codes {
  const codes = new Type(rows);
  const most = Math.min(Math.max(1, entries), 2 ** (8 * codes.BYTES_PER_ELEMENT));
  for (let row = 0; row < rows; row++) codes[row] = random.below(most);
  return codes;
}

/** A table whose masks are of so many bits. */
function tableOf(random: Rng, entries: number): Uint32Array {
  const bits = random.pick([1, 8, 9, 16, 20, 24, 31, 32]);
  return Uint32Array.from({ length: entries }, () => random.below(2 ** bits));
}

/** Codes below a table's length, or one of them not. */
function someCodes(random: Rng, rows: number, entries: number, isOutside: boolean): Codes {
  const codes = codesBelow(random, random.pick(codeTypes), rows, entries);
  if (isOutside && rows > 0) {
    codes[random.below(rows)] = random.pick([entries, entries + 16, 0xff, 0x8000, 0xffffffff]);
  }
  return codes;
}

/** Tables of every length that is looked up in another way, and around those. */
export const tableLengths = [1, 2, 15, 16, 17, 31, 32, 33, 48, 63, 64, 65, 100, 255, 256, 300];

export function* everyLength(): Iterable<NaiveEventMaskInput> {
  const random = rng(1);
  for (let rows = 0; rows <= 130; rows++) {
    for (let many = 1; many <= 32; many++) yield ofColumns(someColumns(random, rows, many));
    for (const entries of tableLengths) {
      for (const Type of codeTypes) {
        yield ofCodes(codesBelow(random, Type, rows, entries), tableOf(random, entries));
      }
    }
  }
}

export function* everyOffset(): Iterable<NaiveEventMaskInput> {
  const random = rng(2);
  for (let offset = 0; offset < 16; offset++) {
    for (let rows = 0; rows <= 130; rows++) {
      const many = 1 + random.below(12);
      // now all at one offset, now each at its own
      const apart = random.below(2);
      const columns = someColumns(random, rows, many);
      yield ofColumns(columns.map((one, i) => shifted(one, (offset + i * apart) % 16)));
      const table = shifted(tableOf(random, 40), offset);
      yield ofCodes(shifted(someCodes(random, rows, 40, false), offset), table);
    }
  }
}

/** Every byte in every column, alone and among others. */
export function* everyByte(): Iterable<NaiveEventMaskInput> {
  for (let many = 1; many <= 32; many += many < 10 ? 1 : 5) {
    for (let byte = 0; byte < 256; byte += 3) {
      for (let i = 0; i < many; i++) {
        const columns = Array.from({ length: many }, () => new Uint8Array(37));
        columns[i].fill(byte, 5, 30);
        columns[many - 1 - i][(byte + i) % 37] = 1;
        yield ofColumns(columns);
      }
    }
  }
}

/** A code that is in no table at every place of columns around the sizes of vectors and blocks. */
export function* everyPlace(): Iterable<NaiveEventMaskInput> {
  const random = rng(4);
  for (const rows of [1, 15, 16, 17, 33, 1023, 1024, 1025, 1040, 2100]) {
    for (let place = 0; place < rows; place += 1 + (rows >> 4)) {
      for (const Type of codeTypes) {
        for (const entries of [0, 1, 16, 60, 64, 200]) {
          const table = tableOf(random, entries);
          const codes = codesBelow(random, Type, rows, entries);
          yield ofCodes(codes.slice(), table);
          codes[place] = random.pick([entries, 255, 0x7fffffff, 0xffffffff]);
          yield ofCodes(codes, table);
        }
      }
      const columns = someColumns(random, rows, 1 + random.below(32));
      columns[0][place] = 1;
      yield ofColumns(columns);
    }
  }
}

/** How many columns {@linkcode fuzz} makes. */
export const fuzzed = 100_000;

export function* fuzz(seed: number, count = fuzzed): Iterable<NaiveEventMaskInput> {
  const random = rng(seed);
  for (let i = 0; i < count; i++) {
    const rows = random.below(i % 50 ? 20 : 200);
    if (random.below(2)) {
      const columns = someColumns(random, rows, 1 + random.below(i % 9 ? 9 : 32));
      yield ofColumns(columns.map((one) => shifted(one, random.below(9))));
    } else {
      const entries = random.pick(tableLengths);
      yield ofCodes(someCodes(random, rows, entries, i % 6 === 0), tableOf(random, entries));
    }
  }
}

/** An input in a line. */
export function describe(input: NaiveEventMaskInput): string {
  if (input.form === "codes") {
    const { codes, table } = input;
    const first = codes.subarray(0, 60);
    return `${codes.length} codes of ${codes.constructor.name} below ${table.length}: ${first}`;
  }
  const { columns } = input;
  const first = columns.slice(0, 9).map((one) => `[${one.subarray(0, 20)}] at ${one.byteOffset}`);
  return `${columns.length} columns of ${columns[0].length} rows: ${first}`;
}
