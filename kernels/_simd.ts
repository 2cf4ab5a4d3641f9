/**
 * Whether this runtime runs 128-bit WASM SIMD.
 *
 * @module
 */

// A module with one function: i32.const 0, i8x16.splat, i8x16.extract_lane_s 0, drop.
const PROBE = new Uint8Array([
  0x00,
  0x61,
  0x73,
  0x6d,
  0x01,
  0x00,
  0x00,
  0x00, // magic, version
  0x01,
  0x04,
  0x01,
  0x60,
  0x00,
  0x00, // type: () -> ()
  0x03,
  0x02,
  0x01,
  0x00, // one function of that type
  0x0a,
  0x0c,
  0x01,
  0x0a,
  0x00, // code, one body of ten bytes, no locals
  0x41,
  0x00,
  0xfd,
  0x0f,
  0xfd,
  0x15,
  0x00,
  0x1a,
  0x0b,
]);

let known: boolean | undefined;

/** True where the engine validates SIMD code. Asked once. */
export function hasSimd(): boolean {
  known ??= typeof WebAssembly === "object" && WebAssembly.validate(PROBE);
  return known;
}

/** Why the WASM implementations are absent here, or `null` where they run. */
export function noSimd(): string | null {
  return hasSimd() ? null : "this runtime has no WASM SIMD";
}
