/**
 * What the page's server says with each file.
 *
 * @module
 */

/** Nothing from elsewhere, and nothing made from text. The page's own worker has a policy of its own. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * The worker compiles WASM, and makes each row's call site from text: `harness/measure.ts` and mitata
 * both do, so that no row shares its profile with another. It has no document that a text could reach.
 */
export const workerPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval' 'unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
].join("; ");

/** A thread of those that scale compiles WASM and no more. */
export const threadPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'";

/** What isolates the page: a fine clock, and shared memory. */
export const isolation = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "cross-origin-resource-policy": "same-origin",
};

/** The policy of a file by its name. */
export function policyOf(name: string): string {
  if (name === "worker.js") return workerPolicy;
  if (name === "member.js") return threadPolicy;
  return `${pagePolicy}; frame-ancestors 'none'`;
}
