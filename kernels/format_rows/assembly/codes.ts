// Booleans and dictionaries: a code for each row, and an entry for each code.

/**
 * Makes the entries of `rows` codes of type T; returns whether every code that has a value is below
 * `limit`.
 *
 * REQUIRES: one readable entry in the table, if there is no code that is right.
 */
export function fillCodes<T>(
  codes: usize, rows: usize, table: usize, limit: u32, kinds: usize, entries: usize,
): bool {
  let wrong = false;
  for (let i: usize = 0; i < rows; i++) {
    const code = <u32> load<T>(codes + i * sizeof<T>());
    const inside = code < limit;
    store<u64>(entries + (i << 3), load<u64>(table + (<usize> select<u32>(code, 0, inside) << 3)));
    if (!inside) wrong = wrong || !kinds || load<u8>(kinds + i) > 1;
  }
  return !wrong;
}
