/**
 * WASM SIMD kernels for hot loops in JavaScript, on Deno, Bun, Node and in browsers.
 *
 * Importing this compiles nothing: a kernel is compiled by the first call that needs it. Each kernel
 * has an entry of its own, `@lanemark/kernels/json-escape` and so on, which brings in only its code.
 * There is no dependency. Where SIMD is missing, or a page forbids compiling, plain TypeScript answers.
 *
 * `deno add jsr:@lanemark/kernels`, or `npx jsr add @lanemark/kernels`.
 *
 * There are three ways in: a function that returns new memory, one that writes to memory of yours
 * (`...Into`), and an object whose input you fill in its own memory, without a copy.
 *
 * @example
 * ```ts
 * import { JsonEscaper, jsonEscape, jsonEscapeInto } from "@lanemark/kernels";
 *
 * const answer = jsonEscape("a\tb"); // copied in and out
 * const room = new Uint8Array(64);
 * const length = jsonEscapeInto("a\tb", room); // no allocation
 * const escaper = new JsonEscaper(1024); // code units that fit
 * escaper.units.set([0x61, 0x09, 0x62]);
 * const view = escaper.escape(3); // no copy; until the next call
 * if (answer.length !== 4 || length !== 4 || view.length !== 4) throw new Error("differs");
 * ```
 *
 * @module
 */

export * from "./kernels/mod.ts";
