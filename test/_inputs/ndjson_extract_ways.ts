/**
 * The public ways into ndjson_extract, each as an implementation that the contract test can hold
 * against the oracle. They live as long as the test, so every input costs a few calls and no more.
 *
 * @module
 */

import { rng } from "../../fixtures/mod.ts";
import type { Impl } from "../../kernels/_kernel.ts";
import {
  extractNdjson,
  extractNdjsonInto,
  type NdjsonColumns,
  NdjsonExtractor,
  Workspace,
} from "../../kernels/ndjson_extract/mod.ts";
import type { NaiveInput } from "../_naive/ndjson_extract.ts";

/** Bytes that the handles hold; longer texts stay with the other ways. */
const capacity = 1024;

const canary = 0xa5;

function way(
  name: string,
  takes: (input: NaiveInput) => boolean,
  call: (input: NaiveInput) => unknown,
): Impl<NaiveInput, unknown> {
  return {
    name,
    role: "answer",
    code: "wasm",
    unavailable: (input) => takes(input) ? null : "another way's input",
    prepare: (input) => () => call(input),
  };
}

const isShort = ({ bytes }: NaiveInput) => bytes.length <= capacity;

const around = 7;
const guarded: { starts: Uint32Array; ends: Uint32Array; kinds: Uint8Array }[] = [];

/** Into the middle of larger columns, of which nothing else may change. */
function into({ bytes, paths }: NaiveInput): unknown {
  const most = (bytes.length >> 1) + 1, length = most + 2 * around;
  while (guarded.length < paths.length) {
    guarded.push({
      starts: new Uint32Array(capacity),
      ends: new Uint32Array(capacity),
      kinds: new Uint8Array(capacity),
    });
  }
  const columns = paths.map((path, i) => {
    const { starts, ends, kinds } = guarded[i];
    for (const cells of [starts, ends, kinds]) cells.fill(canary, 0, length);
    return {
      path,
      starts: starts.subarray(around, around + most),
      ends: ends.subarray(around, around + most),
      kinds: kinds.subarray(around, around + most),
    };
  });
  const rows = extractNdjsonInto(bytes, columns);
  for (const { starts, ends, kinds } of guarded.slice(0, paths.length)) {
    for (const cells of [starts, ends, kinds]) {
      const before = cells.subarray(0, around), behind = cells.subarray(around + rows, length);
      const sound = (cell: number) => cell === canary;
      if (!before.every(sound) || !behind.every(sound)) return "a canary is dead";
    }
  }
  return { rows, columns: columns.map((column) => shortened(column, rows)) };
}

type Column = NdjsonColumns["columns"][number];

function shortened({ path, starts, ends, kinds }: Column, rows: number): Column {
  return {
    path,
    starts: starts.subarray(0, rows),
    ends: ends.subarray(0, rows),
    kinds: kinds.subarray(0, rows),
  };
}

/** Handles by their paths; all of them share a memory. */
class Handles {
  readonly #capacity: number;
  readonly #workspace = new Workspace();
  readonly #handles = new Map<string, NdjsonExtractor>();

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  of(paths: readonly string[]): NdjsonExtractor {
    const name = JSON.stringify(paths);
    let handle = this.#handles.get(name);
    if (handle === undefined) {
      handle = new NdjsonExtractor(this.#capacity, paths, this.#workspace);
      this.#handles.set(name, handle);
    }
    return handle;
  }
}

const handles = new Handles(capacity);

function inPlace({ bytes, paths }: NaiveInput): unknown {
  const handle = handles.of(paths);
  handle.input.fill(canary, 0, bytes.length + 64).set(bytes);
  const { rows, columns, offset, bytes: lines } = handle.extract(bytes.length);
  if (offset !== 0 || lines.length !== bytes.length) return "these are not the lines";
  const behind = handle.input.subarray(bytes.length, bytes.length + 64);
  const left = behind.every((byte) => byte === canary);
  return left ? { rows, columns } : "the input behind the text is not as it was";
}

const random = rng(9);

/** In windows of any size, empty ones among them, which cut lines wherever they stand. */
function inWindows({ bytes, paths }: NaiveInput): unknown {
  const handle = handles.of(paths);
  const starts: number[][] = paths.map(() => []), ends: number[][] = paths.map(() => []);
  const kinds: number[][] = paths.map(() => []);
  const most = random.pick([2, 20, 20, 100, 100, 400]);
  let rows = 0;
  for (let from = 0;;) {
    const to = Math.min(bytes.length, from + random.below(most + 1));
    const more = to < bytes.length || random.below(3) > 0;
    handle.input.set(bytes.subarray(from, to));
    const window = handle.extract(to - from, { more });
    for (let row = 0; row < window.rows; row++) {
      for (const [i, column] of window.columns.entries()) {
        const base = column.kinds[row] === 0 ? 0 : window.offset;
        starts[i].push(column.starts[row] + base);
        ends[i].push(column.ends[row] + base);
        kinds[i].push(column.kinds[row]);
      }
    }
    rows += window.rows;
    from = to;
    if (more) continue;
    const columns = paths.map((path, i) => ({
      path,
      starts: Uint32Array.from(starts[i]),
      ends: Uint32Array.from(ends[i]),
      kinds: Uint8Array.from(kinds[i]),
    }));
    return { rows, columns };
  }
}

/** The ways, in the order of the documentation. */
export const ways: readonly Impl<NaiveInput, unknown>[] = [
  way("extractNdjson", () => true, ({ bytes, paths }) => extractNdjson(bytes, paths)),
  way("extractNdjsonInto", isShort, into),
  way("NdjsonExtractor", isShort, inPlace),
  way("NdjsonExtractor in windows", isShort, inWindows),
];
