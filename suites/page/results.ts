/**
 * The results: a place for every case before the run begins, filled as they come.
 *
 * @module
 */

import type { Environment, Record } from "../../harness/mod.ts";
import { failed } from "../../harness/record.ts";
import { verification } from "../../harness/report/verification.ts";
import { type Content, fill } from "./charts.ts";
import { byId, element } from "./element.ts";
import type { Listed, Ordered } from "./messages.ts";
import { type Part, reserve, type Room } from "./room.ts";
import { Sight } from "./sight.ts";
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
  readonly #sight = new Sight(this.#turns);
  #drawing: Drawing | null = null;
  #sections = new Map<string, Section>();
  #difference = 0.01;
  #cores = 1;
  #timed = true;
  #looks: ReturnType<Drawing["looks"]> | null = null;

  /** Makes room for the cases of a run. */
  begin(
    cases: readonly Ordered[],
    listed: readonly Listed[],
    environment: Environment,
    drawing: Drawing,
  ): void {
    this.#turns.clear();
    this.#sight.clear();
    this.#drawing = drawing;
    this.#difference = environment.settings?.difference ?? 0.01;
    this.#cores = environment.cores;
    this.#timed = environment.settings !== null;
    const kernels = [...Map.groupBy(cases, ({ kernel }) => kernel)];
    const suites = kernels.map(([name]) => listed.find(({ kernel }) => kernel === name)!);
    byId("kernels").replaceChildren();
    this.#sections = new Map(
      kernels.map(([name, own], i) => [name, this.#section(suites[i], own.map((one) => one.case))]),
    );
    // everybody's look stands before anybody is timed, so that none changes on the way
    this.#looks = drawing.looks(suites.flatMap(({ impls }) => impls));
    if (!this.#timed) return;
    for (const look of this.#looks.values()) this.#turns.add(look, () => drawing.swatch(look));
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
      this.#sight.when(frame, () => this.#part(part, frame, section.records));
    }
  }

  /** The run is over: who was not run says so, and what nobody has seen yet gets its words. */
  end(): void {
    for (const [kernel, { cards, parts }] of this.#sections) {
      this.#sight.anyway(parts.values());
      for (const frame of parts.values()) {
        this.#turns.add(`end ${frame.dataset.part} ${kernel}`, () => settle(frame));
      }
      for (const card of cards.values()) {
        const chips = card.querySelector(".waiting");
        if (chips !== null) chips.textContent = "not run";
      }
    }
  }

  #section(suite: Listed, cases: readonly string[]): Section {
    const { kernel, story } = suite;
    const frames = this.#timed ? (["winners", "sweeps", "roofline", "scaling"] as const) : [];
    const parts = new Map(frames.map((part): [Part, HTMLElement] => [part, frameOf(part)]));
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
        if (one.open) this.#turns.add(one, () => this.#body(section, name));
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

  #line(section: Section, records: Rows): void {
    const one = section.cards.get(records[0].case)!;
    const summary = one.querySelector("summary")!;
    if (this.#timed) {
      summary.innerHTML = this.#drawing!.caseLine(records).text;
      const chips = summary.querySelector(".chips")!;
      if (chips.childElementCount === 0) {
        chips.append(element("span", { class: "soft" }, "without a ratio"));
      }
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
    if (one.open) this.#turns.add(one, () => this.#body(section, records[0].case));
  }

  #body({ cards, records }: Section, name: string): void {
    const own = records.filter((record) => record.case === name);
    const body = cards.get(name)!.querySelector<HTMLElement>(".body")!;
    if (own.length === 0 || body.hasChildNodes()) return;
    if (!this.#timed) {
      const said = own.map(({ impl, err }) => element("li", {}, `${impl}: ${err ?? "agrees"}`));
      return body.replaceChildren(element("ul", {}, ...said));
    }
    this.#fill(
      body,
      ({ caseBody }) => caseBody(own as unknown as Rows, this.#difference, this.#looks!),
    );
  }

  #part(part: Part, frame: HTMLElement, records: readonly Record[]): void {
    const looks = this.#looks!;
    const contents: { readonly [part in Part]: (drawing: Drawing) => Content } = {
      winners: ({ winnersPart }) => winnersPart(records, this.#difference, looks),
      roofline: ({ rooflinePart }) => rooflinePart(records, looks),
      scaling: ({ scalingPart }) => scalingPart(records, this.#cores),
      sweeps: ({ sweepsOf, sweepPart }) =>
        [...Map.groupBy(sweepsOf(records), ({ family }) => family)]
          .map(([family, sweeps]) => sweepPart(family, sweeps, looks)),
    };
    this.#fill(frame, contents[part]);
  }

  #fill(frame: HTMLElement, content: (drawing: Drawing) => Content): void {
    const drawing = this.#drawing!;
    fill(frame, () => content(drawing), drawing, this.#sight);
  }
}

/** What stands in a frame until there is something to draw. */
const promises: { readonly [part in Part]: readonly [title: string, when: string] } = {
  winners: ["Who wins", "After the first case"],
  sweeps: ["From which size on", "After three sizes"],
  roofline: ["How near to a plain copy", "After the first case"],
  scaling: ["", ""],
};

function frameOf(part: Part): HTMLElement {
  const [title, when] = promises[part];
  const promise = title === ""
    ? []
    : [element("h3", {}, title), element("div", { class: "card soft promise" }, when)];
  return element("div", { class: "frame", "data-part": part }, ...promise);
}

/** A frame that nothing more will come into takes the room it needs. */
function settle(frame: HTMLElement): void {
  if (frame.querySelector(".promise") !== null) frame.replaceChildren();
  frame.style.minHeight = "";
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
