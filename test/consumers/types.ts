/**
 * The package's types, as TypeScript finds them in a project of others.
 *
 * @module
 */

import { assertEquals } from "@std/assert";
import { join } from "node:path";
import ts from "typescript";

/** How projects find modules: as bundlers do, and as Node does. */
const resolutions = [
  { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 },
];

/** Fails unless the project's `typed.ts` and all the types that it reaches are right, strictly. */
export function assertTyped(cwd: string): void {
  for (const resolution of resolutions) {
    const program = ts.createProgram([join(cwd, "typed.ts")], {
      ...resolution,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
      types: [],
    });
    const found = ts.getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
    assertEquals(found, []);
  }
}
