/**
 * What SECURITY.md promises of the published files, where no other test holds it.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { existsSync, globSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, "utf8");

interface Manifest {
  readonly dependencies?: { readonly [name: string]: string };
  readonly devDependencies?: { readonly [name: string]: string };
}

/** The language's own, and what every runtime has. The files that may name more are told below. */
const globals = new Set([
  ...["Array", "ArrayBuffer", "Atomics", "BigInt", "BigInt64Array", "BigUint64Array", "Boolean"],
  ...["DataView", "Error", "Float32Array", "Float64Array", "Infinity", "Int16Array", "Int32Array"],
  ...["Int8Array", "JSON", "Map", "Math", "NaN", "Number", "Object", "Promise", "RangeError"],
  ...[
    "Reflect",
    "Set",
    "SharedArrayBuffer",
    "String",
    "Symbol",
    "SyntaxError",
    "TypeError",
    "Uint16Array",
  ],
  ...["Uint32Array", "Uint8Array", "Uint8ClampedArray", "WeakMap", "WeakRef", "undefined"],
  ...["TextDecoder", "TextEncoder", "WebAssembly", "atob"],
]);

/** Who needs more, and what: threads, which start workers and wait for them. */
const more: { readonly [path: string]: readonly string[] } = {
  "threads/breather.ts": ["MessageChannel", "globalThis", "performance"],
  "threads/copying.ts": ["performance"],
  "threads/crew.ts": ["clearTimeout", "setTimeout"],
  "threads/pipeline.ts": ["clearTimeout", "globalThis", "performance", "setTimeout"],
  "threads/port.ts": ["globalThis"],
  "threads/thread.ts": ["Worker"],
};

/** Every file that the package's entries reach, with what it imports from elsewhere. */
function published(): Map<string, readonly string[]> {
  const { exports }: { exports: { [entry: string]: string } } = JSON.parse(read("package.json"));
  const found = new Map<string, readonly string[]>();
  const queue = Object.values(exports).map((path) => path.slice("./".length));
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (found.has(path)) continue;
    const names = ts.preProcessFile(read(path), true, true).importedFiles
      .map(({ fileName }) => fileName);
    found.set(path, names.filter((name) => !name.startsWith(".")));
    for (const name of names) if (name.startsWith(".")) queue.push(posix.join(path, "..", name));
  }
  return found;
}

/** The names that code reads and that it does not declare itself, in whatever scope. */
function freeNames(code: string): string[] {
  const declared = new Set<string>(), used = new Set<string>();
  const isName = (node: ts.Node, parent: ts.Node) =>
    (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent) ||
        ts.isPropertyDeclaration(parent) || ts.isMethodDeclaration(parent) ||
        ts.isAccessor(parent) || ts.isEnumMember(parent)) && parent.name === node ||
    (ts.isBindingElement(parent) && parent.propertyName === node) || ts.isMetaProperty(parent) ||
    ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent) ||
    (ts.isBreakOrContinueStatement(parent) || ts.isLabeledStatement(parent));
  const visit = (node: ts.Node, parent: ts.Node): void => {
    const { name } = node as { name?: ts.Node };
    const declares = ts.isVariableDeclaration(node) || ts.isParameter(node) ||
      ts.isBindingElement(node) || ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) ||
      ts.isFunctionExpression(node) || ts.isClassExpression(node) || ts.isImportClause(node) ||
      ts.isImportSpecifier(node) || ts.isNamespaceImport(node);
    if (declares && name !== undefined && ts.isIdentifier(name)) declared.add(name.text);
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isTypeParameterDeclaration(node)) return;
    if (ts.isHeritageClause(node) && node.token === ts.SyntaxKind.ImplementsKeyword) return;
    if (ts.isIdentifier(node) && !isName(node, parent)) used.add(node.text);
    ts.forEachChild(node, (child) => visit(child, node));
  };
  const file = ts.createSourceFile("code.ts", code, ts.ScriptTarget.Latest);
  ts.forEachChild(file, (child) => visit(child, file));
  return [...used].filter((name) => !declared.has(name)).sort();
}

test("security: what ships names no globals but these, and imports nothing from elsewhere", () => {
  const files = published();
  assert(files.size > 150, `only ${files.size} files were found`);
  const named: { [path: string]: string[] } = {};
  for (const path of files.keys()) {
    const own = freeNames(read(path)).filter((name) => !globals.has(name));
    if (own.length > 0) named[path] = own;
  }
  assertEquals(named, more);
  const imports = [...files].filter(([, from]) => from.length > 0);
  assertEquals(Object.fromEntries(imports), {
    "threads/node.ts": ["node:worker_threads"],
  });
});

test("security: a global that is new would be seen", () => {
  const names = (code: string) => freeNames(code).filter((name) => !globals.has(name));
  assertEquals(names("eval('1'); new Function('x'); const { fetch } = globalThis;"), [
    "Function",
    "eval",
    "globalThis",
  ]);
  assertEquals(names("export const run = () => fetch(url ?? import.meta.url);"), ["fetch", "url"]);
  assertEquals(names("const one = { process: Deno, [Bun]: 1 }; one.fetch(); setTimeout('x');"), [
    "Bun",
    "Deno",
    "setTimeout",
  ]);
  assertEquals(names("type A = Worker; const a = (b: Request): A => b as unknown as A;"), []);
});

test("security: every dependency is pinned exactly", () => {
  for (const folder of ["", "harness/"]) {
    const manifest: Manifest = JSON.parse(read(`${folder}package.json`));
    const pinned = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    assertEquals(pinned.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)), []);
    const specifiers = read(`${folder}deno.json`)
      .matchAll(/"npm:((?:@[^/"]+\/)?[^@"]+)@([^/"]+)/g);
    const onDeno = new Map([...specifiers].map(([, name, version]) => [name, version]));
    // types are what Deno has of its own
    const onBoth = pinned.filter(([name]) => !name.startsWith("@types/")).sort();
    assert(onBoth.length > 0, `${folder}package.json names nothing`);
    assertEquals([...onDeno].sort(), onBoth);
  }
});

test("SECURITY.md: the tests that it names are there", () => {
  const text = read("SECURITY.md");
  const named = [...text.matchAll(/`(test\/[\w*/.]+)`/g)].map(([, path]) => path);
  assert(named.length > 8);
  const missing = named.filter((path) =>
    path.includes("*") ? globSync(path, { cwd: root }).length === 0 : !existsSync(`${root}${path}`)
  );
  assertEquals(missing, []);
});
