/**
 * Whether this runtime compiles 128-bit WASM SIMD.
 *
 * @module
 */

/** One function: i32.const 0, i8x16.splat, i8x16.extract_lane_s 0, drop. */
const PROBE = Uint8Array.of(
  ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00], // magic, version
  ...[0x01, 0x04, 0x01, 0x60, 0x00, 0x00], // type: [] -> []
  ...[0x03, 0x02, 0x01, 0x00], // one function of that type
  ...[0x0a, 0x0c, 0x01, 0x0a, 0x00], // code: one body of ten bytes, no locals
  ...[0x41, 0x00, 0xfd, 0x0f, 0xfd, 0x15, 0x00, 0x1a, 0x0b],
);

let reason: string | null | undefined;

function probe(): string | null {
  if (typeof WebAssembly !== "object") return "this runtime has no WebAssembly";
  if (!WebAssembly.validate(PROBE)) return "this runtime has no WASM SIMD";
  try {
    new WebAssembly.Module(PROBE);
    return null;
  } catch {
    // a page's Content-Security-Policy without 'wasm-unsafe-eval' validates but does not compile
    return "this page may not compile WebAssembly";
  }
}

/** Why the WASM implementations are absent here, or `null` where they run. Asked once. */
export function noSimd(): string | null {
  return reason === undefined ? reason = probe() : reason;
}
