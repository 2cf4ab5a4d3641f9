/**
 * What is wrong with a pattern, and where.
 *
 * @module
 */

/**
 * A text that is no pattern. The offset is that of the first character that is wrong, in UTF-16 code
 * units; the pattern's length where it ends too early.
 *
 * @example
 * ```ts
 * import { PatternError, SequencePattern } from "@lanemark/kernels/sequence";
 *
 * try {
 *   new SequencePattern("(?1)(?t>5)(?t<9)(?2)");
 *   throw new Error("differs");
 * } catch (error) {
 *   if (!(error instanceof PatternError)) throw error;
 *   if (error.offset !== 10) throw new Error("differs");
 * }
 * ```
 */
export class PatternError extends SyntaxError {
  /** `"PatternError"`. */
  override readonly name = "PatternError";
  /** The whole pattern. */
  readonly pattern: string;
  /** Where it is wrong. */
  readonly offset: number;

  /** An error in `pattern` at `offset`. */
  constructor(pattern: string, offset: number, why: string) {
    super(`Cannot parse the pattern: ${why}, at ${offset}`);
    this.pattern = pattern;
    this.offset = offset;
  }
}
