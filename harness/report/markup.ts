/**
 * HTML whose holes are escaped unless they are HTML themselves.
 *
 * @module
 */

/** A piece of HTML, as against a text that somebody wrote. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What a hole may be filled with. */
export type Content = string | number | Markup | readonly Content[];

/** HTML from a template: `` markup`<b>${name}</b>` ``. */
export function markup(parts: TemplateStringsArray, ...holes: readonly Content[]): Markup {
  return new Markup(parts.map((part, i) => i === 0 ? part : content(holes[i - 1]) + part).join(""));
}

const entities: { readonly [char: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function content(hole: Content): string {
  if (hole instanceof Markup) return hole.text;
  if (Array.isArray(hole)) return hole.map(content).join("");
  return String(hole).replace(/[&<>"']/g, (char) => entities[char]);
}
