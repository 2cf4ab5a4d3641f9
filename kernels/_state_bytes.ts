/**
 * The states of the event functions as bytes: little-endian, with the kind of state and the version of
 * its layout in front. Bytes may come from anywhere, so what is read is checked before it is believed,
 * and counts before memory is taken for them.
 *
 * @module
 */

import { checkBytes } from "./_arguments.ts";

/** Bytes that are no state, or not one that can be taken. */
export class StateError extends RangeError {
  /** The byte at which it shows. */
  readonly offset: number;

  /** An error at a byte. */
  constructor(message: string, offset: number) {
    super(`${message}, at byte ${offset}`);
    this.name = "StateError";
    this.offset = offset;
  }
}

/** "LMK" and a zero byte. */
const MAGIC = 0x004b4d4c;

/** Bytes in front of a state's own: the magic, its kind, its version. */
const HEADER = 6;

/** Which state bytes hold. Append only: bytes outlive versions of this code. */
export const KINDS = {
  retention: 1,
  sessionize: 2,
  funnelRows: 3,
  orderedFunnel: 4,
  sequenceRows: 5,
  sequenceMatrix: 6,
  nextNodeRows: 7,
} as const;

/** Writes a state. */
export class StateWriter {
  #bytes = new Uint8Array(64);
  #view = new DataView(this.#bytes.buffer);
  #length = 0;

  /** Begins a state of a kind of {@linkcode KINDS}, in a version of its layout. */
  constructor(kind: number, version: number) {
    this.u32(MAGIC);
    this.u8(kind);
    this.u8(version);
  }

  #next(bytes: number): number {
    const at = this.#length;
    this.#length += bytes;
    if (this.#length > this.#bytes.length) {
      const larger = new Uint8Array(2 * this.#length);
      larger.set(this.#bytes);
      this.#bytes = larger;
      this.#view = new DataView(larger.buffer);
    }
    return at;
  }

  /** A byte. */
  u8(value: number): void {
    const at = this.#next(1);
    this.#view.setUint8(at, value);
  }

  /** 32 bits without a sign. */
  u32(value: number): void {
    const at = this.#next(4);
    this.#view.setUint32(at, value, true);
  }

  /** 64 bits, of which a sign is one. */
  i64(value: bigint): void {
    const at = this.#next(8);
    this.#view.setBigInt64(at, value, true);
  }

  /** A double. */
  f64(value: number): void {
    const at = this.#next(8);
    this.#view.setFloat64(at, value, true);
  }

  /** Words, without their number. */
  words(values: Uint32Array): void {
    const at = this.#next(4 * values.length);
    for (let i = 0; i < values.length; i++) this.#view.setUint32(at + 4 * i, values[i], true);
  }

  /** Doubles, without their number. */
  doubles(values: Float64Array): void {
    const at = this.#next(8 * values.length);
    for (let i = 0; i < values.length; i++) this.#view.setFloat64(at + 8 * i, values[i], true);
  }

  /** 64-bit integers, without their number. */
  longs(values: BigInt64Array): void {
    const at = this.#next(8 * values.length);
    for (let i = 0; i < values.length; i++) this.#view.setBigInt64(at + 8 * i, values[i], true);
  }

  /** The bytes, in memory of their own. */
  finish(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }
}

/** Reads a state. Every method throws a {@linkcode StateError} where the bytes end too early. */
export class StateReader {
  readonly #view: DataView;
  readonly #what: string;
  #at = 0;

  /**
   * Begins to read a state of a kind and version.
   *
   * @param what The state in words, for messages: `a funnel state`.
   * @throws {TypeError} if `bytes` are no Uint8Array.
   * @throws {StateError} if they are another kind of state, another version, or none.
   */
  constructor(bytes: unknown, kind: number, version: number, what: string) {
    checkBytes("bytes", bytes);
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#what = what;
    if (bytes.length < HEADER || this.u32() !== MAGIC) this.#fail("no state begins so", 0);
    const found = this.u8();
    if (found !== kind) this.#fail(`a state of kind ${found}, not ${kind}`, 4);
    const of = this.u8();
    if (of !== version) this.#fail(`version ${of}, this code reads ${version}`, 5);
  }

  #fail(why: string, at: number): never {
    throw new StateError(`Cannot read ${this.#what}: ${why}`, at);
  }

  #next(bytes: number): number {
    const at = this.#at;
    if (bytes > this.#view.byteLength - at) this.#fail("the bytes end too early", at);
    this.#at = at + bytes;
    return at;
  }

  /** Refuses what was read last. */
  fail(why: string): never {
    this.#fail(why, this.#at);
  }

  /** A byte. */
  u8(): number {
    return this.#view.getUint8(this.#next(1));
  }

  /** 32 bits without a sign. */
  u32(): number {
    return this.#view.getUint32(this.#next(4), true);
  }

  /** 64 bits with a sign. */
  i64(): bigint {
    return this.#view.getBigInt64(this.#next(8), true);
  }

  /** A double. */
  f64(): number {
    return this.#view.getFloat64(this.#next(8), true);
  }

  /** A number of entries of so many bytes each, as many as can still follow. */
  count(bytesEach: number): number {
    const count = this.u32();
    const left = this.#view.byteLength - this.#at;
    if (count * bytesEach > left) {
      this.#fail(`${count} entries of ${bytesEach} bytes, ${left} bytes are left`, this.#at - 4);
    }
    return count;
  }

  /** Words. */
  words(count: number): Uint32Array<ArrayBuffer> {
    const at = this.#next(4 * count), values = new Uint32Array(count);
    for (let i = 0; i < count; i++) values[i] = this.#view.getUint32(at + 4 * i, true);
    return values;
  }

  /** Doubles. */
  doubles(count: number): Float64Array<ArrayBuffer> {
    const at = this.#next(8 * count), values = new Float64Array(count);
    for (let i = 0; i < count; i++) values[i] = this.#view.getFloat64(at + 8 * i, true);
    return values;
  }

  /** 64-bit integers. */
  longs(count: number): BigInt64Array<ArrayBuffer> {
    const at = this.#next(8 * count), values = new BigInt64Array(count);
    for (let i = 0; i < count; i++) values[i] = this.#view.getBigInt64(at + 8 * i, true);
    return values;
  }

  /** Nothing may follow. */
  end(): void {
    const left = this.#view.byteLength - this.#at;
    if (left > 0) this.#fail(`${left} bytes too many`, this.#at);
  }
}
