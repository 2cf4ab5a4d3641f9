/**
 * `deno task ablate KERNEL [FILTER...]`: what each switch of a kernel is worth, with every other one
 * left as it ships. Each build runs in the same rounds as the one that ships.
 *
 * @module
 */

import process from "node:process";
import type { Ratio, Record, Run } from "../harness/record.ts";
import { ROOMS, switchesOf } from "../kernels/_compile.ts";
import { compareVariants, leaveOneOut, type Variant } from "./variants.ts";

const help = `Usage: deno task ablate KERNEL [FILTER...], or bun suites/ablate.ts KERNEL [FILTER...]

Reverts the switches of a kernel one at a time and times every build beside the one that ships.
Prints switches x cases: the time without the switch over the time with it. Above 1 it pays.

FILTER selects cases as it does for the bench; a filter that names no row means wasm_inplace.
`;

const defaultImpl = "wasm_inplace";

/**
 * Builds beside the one that ships in one run. JSC has not optimised more modules than about six when
 * the rounds begin: of sixteen the later ten looked 30% slower, and the same.
 */
const MOST_BUILDS = 5;

/**
 * The filters as the bench takes them: within the kernel, and of one row unless a row is named. By
 * itself the bench brings along the first opponent only, so each filter names the other builds too.
 */
export function filtersOf(kernel: string, filters: readonly string[]): string[] {
  return (filters.length === 0 ? ["*"] : filters).flatMap((filter) => {
    const name = filter.startsWith(`${kernel}/`) ? filter.slice(kernel.length + 1) : filter;
    const [one, impl = defaultImpl] = name.split("/");
    const row = `${kernel}/${/[*?]/.test(one) ? one : `*${one}*`}/${impl}`;
    return [row, `${row}@*`];
  });
}

/** Switches x cases, a table for each row of the bench, as narrow as a terminal. */
export function matrix(
  records: readonly Record[],
  variants: readonly Variant[],
  width = 100,
): string {
  const rows = [...new Set(records.map(({ impl }) => impl))].filter((impl) => !impl.includes("@"));
  return rows.flatMap((impl) => {
    const timed = records.filter((record) => record.impl === impl && record.ratios.length > 0);
    const cases = [...new Set(timed.map((record) => record.case))];
    const first = Math.max(...variants.map((one) => title(one).length), impl.length);
    const columns = cases.map((name) => {
      const ratios = timed.filter((record) => record.case === name).flatMap((one) => one.ratios);
      return [name, ...variants.map(({ label }) => cell(ratios, `${impl}@${label}`))];
    });
    return chunks(columns, first, width).map((some) => {
      const lines = [impl, ...variants.map(title)].map((text, row) => {
        const cells = some.map((column) => {
          const wide = Math.max(...column.map(({ length }) => length));
          return column[row].padStart(wide);
        });
        return [text.padEnd(first), ...cells].join("  ").trimEnd() + "\n";
      });
      return lines.join("");
    });
  }).join("\n");
}

function title({ name, value }: Variant): string {
  return `${name}=${value}`;
}

function cell(ratios: readonly Ratio[], other: string): string {
  const found = ratios.find(({ vs }) => vs === other);
  if (found === undefined) return "no interval";
  const marks = { faster: " +", slower: " -", equivalent: " =", inconclusive: " ?" };
  const mark = found.verdict === null ? "" : marks[found.verdict];
  return `${found.median.toFixed(3)} [${found.low.toFixed(3)}, ${found.high.toFixed(3)}]${mark}`;
}

/** As many columns side by side as the width holds, at least one. */
function chunks(columns: readonly string[][], first: number, width: number): string[][][] {
  const found: string[][][] = [];
  let left = 0;
  for (const column of columns) {
    const wide = 2 + Math.max(...column.map(({ length }) => length));
    if (found.length === 0 || left < wide) {
      found.push([]);
      left = width - first;
    }
    found.at(-1)!.push(column);
    left -= wide;
  }
  return found;
}

async function main([kernel, ...filters]: string[]): Promise<number> {
  if (kernel === undefined || kernel === "--help") {
    process.stderr.write(help);
    return kernel === undefined ? 2 : 0;
  }
  if (!ROOMS.includes(kernel)) {
    throw new RangeError(`There is no kernel "${kernel}". The kernels are ${ROOMS.join(", ")}`);
  }
  const variants = leaveOneOut(switchesOf(kernel));
  if (variants.length === 0) throw new RangeError(`${kernel} has no switches`);
  const runs: Run[] = [];
  for (let from = 0; from < variants.length; from += MOST_BUILDS) {
    const some = variants.slice(from, from + MOST_BUILDS);
    runs.push((await compareVariants(kernel, some, filtersOf(kernel, filters))).run);
  }
  const { runtime, cpu, git, date } = runs[0].environment;
  process.stdout.write(`\n${kernel} on ${runtime}, ${cpu}, ${git}, ${date.slice(0, 10)}\n`);
  process.stdout.write("time without the switch / time with it [interval]; + pays, - costs, = no ");
  process.stdout.write("matter, ? not known\n\n");
  process.stdout.write(matrix(runs.flatMap(({ records }) => records), variants));
  return 0;
}

if (import.meta.main) {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`error: ${(error as Error).message}\n`);
    process.exitCode = 2;
  }
}
