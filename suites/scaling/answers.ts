/**
 * The right answer to a scaling input, and whether an answer in pieces is it.
 *
 * @module
 */

import { naiveFunnel } from "../../test/_naive/bitmask_funnel.ts";
import { naiveText } from "../../test/_naive/json_escape.ts";
import { naiveJson } from "../../test/_naive/structural_scan.ts";
import { joined, usersIn } from "../pipeline/blocks.ts";
import { funnelRule, type WorkName } from "../pipeline/works.ts";

/** An answer in pieces: good until the next call. */
export interface Answer {
  pieces(): readonly Uint8Array[];
}

/** The dumb reference for each kind of work, on the whole input. */
export const oracles: { readonly [work in WorkName]: (bytes: Uint8Array) => Uint8Array } = {
  escape: (bytes) => naiveText(bytes),
  scan(bytes) {
    const count = new Uint8Array(8);
    new DataView(count.buffer).setFloat64(0, naiveJson(bytes).length);
    return count;
  },
  // the engine's own digits: the naive ones, which are held against them in their test, take a minute
  format(bytes) {
    const values = new Float64Array(bytes.buffer, bytes.byteOffset, bytes.length / 8);
    return new TextEncoder().encode(Array.from(values, (value) => `${value}\n`).join(""));
  },
  funnel: (bytes) =>
    joined(Array.from(usersIn(bytes), (users) => {
      return naiveFunnel({ form: "level", ...users, rule: funnelRule }) as Uint8Array;
    })),
};

/** Whether two answers say the same, however they are cut. */
export function sameAnswers(work: WorkName): (a: Answer, b: Answer) => boolean {
  if (work === "scan") return (a, b) => counted(a) === counted(b);
  return (a, b) => {
    const [own, other] = [a, b].map((answer) => joined(answer.pieces()));
    return own.length === other.length && own.every((byte, i) => byte === other[i]);
  };
}

function counted(answer: Answer): number {
  return answer.pieces().reduce(
    (sum, { buffer, byteOffset }) => sum + new DataView(buffer, byteOffset).getFloat64(0),
    0,
  );
}
