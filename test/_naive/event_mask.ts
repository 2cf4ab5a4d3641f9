/**
 * The oracle of event_mask: each row's bits, written down and read as a binary number.
 *
 * @module
 */

/** Columns of conditions, or codes and a table. */
export type NaiveEventMaskInput =
  | { readonly form: "columns"; readonly columns: readonly Uint8Array[] }
  | {
    readonly form: "codes";
    readonly codes: Uint8Array | Uint16Array | Uint32Array;
    readonly table: Uint32Array;
  };

/** A mask a row. */
export function naiveEventMask(input: NaiveEventMaskInput): Uint32Array {
  if (input.form === "codes") {
    return Uint32Array.from(input.codes, (code, row) => {
      if (code in input.table) return input.table[code];
      throw new RangeError(`code ${row} is outside of the table`);
    });
  }
  const { columns } = input;
  return Uint32Array.from(columns[0], (_, row) => {
    const digits = columns.map((column) => column[row] === 0 ? "0" : "1");
    return parseInt(digits.reverse().join(""), 2);
  });
}
