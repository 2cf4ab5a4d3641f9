/**
 * The checks of arguments that every room's public functions begin with, and the words for what came
 * instead.
 *
 * @module
 */

/** The type of a value in words, for messages. */
export function typeName(value: unknown): string {
  if (value === null) return "null";
  if (typeof value !== "object") return typeof value;
  const name: unknown = value.constructor?.name;
  return typeof name === "string" ? name : "object";
}

/** A value in words, for messages: a string with its quotes, of what has parts its type. */
export function shown(value: unknown): string {
  if (typeof value === "string") return `"${value}"`;
  // not String(value): an object may have no text, or a text of its own
  return typeof value === "object" || typeof value === "function" ? typeName(value) : String(value);
}

/** Throws a TypeError unless the argument `name` is bytes. */
export function checkBytes(name: string, value: unknown): asserts value is Uint8Array {
  if (!(value instanceof Uint8Array)) {
    throw new TypeError(`"${name}" expected a Uint8Array, got ${typeName(value)}`);
  }
}

/** Throws a TypeError unless the argument `name` is 32-bit words. */
export function checkWords(name: string, value: unknown): asserts value is Uint32Array {
  if (!(value instanceof Uint32Array)) {
    throw new TypeError(`"${name}" expected a Uint32Array, got ${typeName(value)}`);
  }
}

/** Throws a TypeError unless the argument `name` is true or false. */
export function checkBoolean(name: string, value: unknown): asserts value is boolean {
  if (typeof value !== "boolean") {
    throw new TypeError(`"${name}" expected a boolean, got ${shown(value)}`);
  }
}

/** Throws a TypeError unless `options` is an object. */
export function checkOptions(options: unknown): void {
  if (typeof options !== "object" || options === null) {
    throw new TypeError(`"options" expected an object, got ${typeName(options)}`);
  }
}

/** Throws unless `capacity` is a whole number above 0 of `what`: units, bytes. */
export function checkCapacity(capacity: unknown, what: string): void {
  if (typeof capacity !== "number") {
    throw new TypeError(`"capacity" expected a number, got ${typeName(capacity)}`);
  }
  if (!Number.isInteger(capacity) || capacity < 1) {
    throw new RangeError(`"capacity" expected a whole number of ${what} above 0, got ${capacity}`);
  }
}

/** Throws unless the argument `name` is a whole number from 0 to `capacity`. */
export function checkCount(name: string, value: unknown, capacity: number): void {
  if (typeof value !== "number") {
    throw new TypeError(`"${name}" expected a number, got ${typeName(value)}`);
  }
  if (!Number.isInteger(value) || value < 0 || value > capacity) {
    throw new RangeError(`"${name}" expected a whole number up to ${capacity}, got ${value}`);
  }
}

/** Whether two views share bytes. Asked of long inputs only: V8 has to make small buffers real for it. */
export function overlap(a: ArrayBufferView, b: ArrayBufferView): boolean {
  return a.buffer === b.buffer && a.byteOffset < b.byteOffset + b.byteLength &&
    b.byteOffset < a.byteOffset + a.byteLength;
}
