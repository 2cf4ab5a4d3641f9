/**
 * WASM SIMD kernels for hot loops in JavaScript, on Deno, Bun, Node and in browsers.
 *
 * Importing this compiles nothing: a kernel is compiled by the first call that needs it. Each kernel
 * has an entry of its own, `@lanemark/kernels/json-escape` and so on, which brings in only its code.
 *
 * @module
 */

export * from "./kernels/mod.ts";
