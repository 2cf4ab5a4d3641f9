// Products of more than 64 bits. WASM's i64.mul_wide_u is off in V8 and JSC.

/**
 * The upper 64 bits of a product of 64 by 64 bits.
 *
 *        a1 a0
 *   x    b1 b0
 *        a0*b0            low
 *     a1*b0               cross, with what low carries
 *     a0*b1               middle, with cross's lower half
 *   a1*b1                 and what both carry
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
export function upperProduct(a: u64, b: u64): u64 {
  const a0 = a & 0xffffffff, a1 = a >> 32, b0 = b & 0xffffffff, b1 = b >> 32;
  const cross = a1 * b0 + ((a0 * b0) >> 32), middle = a0 * b1 + (cross & 0xffffffff);
  return a1 * b1 + (cross >> 32) + (middle >> 32);
}
