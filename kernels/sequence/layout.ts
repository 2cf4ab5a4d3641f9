/**
 * A compiled pattern in WASM memory, as assembly/layout.ts reads it.
 *
 * @module
 */

import { ANY, EQUAL, type Node, type Program } from "./program.ts";

/** Offsets of the program's words. */
const STEPS = 0, KEEP = 4, WIDE = 8, NEEDED = 12, PLANES = 16, STEP_PLANES = 20, WORDS = 24;
const FIRST = 28, NODES = 32, IN_BYTE = 48, BITS = 64;

/** Sizes of parts. */
const VECTOR = 16, WORD_BYTES = 24, NODE_BYTES = 56;

/** Where a word for 64 steps has its `.*`. */
const STARS = 16;

/** Offsets within a node, and its kinds. */
const ARGUMENT = 4, HERE = 12, SPAN = 16, QUEUE = 40;
const KINDS = { event: 0, star: 1, gate: 2 } as const;

/** Where the parts of a pattern lie, counted from its begin. */
export interface Layout {
  readonly planes: number;
  readonly stepPlanes: number;
  readonly words: number;
  readonly first: number;
  readonly nodes: number;
  /** Bytes in all. */
  readonly bytes: number;
}

/** The conditions that a pattern uses, ascending. */
function usedConditions({ needed }: Program): number[] {
  return Array.from({ length: 32 }, (_, bit) => bit).filter((bit) => (needed >>> bit) & 1);
}

/** The layout of a pattern. */
export function layoutOf(program: Program): Layout {
  const used = usedConditions(program).length, steps = program.steps.length;
  const planes = BITS + VECTOR * used;
  const words = planes + 8 * (1 + used);
  const nodes = words + WORD_BYTES * Math.ceil(Math.max(steps - 1, 0) / 64);
  const stepPlanes = nodes + 8 + NODE_BYTES * program.nodes.length;
  const first = stepPlanes + 4 * steps;
  return { planes, words, nodes, stepPlanes, first, bytes: first + 4 * steps };
}

/** How many gates keep a queue of anchors. */
export function queuesOf({ nodes }: Program): number {
  return nodes.filter((node) => node.kind === "gate" && node.operator === EQUAL).length;
}

/**
 * Writes a pattern to zeroed bytes at `at`. Spans become 64-bit integers with `long`, else doubles; the
 * queues lie at `queues`, each `queueBytes` long.
 */
export function writeProgram(
  view: DataView,
  at: number,
  program: Program,
  long: boolean,
  queues: number,
  queueBytes: number,
): void {
  const layout = layoutOf(program), used = usedConditions(program);
  const { steps, keep, needed } = program;
  const word = (offset: number, value: number) => view.setUint32(at + offset, value, true);
  word(STEPS, steps.length);
  word(KEEP, keep);
  word(WIDE, Number(keep > 0xff));
  word(NEEDED, needed);
  word(PLANES, at + layout.planes);
  word(STEP_PLANES, at + layout.stepPlanes);
  word(WORDS, at + layout.words);
  word(FIRST, at + layout.first);
  word(NODES, at + layout.nodes);
  for (const [index, condition] of used.entries()) {
    const inByte = IN_BYTE + 4 * (condition >> 3);
    word(inByte, view.getUint32(at + inByte, true) + 1);
    for (let lane = 0; lane < VECTOR; lane++) {
      view.setUint8(at + BITS + VECTOR * index + lane, 1 << (condition & 7));
    }
  }
  for (const [index, { condition, star }] of steps.entries()) {
    // the plane of the rows that count stands in front of the conditions'
    const plane = condition === ANY ? 0 : 1 + used.indexOf(condition);
    word(layout.stepPlanes + 4 * index, at + layout.planes + 8 * plane);
    if (index === 0 || !star) continue;
    const place = index - 1;
    const stars = at + layout.words + WORD_BYTES * (place >> 6) + STARS;
    const bits = view.getBigUint64(stars, true) | (1n << BigInt(place & 63));
    view.setBigUint64(stars, bits, true);
  }
  word(layout.nodes, program.nodes.length);
  let step = 0, queue = queues;
  for (const [index, node] of program.nodes.entries()) {
    const offset = layout.nodes + 8 + NODE_BYTES * index;
    word(offset, KINDS[node.kind]);
    if (node.kind === "event") {
      word(offset + ARGUMENT, argumentOf(node, keep));
      word(offset + HERE, step++);
    } else if (node.kind === "gate") {
      word(offset + ARGUMENT, node.operator);
      word(offset + HERE, Number(node.anchorsHere));
      if (long) view.setBigInt64(at + offset + SPAN, BigInt(node.span), true);
      else view.setFloat64(at + offset + SPAN, node.span, true);
      if (node.operator !== EQUAL) continue;
      word(offset + QUEUE, queue);
      queue += queueBytes;
    }
  }
}

/** The bits of which a row must have one. */
function argumentOf(node: Node & { readonly kind: "event" }, keep: number): number {
  return node.condition === ANY ? keep : (1 << node.condition) >>> 0;
}
