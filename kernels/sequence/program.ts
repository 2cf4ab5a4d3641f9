/**
 * What a pattern becomes: the program that both engines run.
 *
 * @module
 */

/** A row is consumed: one on which a condition holds, or any. */
export interface EventNode {
  readonly kind: "event";
  /** The masks' bit, from 0 on; {@linkcode ANY} for `.`. */
  readonly condition: number;
}

/** `.*`: any number of rows is passed over, as few as possible. */
export interface StarNode {
  readonly kind: "star";
}

/** `(?t OP span)`: rows are passed over up to one whose time since the anchor is so. */
export interface GateNode {
  readonly kind: "gate";
  /** Which comparison: its place in {@linkcode OPERATORS}. */
  readonly operator: number;
  /** The length of time it compares with. */
  readonly span: number;
  /**
   * Whether the anchor is the time of the row at which the gate begins, as it is behind `.*`, and not
   * that of the last consumed row.
   */
  readonly anchorsHere: boolean;
}

/** A part of a pattern. */
export type Node = EventNode | StarNode | GateNode;

/** The condition of `.`. */
export const ANY = -1;

/** The comparisons of a gate, in the order of their numbers. */
export const OPERATORS = ["<=", "<", ">=", ">", "==", "!="] as const;

/** The numbers of {@linkcode OPERATORS}. */
export const AT_MOST = 0, BELOW = 1, AT_LEAST = 2, ABOVE = 3, EQUAL = 4, OTHER = 5;

/** A consumed row of a pattern without gates. */
export interface Step {
  /** As {@linkcode EventNode.condition}. */
  readonly condition: number;
  /** Whether a `.*` stands in front: in front of the first step one always does. */
  readonly star: boolean;
}

/** A compiled pattern. */
export interface Program {
  /** The parts, without a `.*` in front, where it is implied, or at the end, where it matches nothing. */
  readonly nodes: readonly Node[];
  /** The nodes that consume a row, in order. */
  readonly steps: readonly Step[];
  /** Whether the pattern has gates. */
  readonly gated: boolean;
  /** The bits of all conditions: those above mean nothing, and a row without these is left out. */
  readonly keep: number;
  /** The bits that must occur in the masks for a match. */
  readonly needed: number;
}

/** Compiles parts as they were parsed. */
export function programOf(parsed: readonly Node[], conditions: number): Program {
  const last = parsed.findLastIndex(({ kind }) => kind !== "star");
  const nodes = parsed.slice(0, last + 1);
  const steps: Step[] = [];
  let star = true, needed = 0;
  for (const node of nodes) {
    if (node.kind === "star") star = true;
    if (node.kind !== "event") continue;
    steps.push({ condition: node.condition, star });
    if (node.condition !== ANY) needed |= 1 << node.condition;
    star = false;
  }
  return {
    nodes,
    steps,
    gated: nodes.some(({ kind }) => kind === "gate"),
    keep: conditions === 32 ? 0xffffffff : 2 ** conditions - 1,
    needed: needed >>> 0,
  };
}

/** Whether an elapsed time is as a gate wants it. */
export function holds(operator: number, elapsed: number | bigint, span: number | bigint): boolean {
  switch (operator) {
    case AT_MOST:
      return elapsed <= span;
    case BELOW:
      return elapsed < span;
    case AT_LEAST:
      return elapsed >= span;
    case ABOVE:
      return elapsed > span;
    case EQUAL:
      return elapsed == span;
    default:
      return elapsed != span;
  }
}
