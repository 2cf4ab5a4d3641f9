/**
 * Numbers to text, one at a time: for the baseline.
 *
 * Four digits a step from a table, stored as one word; a number's first digits come from a second table
 * in which they stand at the front, and their number from a third. Integers of 64 bits are read as two
 * words and divided in steps that doubles hold exactly: no BigInt is made. Short decimals are whole
 * when multiplied by 10^6; all other doubles are left to `String()`. These are what format_int's and
 * format_float's baselines settled on.
 *
 * @module
 */

/** Of each number below 10,000 its four digits, the first one in the lowest byte. */
let quads: Uint32Array = new Uint32Array(0);
/** The same without leading zeros. */
let heads: Uint32Array = quads;
/** How many digits that is. */
let sizes: Uint8Array = new Uint8Array(0);

/** Makes the tables, if there are none. */
export function prepareDigits(): void {
  if (quads.length > 0) return;
  sizes = new Uint8Array(10_000);
  quads = new Uint32Array(10_000);
  heads = new Uint32Array(10_000);
  for (let n = 0; n < 10_000; n++) {
    const [a, b, c, d] = [n / 1000, n / 100 % 10, n / 10 % 10, n % 10].map(Math.floor);
    quads[n] = 0x30303030 + (a | b << 8 | c << 16 | d << 24);
    sizes[n] = String(n).length;
    heads[n] = quads[n] >>> 8 * (4 - sizes[n]);
  }
}

/** Writes a number below 10^8; returns where it ends. */
function writeWhole(n: number, view: DataView, o: number): number {
  if (n < 10_000) {
    view.setUint32(o, heads[n], true);
    return o + sizes[n];
  }
  const upper = (n / 10_000) | 0;
  view.setUint32(o, heads[upper], true);
  o += sizes[upper];
  view.setUint32(o, quads[n - upper * 10_000], true);
  return o + 4;
}

/** Writes eight digits. */
function writeEight(n: number, view: DataView, o: number): number {
  const upper = (n / 10_000) | 0;
  view.setUint32(o, quads[upper], true);
  view.setUint32(o + 4, quads[n - upper * 10_000], true);
  return o + 8;
}

/** Writes a number of 32 bits. */
export function writeUnsigned(n: number, view: DataView, o: number): number {
  if (n < 100_000_000) return writeWhole(n | 0, view, o);
  const upper = (n / 100_000_000) | 0;
  view.setUint32(o, heads[upper], true);
  return writeEight((n - upper * 100_000_000) | 0, view, o + sizes[upper]);
}

/** Writes a number of 32 bits with a sign. */
export function writeSigned(value: number, view: DataView, o: number): number {
  view.setUint8(o, 0x2d);
  o += value >>> 31;
  // int32 as long as it can be: 2^31 is a double
  const sign = value >> 31;
  const size = ((value ^ sign) - sign) | 0;
  if (size >= 0 && size < 100_000_000) return writeWhole(size, view, o);
  return writeUnsigned(size >>> 0, view, o);
}

/** Writes a number below 2^53. */
function writeDouble(n: number, view: DataView, o: number): number {
  if (n < 100_000_000) return writeWhole(n | 0, view, o);
  const upper = Math.floor(n / 100_000_000) | 0;
  const lower = (n - upper * 100_000_000) | 0;
  return writeEight(lower, view, writeWhole(upper, view, o));
}

/** Writes high * 2^32 + low, both taken as unsigned. They come as int32, which JSC shifts faster. */
function writeHalves(high: number, low: number, view: DataView, o: number): number {
  if (high >= 0 && high < 0x20_0000) {
    return writeDouble(high * 0x1_0000_0000 + (low >>> 0), view, o);
  }
  // long division by 10^8: every dividend is below 10^8 * 2^16
  const unsigned = high >>> 0;
  const q0 = Math.floor(unsigned / 100_000_000);
  const d1 = (unsigned - q0 * 100_000_000) * 0x1_0000 + (low >>> 16);
  const q1 = Math.floor(d1 / 100_000_000);
  const d2 = (d1 - q1 * 100_000_000) * 0x1_0000 + (low & 0xffff);
  const q2 = Math.floor(d2 / 100_000_000);
  const quotient = (q0 * 0x1_0000 + q1) * 0x1_0000 + q2;
  return writeEight((d2 - q2 * 100_000_000) | 0, view, writeDouble(quotient, view, o));
}

/** Writes a number of 64 bits; `signed` is -1 where it has a sign, else 0. */
export function writeLong(
  low: number,
  high: number,
  signed: number,
  view: DataView,
  o: number,
): number {
  const sign = (high >> 31) & signed; // all ones or none
  view.setUint8(o, 0x2d);
  o -= sign;
  const size = ((low ^ sign) - sign) | 0;
  const carry = size === 0 ? sign : 0;
  return writeHalves(((high ^ sign) - carry) | 0, size, view, o);
}

function writeText(text: string, view: DataView, o: number): number {
  for (let i = 0; i < text.length; i++) view.setUint8(o + i, text.charCodeAt(i));
  return o + text.length;
}

/** Writes the point and six digits, without zeros at the end, and nothing where all are 0. */
function writeMillionths(n: number, view: DataView, o: number): number {
  if (n === 0) return o;
  const first = (n / 100) | 0;
  const last = quads[n - first * 100]; // 00 and two digits
  view.setUint8(o, 0x2e);
  view.setUint32(o + 1, quads[first], true);
  view.setUint16(o + 5, last >>> 16, true);
  let end = o + 7;
  while (view.getUint8(end - 1) === 0x30) end--;
  return end;
}

/** Writes a double, or `null` where it is not finite. */
export function writeFloat(value: number, view: DataView, o: number): number {
  const positive = Math.abs(value);
  const scaled = Math.round(positive * 1e6);
  if (scaled < 1e14 && scaled / 1e6 === positive) {
    // at most 15 digits that divide back to the value: no other decimal as short does
    if (value < 0) view.setUint8(o++, 0x2d);
    const whole = Math.floor(positive);
    return writeMillionths(scaled - whole * 1e6, view, writeWhole(whole, view, o));
  }
  return writeText(positive < Infinity ? String(value) : "null", view, o);
}
