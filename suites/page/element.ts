/**
 * Elements, made in one expression.
 *
 * @module
 */

type Child = Node | string;

/** An element with attributes and children; `true` is an attribute without a value, `false` none. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: { readonly [name: string]: string | boolean } = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}

/** The element of the page with that id, which has to be there. */
export function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element "${id}"`);
  return found as Kind;
}

/** A name that may go on in the next line behind each of its underscores. */
export function breakable(name: string): Child[] {
  return name.split(/(?<=_)/).flatMap((part, i) => i === 0 ? [part] : [element("wbr"), part]);
}
