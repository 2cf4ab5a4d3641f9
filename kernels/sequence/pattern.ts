/**
 * The language of patterns.
 *
 *     pattern  (event | "." | ".*" | gate)*          spaces between all parts
 *     event    "(?" number ")"                       a row on which condition `number` holds
 *     gate     "(?t" operator number ")"             one of <= < >= > == !=
 *
 * @module
 */

import { shown, typeName } from "../_arguments.ts";
import { checkConditions, MOST_CONDITIONS } from "../_events.ts";
import { PatternError } from "./pattern_error.ts";
import { ANY, type Node, OPERATORS, type Program, programOf } from "./program.ts";

/** What a pattern's text is read with. */
class Cursor {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  skipSpaces(): void {
    while (this.at < this.text.length && /\s/.test(this.text[this.at])) this.at++;
  }

  /** Whether `token` comes next; then it is passed over. */
  takes(token: string): boolean {
    this.skipSpaces();
    if (!this.text.startsWith(token, this.at)) return false;
    this.at += token.length;
    return true;
  }

  /** Refuses what comes next. */
  unexpected(expected: string): never {
    this.skipSpaces();
    const got = this.at < this.text.length ? shown(this.text[this.at]) : "the end";
    throw new PatternError(this.text, this.at, `expected ${expected}, got ${got}`);
  }

  /** Refuses what stands at an offset. */
  refuse(offset: number, why: string): never {
    throw new PatternError(this.text, offset, why);
  }

  /** A whole number and where it stands. */
  number(what: string): { value: number; offset: number } {
    this.skipSpaces();
    const offset = this.at;
    while (/^[0-9]$/.test(this.text[this.at] ?? "")) this.at++;
    if (this.at === offset) this.unexpected(what);
    return { value: Number(this.text.slice(offset, this.at)), offset };
  }

  close(): void {
    if (!this.takes(")")) this.unexpected('")"');
  }
}

/** The parts of a pattern's text, `.*` in front and in a row left out. */
function parse(text: string, conditions: number): Node[] {
  const nodes: Node[] = [];
  const cursor = new Cursor(text);
  // what a gate may follow
  let isBegun = false;
  for (cursor.skipSpaces(); cursor.at < text.length; cursor.skipSpaces()) {
    const begin = cursor.at;
    if (cursor.takes(".*")) {
      if (nodes.length > 0 && nodes.at(-1)?.kind !== "star") nodes.push({ kind: "star" });
    } else if (cursor.takes(".")) {
      nodes.push({ kind: "event", condition: ANY });
    } else if (!cursor.takes("(?")) {
      cursor.unexpected('"(?", "." or ".*"');
    } else if (cursor.takes("t")) {
      const last = nodes.at(-1)?.kind;
      if (last === "gate") cursor.refuse(begin, "a gate directly behind a gate");
      if (!isBegun) cursor.refuse(begin, "a gate with nothing in front of it");
      // "<=" is found before "<", which it begins with
      const operator = OPERATORS.findIndex((sign) => cursor.takes(sign));
      if (operator < 0) cursor.unexpected("one of <= < >= > == !=");
      const { value: span, offset } = cursor.number("a length of time");
      if (!Number.isSafeInteger(span)) cursor.refuse(offset, "a length of time above 2^53 - 1");
      cursor.close();
      nodes.push({ kind: "gate", operator, span, anchorsHere: last !== "event" });
    } else {
      const { value, offset } = cursor.number('a condition\'s number or "t"');
      if (value === 0) cursor.refuse(offset, "condition 0, they count from 1");
      if (value > conditions) cursor.refuse(offset, `condition ${value} of ${conditions}`);
      cursor.close();
      nodes.push({ kind: "event", condition: value - 1 });
    }
    isBegun = true;
  }
  return nodes;
}

const programs = new WeakMap<SequencePattern, Program>();

/**
 * A compiled pattern, for any number of calls.
 *
 * @example
 * ```ts
 * import { sequenceMatch, SequencePattern } from "@lanemark/kernels/sequence";
 *
 * const pattern = new SequencePattern("(?1).*(?2)(?t<=60)(?3)", 3);
 * const time = Float64Array.of(0, 10, 20, 30);
 * const mask = Uint32Array.of(0b001, 0b010, 0b001, 0b100);
 * if (!sequenceMatch({ time, mask }, pattern)) throw new Error("differs");
 * ```
 */
export class SequencePattern {
  /** The pattern's text. */
  readonly text: string;
  /** The number of conditions. */
  readonly conditions: number;

  /**
   * Compiles a pattern.
   *
   * @param text Events `(?N)`, `.` for any row, `.*` for any number of rows, gates `(?t<=N)` with one of
   * `<= < >= > == !=`. Spaces mean nothing.
   * @param conditions How many conditions there are, at most 32: bits above them mean nothing, and a row
   * that has no bit of theirs is left out.
   * @throws {TypeError} if the text is no string, or the number of conditions none.
   * @throws {RangeError} if the number of conditions is none from 1 to 32.
   * @throws {PatternError} if the text is no pattern, with the offset.
   */
  constructor(text: string, conditions: number = MOST_CONDITIONS) {
    if (typeof text !== "string") {
      throw new TypeError(`"pattern" expected a string, got ${typeName(text)}`);
    }
    checkConditions("conditions", conditions);
    this.text = text;
    this.conditions = conditions;
    programs.set(this, programOf(parse(text, conditions), conditions));
  }
}

let latest: SequencePattern | undefined;

/** A pattern as the public functions take it: compiled, or as text of 32 conditions. */
export function checkedPattern(pattern: unknown): SequencePattern {
  if (pattern instanceof SequencePattern) return pattern;
  if (typeof pattern !== "string") {
    throw new TypeError(
      `"pattern" expected a string or a SequencePattern, got ${typeName(pattern)}`,
    );
  }
  // one text in a loop is compiled once
  if (latest?.text !== pattern) latest = new SequencePattern(pattern);
  return latest;
}

/** The program of a pattern. */
export function compiled(pattern: SequencePattern): Program {
  const program = programs.get(pattern);
  if (program === undefined) throw new TypeError('"pattern" was made by another copy of this code');
  return program;
}
