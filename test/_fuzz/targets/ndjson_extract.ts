/**
 * Calls of ndjson_extract.
 *
 * @module
 */

import type { Rng } from "../../../fixtures/mod.ts";
import {
  extractNdjson,
  extractNdjsonInto,
  type NdjsonColumn,
  NdjsonExtractor,
} from "../../../mod.ts";
import { naiveKeys, naiveNdjsonExtract } from "../../_naive/ndjson_extract.ts";
import * as documented from "../documented.ts";
import { Broken, destination, fill, size, taken, type Target } from "../target.ts";

const encoder = new TextEncoder();

const values = [
  "1",
  "-2.5e3",
  '"text"',
  '"\\u0041\\n"',
  "null",
  "true",
  "false",
  "[1,[2]]",
  '{"b":7}',
  "{}",
];
const keys = ["a", "b", "user", "id", "\\u0061", "é", "a.b"];
const paths = ["a", "b", "user.id", "a.b", "a\\.b", "é", ""];

function lineOf(random: Rng): string {
  if (random.below(20) === 0) {
    return random.pick(["", " ", "nonsense", "{", '{"a":1}}', "[1]", "7"]);
  }
  const members = Array.from({ length: random.below(5) }, () => {
    const value = random.below(4) === 0 ? `{"id":${random.pick(values)}}` : random.pick(values);
    return `"${random.pick(keys)}":${random.below(3) ? "" : " "}${value}`;
  });
  return `{${members.join(",")}}`;
}

function bytesOf(random: Rng): Uint8Array {
  const lines = Array.from({ length: size(random, 3_000) >> 2 }, () => lineOf(random));
  // most texts are right
  const right = random.below(3) === 0 ? lines : lines.filter((line) => /^({.*}|)$/.test(line));
  const bytes = encoder.encode(right.join(random.pick(["\n", "\n", "\r\n"])));
  if (random.below(6) === 0 && bytes.length > 0) {
    bytes[random.below(bytes.length)] = random.below(256);
  }
  return bytes;
}

function pathsOf(random: Rng): string[] {
  return paths.filter(() => random.below(3) === 0);
}

function isPaths(list: unknown): asserts list is string[] {
  documented.allow(Array.isArray(list));
  const all = Array.from(list as unknown[]);
  documented.allow(all.every((path) => typeof path === "string" && spelt(path)));
  const told = all.map((path) => naiveKeys(path as string));
  documented.allow(told.every((keys) => keys.length <= 64));
  const names = told.map((keys) => JSON.stringify(keys));
  documented.allow(new Set(names).size === names.length);
}

/** A backslash belongs in front of a dot or another one. */
function spelt(path: string): boolean {
  return !path.replaceAll("\\\\", "").replaceAll("\\.", "").includes("\\");
}

type Columns = { path: string; starts: Uint32Array; ends: Uint32Array; kinds: Uint8Array }[];

/** The calls. */
export const targets: readonly Target[] = [
  {
    name: "extractNdjson",
    covers: ["extractNdjson"],
    sample: (random) => [bytesOf(random), pathsOf(random)],
    run: ([bytes, list]) => extractNdjson(bytes as Uint8Array, list as string[]),
    want([bytes, list]) {
      documented.bytes(bytes);
      isPaths(list);
      return naiveNdjsonExtract({ bytes, paths: list });
    },
  },
  {
    name: "extractNdjsonInto",
    covers: ["extractNdjsonInto"],
    written: [[1]],
    sample(random) {
      const bytes = bytesOf(random);
      const rows = bytes.filter((byte) => byte === 0x0a).length + 1;
      const columns = pathsOf(random).map((path) => ({
        path,
        starts: destination(Uint32Array, rows),
        ends: destination(Uint32Array, rows),
        kinds: destination(Uint8Array, rows),
      }));
      return [bytes, columns];
    },
    run([bytes, columns]) {
      const rows = extractNdjsonInto(bytes as Uint8Array, columns as NdjsonColumn[]);
      const found = Array.from(columns as Columns, ({ path, starts, ends, kinds }) => ({
        path,
        starts: taken(starts, rows),
        ends: taken(ends, rows),
        kinds: taken(kinds, rows),
      }));
      return { rows, columns: found };
    },
    want([bytes, columns]) {
      documented.bytes(bytes);
      documented.allow(Array.isArray(columns));
      const list = Array.from(columns as Columns, (column) => column ?? {}) as Partial<
        Columns[0]
      >[];
      for (const { starts, ends, kinds } of list) {
        documented.words(starts);
        documented.words(ends);
        documented.bytes(kinds);
      }
      const paths = list.map(({ path }) => path);
      isPaths(paths);
      const answer = naiveNdjsonExtract({ bytes, paths });
      for (const { starts, ends, kinds } of list) {
        const room = Math.min(starts!.length, ends!.length, kinds!.length);
        documented.allow(room >= answer.rows);
      }
      return answer;
    },
  },
  {
    name: "NdjsonExtractor",
    covers: ["NdjsonExtractor.extract", "NdjsonExtractor.input"],
    sample(random) {
      const bytes = bytesOf(random);
      return [bytes.length + 1 + random.below(9), pathsOf(random), bytes, bytes.length, {}];
    },
    run([capacity, list, bytes, length, options]) {
      const extractor = new NdjsonExtractor(capacity as number, list as string[]);
      fill(() => extractor.input.set((bytes as Uint8Array).slice(0, extractor.input.length)));
      const window = extractor.extract(length as number, options as object);
      if (window.bytes.length !== length) throw new Broken("another number of bytes was read");
      const columns = window.columns.map(({ path, starts, ends, kinds }) => ({
        path,
        starts: starts.slice(),
        ends: ends.slice(),
        kinds: kinds.slice(),
      }));
      return { rows: window.rows, columns };
    },
    want([capacity, list, bytes, length, options]) {
      documented.capacity(capacity);
      isPaths(list);
      documented.window(options);
      documented.whole(length, 0, capacity);
      if (!(bytes instanceof Uint8Array)) throw new documented.Unspoken();
      const input = new Uint8Array(length);
      input.set(bytes.subarray(0, length));
      return naiveNdjsonExtract({ bytes: input, paths: list });
    },
  },
];
