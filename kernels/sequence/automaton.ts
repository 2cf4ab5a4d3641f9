/**
 * Patterns without gates as an automaton whose places, in front of each step and behind the last one,
 * are bits: Shift-And (Baeza-Yates and Gonnet, 1992) with `.*`.
 *
 *   places' = ((places & P[mask]) << 1) | (places & stays)
 *
 * P has the steps that a row satisfies, looked up by the mask's bytes; a place with a `.*`, and the first
 * one, stays.
 *
 * @module
 */

import { ANY, type Program } from "./program.ts";

/** Entries of the tables for the four bytes of a mask. */
const TABLES = 4 * 256;

/** The automaton of a pattern, 32 places a word. */
export class Automaton {
  /** The bits of all conditions. */
  readonly keep: number;
  /** Words of places. */
  readonly words: number;
  /** The place behind the last step. */
  readonly last: number;
  /** P, for each word by each byte of a mask; what any row satisfies stands with the first byte. */
  readonly satisfied: Int32Array;
  /** The places that stay. */
  readonly stays: Int32Array;
  /** The bits of which a row must have one, for each step. */
  readonly wanted: Int32Array;

  constructor({ steps, keep }: Program) {
    this.keep = keep;
    this.last = steps.length;
    this.words = (steps.length >> 5) + 1;
    this.satisfied = new Int32Array(TABLES * this.words);
    this.stays = new Int32Array(this.words);
    this.stays[0] = 1;
    this.wanted = Int32Array.from(
      steps,
      ({ condition }) => condition === ANY ? keep : 1 << condition,
    );
    for (const [step, { condition, star }] of steps.entries()) {
      const table = TABLES * (step >> 5), bit = 1 << (step & 31);
      const byte = condition === ANY ? 0 : condition >> 3;
      for (let value = 0; value < 256; value++) {
        const fits = condition === ANY || ((value >> (condition & 7)) & 1) !== 0;
        if (fits) this.satisfied[table + 256 * byte + value] |= bit;
      }
      if (star) this.stays[step >> 5] |= bit;
    }
  }

  /** Whether only the masks' lowest byte matters. */
  get isNarrow(): boolean {
    return this.keep <= 0xff;
  }

  /** Takes a row that counts: the places are words of `places` from `at` on. */
  advance(places: Int32Array, at: number, bits: number): void {
    const { satisfied, stays, words } = this;
    let carry = 0;
    for (let word = 0, table = 0; word < words; word++, table += TABLES) {
      const fits = satisfied[table + (bits & 0xff)] |
        satisfied[table + 256 + ((bits >>> 8) & 0xff)] |
        satisfied[table + 512 + ((bits >>> 16) & 0xff)] |
        satisfied[table + 768 + (bits >>> 24)];
      const before = places[at + word], moved = before & fits;
      places[at + word] = (moved << 1) | carry | (before & stays[word]);
      carry = moved >>> 31;
    }
  }

  /**
   * The bits without one of which a row changes nothing, or 0 where any row may: what waits at the last
   * place that stays waits for one step, and no place in front of that matters any more.
   */
  awaited(places: Int32Array): number {
    for (let word = this.words - 1;; word--) {
      if (places[word] === 0) continue;
      const place = 31 - Math.clz32(places[word]);
      if (((this.stays[word] >>> place) & 1) === 0) return 0;
      return this.wanted[32 * word + place];
    }
  }

  /** Whether a place is reached. */
  isAt(places: Int32Array, at: number, place: number): boolean {
    return ((places[at + (place >> 5)] >>> (place & 31)) & 1) !== 0;
  }
}

const automata = new WeakMap<Program, Automaton>();

/** The automaton of a program, made once. */
export function automatonOf(program: Program): Automaton {
  let automaton = automata.get(program);
  if (automaton === undefined) automata.set(program, automaton = new Automaton(program));
  return automaton;
}
