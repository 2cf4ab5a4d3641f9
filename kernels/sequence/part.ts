/**
 * A part of a stream in little memory: where it leads from each place of a pattern without gates, whatever
 * came before. Parts that follow each other make one part.
 *
 * The places in which a stream is are a set, and where a set leads is the union of where its members do:
 * a matrix of bits. A match ends that: all places but the first are given up. So each place's row of the
 * matrix says, too, when the first match ends of a stream that is there, and how many there are; of a set
 * the member whose match ends first decides, and what follows is the same for all.
 *
 * @module
 */

import type { Automaton } from "./automaton.ts";

/** A part of a stream. */
export class Part {
  readonly #automaton: Automaton;
  /** Rows that count. */
  rows = 0;
  /** The places that lead from each place, words of bits; since the last match, where there is one. */
  readonly places: Int32Array;
  /** How many matches end here of a stream that comes in each place. */
  readonly counts: Float64Array;
  /** The row with which the first of them ends, counted from 1, or 0. */
  readonly firsts: Float64Array;

  /** An empty part. */
  constructor(automaton: Automaton) {
    const { last, words } = automaton;
    this.#automaton = automaton;
    this.places = new Int32Array(last * words);
    this.counts = new Float64Array(last);
    this.firsts = new Float64Array(last);
    for (let place = 0; place < last; place++) {
      this.#restart(place);
      this.places[place * words + (place >> 5)] |= 1 << (place & 31);
    }
  }

  /** A stream that came in a place is in the first one alone: it always is. */
  #restart(place: number): void {
    const { words } = this.#automaton;
    this.places.fill(0, place * words, (place + 1) * words);
    this.places[place * words] = 1;
  }

  /** Takes a row that counts. */
  take(bits: number): void {
    const automaton = this.#automaton, { last, words } = automaton;
    this.rows++;
    for (let place = 0; place < last; place++) {
      automaton.advance(this.places, place * words, bits);
      if (!automaton.isAt(this.places, place * words, last)) continue;
      if (this.counts[place]++ === 0) this.firsts[place] = this.rows;
      this.#restart(place);
    }
  }

  /** Takes the part that follows. */
  append(next: Part): void {
    const { last, words } = this.#automaton;
    for (let place = 0; place < last; place++) {
      const at = place * words;
      const from = this.places.slice(at, at + words);
      let decides = -1;
      this.places.fill(0, at, at + words);
      for (let member = 0; member < last; member++) {
        if (!this.#automaton.isAt(from, 0, member)) continue;
        for (let word = 0; word < words; word++) {
          this.places[at + word] |= next.places[member * words + word];
        }
        const isFirst = decides < 0 || next.firsts[member] < next.firsts[decides];
        if (next.counts[member] > 0 && isFirst) decides = member;
      }
      if (decides < 0) continue;
      if (this.counts[place] === 0) this.firsts[place] = this.rows + next.firsts[decides];
      this.counts[place] += next.counts[decides];
      this.places.set(next.places.subarray(decides * words, (decides + 1) * words), at);
    }
    this.rows += next.rows;
  }
}
