/**
 * What is chosen, as the part of an address behind its `#`: a link restores it.
 *
 * `#protocol=full&json_escape=ascii_64,ascii_1k&structural_scan=*`; a star is every case that is run with
 * its kernel, so that the link of a whole kernel stays one when cases are added.
 *
 * @module
 */

import type { Listed } from "./messages.ts";

/** The protocols that the page offers. */
export type Protocol = "quick" | "full";

/** The cases that are chosen, by kernel. A kernel without one has no entry. */
export type Chosen = ReadonlyMap<string, ReadonlySet<string>>;

/** What a link holds. */
export interface Linked {
  readonly protocol: Protocol;
  readonly chosen: Chosen;
  /** What it names and is not here, for a notice. */
  readonly unknown: readonly string[];
}

/** The newcomer's question: from which length on does escaping in WASM pay? */
const FIRST = { kernel: "json_escape", family: "ascii" };

/** What is chosen where no link says so: every second size, for the same range takes half the time. */
export function firstChoice(listed: readonly Listed[]): Chosen {
  return new Map(
    listed.filter(({ kernel }) => kernel === FIRST.kernel).map(({ kernel, cases }) => {
      const sizes = cases.filter(({ family }) => family === FIRST.family);
      return [kernel, new Set(sizes.filter((_, i) => i % 2 === 0).map(({ name }) => name))];
    }),
  );
}

/** The cases that are run with their kernel, and are there for others. */
export function ordinary({ cases }: Listed): string[] {
  return cases.filter(({ own, onRequest }) => !own && !onRequest).map(({ name }) => name);
}

/** The text behind the `#`. Files of the user's are not there for others, and so not in a link. */
export function linkOf(listed: readonly Listed[], chosen: Chosen, protocol: Protocol): string {
  const parts = listed.flatMap((suite) => {
    const { kernel, cases } = suite;
    const shared = cases.filter(({ own }) => !own).map(({ name }) => name);
    const picked = shared.filter((name) => chosen.get(kernel)?.has(name));
    if (picked.length === 0) return [];
    const usual = new Set(ordinary(suite));
    const whole = picked.filter((name) => usual.has(name)).length === usual.size && usual.size > 0;
    const rest = whole ? picked.filter((name) => !usual.has(name)) : picked;
    return [`${kernel}=${[...whole ? ["*"] : [], ...rest].join(",")}`];
  });
  return [`protocol=${protocol}`, ...parts].join("&");
}

/** What such a text chooses; `null` where it chooses nothing. */
export function linked(listed: readonly Listed[], text: string): Linked | null {
  let protocol: Protocol = "quick";
  const chosen = new Map<string, Set<string>>();
  const unknown: string[] = [];
  for (const part of decoded(text.replace(/^#/, "")).split("&")) {
    const [key, value = ""] = part.split("=");
    if (key === "protocol") {
      if (value === "full") protocol = "full";
      continue;
    }
    if (key === "") continue;
    const suite = listed.find(({ kernel }) => kernel === key);
    if (suite === undefined) {
      unknown.push(key);
      continue;
    }
    const names = suite.cases.map(({ name }) => name);
    const usual = ordinary(suite);
    const asked = value.split(",").flatMap((name) => name === "*" ? usual : [name]);
    unknown.push(...asked.filter((name) => !names.includes(name)).map((name) => `${key}/${name}`));
    const found = asked.filter((name) => names.includes(name));
    if (found.length > 0) chosen.set(key, new Set(found));
  }
  return chosen.size === 0 && unknown.length === 0 ? null : { protocol, chosen, unknown };
}

/** A link that was cut in the middle of a character chooses nothing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

/** The same choice as filters of the command line. */
export function filtersOf(chosen: Chosen): string[] {
  return [...chosen].flatMap(([kernel, names]) => [...names].map((name) => `${kernel}/${name}/*`));
}

/** How many cases that are. */
export function chosenCount(chosen: Chosen): number {
  return [...chosen.values()].reduce((sum, names) => sum + names.size, 0);
}
