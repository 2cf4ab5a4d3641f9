/**
 * Memory for answers, and the error that tells how much of it is lacking.
 *
 * @module
 */

/** The error where memory for an answer is lacking. */
export function lacking(bytes: number, cause: unknown): RangeError {
  return new RangeError(`Cannot allocate the ${bytes} bytes of the answer`, { cause });
}

/** A type of typed array. */
interface Maker<View> {
  new (length: number): View;
  readonly BYTES_PER_ELEMENT: number;
}

/** Memory for an answer of `length` cells; where it is lacking the error tells the bytes. */
export function allocate<View>(type: Maker<View>, length: number): View {
  try {
    return new type(length);
  } catch (cause) {
    throw lacking(length * type.BYTES_PER_ELEMENT, cause);
  }
}
