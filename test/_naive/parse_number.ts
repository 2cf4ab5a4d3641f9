/**
 * The oracle for parse_number: what RFC 8259 says of numbers and arrays, one character after the
 * other, and Number() and BigInt() on each number's text.
 *
 * @module
 */

/** What parse_number is asked. */
export type NaiveInput =
  | {
    readonly form: "float64" | "int32" | "int64";
    readonly bytes: Uint8Array;
    readonly format: "json" | "list";
  }
  | {
    readonly form: "spans";
    readonly bytes: Uint8Array;
    readonly starts: Uint32Array;
    readonly ends: Uint32Array;
  };

/** Its answer. */
export type NaiveOutput = Float64Array | Int32Array | BigInt64Array;

/** An error as the specification of the kernel has it. */
export class NaiveError extends Error {
  override name = "NumberError";
  constructor(readonly kind: string, readonly offset: number, readonly expected: string) {
    super(`${kind} at ${offset}: expected ${expected}`);
  }
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= "0" && character <= "9";
}

/** Reads one text from left to right. */
class Reader {
  at = 0;
  constructor(readonly text: string, readonly origin: number) {}

  next(): string | undefined {
    return this.text[this.at];
  }

  fail(expected: string): never {
    const kind = this.next() === undefined ? "unexpected_end" : "unexpected_byte";
    throw new NaiveError(kind, this.origin + this.at, expected);
  }

  skipSpace(): boolean {
    const before = this.at;
    while (" \t\n\r".includes(this.next() ?? "x")) this.at++;
    return this.at > before;
  }

  digits(): void {
    if (!isDigit(this.next())) this.fail("a digit");
    while (isDigit(this.next())) this.at++;
  }

  /** number = [ minus ] int [ frac ] [ exp ] */
  number(whole: boolean): string {
    const before = this.at;
    const notWhole = () => {
      if (whole) {
        throw new NaiveError("not_whole", this.origin + this.at, "a whole number");
      }
    };
    if (this.next() === "-") this.at++;
    if (this.next() === "0") this.at++;
    else this.digits();
    if (this.next() === ".") {
      notWhole();
      this.at++;
      this.digits();
    }
    if (this.next() === "e" || this.next() === "E") {
      notWhole();
      this.at++;
      if (this.next() === "+" || this.next() === "-") this.at++;
      this.digits();
    }
    return this.text.slice(before, this.at);
  }

  beginsNumber(): boolean {
    return this.next() === "-" || isDigit(this.next());
  }
}

function latin1(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

function wholeNumber(text: string, offset: number, bits: 32 | 64): bigint {
  const value = BigInt(text);
  if (BigInt.asIntN(bits, value) === value) return value;
  throw new NaiveError("overflow", offset, `an int${bits}`);
}

function jsonArray(reader: Reader, take: () => void): void {
  reader.skipSpace();
  if (reader.next() !== "[") reader.fail('"["');
  reader.at++;
  reader.skipSpace();
  if (reader.next() !== "]") {
    if (!reader.beginsNumber()) reader.fail('a number or "]"');
    for (;;) {
      take();
      reader.skipSpace();
      if (reader.next() === "]") break;
      if (reader.next() !== ",") reader.fail('"," or "]"');
      reader.at++;
      reader.skipSpace();
      if (!reader.beginsNumber()) reader.fail("a number");
    }
  }
  reader.at++;
  reader.skipSpace();
  if (reader.next() !== undefined) reader.fail("the end of the text");
}

function list(reader: Reader, take: () => void): void {
  reader.skipSpace();
  if (reader.next() === undefined) return;
  for (;;) {
    if (!reader.beginsNumber()) reader.fail("a number");
    take();
    const spaced = reader.skipSpace();
    if (reader.next() === undefined) return;
    if (reader.next() === ",") {
      reader.at++;
      reader.skipSpace();
    } else if (!spaced) {
      reader.fail("a comma or whitespace");
    }
  }
}

function span(bytes: Uint8Array, start: number, end: number): number {
  if (start === end) return NaN;
  const reader = new Reader(latin1(bytes.subarray(start, end)), start);
  const text = reader.number(false);
  if (reader.next() !== undefined) reader.fail("the end of the span");
  return Number(text);
}

/** Answers as the kernel has to. */
export function naiveParseNumber(input: NaiveInput): NaiveOutput {
  if (input.form === "spans") {
    return Float64Array.from(input.starts, (start, i) => span(input.bytes, start, input.ends[i]));
  }
  const reader = new Reader(latin1(input.bytes), 0);
  const found: (number | bigint)[] = [];
  const take = () => {
    const offset = reader.at;
    if (input.form === "float64") found.push(Number(reader.number(false)));
    else found.push(wholeNumber(reader.number(true), offset, input.form === "int32" ? 32 : 64));
  };
  if (input.format === "json") jsonArray(reader, take);
  else list(reader, take);
  if (input.form === "float64") return Float64Array.from(found as number[]);
  if (input.form === "int32") return Int32Array.from(found, Number);
  return BigInt64Array.from(found as bigint[]);
}
