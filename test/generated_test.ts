/**
 * What lies in `kernels/_generated/`: labelled, small, importing the memory and nothing else. That
 * it is what the sources compile to, byte by byte, `deno task build --check` says.
 *
 * @module
 */

import { assert, assertEquals, assertMatch } from "@std/assert";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { HEAP_BASE, type KernelModule, SLOT } from "../kernels/_workspace.ts";
import { kernels } from "../kernels/catalogue.ts";

interface Generated extends KernelModule {
  readonly wasmSha256: string;
}

const folder = new URL("../kernels/_generated/", import.meta.url);
const files = readdirSync(folder).sort();
const names = files.filter((file) => file.endsWith(".ts")).map((file) => file.slice(0, -3));

function read(file: string): string {
  return readFileSync(new URL(file, folder), "utf8");
}

function load(name: string): Promise<Generated> {
  return import(`../kernels/_generated/${name}.ts`);
}

async function bytesOf(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const { wasmBase64 } = await load(name);
  return Uint8Array.from(atob(wasmBase64), (character) => character.charCodeAt(0));
}

test("generated: one module and one readable twin a kernel, and nothing else", () => {
  assert(names.includes("json_escape"));
  assertEquals(names, kernels.map(({ name }) => name).sort());
  assertEquals(files, names.flatMap((name) => [`${name}.ts`, `${name}.wat`]));
});

const config = readFileSync(new URL("../deno.json", import.meta.url), "utf8");
const pinned = /"npm:assemblyscript@([0-9.]+)/.exec(config)?.[1];

/** Modules that may be longer than 16 KiB of base64. */
const larger: { readonly [name: string]: number } = {
  format_rows: 3 * 16_384, // the loops of three others
  bitmask_funnel: 40_960, // the sort of events, three ways over rows, for both types of times
  sequence: 28_672, // the same, and three matchers
};

for (const name of names) {
  test(`generated: ${name}.ts says what made it`, () => {
    const source = read(`${name}.ts`);
    const header = source.slice(0, source.indexOf("\n\n"));
    assertMatch(header, /^\/\/ @generated .*do not edit/);
    assert(pinned !== undefined && header.includes(`asc ${pinned}\n`), "another asc version");
    assertMatch(header, /flags .*--importMemory.*--runtime stub.*--enable simd.*-O3 --converge/);
    assertMatch(header, /source-sha256 [0-9a-f]{64}/);
    assert(!header.includes("switches"), "a switch is set otherwise");
    assertMatch(read(`${name}.wat`), /^\(module/);
  });

  test(`generated: ${name}.ts holds the module that its hash names`, async () => {
    const { wasmBase64, wasmSha256 } = await load(name);
    const bytes = await bytesOf(name);
    assert(WebAssembly.validate(bytes));
    assertEquals(createHash("sha256").update(bytes).digest("hex"), wasmSha256);
    const most = larger[name] ?? 16_384;
    assert(wasmBase64.length <= most, `${wasmBase64.length} characters of base64`);
  });

  test(`generated: ${name}.ts imports the memory and nothing else`, async () => {
    const module = new WebAssembly.Module(await bytesOf(name));
    assertEquals(WebAssembly.Module.imports(module), [
      { module: "env", name: "memory", kind: "memory" },
    ]);
    const kinds = WebAssembly.Module.exports(module).map(({ kind }) => kind);
    assert(kinds.includes("function"));
    assert(!kinds.includes("memory"));
  });

  test(`generated: ${name}.ts keeps its static data in its slot`, async () => {
    const { memoryBase } = await load(name);
    const end = (Math.floor(memoryBase / SLOT) + 1) * SLOT;
    assert(memoryBase > 0 && end <= HEAP_BASE, `its slot begins at ${memoryBase}`);
    const segments = [...read(`${name}.wat`).matchAll(/\(data \S+ \(i32\.const (\d+)\) "(.*)"\)/g)];
    for (const [, at, text] of segments) {
      const length = text.replace(/\\[0-9a-f]{2}|\\./g, "x").length;
      assert(Number(at) >= memoryBase && Number(at) + length <= end, `data at ${at}`);
    }
  });
}

test("generated: no two kernels share a slot", async () => {
  const slots = await Promise.all(
    names.map(async (name) => Math.floor((await load(name)).memoryBase / SLOT)),
  );
  assertEquals(new Set(slots).size, names.length);
});
