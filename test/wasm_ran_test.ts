/**
 * Which implementation ran: the rows named wasm call into WASM, the others never do, and without
 * SIMD the public functions still answer.
 *
 * @module
 */

import { assert, assertEquals } from "@std/assert";
import { test } from "node:test";
import { runProbe } from "./_probes/run.ts";

interface Calls {
  onImport: { compiled: number; calls: number };
  compiled: number;
  made: { [id: string]: number };
}

interface NoSimd {
  reasons: { [id: string]: string | null };
  wrong: string[];
  doors: number;
}

const isWasm = (id: string) => /\/wasm(_into|_inplace(_long)?)?$/.test(id);
const mayUseWasm = (id: string) => isWasm(id) || id.endsWith("/copy");

test("kernels: the wasm rows call into WASM and the others do not", () => {
  const { compiled, made } = runProbe("calls") as Calls;
  const ids = Object.keys(made);
  assert(compiled > 0, "nothing was compiled");
  for (const impl of ["baseline", "native", "wasm", "wasm_into", "wasm_inplace"]) {
    assert(ids.some((id) => id.endsWith(`/${impl}`)), `${impl} did not run`);
  }
  assertEquals(ids.filter((id) => isWasm(id) && made[id] === 0), []);
  assertEquals(ids.filter((id) => !mayUseWasm(id) && made[id] > 0), []);
});

test("kernels: importing them compiles nothing", () => {
  const { onImport } = runProbe("calls") as Calls;
  assertEquals(onImport, { compiled: 0, calls: 0 });
});

test("kernels: without SIMD the wasm rows give a reason and the doors still answer", () => {
  const { reasons, wrong, doors } = runProbe("no_simd") as NoSimd;
  assertEquals(wrong, []);
  assertEquals(doors, 63);
  const ids = Object.keys(reasons);
  assert(ids.some(isWasm));
  for (const id of ids.filter(isWasm)) {
    assert(/simd/i.test(reasons[id] ?? ""), `${id}: ${reasons[id]}`);
  }
  const baseline = ids.filter((id) => id.endsWith("/baseline"));
  assert(baseline.length > 0);
  assertEquals(baseline.filter((id) => reasons[id] !== null), []);
});

test("kernels: where WebAssembly may not be compiled the doors still answer", () => {
  assertEquals(runProbe("no_compile"), {
    reason: "this page may not compile WebAssembly",
    answer: "é\\n",
  });
});
