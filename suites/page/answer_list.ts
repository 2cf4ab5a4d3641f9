/**
 * The answers, a kernel each, as far as they are known.
 *
 * @module
 */

import type { Record } from "../../harness/mod.ts";
import { answers } from "./answer.ts";
import { byId, element } from "./element.ts";

/** A kernel's place in the list, which is there before its answer. */
interface Place {
  readonly item: HTMLElement;
  readonly claim: HTMLElement;
  readonly detail: HTMLElement;
  readonly records: Record[];
}

/** The list. */
export class AnswerList {
  #places = new Map<string, Place>();

  /** Makes room for so many answers. */
  begin(kernels: Iterable<string>): void {
    this.#places = new Map([...kernels].map((kernel) => {
      const claim = element("p", { class: "claim soft" }, "Measuring …");
      const detail = element("p", { class: "soft" });
      const item = element("li", {}, element("span", { class: "of" }, kernel), claim, detail);
      return [kernel, { item, claim, detail, records: [] }];
    }));
    byId("answers").replaceChildren(...[...this.#places.values()].map(({ item }) => item));
  }

  /** A case is done. */
  add(records: readonly Record[]): void {
    const place = this.#places.get(records[0].kernel)!;
    place.records.push(...records);
    const [answer] = answers(place.records);
    if (answer === undefined) return;
    place.claim.className = `claim ${answer.tone}`;
    place.claim.textContent = answer.claim;
    place.detail.textContent = answer.detail;
  }

  /** The run is over: who has no answer gets none. */
  end(): void {
    for (const { claim, records } of this.#places.values()) {
      if (answers(records).length > 0) continue;
      claim.textContent = records.length > 0 ? "Nothing to compare" : "Not measured";
    }
  }
}
