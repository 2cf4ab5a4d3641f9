/**
 * Work that waits until somebody sees what comes of it: what is out of sight costs a run nothing.
 *
 * @module
 */

import type { Turns } from "./turns.ts";

/** How far below and above the window work is done already, so that who scrolls finds it done. */
const AHEAD = "300px 0px";

/** Work for elements, a turn each, when they come into sight. */
export class Sight {
  readonly #turns: Turns;
  readonly #work = new Map<Element, () => void>();
  readonly #seen = new Set<Element>();
  readonly #observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) {
        this.#seen.delete(target);
        continue;
      }
      this.#seen.add(target);
      this.#queue(target);
    }
  }, { rootMargin: AHEAD });

  /** The turns that it takes. */
  constructor(turns: Turns) {
    this.#turns = turns;
    // paper has no place that is out of sight
    addEventListener("beforeprint", () => {
      for (const element of this.#work.keys()) this.#do(element);
    });
  }

  /** Does the work as soon as the element is in sight. Newer work for it takes the place of older. */
  when(element: Element, work: () => void): void {
    this.#work.set(element, work);
    if (this.#seen.has(element)) this.#queue(element);
    else this.#observer.observe(element);
  }

  /** Forgets an element and what waits for it. */
  forget(element: Element): void {
    this.#observer.unobserve(element);
    this.#work.delete(element);
    this.#seen.delete(element);
  }

  /** Does all that waits for these elements, in sight or not. */
  anyway(elements: Iterable<Element>): void {
    for (const element of elements) this.#queue(element);
  }

  /** Forgets everything. */
  clear(): void {
    this.#observer.disconnect();
    this.#work.clear();
    this.#seen.clear();
  }

  #queue(element: Element): void {
    if (this.#work.has(element)) this.#turns.add(element, () => this.#do(element));
  }

  #do(element: Element): void {
    const work = this.#work.get(element);
    this.#work.delete(element);
    work?.();
  }
}
