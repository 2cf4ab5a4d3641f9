/**
 * A differential run too long for the tests: random doubles through the kernel and through the engine's
 * own JSON.stringify, every byte compared.
 *
 *     deno task slow:format-float [millions] [seed]    # bun test/_slow/format_float.ts 100 4
 *
 * Seen to agree on every byte: 150,994,944 doubles from seed 20 on Deno 2.9.6, as many from seed 21 on
 * Bun 1.4.5; a hundred million take some 16 s.
 *
 * @module
 */

import process from "node:process";
import { formatFloats } from "../../kernels/format_float/mod.ts";

const [millions = "10", seed = "1"] = process.argv.slice(2);
const COUNT = 1 << 20;

/** 64 random bits a step: a Weyl sequence, mixed as in splitmix64. */
let state = BigInt(seed) * 0x9e3779b97f4a7c15n;
function word(): bigint {
  state = BigInt.asUintN(64, state + 0x9e3779b97f4a7c15n);
  let mixed = BigInt.asUintN(64, (state ^ state >> 30n) * 0xbf58476d1ce4e5b9n);
  mixed = BigInt.asUintN(64, (mixed ^ mixed >> 27n) * 0x94d049bb133111ebn);
  return mixed ^ mixed >> 31n;
}

/** The bits of a portion, out of a generator on 32 bits that a BigInt has seeded. */
function fill(bits: Uint32Array): void {
  let a = Number(word() & 0xffffffffn) | 1, b = Number(word() >> 32n) | 0;
  for (let i = 0; i < bits.length; i++) {
    a ^= a << 13;
    a ^= a >>> 17;
    a ^= a << 5;
    b = (b + 0x9e3779b9) | 0;
    let mixed = a + b;
    mixed = Math.imul(mixed ^ mixed >>> 16, 0x85ebca6b);
    mixed = Math.imul(mixed ^ mixed >>> 13, 0xc2b2ae35);
    bits[i] = mixed ^ mixed >>> 16;
  }
}

const bits = new Uint32Array(2 * COUNT);
const doubles = new Float64Array(bits.buffer);
const encoder = new TextEncoder();
const expected = new Uint8Array(26 * COUNT);

function compare(values: Float64Array | Float32Array): void {
  const got = formatFloats(values);
  const { written } = encoder.encodeInto(JSON.stringify(Array.from(values)), expected);
  let same = got.length === written;
  for (let i = 0; same && i < written; i++) same = got[i] === expected[i];
  if (same) return;
  const bad = values.findIndex((value) => {
    const text = new TextDecoder().decode(formatFloats(Float64Array.of(value)));
    return text !== JSON.stringify([value]);
  });
  throw new Error(`they differ on element ${bad}: ${values[bad]}`);
}

const total = Math.ceil(Number(millions) * 1e6 / COUNT);
for (let portion = 0; portion < total; portion++) {
  fill(bits);
  // every fourth portion has the exponents of every day or, in turn, decimals; the one after it floats
  if (portion % 8 === 2) {
    for (let i = 1; i < bits.length; i += 2) {
      bits[i] = bits[i] & 0x800fffff | (1023 - 30 + (bits[i] >>> 20) % 90) << 20;
    }
  } else if (portion % 8 === 6) {
    for (let i = 0; i < COUNT; i++) {
      const high = bits[2 * i] | 0, low = bits[2 * i + 1];
      const whole = low % 4 === 0 ? high * 1e5 + low % 1e5 : high % 10 ** (low % 10);
      doubles[i] = whole / 10 ** ((low >>> 8) % 10);
    }
  }
  compare(portion % 4 === 3 ? new Float32Array(bits.buffer, 0, COUNT) : doubles);
}
console.log(`${total * COUNT} doubles from seed ${seed}: no byte differs`);
