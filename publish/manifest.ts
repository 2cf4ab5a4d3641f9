/**
 * The packages as their deno.json tells them: the one place of names, versions and entries.
 *
 * @module
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const root: string = fileURLToPath(new URL("..", import.meta.url));

/** What a deno.json says of its package. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** Each entry, `.` or `./name`, and the module that it stands for. */
  readonly exports: { readonly [entry: string]: string };
  readonly imports: { readonly [specifier: string]: string };
}

/** A package that this project publishes. */
export interface Package {
  /** The last part of its name. */
  readonly label: "kernels" | "harness";
  /** Its folder, below the project's. */
  readonly folder: string;
  /** What it is, in a line. */
  readonly description: string;
}

/** Both packages. */
export const packages: readonly Package[] = [
  {
    label: "kernels",
    folder: ".",
    description: "WASM SIMD kernels for hot loops in JavaScript: JSON text, numbers, events",
  },
  {
    label: "harness",
    folder: "harness",
    description: "A bench that verifies, times side by side, and tells ratios with intervals",
  },
];

/** A JSON text that may have comments. */
export function parseJsonc(text: string): unknown {
  // a string that holds `//` is taken whole
  const tokens = /("(?:\\.|[^"\\])*")|\/\/[^\n]*|\/\*[^]*?\*\//g;
  return JSON.parse(text.replace(tokens, (_, string?: string) => string ?? " "));
}

/** What a package's deno.json says. */
export function manifestOf({ folder }: Package): Manifest {
  const text = readFileSync(join(root, folder, "deno.json"), "utf8");
  return { imports: {}, ...parseJsonc(text) as Omit<Manifest, "imports"> };
}
