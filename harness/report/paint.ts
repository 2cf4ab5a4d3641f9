/**
 * Colour, or none: every report asks the same switch.
 *
 * @module
 */

const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 };

/** Puts a text into a colour. */
export type Paint = (color: keyof typeof codes, text: string) => string;

/** Paints with ANSI codes, or leaves every text as it is. */
export function paint(color: boolean): Paint {
  return color ? (name, text) => `\x1b[${codes[name]}m${text}\x1b[0m` : (_, text) => text;
}
