/**
 * What a test can ask of `stages.ts`, for both sides: a test must not load the threads' program.
 *
 * @module
 */

/** First bytes that make a chunk do something else. */
export const act = { throws: 250, traps: 251, exits: 252, spins: 253, dawdles: 254, lies: 255 };

/** What the program is opened with. */
export interface StageSetup {
  readonly broken?: "throws" | "hangs";
}
