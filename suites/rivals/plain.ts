/**
 * What rivals are asked for: JSON arrays.
 *
 * @module
 */

/** Whether options ask for nothing but a JSON array. */
export function isPlain(options: object): boolean {
  return Object.values(options).every((value) => value === undefined);
}
