/**
 * What the kernels do on a page whose policy validates WebAssembly but does not compile it.
 *
 * @module
 */

WebAssembly.Module = class {
  constructor() {
    throw new WebAssembly.CompileError("blocked by the policy");
  }
} as unknown as typeof WebAssembly.Module;

const { kernels } = await import("../../kernels/catalogue.ts");
const { jsonEscape } = await import("../../kernels/mod.ts");

const input = { form: "text", text: "é\n", options: {} };
const wasm = kernels[0].impls.find(({ name }) => name === "wasm");
console.log(JSON.stringify({
  reason: wasm?.unavailable(input),
  answer: new TextDecoder().decode(jsonEscape(input.text)),
}));
