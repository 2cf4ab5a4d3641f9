/**
 * The price list: what crossing a boundary costs, in tables with a column for each way and runtime.
 *
 * @module
 */

import type { Environment, Record, Run } from "../../harness/record.ts";
import { ratioText } from "../../harness/report/figures.ts";
import { byteCount, count, duration } from "../../harness/report/format.ts";
import { grid } from "../../harness/report/markdown.ts";
import { crossover, crossoverText, sweepsOf } from "../../harness/report/sweep.ts";

/** A suite's table. */
interface Table {
  readonly kernel: string;
  readonly title: string;
  /** Whether prices are an element's and not a call's. */
  readonly perElement?: boolean;
  /** What a line is about, from one of its records. */
  line(record: Record): string;
  /** The rows of the suite as columns, and what these are called. */
  readonly ways: { readonly [impl: string]: string };
}

const bytesOf = ({ bytes }: Record) => byteCount(bytes);
const textOf = ({ case: name, elements }: Record) =>
  `${name.split("_")[0]}, ${count(elements)} code units`;

const tables: readonly Table[] = [
  {
    kernel: "boundary_calls",
    title: "calls, an item",
    perElement: true,
    line: ({ case: name, elements }) =>
      name.startsWith("empty") ? "an empty call" : `${count(elements)} items`,
    ways: {
      baseline: "JavaScript",
      wasm_per_item: "a call an item",
      wasm_per_batch: "a batch, copied there",
      wasm_inplace: "a batch that is there",
    },
  },
  {
    kernel: "boundary_strings_in",
    title: "a string in",
    line: textOf,
    ways: { native: "encodeInto()", native_encode: "encode()", baseline: "charCodeAt()" },
  },
  {
    kernel: "boundary_strings_out",
    title: "a string out",
    line: textOf,
    ways: {
      native: "decode(), UTF-8",
      native_utf16: "decode(), UTF-16",
      baseline: "fromCharCode()",
    },
  },
  {
    kernel: "boundary_views",
    title: "a view",
    line: bytesOf,
    ways: { native: "subarray()", native_new: "new Uint8Array()", native_slice: "slice()" },
  },
  {
    kernel: "boundary_copies",
    title: "a copy into WASM memory",
    line: bytesOf,
    ways: {
      native: "set()",
      native_from_shared: "from shared memory",
      native_from_shared_odd: "from there, not aligned",
      native_to_shared: "back to shared memory",
    },
  },
  {
    kernel: "boundary_growth",
    title: "growth of memory",
    line: bytesOf,
    ways: { native: "grow()", native_view: "and a new view", native_fill: "and touched" },
  },
  {
    kernel: "boundary_threads",
    title: "to a thread and back",
    line: bytesOf,
    ways: {
      post: "postMessage(), copied",
      post_move: "moved",
      pool: "comlink, copied",
      pool_move: "comlink, moved",
      shared: "shared memory",
    },
  },
];

const none = "–";

/** Runs of one runtime, as one. */
interface Column {
  /** The runtime's name, with its version where another column has the same. */
  readonly name: string;
  readonly records: ReadonlyMap<string, Record>;
}

/**
 * The tables of all suites that the runs have, all of one machine: what is read across a line must not be
 * the difference of two.
 *
 * @throws {Error} if the runs are of several machines, two runs of a runtime price the same, or none has a
 * price.
 */
export function priceList(runs: readonly Run[]): string {
  const machines = new Set(runs.map(({ environment }) => machineOf(environment)));
  if (machines.size > 1) {
    throw new Error(`A list is one machine's, these are ${[...machines].join(" and ")}`);
  }
  const columns = columnsOf(runs);
  const texts = [
    ...tables.map((table) => priceTable(table, columns)),
    handedOver(columns),
    crossovers(columns),
  ].filter((text) => text !== "");
  if (texts.length === 0) throw new Error("No records of the boundary suites");
  const made = runs.map(({ environment: { runtime, command, date } }) =>
    `- ${runtime}, ${date.slice(0, 10)}: \`${command}\`\n`
  );
  return [...texts, `${[...machines].join("")}:\n`, made.join("")].join("\n");
}

function machineOf({ cpu, cores, os }: Environment): string {
  return `${cpu ?? "an unnamed processor"}, ${cores} cores, ${os ?? "an unnamed system"}`;
}

function columnsOf(runs: readonly Run[]): Column[] {
  const byRuntime = Map.groupBy(runs, ({ environment }) => environment.runtime);
  const short = (runtime: string) => runtime.split(" ")[0];
  const alike = Map.groupBy(byRuntime.keys(), short);
  return [...byRuntime].map(([runtime, own]) => ({
    name: alike.get(short(runtime))!.length > 1 ? runtime : short(runtime),
    records: together(runtime, own),
  }));
}

function together(runtime: string, runs: readonly Run[]): Map<string, Record> {
  const records = new Map<string, Record>();
  for (const record of runs.flatMap(({ records }) => records)) {
    if (records.has(record.id)) throw new Error(`Two runs of ${runtime} have ${record.id}`);
    records.set(record.id, record);
  }
  return records;
}

function priceTable({ kernel, title, perElement, line, ways }: Table, columns: readonly Column[]) {
  const found = columns.map(({ records }) =>
    [...records.values()].filter((record) => record.kernel === kernel)
  );
  const cases = new Map(found.flat().map((record) => [record.case, line(record)]));
  if (cases.size === 0) return "";
  const cells = Object.keys(ways).flatMap((impl) =>
    columns.map(({ records }) => (name: string) =>
      priceText(records.get(`${kernel}/${name}/${impl}`), perElement ?? false)
    )
  );
  const head = Object.values(ways).flatMap((way) => columns.map(({ name }) => `${way}, ${name}`));
  return grid([
    [title, ...head],
    ...[...cases].map(([name, text]) => [text, ...cells.map((cell) => cell(name))]),
  ]);
}

/** `23.1 ns ±1.2%`. */
function priceText(record: Record | undefined, perElement: boolean): string {
  if (record === undefined || record.ns === null) return none;
  const { median, low, high } = record.ns;
  const price = duration(perElement ? median / record.elements : median);
  return `${price} ±${(50 * (high - low) / median).toFixed(1)}%`;
}

const threads = (workers: string) => workers === "1" ? "1 thread" : `${workers} threads`;

const byNumber = /^(clone|move|shared)_(\d+)$/;

/** What tasks of a size gain on several threads, by how they are handed over. */
function handedOver(columns: readonly Column[]): string {
  const ways = ["clone", "move", "shared"];
  const rows = new Map<string, string[]>();
  for (const [i, { records }] of columns.entries()) {
    for (const record of records.values()) {
      const [, way, workers] = byNumber.exec(record.impl) ?? [];
      if (way === undefined || record.ratio === null || !/^messages_/.test(record.case)) continue;
      const size = record.case.replace("messages_", "");
      const name = `${record.kernel.replace("scaling_", "")}, tasks of ${size}, ${
        threads(workers)
      }`;
      const cells = rows.get(name) ?? Array(ways.length * columns.length).fill(none);
      cells[ways.indexOf(way) * columns.length + i] = ratioText(record.ratio);
      rows.set(name, cells);
    }
  }
  if (rows.size === 0) return "";
  const head = ["copied", "moved", "in shared memory"].flatMap((way) =>
    columns.map(({ name }) => `${way}, ${name}`)
  );
  return grid([
    ["8 MiB, over one thread's best", ...head],
    ...[...rows].map(([name, cells]) => [name, ...cells]),
  ]);
}

/** From how many bytes on several threads that are there already beat one. */
function crossovers(columns: readonly Column[]): string {
  const rows = new Map<string, string[]>();
  for (const [i, { records }] of columns.entries()) {
    for (const sweep of sweepsOf([...records.values()])) {
      const [, way, workers] = byNumber.exec(sweep.impl) ?? [];
      // one that is handed its tasks does not beat one that has them
      if (sweep.family !== "input" || way === undefined || workers === "1") continue;
      const name = `${sweep.kernel.replace("scaling_", "")}, ${sweep.impl}`;
      const cells = rows.get(name) ?? Array(columns.length).fill(none);
      cells[i] = crossoverText(crossover(sweep, "alone"), sweep) || none;
      rows.set(name, cells);
    }
  }
  if (rows.size === 0) return "";
  return grid([
    ["faster than one thread from, in bytes", ...columns.map(({ name }) => name)],
    ...[...rows].map(([name, cells]) => [name, ...cells]),
  ]);
}
