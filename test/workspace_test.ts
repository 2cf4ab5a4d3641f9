/**
 * The memory that kernels stand on, and what it says of modules that are none of a kernel.
 *
 * @module
 */

import { assertEquals, assertStrictEquals, assertThrows } from "@std/assert";
import { test } from "node:test";
import { type KernelModule, Workspace } from "../kernels/_workspace.ts";

/** A module with nothing in it. */
const EMPTY = "AGFzbQEAAAA=";
/** A module that asks its host for a function `f` of `m`. */
const ASKING = "AGFzbQEAAAABBAFgAAACBwEBbQFmAAA=";

const kernel = (wasmBase64: string): KernelModule => ({ wasmBase64, memoryBase: 65_536 });

test("workspace: a module has one instance on it", () => {
  const workspace = new Workspace(), empty = kernel(EMPTY);
  assertEquals(Object.keys(workspace.instantiate(empty)), []);
  assertStrictEquals(workspace.instantiate(empty), workspace.instantiate(empty));
});

test("workspace: what is no kernel's module is told so", () => {
  for (const wrong of [null, {}, kernel("\u0416"), kernel("AGFzbQ"), kernel(""), kernel(ASKING)]) {
    assertThrows(
      () => new Workspace().instantiate(wrong as KernelModule),
      TypeError,
      '"kernel" expected a kernel\'s module, got ',
    );
  }
});

test("workspace: a platform that forbids compiling is not laid to the module", () => {
  const real = WebAssembly.Module;
  const refusal = new WebAssembly.CompileError("Refused by the page's policy");
  class Refusing {
    constructor() {
      throw refusal;
    }
  }
  Object.assign(WebAssembly, { Module: Refusing });
  try {
    const thrown = assertThrows(() => new Workspace().instantiate(kernel(EMPTY)));
    assertStrictEquals(thrown, refusal);
  } finally {
    Object.assign(WebAssembly, { Module: real });
  }
});
