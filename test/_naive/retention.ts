/**
 * The oracle of retention, condition by condition, as the specification has it.
 *
 * @module
 */

/** All rows, or groups of them. */
export type NaiveRetentionInput =
  | { readonly form: "one"; readonly mask: Uint32Array; readonly conditions: number }
  | {
    readonly form: "groups";
    readonly mask: Uint32Array;
    readonly groups: Uint32Array;
    readonly conditions: number;
  };

/** Whether a condition (from 0 on) holds in any of the rows. */
function ever(rows: readonly number[], condition: number): boolean {
  return rows.some((mask) => Math.floor(mask / 2 ** condition) % 2 === 1);
}

function retained(rows: readonly number[], conditions: number): boolean[] {
  return Array.from(
    { length: conditions },
    (_, condition) => ever(rows, 0) && ever(rows, condition),
  );
}

/** A byte a condition; of groups a number each, in which condition i + 1 counts 2^i. */
export function naiveRetention(input: NaiveRetentionInput): Uint8Array | Uint32Array {
  const { mask, conditions } = input;
  if (input.form === "one") return Uint8Array.from(retained([...mask], conditions), Number);
  const answers: number[] = [];
  for (let group = 0; group + 1 < input.groups.length; group++) {
    const rows = [...mask.slice(input.groups[group], input.groups[group + 1])];
    const bits = retained(rows, conditions);
    answers.push(bits.reduce((sum, bit, i) => sum + (bit ? 2 ** i : 0), 0));
  }
  return Uint32Array.from(answers);
}
