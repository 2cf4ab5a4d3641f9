/**
 * The one way to Node's threads, in a module of its own: for bundlers of pages the npm package has
 * another in its place, because some of them stop at the scheme `node:`.
 *
 * @module
 */

/** Node's module of threads. Its type is inferred: to name it would be a second import. */
export function nodeThreads() {
  return import("node:worker_threads");
}
