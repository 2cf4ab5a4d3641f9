/**
 * What stands in for linkedom in the page's bundle: the charts are drawn on a document of their own, and
 * a browser has such.
 *
 * @module
 */

/** A document without a page. */
export function parseHTML(_: string): { document: Document } {
  return { document: document.implementation.createHTMLDocument("") };
}
