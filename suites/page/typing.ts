/**
 * A box whose text goes through a kernel and its baseline while it is typed.
 *
 * @module
 */

import type { Record } from "../../harness/mod.ts";
import { problem, ratioText } from "../../harness/report/figures.ts";
import { duration } from "../../harness/report/format.ts";
import type { Bench } from "./bench.ts";
import { byId, element } from "./element.ts";
import type { TrialWork, Tried } from "./messages.ts";

/** Nobody types on for so long: then a text is tried. */
const PAUSE_MS = 350;

/** More than this is a file: it can be dropped. */
const MOST = 1 << 20;

const samples: { readonly [work in TrialWork]: string } = {
  escape:
    'She said: "It\'s 20 °C in Köln \\o/",\n\tand left. Ünïcödé, 日本語 and 🙂 go through as well. '
      .repeat(8),
  scan: JSON.stringify(
    Array.from({ length: 24 }, (_, i) => ({
      id: i + 1,
      name: `User ${i + 1}`,
      tags: ["new", "de"],
      score: i * 1.25,
    })),
    null,
    2,
  ),
  format: Array.from({ length: 120 }, (_, i) => ((i * 7919) % 1000 + 1) / 7).join(", "),
};

/** The box. */
export class Typing {
  readonly #text = byId<HTMLTextAreaElement>("own-text");
  readonly #preview = byId("own-preview");
  readonly #ratios = byId("own-ratios");
  /** What a screen reader says: a figure at a time, and nothing while somebody types on. */
  readonly #said = byId("own-said");
  readonly #bench: Bench;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** A trial is under way: the next one waits for it, or they would disturb each other. */
  #busy = false;
  #again = false;
  #held = false;
  #trials = 0;
  #pristine = true;

  /** `bench` is not the one that runs: a trial must not wait for it, nor it for a trial. */
  constructor(bench: Bench) {
    this.#bench = bench;
    for (const choice of this.#choices()) {
      choice.addEventListener("change", () => {
        if (this.#pristine) this.#text.value = samples[this.#work()];
        this.#soon(0);
      });
    }
    this.#text.value = samples[this.#work()];
    this.#text.addEventListener("input", () => {
      this.#pristine = this.#text.value === "";
      this.#soon(PAUSE_MS);
    });
    // the first trial waits until somebody looks: it costs the page's start nothing
    new IntersectionObserver((entries, observer) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      this.#soon(0);
    }).observe(this.#text);
  }

  /** While a run is under way nothing is tried: it would disturb the run. */
  hold(held: boolean): void {
    this.#held = held;
    if (held) {
      clearTimeout(this.#timer);
      this.#busy = this.#again = false;
      this.#trials++;
      this.#bench.end();
      this.#say("waits until the run is over");
    } else if (this.#ratios.dataset.asked !== undefined) this.#soon(0);
    else this.#ratios.replaceChildren();
  }

  #choices(): HTMLInputElement[] {
    return [...document.querySelectorAll<HTMLInputElement>('input[name="own-work"]')];
  }

  #work(): TrialWork {
    return this.#choices().find(({ checked }) => checked)!.value as TrialWork;
  }

  #soon(ms: number): void {
    this.#ratios.dataset.asked = "";
    clearTimeout(this.#timer);
    if (!this.#held) this.#timer = setTimeout(() => this.#try(), ms);
  }

  async #try(): Promise<void> {
    const text = this.#text.value;
    if (text.length > MOST) return this.#say("too long to try while typing: drop it as a file");
    if (text === "") {
      this.#preview.textContent = "";
      return this.#say("type or paste something");
    }
    if (this.#busy) {
      this.#again = true;
      return;
    }
    this.#busy = true;
    this.#ratios.classList.add("stale");
    const trial = ++this.#trials;
    const work = this.#work();
    const tried = await this.#bench.tryOut({ work, text })
      .catch((error): Tried => ({ preview: "", records: [], problem: String(error) }));
    // one that a run has ended comes to nothing
    if (trial !== this.#trials) return;
    this.#busy = false;
    if (this.#again) {
      this.#again = false;
      return this.#try();
    }
    if (tried.problem !== null) {
      this.#preview.textContent = "";
      return this.#say(tried.problem, "error");
    }
    this.#ratios.classList.remove("stale");
    this.#preview.textContent = tried.preview;
    this.#show(tried.records);
    this.#ratios.dataset.work = work;
  }

  #say(text: string, kind: "soft" | "error" = "soft"): void {
    this.#ratios.classList.remove("stale");
    delete this.#ratios.dataset.work;
    this.#ratios.replaceChildren(element("p", { class: `${kind} wide-row` }, text));
    this.#said.textContent = text;
  }

  #show(records: readonly Record[]): void {
    const told = records.find(({ impl, ratio }) => impl === "wasm" && ratio !== null)?.ratio;
    this.#said.textContent = told
      ? `WASM, copies included: ${ratioText(told).split(" ")[0]}, ${told.verdict}`
      : "";
    const name: { readonly [impl: string]: string } = {
      baseline: "Plain TypeScript",
      wasm: "WASM, copies included",
      wasm_inplace: "WASM, data in its memory",
    };
    this.#ratios.replaceChildren(...records.map((record) => {
      const { impl, ns, ratio } = record;
      const figure = ns === null
        ? [element("span", { class: "error" }, problem(record))]
        : ratio === null
        ? [element("b", {}, "1x"), element("span", {}, duration(ns.median))]
        : [
          element(
            "span",
            {},
            element("b", { class: ratio.verdict }, ratioText(ratio).split(" ")[0]),
            ` ${ratioText(ratio).split("x ")[1]}`,
          ),
          element("span", {}, `${ratio.verdict}, ${duration(ns.median)}`),
        ];
      return element("p", {}, element("span", { class: "soft" }, name[impl] ?? impl), ...figure);
    }));
  }
}
