/**
 * What ndjson_extract has to answer, as plainly as possible: each line becomes a tree, and each path is
 * looked up in it. Never the opponent, never optimised, imports nothing.
 *
 * @module
 */

/** One input. */
export interface NaiveInput {
  bytes: Uint8Array;
  paths: readonly string[];
}

/** The answer. */
export interface NaiveColumns {
  rows: number;
  columns: { path: string; starts: Uint32Array; ends: Uint32Array; kinds: Uint8Array }[];
}

/** What is wrong with a line, and where. */
export class NaiveNdjsonError extends SyntaxError {
  override name = "NdjsonError";
  kind: string;
  line: number;
  offset: number;

  constructor(kind: string, line: number, offset: number) {
    super(`${kind} in line ${line} at offset ${offset}`);
    this.kind = kind;
    this.line = line;
    this.offset = offset;
  }
}

const KINDS = ["missing", "null", "false", "true", "number", "string", "array", "object"];

/** A value where it stands. */
interface Value {
  kind: string;
  start: number;
  end: number;
  /** Of an object; null for a key that means nothing. */
  members: [key: string | null, value: Value][];
}

const WHITESPACE = " \t\r";
const OPERATORS = "{}[]:,";
const LEVELS = 64;

/** The answer to one input. */
export function naiveNdjsonExtract({ bytes, paths }: NaiveInput): NaiveColumns {
  const values: Value[] = [];
  naiveLines(bytes).forEach(([start, end], i) => {
    const line = new NaiveLine(bytes, i + 1, start, end);
    const value = line.value();
    if (value !== null) values.push(value);
  });
  const columns = paths.map((path) => {
    const found = values.map((value) => naiveLookUp(value, naiveKeys(path)));
    return {
      path,
      starts: Uint32Array.from(found, (value) => value?.start ?? 0),
      ends: Uint32Array.from(found, (value) => value?.end ?? 0),
      kinds: Uint8Array.from(found, (value) => KINDS.indexOf(value?.kind ?? "missing")),
    };
  });
  return { rows: values.length, columns };
}

/** Where the lines begin and end, newlines not included. */
export function naiveLines(bytes: Uint8Array): [start: number, end: number][] {
  const lines: [number, number][] = [];
  let start = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] !== 0x0a) continue;
    lines.push([start, i]);
    start = i + 1;
  }
  if (start < bytes.length) lines.push([start, bytes.length]);
  return lines;
}

/** The keys of a path. */
export function naiveKeys(path: string): string[] {
  const keys = [""];
  for (let i = 0; i < path.length; i++) {
    if (path[i] === ".") keys.push("");
    else if (path[i] === "\\") keys[keys.length - 1] += path[++i];
    else keys[keys.length - 1] += path[i];
  }
  return keys;
}

function naiveLookUp(value: Value, keys: string[]): Value | undefined {
  if (keys.length === 0) return value;
  const [first, ...others] = keys;
  const member = value.members.findLast(([key]) => key === first);
  return member === undefined ? undefined : naiveLookUp(member[1], others);
}

/** A line, read from left to right. */
class NaiveLine {
  at: number;

  constructor(
    readonly bytes: Uint8Array,
    readonly number: number,
    readonly start: number,
    readonly end: number,
  ) {
    this.at = start;
  }

  fail(kind: string, offset: number): never {
    throw new NaiveNdjsonError(kind, this.number, offset);
  }

  /** The character at the present byte, after whitespace; "" at the end. */
  peek(): string {
    while (this.at < this.end && WHITESPACE.includes(this.characterAt(this.at))) this.at++;
    return this.characterAt(this.at);
  }

  /** A byte as a character. */
  characterAt(i: number): string {
    return i < this.end ? String.fromCharCode(this.bytes[i]) : "";
  }

  /** The line's value, or null where it is blank. */
  value(): Value | null {
    if (this.peek() === "") return null;
    for (let i = this.start; i < this.end;) {
      const length = characterLength(this.bytes, i, this.end);
      if (length === 0) this.fail("utf8", i);
      i += length;
    }
    const value = this.any(1);
    if (this.peek() !== "") this.fail("syntax", this.at);
    return value;
  }

  any(level: number): Value {
    const first = this.peek();
    const start = this.at;
    const made = (kind: string, members: Value["members"] = []) => {
      return { kind, start, end: this.at, members };
    };
    if (first === '"') {
      this.string();
      return made("string");
    }
    if (first === "{" || first === "[") {
      if (level > LEVELS) this.fail("too_deep", start);
      if (first === "[") {
        this.list("]", () => this.any(level + 1));
        return made("array");
      }
      const members = this.list("}", () => this.member(level));
      return made("object", members);
    }
    if (first === "" || !"-0123456789tfn".includes(first)) this.fail("syntax", start);
    while (this.at < this.end && !this.endsScalar(this.at)) this.at++;
    if (first === "t") return made("true");
    if (first === "f") return made("false");
    if (first === "n") return made("null");
    return made("number");
  }

  /** Brackets with something between commas. */
  list<Item>(close: string, item: () => Item): Item[] {
    const items: Item[] = [];
    this.at++;
    if (this.peek() !== close) {
      for (;;) {
        items.push(item());
        const next = this.peek();
        if (next !== "," && next !== close) this.fail("syntax", this.at);
        if (next === close) break;
        this.at++;
      }
    }
    this.at++;
    return items;
  }

  member(level: number): [string | null, Value] {
    if (this.peek() !== '"') this.fail("syntax", this.at);
    const key = this.string();
    if (this.peek() !== ":") this.fail("syntax", this.at);
    this.at++;
    return [key, this.any(level + 1)];
  }

  /** What the string means that begins here, or null. */
  string(): string | null {
    const start = this.at;
    for (this.at++; this.at < this.end; this.at++) {
      if (this.bytes[this.at] < 0x20) this.fail("control_character", this.at);
      if (this.characterAt(this.at) === '"' && !this.isEscaped(this.at)) {
        this.at++;
        return meaning(this.bytes.slice(start + 1, this.at - 1));
      }
    }
    this.fail("unclosed_string", start);
  }

  endsScalar(i: number): boolean {
    const character = this.characterAt(i);
    if (character === '"') return !this.isEscaped(i);
    return (WHITESPACE + OPERATORS).includes(character);
  }

  /** Whether an odd number of backslashes stands right before byte i. */
  isEscaped(i: number): boolean {
    let backslashes = 0;
    while (this.bytes[i - backslashes - 1] === 0x5c) backslashes++;
    return backslashes % 2 === 1;
  }
}

const ESCAPES: { [letter: string]: string } = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

/** What the inside of a string means, or null where an escape is none. */
function meaning(inside: Uint8Array): string | null {
  let meant = "";
  for (let i = 0; i < inside.length;) {
    if (inside[i] !== 0x5c) {
      const length = characterLength(inside, i, inside.length);
      meant += new TextDecoder().decode(inside.slice(i, i + length));
      // the decoder drops a byte order mark
      if (inside[i] === 0xef && inside[i + 1] === 0xbb && inside[i + 2] === 0xbf) meant += "\ufeff";
      i += length;
      continue;
    }
    const letter = String.fromCharCode(inside[i + 1]);
    if (letter === "u") {
      const digits = String.fromCharCode(...inside.slice(i + 2, i + 6));
      if (!/^[0-9a-fA-F]{4}$/.test(digits)) return null;
      meant += String.fromCharCode(parseInt(digits, 16));
      i += 6;
    } else {
      if (!Object.hasOwn(ESCAPES, letter)) return null;
      meant += ESCAPES[letter];
      i += 2;
    }
  }
  return meant;
}

/** The length of the well-formed character (RFC 3629) at byte i, or 0 when there is none. */
function characterLength(bytes: Uint8Array, i: number, end: number): number {
  const lead = bytes[i];
  if (lead < 0x80) return 1;
  if (lead < 0xc0) return 0; // a continuation
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf8 ? 4 : 0;
  if (length === 0 || i + length > end) return 0;
  let codePoint = lead % 2 ** (7 - length);
  for (let k = 1; k < length; k++) {
    if (bytes[i + k] < 0x80 || bytes[i + k] > 0xbf) return 0;
    codePoint = codePoint * 64 + (bytes[i + k] - 0x80);
  }
  const shortest = codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  const isSurrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
  return shortest === length && !isSurrogate && codePoint <= 0x10ffff ? length : 0;
}
