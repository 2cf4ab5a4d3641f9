/**
 * The list of numbers of which cyberphone's json-canonicalization publishes sums: some chosen values,
 * which lie beside the project, 2,000 in a row, then four out of each link of a chain of SHA-256.
 *
 * @module
 */

import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";

const file = new URL("../../../shared/vectors/es6-numbers-10k.txt", import.meta.url);

/** Why a test on the list has to be passed over, or `false`: the option `skip` of a test. */
export const noNumberList: string | false = existsSync(file)
  ? false
  : "there is no ../shared/vectors beside the project";

/** The first 10,000 lines as published: bits in hex, and the text. */
export function publishedNumbers(): [bits: bigint, text: string][] {
  return readFileSync(file, "utf8").trim().split("\n").map((line) => {
    const [hex, text] = line.split(",");
    return [BigInt(`0x${hex}`), text];
  });
}

const CHOSEN = 168, IN_A_ROW = 2_000;

/** The bits of the list's first `count` numbers, made by its rules. */
export function numberList(count: number): BigUint64Array<ArrayBuffer> {
  const list = new BigUint64Array(count);
  let length = 0;
  for (const [bits] of publishedNumbers().slice(0, CHOSEN)) list[length++] = bits;
  for (let i = 0; i < IN_A_ROW && length < count; i++) {
    list[length++] = 0x0010000000000000n + BigInt(i);
  }
  let block = new Uint8Array(32);
  while (length < count) {
    block = new Uint8Array(createHash("sha256").update(block).digest());
    const view = new DataView(block.buffer);
    for (let at = 0; at < 32 && length < count; at += 8) {
      const value = view.getFloat64(at, true);
      if (value !== 0 && Number.isFinite(value)) list[length++] = view.getBigUint64(at, true);
    }
  }
  return list;
}
