/**
 * What the pipeline is shown on: four kernels, each on a file of its own kind.
 *
 * @module
 */

import * as fixtures from "../../fixtures/mod.ts";
import type { FunnelRule } from "../../kernels/bitmask_funnel/mod.ts";
import { blocksEnd, repacked, userBlock } from "./blocks.ts";

/** Bytes in, and bytes out. */
export interface Work {
  /** The kernel. */
  readonly kernel: string;
  /** What is done, in a line. */
  readonly story: string;
  /** Bytes of answer for each byte of input, at most. */
  readonly growth: number;
  /** Where a chunk may end. */
  readonly cut?: (bytes: Uint8Array) => number;
  /** The same records laid out so that some end within every `most` bytes. */
  readonly repacked?: (bytes: Uint8Array, most: number) => Uint8Array;
  /** `bytes` bytes of a file, the same for the same seed. */
  generate(seed: number, bytes: number): Uint8Array;
}

const NEWLINE = 0x0a;

/** Bytes of users that a file has in a block: what one window of the kernel takes. */
const BLOCK = 128 * 1024;

/** The funnel: eight steps within four hours. */
export const funnelRule: FunnelRule = { window: 14_400_000, steps: 8 };

/** The kinds of work by name. */
export const works = {
  escape: {
    kernel: "json_escape",
    story: "log lines in UTF-16LE to escaped JSON",
    // a control character's two bytes become six
    growth: 3,
    // not between the two units of a pair, nor in a unit
    cut(bytes) {
      const even = bytes.length & ~1;
      const high = even > 2 && (bytes[even - 1] & 0xfc) === 0xd8;
      return high ? even - 2 : even;
    },
    generate(seed, bytes) {
      const units = fixtures.logLines(seed, bytes / 2);
      return new Uint8Array(units.buffer, units.byteOffset, units.byteLength);
    },
  },
  scan: {
    kernel: "structural_scan",
    story: "the structurals of lines of JSON, counted",
    growth: 1,
    cut: (bytes) => bytes.lastIndexOf(NEWLINE) + 1,
    generate: (seed, bytes) => fixtures.eventLog(seed, bytes),
  },
  format: {
    kernel: "format_float",
    story: "doubles to lines of their shortest digits",
    // 25 characters and a newline for eight bytes
    growth: 27 / 8,
    generate(seed, bytes) {
      const values = fixtures.coordinates(seed, bytes / 8);
      return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    },
  },
  funnel: {
    kernel: "bitmask_funnel",
    story: "users' events to the level that each reaches in a funnel of eight steps",
    // a byte a user, who has an offset at least
    growth: 1 / 4,
    cut: blocksEnd,
    repacked,
    generate: (seed, bytes) => repacked(userBlock(seed, bytes), BLOCK),
  },
} satisfies { [name: string]: Work };

/** A kind of work. */
export type WorkName = keyof typeof works;
