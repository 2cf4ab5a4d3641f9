/**
 * Inputs of many streams, taken apart for what takes one.
 *
 * @module
 */

/** An input with columns of events. */
interface Grouped {
  readonly mask: Uint32Array;
  readonly groups: Uint32Array | null;
}

/** The streams of an input, each as an input of its own. */
export function apart<Input extends Grouped>(input: Input): Input[] {
  const { groups } = input;
  if (groups === null) return [input];
  const columns = Object.entries(input).filter(([name, part]) =>
    name !== "groups" && ArrayBuffer.isView(part)
  ) as [string, Uint32Array][];
  return Array.from(groups.subarray(1), (end, g) => ({
    ...input,
    ...Object.fromEntries(columns.map(([name, all]) => [name, all.subarray(groups[g], end)])),
    groups: null,
  }));
}
