/**
 * StructuralScanner: what it takes, what it keeps between windows, and where it writes.
 *
 * @module
 */

import { assert, assertEquals, assertThrows } from "@std/assert";
import { test } from "node:test";
import { HEAP_BASE, SLOT, Workspace } from "../kernels/_workspace.ts";
import { modules } from "../kernels/catalogue.ts";
import { JsonEscaper } from "../kernels/json_escape/mod.ts";
import { ScanError, StructuralScanner } from "../kernels/structural_scan/mod.ts";
import { sameAnswer } from "./_contract.ts";
import { delimiterForms, formats, jsonForms, latin1 } from "./_inputs/structural_scan.ts";
import { ask } from "./_inputs/structural_scan_ways.ts";
import { type NaiveInput, naiveStructuralScan } from "./_naive/structural_scan.ts";

// deno-lint-ignore no-explicit-any -- bad input has any type
type Anything = any;

/** Puts a text, a byte a character, into a window; returns its length. */
function put(scanner: StructuralScanner, text: string): number {
  scanner.input.set(latin1(text));
  return text.length;
}

/** Checks that a call fails, and that the message says `word`. */
function fails(
  call: () => unknown,
  kind: typeof TypeError | typeof RangeError,
  word: string,
): void {
  const { message } = assertThrows(call, kind) as Error;
  assert(message.includes(word), `"${message}" does not say ${word}`);
}

test("StructuralScanner refuses a capacity that is none", () => {
  for (const capacity of [0, -1, 1.5, NaN, Infinity]) {
    fails(() => new StructuralScanner(capacity), RangeError, "capacity");
  }
  for (const capacity of ["5", null, undefined, 5n]) {
    fails(() => new StructuralScanner(capacity as Anything), TypeError, "capacity");
  }
});

test("StructuralScanner tells the size when memory cannot hold it", () => {
  for (const capacity of [2 ** 31, 2 ** 40]) {
    fails(() => new StructuralScanner(capacity), RangeError, String(capacity));
  }
});

/** Every method, by name, on a length and options. */
const methods: readonly (readonly [
  name: string,
  (scanner: StructuralScanner, length: number, options?: { more?: boolean }) => unknown,
])[] = [
  ["json", (scanner, length, options) => scanner.json(length, options)],
  ["jsonMask", (scanner, length, options) => scanner.jsonMask(length, options)],
  ["countJson", (scanner, length, options) => scanner.countJson(length, options)],
  ["utf8", (scanner, length, options) => scanner.utf8(length, options)],
  ["minify", (scanner, length, options) => scanner.minify(length, options)],
  ["delimiters", (scanner, length, options) => scanner.delimiters(length, "csv", options)],
  ["delimiterMask", (scanner, length, options) => scanner.delimiterMask(length, "csv", options)],
  [
    "countDelimiters",
    (scanner, length, options) => scanner.countDelimiters(length, "csv", options),
  ],
];

for (const [name, call] of methods) {
  test(`StructuralScanner.${name}() refuses a length that is none`, () => {
    const scanner = new StructuralScanner(10);
    for (const length of [11, -1, 0.5, NaN]) {
      fails(() => call(scanner, length), RangeError, String(length));
    }
    for (const length of ["5", null, undefined]) {
      fails(() => call(scanner, length as Anything), TypeError, "length");
    }
    for (const more of ["yes", 1, null]) {
      fails(() => call(scanner, 1, { more } as Anything), TypeError, "more");
    }
    fails(() => call(scanner, 1, null as Anything), TypeError, "options");
    call(scanner, put(scanner, "[1, 2, 3 ]"));
  });

  test(`StructuralScanner.${name}() takes only itself within a text, and loses nothing`, () => {
    const scanner = new StructuralScanner(64);
    // a string, a character and an escape that the windows cut
    const first = '["a, \\"b\\', second = '"\xc3', third = '\xa9,"\n,1]';
    const whole = new StructuralScanner(64);
    const wanted = answers(whole, call, [first, second, third]);
    const got = answers(scanner, call, [first, second, third], () => {
      for (const [other, askOther] of methods) {
        if (other !== name) fails(() => askOther(scanner, 1), TypeError, name);
      }
      fails(() => call(scanner, 65, { more: true }), RangeError, "65");
      fails(() => call(scanner, 1, { more: "no" } as Anything), TypeError, "more");
      if (name.endsWith("elimiters") || name === "delimiterMask") {
        const input = { form: "delimiters", bytes: new Uint8Array(1) } as const;
        fails(() => ask(scanner, { ...input, format: "toString" as Anything }, 1), TypeError, "");
        fails(() => scanner.delimiters(1, { csv: { rows: true } }), TypeError, "");
      }
    });
    assertEquals(got, wanted);
  });
}

/** The answers to windows of one text; `between` is called before the second and the third. */
function answers(
  scanner: StructuralScanner,
  call: (typeof methods)[number][1],
  windows: readonly string[],
  between?: () => void,
): unknown[] {
  return windows.map((text, i) => {
    if (i > 0) between?.();
    const answer = call(scanner, put(scanner, text), { more: i + 1 < windows.length });
    return typeof answer === "number" ? answer : [...answer as Uint32Array];
  });
}

test("StructuralScanner refuses a format that changes within a text, and loses nothing", () => {
  const scanner = new StructuralScanner(16);
  const csv = { csv: { separator: ";" } };
  assertEquals([...scanner.delimiters(put(scanner, 'a;"b'), csv, { more: true })], [1]);
  for (const other of ["csv", "ndjson", { bytes: ";" }, { csv: { separator: ";", rows: true } }]) {
    fails(() => scanner.delimiters(4, other as Anything, { more: true }), TypeError, "format");
  }
  // the same, said anew
  const again = { csv: { separator: ";", rows: false } };
  assertEquals([...scanner.delimiters(put(scanner, ';";;'), again, { more: true })], [2, 3]);
  assertEquals([...scanner.delimiters(put(scanner, ";"), csv)], [0]);
  assertEquals([...scanner.delimiters(put(scanner, "a,b"), "csv")], [1]);
});

test("StructuralScanner counts errors from the text's first byte and begins anew after them", () => {
  const scanner = new StructuralScanner(8);
  const error = (text: string, more = false): [string, number] => {
    const error = assertThrows(() => scanner.json(put(scanner, text), { more }), ScanError);
    return [error.kind, error.offset];
  };
  const give = (text: string) => [...scanner.json(put(scanner, text), { more: true })];
  assertEquals(give("[1,   "), [0, 1, 2]);
  assertEquals(give('"abcdef'), [0]);
  assertEquals(error("xx"), ["unclosed_string", 6]);
  assertEquals(give('["a\n'), [0, 1]);
  assertEquals(error('\t"]'), ["control_character", 3]);
  assertEquals(give('["a\xe4'), [0, 1]);
  assertEquals(give("\xb8"), []);
  assertEquals(error('"]', true), ["utf8", 3], "as soon as it is known");
  assertEquals(give("\xe4\xb8"), [0]);
  assertEquals(error(""), ["utf8", 0]);
  assertEquals(give("  "), []);
  assertEquals(error(" "), ["empty", 0]);
  assertEquals([...scanner.json(put(scanner, "[]"))], [0, 1]);
});

test("StructuralScanner.utf8() counts from the text's first byte and then begins anew", () => {
  const scanner = new StructuralScanner(8);
  const utf8 = (text: string, more: boolean) => scanner.utf8(put(scanner, text), { more });
  assertEquals(utf8("abcdef\xf0\x9f", true), -1);
  assertEquals(utf8("\x98", true), -1);
  assertEquals(utf8("x", true), 6);
  assertEquals(utf8("abcd\xf0\x9f", true), -1);
  assertEquals(utf8("\x98\x80\xc3", true), -1);
  assertEquals(utf8("", true), -1);
  assertEquals(utf8("", false), 8);
  assertEquals(utf8("\x80", false), 0);
  assertEquals(utf8("ok", false), -1);
});

test("StructuralScanner without more starts each text anew", () => {
  const scanner = new StructuralScanner(8);
  assertEquals([...scanner.json(put(scanner, "1"))], [0]);
  assertEquals([...scanner.json(put(scanner, "1"))], [0], "no scalar goes on");
  assertEquals([...scanner.json(put(scanner, "1\\"))], [0]);
  assertEquals([...scanner.json(put(scanner, '""'))], [0], "no escape goes on");
  assertEquals([...scanner.delimiters(put(scanner, "a"), "ndjson")], [0]);
  assertEquals([...scanner.delimiters(put(scanner, "a\n"), "ndjson")], [0], "a line begins");
});

test("StructuralScanner answers in views of its memory", () => {
  const workspace = new Workspace();
  const scanner = new StructuralScanner(64, workspace);
  const length = put(scanner, "[1, 2 ]");
  assertEquals(scanner.input.length, 64);
  for (const [name, call] of methods) {
    const answer = call(scanner, length);
    if (typeof answer === "number") continue;
    assert((answer as Uint8Array).buffer === workspace.memory.buffer, name);
  }
  assertEquals(latin1("[1, 2 ]"), [...scanner.input.subarray(0, length)], "the input is intact");
});

test("StructuralScanner goes on when a neighbour has grown the memory", () => {
  const workspace = new Workspace();
  const scanner = new StructuralScanner(64, workspace);
  assertEquals([...scanner.json(put(scanner, '["a'), { more: true })], [0, 1]);
  const old = scanner.input;
  const escaper = new JsonEscaper(100_000, workspace);
  escaper.escape(0);
  assertEquals(old.length, 0);
  assertEquals([...scanner.json(put(scanner, '", 1]'))], [1, 3, 4]);
});

const canary = 0xa5;

/** Fills a part of a workspace with canaries; the answer tells whether they live. */
function guard(workspace: Workspace, at: number, bytes: number): () => boolean {
  workspace.bytes.fill(canary, at, at + bytes);
  return () => workspace.bytes.subarray(at, at + bytes).every((byte) => byte === canary);
}

test("StructuralScanner stays inside its own part of a shared workspace", () => {
  const workspace = new Workspace();
  const capacities = [1, 63, 64, 200];
  // the slots of other kernels' tables
  const { memoryBase } = modules.structural_scan;
  const slot = memoryBase - memoryBase % SLOT;
  const guards = [
    guard(workspace, 0, slot),
    guard(workspace, slot + SLOT, HEAP_BASE - slot - SLOT),
  ];
  const scanners = capacities.map((capacity) => {
    guards.push(guard(workspace, workspace.alloc(100), 100));
    return new StructuralScanner(capacity, workspace);
  });
  guards.push(guard(workspace, workspace.alloc(5000), 5000));
  const fills = [0x2c, 0x22, 0x5c, 0x20, 0x31, 0x0a, 0x1f, 0xc3, 0xff, 0x00];
  for (const scanner of scanners) {
    for (const fill of fills) {
      for (const length of new Set([scanner.capacity, scanner.capacity - 1, 0])) {
        const bytes = new Uint8Array(length).fill(fill);
        const inputs: NaiveInput[] = [
          ...jsonForms.map((form) => ({ form, bytes })),
          ...formats.flatMap((format) => delimiterForms.map((form) => ({ form, bytes, format }))),
        ];
        for (const input of inputs) {
          scanner.input.fill(fill);
          let want: unknown = null;
          try {
            want = naiveStructuralScan(input);
          } catch {
            assertThrows(() => ask(scanner, input, length), ScanError);
          }
          if (want !== null) assert(sameAnswer(ask(scanner, input, length), want));
        }
      }
    }
    assert(guards.every((lives) => lives()), `a canary is dead at ${scanner.capacity}`);
  }
});
