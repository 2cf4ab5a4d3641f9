/**
 * Counts the modules compiled and the calls into WASM that each implementation makes.
 *
 * @module
 */

import { samples } from "./samples.ts";

let compiled = 0;
let calls = 0;

const { Instance, Module } = WebAssembly;
WebAssembly.Module = class extends Module {
  constructor(bytes: BufferSource) {
    super(bytes);
    compiled++;
  }
};
// An instance's exports cannot be changed and a proxy may not lie about them: a copy can count.
WebAssembly.Instance = function (module: WebAssembly.Module, imports?: WebAssembly.Imports) {
  const counted = Object.entries(new Instance(module, imports).exports).map(([name, value]) => {
    if (typeof value !== "function") return [name, value];
    return [name, (...args: unknown[]) => {
      calls++;
      return value(...args);
    }];
  });
  return { exports: Object.fromEntries(counted) };
} as unknown as typeof WebAssembly.Instance;

const { kernels } = await import("../../kernels/catalogue.ts");
const onImport = { compiled, calls };

const made: { [id: string]: number } = {};
for (const kernel of kernels) {
  for (const [sample, input] of Object.entries(samples[kernel.name])) {
    for (const impl of kernel.impls) {
      if (impl.unavailable(input) !== null) continue;
      const call = impl.prepare(input);
      call();
      const before = calls;
      call();
      made[`${kernel.name}/${sample}/${impl.name}`] = calls - before;
    }
  }
}
console.log(JSON.stringify({ onImport, compiled, made }));
