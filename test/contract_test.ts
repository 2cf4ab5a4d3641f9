/**
 * Every kernel, every implementation: the same answer as the oracle, and the oracle's the same as
 * the engine's. A new kernel joins with one entry in `contracts`.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { test } from "node:test";
import type { Impl, Kernel } from "../kernels/_kernel.ts";
import { kernels } from "../kernels/catalogue.ts";
import { breakages, compare, type Contract, sameAnswer, spoil, thrift } from "./_contract.ts";
import * as formatInt from "./_inputs/format_int.ts";
import { ways as formatIntWays } from "./_inputs/format_int_ways.ts";
import * as jsonEscape from "./_inputs/json_escape.ts";
import { ways as jsonEscapeWays } from "./_inputs/json_escape_ways.ts";
import * as structuralScan from "./_inputs/structural_scan.ts";
import { engine as structuralScanEngine } from "./_inputs/structural_scan_engine.ts";
import * as seededScan from "./_inputs/structural_scan_seeded.ts";
import { ways as structuralScanWays } from "./_inputs/structural_scan_ways.ts";
import { type NaiveFormatInput, naiveFormatInt } from "./_naive/format_int.ts";
import { type NaiveInput, naiveJsonEscape } from "./_naive/json_escape.ts";
import {
  type NaiveInput as NaiveScanInput,
  naiveStructuralScan,
} from "./_naive/structural_scan.ts";
import * as formatFloat from "./_inputs/format_float.ts";
import { ways as formatFloatWays } from "./_inputs/format_float_ways.ts";
import { type NaiveFloatInput, naiveFormatFloat } from "./_naive/format_float.ts";
import * as parseNumber from "./_inputs/parse_number.ts";
import * as seededNumbers from "./_inputs/parse_number_seeded.ts";
import { ways as parseNumberWays } from "./_inputs/parse_number_ways.ts";
import { type NaiveInput as NaiveNumbers, naiveParseNumber } from "./_naive/parse_number.ts";
import * as ndjsonExtract from "./_inputs/ndjson_extract.ts";
import { engine as ndjsonExtractEngine } from "./_inputs/ndjson_extract_engine.ts";
import * as seededLines from "./_inputs/ndjson_extract_seeded.ts";
import { ways as ndjsonExtractWays } from "./_inputs/ndjson_extract_ways.ts";
import {
  type NaiveColumns,
  type NaiveInput as NaiveExtractInput,
  naiveNdjsonExtract,
} from "./_naive/ndjson_extract.ts";

const jsonEscapeContract: Contract<NaiveInput> = {
  oracle: naiveJsonEscape,
  engine: jsonEscape.engine,
  describe: jsonEscape.describe,
  ways: jsonEscapeWays,
  costly: ["wasm", "wasm_into", "wasm_inplace"],
  seldom: [],
  distinct: [
    ...[[1, 2, 3], [1, 2], [1, 2, 4]].map((bytes) => Uint8Array.from(bytes)),
    { bytes: Uint8Array.of(1, 2, 3), offsets: Uint32Array.of(0, 3) },
    { bytes: Uint8Array.of(1, 2, 3), offsets: Uint32Array.of(0, 2) },
  ],
  groups: {
    "every length": { inputs: jsonEscape.everyLength },
    "every offset": { inputs: jsonEscape.everyOffset, sparse: 23 },
    "every special at every index": { inputs: jsonEscape.everySpecial, sparse: 23 },
    "every pair and half pair at every index": { inputs: jsonEscape.everyPair, sparse: 23 },
    "every option": { inputs: jsonEscape.everyOptionOnEveryText },
    "every code unit": { inputs: jsonEscape.everyUnit, sparse: 23 },
    "hostile text": { inputs: jsonEscape.hostile },
    "lists of strings": { inputs: jsonEscape.everyList },
    [`${jsonEscape.fuzzed} seeded texts`]: { inputs: jsonEscape.fuzz, sparse: 23 },
  },
};

const structuralScanContract: Contract<NaiveScanInput> = {
  oracle: naiveStructuralScan,
  engine: structuralScanEngine,
  describe: structuralScan.describe,
  ways: structuralScanWays,
  costly: ["wasm", "wasm_into", "wasm_inplace"],
  seldom: ["native_split", "wasm_into"],
  distinct: [
    ...[[1, 2, 3], [1, 2], [1, 2, 4]].map((bytes) => Uint8Array.from(bytes)),
    ...[[1, 2, 3], [1, 2], [1, 2, 4]].map((offsets) => Uint32Array.from(offsets)),
    ...[3, 4, -1],
  ],
  groups: {
    "every length": { inputs: structuralScan.everyLength, sparse: 23 },
    "every offset": { inputs: structuralScan.everyOffset, sparse: 23 },
    "every run of backslashes at every edge": { inputs: structuralScan.everyRun, sparse: 23 },
    "every special byte at every index": { inputs: structuralScan.everySpecial, sparse: 23 },
    "every string at every edge": { inputs: structuralScan.everyString, sparse: 23 },
    "every kind of broken UTF-8 at every index": {
      inputs: structuralScan.everyBroken,
      sparse: 23,
    },
    "every character at every index": { inputs: structuralScan.everyCharacter, sparse: 23 },
    "every byte": { inputs: structuralScan.everyByte, sparse: 23 },
    "seeded sets of bytes": { inputs: seededScan.byteSets, sparse: 23 },
    "seeded CSV and MARC": { inputs: seededScan.delimiterSoups, sparse: 23 },
    "seeded documents": { inputs: seededScan.documents, sparse: 23 },
    [`${seededScan.souped} seeded soups`]: { inputs: seededScan.soups, sparse: 101 },
  },
};

const formatIntContract: Contract<NaiveFormatInput> = {
  oracle: naiveFormatInt,
  engine: formatInt.engine,
  describe: formatInt.describe,
  ways: formatIntWays,
  costly: ["wasm", "wasm_into", "wasm_inplace"],
  seldom: [],
  distinct: [[1, 2, 3], [1, 2], [1, 2, 4]].map((bytes) => Uint8Array.from(bytes)),
  groups: {
    "every length": { inputs: formatInt.everyLength, sparse: 23 },
    "every offset": { inputs: formatInt.everyOffset, sparse: 23 },
    "every edge at every place": { inputs: formatInt.everyEdge, sparse: 47 },
    "every option on every type": { inputs: formatInt.everyOptionOnEveryType, sparse: 23 },
    "hostile values": { inputs: formatInt.hostile, sparse: 2 },
    [`${formatInt.fuzzed} seeded arrays`]: { inputs: formatInt.fuzz, sparse: 31 },
  },
};

const formatFloatContract: Contract<NaiveFloatInput> = {
  oracle: naiveFormatFloat,
  engine: formatFloat.engine,
  describe: formatFloat.describe,
  ways: formatFloatWays,
  costly: ["wasm", "wasm_into", "wasm_inplace"],
  seldom: ["formatFloat"],
  distinct: [[1, 2, 3], [1, 2], [1, 2, 4]].map((bytes) => Uint8Array.from(bytes)),
  groups: {
    "every length": { inputs: formatFloat.everyLength },
    "every offset": { inputs: formatFloat.everyOffset, sparse: 3 },
    "every power of two and ten": { inputs: formatFloat.everyPower, sparse: 5 },
    "every option": { inputs: formatFloat.everyOptionOnEveryList, sparse: 5 },
    "every number of digits": { inputs: formatFloat.everyDigit, sparse: 23 },
    "values that are not finite": { inputs: formatFloat.everyNotFinite, sparse: 5 },
    [`${formatFloat.fuzzed} seeded lists`]: { inputs: () => formatFloat.fuzz(1), sparse: 53 },
    [`${formatFloat.fuzzed} other lists`]: { inputs: () => formatFloat.fuzz(2), sparse: 53 },
  },
};

const parseNumberContract: Contract<NaiveNumbers> = {
  oracle: naiveParseNumber,
  engine: seededNumbers.engine,
  describe: seededNumbers.describe,
  ways: parseNumberWays,
  costly: ["wasm", "wasm_into", "wasm_inplace"],
  seldom: ["wasm_into"],
  distinct: [
    ...[[0], [-0], [1, NaN], [NaN, 1], [1]].map((numbers) => Float64Array.from(numbers)),
    ...[[1, 2], [1]].map((numbers) => BigInt64Array.from(numbers, BigInt)),
  ],
  groups: {
    "every length": { inputs: parseNumber.everyLength, sparse: 23 },
    "every offset": { inputs: parseNumber.everyOffset, sparse: 23 },
    "every kind of number at every place": { inputs: parseNumber.everySample, sparse: 23 },
    "every byte at every place": { inputs: parseNumber.everyByte, sparse: 53 },
    "every short text": { inputs: parseNumber.everyShortText, sparse: 101 },
    "every small number": { inputs: parseNumber.everySmallNumber, sparse: 53 },
    "hostile text": { inputs: parseNumber.hostile, sparse: 23 },
    [`${seededNumbers.fuzzed} seeded lists`]: { inputs: seededNumbers.fuzz, sparse: 23 },
  },
};

/** A column of two rows, one answer or another. */
function columns(...changes: readonly object[]): NaiveColumns {
  const one = {
    path: "a",
    starts: Uint32Array.of(5, 0),
    ends: Uint32Array.of(6, 0),
    kinds: Uint8Array.of(4, 0),
  };
  return { rows: 2, columns: changes.map((change) => ({ ...one, ...change })) };
}

const ndjsonExtractContract: Contract<NaiveExtractInput> = {
  oracle: naiveNdjsonExtract,
  engine: ndjsonExtractEngine,
  describe: ndjsonExtract.describe,
  ways: ndjsonExtractWays,
  costly: ["wasm", "wasm_into", "wasm_inplace"],
  seldom: [],
  distinct: [
    columns({}),
    columns(),
    columns({}, {}),
    { ...columns({}), rows: 3 },
    columns({ path: "b" }),
    columns({ starts: Uint32Array.of(5, 1) }),
    columns({ starts: Uint32Array.of(5) }),
    columns({ ends: Uint32Array.of(7, 0) }),
    columns({ kinds: Uint8Array.of(4, 1) }),
  ],
  groups: {
    "every length": { inputs: ndjsonExtract.everyLength, sparse: 23 },
    "every key at every edge": { inputs: ndjsonExtract.everyEdge, sparse: 23 },
    "every escape in keys": { inputs: ndjsonExtract.everyEscape, sparse: 23 },
    "every kind of value": { inputs: ndjsonExtract.everyKind },
    "every kind of duplicate": { inputs: ndjsonExtract.everyDuplicate, sparse: 23 },
    "every depth": { inputs: ndjsonExtract.everyDepth, sparse: 7 },
    "every fault at every byte": { inputs: ndjsonExtract.everyFault, sparse: 23 },
    "every kind of broken UTF-8": { inputs: ndjsonExtract.everyBroken, sparse: 23 },
    "event logs": { inputs: seededLines.logs },
    [`${seededLines.souped} seeded soups`]: { inputs: seededLines.soups, sparse: 23 },
    [`${seededLines.documented} seeded documents`]: {
      inputs: () => seededLines.documents(11),
      sparse: 23,
    },
    [`${seededLines.documented} others`]: { inputs: () => seededLines.documents(13), sparse: 23 },
  },
};

// deno-lint-ignore no-explicit-any -- each kernel has its own input; the name ties the two together
const contracts: { readonly [kernel: string]: Contract<any> } = {
  json_escape: jsonEscapeContract,
  structural_scan: structuralScanContract,
  format_int: formatIntContract,
  format_float: formatFloatContract,
  parse_number: parseNumberContract,
  ndjson_extract: ndjsonExtractContract,
};

// Bun gives a test five seconds unless told otherwise; a busy machine needs more.
const timeout = 120_000;

// deno-lint-ignore no-explicit-any
const catalogue: readonly Kernel<any, any>[] = kernels;

test("contract: every kernel has one", () => {
  assertEquals(catalogue.map(({ name }) => name).sort(), Object.keys(contracts).sort());
});

for (const kernel of catalogue) {
  const contract = contracts[kernel.name];
  const compared = new Map<string, number>();
  let engine = 0;

  for (const [name, group] of Object.entries(contract?.groups ?? {})) {
    test(`${kernel.name}: every implementation agrees on ${name}`, { timeout }, () => {
      const found = compare([...kernel.impls, ...contract.ways], contract, group);
      assertEquals(found.disagreements, []);
      assert(found.compared.size > 0, "no implementation answered");
      for (const [impl, count] of found.compared) {
        compared.set(impl, (compared.get(impl) ?? 0) + count);
      }
      engine += found.engine;
    });
  }

  test(`${kernel.name}: no implementation stood aside`, () => {
    const all = [...kernel.impls, ...contract.ways].filter(({ role }) => role === "answer");
    const idle = all.filter(({ name }) => {
      const { seldom, costly } = contract;
      const least = (seldom.includes(name) ? 2_000 : costly.includes(name) ? 5_000 : 20_000) /
        (costly.includes(name) ? thrift : 1);
      return (compared.get(name) ?? 0) < least;
    });
    assertEquals(idle.map(({ name }) => `${name}: ${compared.get(name)}`), []);
    assert(engine > 100_000, `the engine was asked ${engine} times`);
    const names = all.map(({ name }) => name);
    assertEquals(["baseline", "wasm", "wasm_inplace"].filter((name) => !names.includes(name)), []);
  });

  test(`${kernel.name}: a broken implementation is found`, () => {
    const baseline = kernel.impls.find(({ name }) => name === "baseline");
    if (baseline === undefined) throw new Error("there is no baseline");
    for (const [how, broken] of Object.entries(breakages)) {
      const found = compare([spoil(baseline, broken)], contract, contract.groups["every length"]);
      assert(found.disagreements.length > 0, `"${how}" went unnoticed`);
    }
  });

  test(`${kernel.name}: its own comparison sees every difference`, () => {
    for (const [i, answer] of contract.distinct.entries()) {
      assert(kernel.same(answer, structuredClone(answer)), `answer ${i} is not itself`);
      for (const [j, other] of contract.distinct.entries()) {
        if (j !== i) assert(!kernel.same(answer, other), `answers ${i} and ${j} pass for the same`);
      }
    }
  });
}

test("contract: upper-case digits in place of lower-case ones are found", () => {
  const upper: Impl<NaiveInput, unknown> = {
    name: "upper",
    role: "answer",
    code: "typescript",
    unavailable: () => null,
    prepare: (input) => () =>
      naiveJsonEscape({ ...input, options: { ...input.options, hex: "upper" } }),
  };
  const found = compare([upper], jsonEscapeContract, {
    inputs: jsonEscape.everySpecial,
  });
  assert(found.disagreements.length > 0);
});

test("contract: answers are the same only to the last byte", () => {
  assert(sameAnswer("é", Uint8Array.of(0xc3, 0xa9)));
  assert(!sameAnswer("é", Uint8Array.of(0xe9)));
  const batch = (...ends: number[]) => ({
    bytes: new Uint8Array(2),
    offsets: Uint32Array.from(ends),
  });
  assert(sameAnswer(batch(0, 2), batch(0, 2)));
  assert(!sameAnswer(batch(0, 2), batch(0, 1)));
  assert(!sameAnswer(batch(0, 2), new Uint8Array(2)));
  assert(!sameAnswer(undefined, undefined));
});
