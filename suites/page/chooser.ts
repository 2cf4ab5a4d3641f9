/**
 * Which kernels and cases are run: a list of suites, each with its cases.
 *
 * @module
 */

import { breakable, byId, element } from "./element.ts";
import { type Chosen, chosenCount, firstChoice, ordinary } from "./link.ts";
import type { Listed } from "./messages.ts";

interface Row {
  readonly kernel: string;
  readonly all: HTMLInputElement;
  readonly count: HTMLElement;
  readonly cases: ReadonlyMap<string, HTMLInputElement>;
  /** Those of them that its own box stands for. */
  readonly usual: ReadonlySet<string>;
}

const groups: readonly (readonly [title: string, has: (suite: Listed) => boolean])[] = [
  ["Kernels", ({ onRequest }) => !onRequest],
  ["What it costs to cross", ({ kernel }) => kernel.startsWith("boundary")],
  ["What threads gain", ({ kernel }) => kernel.startsWith("scaling")],
];

/** The list. */
export class Chooser {
  #listed: readonly Listed[] = [];
  #rows: readonly Row[] = [];
  readonly #changed: () => void;

  /** `changed` is called when the user chooses otherwise. */
  constructor(changed: () => void) {
    this.#changed = changed;
    const preset = (id: string, choice: () => Chosen) =>
      byId(id).addEventListener("click", () => {
        this.chosen = choice();
        changed();
      });
    preset("choose-first", () => firstChoice(this.#listed));
    preset("choose-kernels", () =>
      new Map(
        this.#listed.filter(({ onRequest }) => !onRequest)
          .map((suite) => [suite.kernel, new Set(ordinary(suite))]),
      ));
    preset("choose-none", () => new Map());
  }

  /** What there is to choose from. */
  get listed(): readonly Listed[] {
    return this.#listed;
  }

  /** Shows other suites; what is chosen and still there stays so. */
  show(listed: readonly Listed[]): void {
    const before = this.chosen;
    this.#listed = listed;
    const rows: Row[] = [];
    const parts = groups.map(([title, has]) => {
      const own = listed.filter(has).map((suite) => this.#row(suite));
      rows.push(...own.map(({ row }) => row));
      return element(
        "fieldset",
        {},
        element("legend", {}, title),
        element("ul", { class: "suites" }, ...own.map(({ item }) => item)),
      );
    });
    this.#rows = rows;
    byId("suites").replaceChildren(...parts);
    this.chosen = before;
  }

  /** The chosen cases. */
  get chosen(): Chosen {
    return new Map(this.#rows.flatMap(({ kernel, cases }) => {
      const names = [...cases].filter(([, box]) => box.checked).map(([name]) => name);
      return names.length === 0 ? [] : [[kernel, new Set(names)]];
    }));
  }

  set chosen(chosen: Chosen) {
    for (const row of this.#rows) {
      for (const [name, box] of row.cases) box.checked = chosen.get(row.kernel)?.has(name) ?? false;
      settle(row);
    }
  }

  /** The choice in a few words. */
  get summary(): string {
    const { chosen } = this;
    const cases = chosenCount(chosen);
    if (cases === 0) return "Nothing is chosen";
    const kernels = [...chosen.keys()];
    const named = kernels.length <= 3 ? kernels.join(", ") : `${kernels.length} kernels`;
    return `${cases} ${cases === 1 ? "case" : "cases"} of ${named}`;
  }

  #row(suite: Listed): { row: Row; item: HTMLElement } {
    const { kernel, story, cases } = suite;
    const all = element("input", { type: "checkbox" });
    const count = element("span", { class: "soft count" });
    const boxes = new Map(cases.map(({ name }) => [name, element("input", { type: "checkbox" })]));
    const usual = new Set(cases.filter(({ onRequest }) => !onRequest).map(({ name }) => name));
    const row: Row = { kernel, all, count, cases: boxes, usual };
    all.addEventListener("change", () => {
      for (const [name, box] of boxes) box.checked = all.checked && usual.has(name);
      this.#touched(row);
    });
    for (const box of boxes.values()) box.addEventListener("change", () => this.#touched(row));
    const list = element(
      "ul",
      { class: "cases", id: `cases-${kernel}`, hidden: true },
      ...cases.map((one) =>
        element(
          "li",
          {},
          element(
            "label",
            {},
            boxes.get(one.name)!,
            element(
              "span",
              {},
              element("b", {}, ...breakable(one.name), remark(one)),
              " ",
              element("span", { class: "soft" }, one.story),
            ),
          ),
        )
      ),
    );
    const opener = element("button", {
      type: "button",
      class: "plain",
      "aria-expanded": "false",
      "aria-controls": list.id,
      "aria-label": `Cases of ${kernel}`,
    }, "cases");
    opener.addEventListener("click", () => {
      list.hidden = !list.hidden;
      opener.setAttribute("aria-expanded", String(!list.hidden));
    });
    const item = element(
      "li",
      { class: "suite" },
      element(
        "div",
        { class: "suite-head" },
        element("label", {}, all, element("b", {}, ...breakable(kernel))),
        count,
        opener,
      ),
      element("p", { class: "soft story" }, story),
      list,
    );
    return { row, item };
  }

  #touched(row: Row): void {
    settle(row);
    this.#changed();
  }
}

/** What sets a case apart from the others of its kernel. */
function remark({ own, onRequest }: Listed["cases"][number]): string {
  return own ? " (your file)" : onRequest ? " (large: on its own only)" : "";
}

/** A suite's own box is what its cases' are. */
function settle({ all, cases, usual, count }: Row): void {
  const checked = [...cases].filter(([, box]) => box.checked).map(([name]) => name);
  const most = checked.filter((name) => usual.has(name)).length;
  all.checked = most === usual.size && most > 0;
  all.indeterminate = checked.length > 0 && !all.checked;
  count.textContent = `${checked.length} of ${cases.size}`;
}
