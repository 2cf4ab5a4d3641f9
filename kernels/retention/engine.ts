/**
 * What retention runs on. The WASM kernel is one engine, plain TypeScript the other; the door drives
 * either the same way.
 *
 * @module
 */

/** The two questions. `wanted` are the bits of the conditions. */
export interface Engine {
  /**
   * The bits that any of the masks has. It may leave out others once all of `wanted` are there; who
   * asks looks at those alone.
   */
  union(mask: Uint32Array, wanted: number): number;
  /** What each group retains, a word a group. */
  retained(mask: Uint32Array, groups: Uint32Array, wanted: number, dst: Uint32Array): void;
}
