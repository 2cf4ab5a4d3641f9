/**
 * The oracle of format_float: ECMA-262's Number::toString and Number.prototype.toFixed in exact
 * arithmetic, as their text has it. Slow, and meant to be.
 *
 * @module
 */

/** The options, as the specification of formatFloats() has them. */
export interface NaiveFloatOptions {
  readonly separator?: string;
  readonly brackets?: boolean;
  readonly lines?: boolean;
  readonly nonFinite?: "null" | "throw";
}

/** Values in their shortest digits, or with digits fixed. */
export type NaiveFloatInput =
  | {
    readonly form: "shortest";
    readonly values: Float64Array | Float32Array;
    readonly options: NaiveFloatOptions;
  }
  | {
    readonly form: "fixed";
    readonly values: Float64Array | Float32Array;
    readonly digits: number;
    readonly options: NaiveFloatOptions;
  };

/** The list as bytes. */
export function naiveFormatFloat(input: NaiveFloatInput): Uint8Array {
  const { lines = false, nonFinite = "null" } = input.options;
  const { separator = lines ? "\n" : ",", brackets = !lines } = input.options;
  const texts = Array.from(input.values, (value, index) => {
    if (Number.isFinite(value)) {
      return input.form === "fixed" ? toFixed(value, input.digits) : shortest(value);
    }
    if (nonFinite === "null") return "null";
    throw new RangeError(`Cannot format the array: element ${index} is ${value}`);
  });
  const text = lines ? texts.map((one) => one + separator).join("") : texts.join(separator);
  return new TextEncoder().encode(brackets ? `[${text}]` : text);
}

/** A positive double as c * 2^q with c a whole number. */
function split(value: number): { c: bigint; q: number } {
  const [bits] = new BigUint64Array(Float64Array.of(value).buffer);
  const exponent = Number(bits >> 52n);
  const fraction = bits & (2n ** 52n - 1n);
  return exponent === 0
    ? { c: fraction, q: -1074 }
    : { c: fraction + 2n ** 52n, q: exponent - 1075 };
}

/** c * 2^q * 10^p as a fraction. */
function fraction(c: bigint, q: number, p: number): [bigint, bigint] {
  const over = (q > 0 ? 2n ** BigInt(q) : 1n) * (p > 0 ? 10n ** BigInt(p) : 1n);
  const under = (q < 0 ? 2n ** BigInt(-q) : 1n) * (p < 0 ? 10n ** BigInt(-p) : 1n);
  return [c * over, under];
}

const known = new Map<number, string>();

/** Number::toString; what was found once is remembered. */
export function shortest(value: number): string {
  if (value === 0) return "0";
  if (value < 0) return "-" + shortest(-value);
  const remembered = known.get(value);
  if (remembered !== undefined) return remembered;
  const { digits, n } = shortestDigits(value);
  const text = laidOut(digits, n);
  known.set(value, text);
  return text;
}

/** The k digits and the n of the specification: value = 0.digits * 10^n. */
function shortestDigits(value: number): { digits: string; n: number } {
  const { c, q } = split(value);
  // a quarter of the distance to the neighbour above, as the unit
  const unit = q - 2;
  const isPower = c === 2n ** 52n && q > -1074;
  const least = 4n * c - (isPower ? 1n : 2n), most = 4n * c + 2n;
  const isEven = c % 2n === 0n;
  // value < 10^n, and 10^(n-1) is not above it
  let n = Math.floor(Math.log10(value)) - 1;
  while (true) {
    const [over, under] = fraction(c, q, -n);
    if (over < under) break;
    n++;
  }
  // k digits that read back are k + 1 with a zero, and 17 always do: so from there downwards
  let found = { digits: "", n };
  for (let k = 17; k > 0; k--) {
    // s * 10^(n-k) next to value: the one below, and the one above
    const [over, under] = fraction(4n * c, unit, k - n);
    const [low] = fraction(least, unit, k - n), [high] = fraction(most, unit, k - n);
    const below = over / under;
    const fits = (s: bigint) =>
      isEven ? low <= s * under && s * under <= high : low < s * under && s * under < high;
    const candidates = [below, below + 1n].filter((s) => s > 0n && fits(s));
    if (candidates.length === 0) break;
    const distance = (s: bigint) => s * under > over ? s * under - over : over - s * under;
    const [a, b = a] = candidates;
    const isTie = distance(a) === distance(b);
    const s = isTie ? (a % 2n === 0n ? a : b) : distance(a) < distance(b) ? a : b;
    const digits = String(s);
    // 10^k as s is one digit more before the point
    found = { digits: digits.replace(/0+$/, ""), n: n + digits.length - k };
  }
  return found;
}

/** Steps 6 to 12 of Number::toString. */
function laidOut(digits: string, n: number): string {
  const k = digits.length;
  if (k <= n && n <= 21) return digits + "0".repeat(n - k);
  if (0 < n && n <= 21) return `${digits.slice(0, n)}.${digits.slice(n)}`;
  if (-6 < n && n <= 0) return `0.${"0".repeat(-n)}${digits}`;
  const exponent = `e${n - 1 < 0 ? "-" : "+"}${Math.abs(n - 1)}`;
  return k === 1 ? digits + exponent : `${digits[0]}.${digits.slice(1)}${exponent}`;
}

/** Number.prototype.toFixed. */
export function toFixed(value: number, digits: number): string {
  if (value < 0) return "-" + toFixed(-value, digits);
  if (value >= 1e21) return shortest(value);
  if (value === 0) return digits === 0 ? "0" : "0." + "0".repeat(digits);
  const { c, q } = split(value);
  const [over, under] = fraction(c, q, digits);
  // n / 10^digits next to value; of two as near the larger one
  const n = (2n * over + under) / (2n * under);
  const text = String(n).padStart(digits + 1, "0");
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
