/**
 * The package's types, as TypeScript finds them in a project of others.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { root } from "../../publish/manifest.ts";

/** How projects find modules: as bundlers do, and as Node does. */
const resolutions = [
  { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 },
  { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
];

/** What the compiler says of a project's programs and of all the types that they reach, strictly. */
function faults(programs: readonly string[], options: ts.CompilerOptions): string[] {
  const program = ts.createProgram(programs, {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts"],
    types: [],
    skipLibCheck: false,
    ...options,
  });
  return ts.getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

/** A program that imports entries of a package, written into `cwd`. */
function importing(cwd: string, name: string, entries: readonly string[]): string {
  const file = join(cwd, "all_entries.ts");
  const lines = entries.map((entry, i) =>
    `export * as entry${i} from "${name}${entry.slice(1)}";\n`
  );
  writeFileSync(file, lines.join(""));
  return file;
}

const browsersLib = ["lib.es2023.d.ts", "lib.dom.d.ts"];
const nodesTypes = { types: ["node"], typeRoots: [join(root, "node_modules", "@types")] };

/** Fails unless the types of the kernels' entries are right, and `typed.ts` is in their terms. */
export function assertTyped(cwd: string, entries: readonly string[]): void {
  const programs = [importing(cwd, "@lanemark/kernels", entries), join(cwd, "typed.ts")];
  for (const resolution of resolutions) {
    assertEquals(faults(programs, { ...resolution, lib: browsersLib }), []);
  }
  // Node's types alone have no WebAssembly, and no Worker, which ./threads names: such a project skips the
  // check of libraries, as the package's README tells, and finds no other fault
  const node = { ...resolutions[2], ...nodesTypes };
  assertEquals(faults(programs, { ...node, skipLibCheck: true }), []);
  const lacking = new Set(faults(programs, node));
  assert(lacking.size > 0, "Node's types have all that is needed: the README says otherwise");
  assertEquals(
    [...lacking].filter((fault) => !/'(WebAssembly|Worker|Transferable)'/.test(fault)),
    [],
  );
}

/** Fails unless the types of the harness's entries are right, and `own_bench.ts` is in their terms. */
export function assertHarnessTyped(cwd: string, entries: readonly string[]): void {
  const programs = [importing(cwd, "@lanemark/harness", entries), join(cwd, "own_bench.ts")];
  for (const resolution of resolutions) {
    assertEquals(faults(programs, { ...resolution, ...nodesTypes, lib: browsersLib }), []);
  }
}
