/**
 * The results: a place for every case before the run begins, filled as they come.
 *
 * @module
 */

import type { Environment, Record } from "../../harness/mod.ts";
import { failed } from "../../harness/record.ts";
import { verification } from "../../harness/report/verification.ts";
import { byId, element } from "./element.ts";
import type { Listed, Ordered } from "./messages.ts";
import { type Part, reserve, type Room } from "./room.ts";
import { Turns } from "./turns.ts";

type Drawing = typeof import("./drawing.ts");
type Rows = readonly [Record, ...Record[]];

/** A kernel's part of the page. */
interface Section extends Room {
  readonly records: Record[];
  readonly cards: ReadonlyMap<string, HTMLDetailsElement>;
}

/** The sections of all kernels of a run. */
export class Results {
  readonly #turns = new Turns();
  readonly #drawing: Promise<Drawing>;
  #drawn: Drawing | null = null;
  #sections = new Map<string, Section>();
  #difference = 0.01;
  #cores = 1;
  #timed = true;
  #looks: ReturnType<Drawing["looks"]> | null = null;

  /** `drawing` is on its way. */
  constructor(drawing: Promise<Drawing>) {
    this.#drawing = drawing;
  }

  /** Resolves when all that is known is on the page. */
  done(): Promise<void> {
    return this.#turns.done();
  }

  /** Makes room for the cases of a run. */
  async begin(
    cases: readonly Ordered[],
    listed: readonly Listed[],
    environment: Environment,
  ): Promise<void> {
    this.#turns.clear();
    this.#difference = environment.settings?.difference ?? 0.01;
    this.#cores = environment.cores;
    this.#timed = environment.settings !== null;
    const kernels = [...Map.groupBy(cases, ({ kernel }) => kernel)];
    const suites = kernels.map(([name]) => listed.find(({ kernel }) => kernel === name)!);
    byId("kernels").replaceChildren();
    this.#sections = new Map(
      kernels.map(([name, own], i) => [name, this.#section(suites[i], own.map((one) => one.case))]),
    );
    this.#drawn = await this.#drawing;
    // everybody's look stands before anybody is timed, so that none changes on the way
    this.#looks = this.#drawn.looks(suites.flatMap(({ impls }) => impls));
  }

  /** A case is done. */
  add(records: Rows): void {
    const [{ kernel, case: name }] = records;
    const section = this.#sections.get(kernel)!;
    if (section.records.length === 0) reserve(section, records);
    section.records.push(...records);
    this.#turns.add(`line ${kernel}/${name}`, () => this.#line(section, records));
    if (!this.#timed) return;
    for (const [part, frame] of section.parts) {
      this.#turns.add(`${part} ${kernel}`, () => this.#part(part, frame, section.records));
    }
  }

  /** The run is over: who was not run says so. */
  end(): void {
    for (const { cards } of this.#sections.values()) {
      for (const card of cards.values()) {
        const chips = card.querySelector(".waiting");
        if (chips !== null) chips.textContent = "not run";
      }
    }
  }

  #section(suite: Listed, cases: readonly string[]): Section {
    const { kernel, story } = suite;
    const frames = this.#timed ? (["winners", "sweeps", "roofline", "scaling"] as const) : [];
    const parts = new Map(frames.map((part): [Part, HTMLElement] => [
      part,
      element("div", { class: "frame" }),
    ]));
    const cards = new Map(cases.map((name) => [name, card(name)]));
    const families = Map.groupBy(
      suite.cases.filter(({ name, family }) => family !== null && cards.has(name)),
      ({ family }) => family,
    );
    const sizes = [...families.values()].map(({ length }) => length);
    const section: Section = { records: [], families: sizes, parts, cards };
    if (this.#timed) reserve(section, suite.impls);
    for (const [name, one] of cards) {
      one.addEventListener("toggle", () => {
        if (one.open) this.#turns.add(`body ${kernel}/${name}`, () => this.#body(section, name));
      });
    }
    const title = `results-${kernel}`;
    byId("kernels").append(
      element(
        "section",
        { "aria-labelledby": title },
        element("h2", { id: title }, kernel),
        element("p", { class: "soft" }, story),
        ...parts.values(),
        element("h3", {}, "Every case"),
        ...cards.values(),
      ),
    );
    return section;
  }

  #line({ cards }: Section, records: Rows): void {
    const one = cards.get(records[0].case)!;
    const summary = one.querySelector("summary")!;
    if (this.#timed) {
      summary.innerHTML = this.#drawn!.caseLine(records).text;
    } else {
      const [, told] = verification(records, { color: false }).split("\n")[0].split(": ");
      const wrong = records.filter(failed);
      summary.querySelector(".chips")!.replaceChildren(
        element(
          "span",
          { class: wrong.length > 0 ? "error" : "faster" },
          wrong.length > 0 ? `✕ ${wrong.length} wrong, ${told}` : `✓ ${told}`,
        ),
      );
    }
    one.classList.remove("pending");
  }

  #body({ cards, records }: Section, name: string): void {
    const own = records.filter((record) => record.case === name);
    if (own.length === 0) return;
    const body = cards.get(name)!.querySelector(".body")!;
    if (!this.#timed) {
      const said = own.map(({ impl, err }) => element("li", {}, `${impl}: ${err ?? "agrees"}`));
      return body.replaceChildren(element("ul", {}, ...said));
    }
    body.innerHTML =
      this.#drawn!.caseBody(own as unknown as Rows, this.#difference, this.#looks!).text;
  }

  #part(part: Part, frame: HTMLElement, records: readonly Record[]): void {
    const drawn = this.#drawn!;
    const looks = this.#looks!;
    const content = {
      winners: () => drawn.winnersPart(records, this.#difference, looks),
      roofline: () => drawn.rooflinePart(records, looks),
      scaling: () => drawn.scalingPart(records, this.#cores),
      sweeps: () =>
        [...Map.groupBy(drawn.sweepsOf(records), ({ family }) => family)]
          .map(([family, sweeps]) => drawn.sweepPart(family, sweeps, looks)),
    }[part]();
    frame.innerHTML = drawn.markup`${content}`.text;
  }
}

function card(name: string): HTMLDetailsElement {
  return element(
    "details",
    { class: "card case pending" },
    element(
      "summary",
      {},
      element("span", { class: "name" }, name),
      element("span", { class: "chips" }, element("span", { class: "soft waiting" }, "waiting")),
    ),
    element("div", { class: "body" }),
  );
}
