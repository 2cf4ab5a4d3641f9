/**
 * Compiles a room's assembly, as it stands or with some of its switches set otherwise.
 *
 * A switch is a constant in the room's `assembly/switches.ts`, or in `_assembly/<room>/switches.ts`
 * where other rooms use what it decides. Setting one otherwise changes what the compiler reads of
 * that file, never the file: any number of builds can be made of one tree.
 *
 * @module
 */

import asc from "assemblyscript/asc";
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { SLOT } from "./_workspace.ts";

/**
 * Each room's slot of static data, which is a part of its kernel's bytes: a slot is never given anew.
 * Slot 0 starts at 1024 so that no table lies at address 0; there are 16.
 */
const SLOTS: { readonly [room: string]: number } = {
  json_escape: 0,
  structural_scan: 1,
  format_int: 2,
  format_float: 3,
  parse_number: 4,
  ndjson_extract: 5,
  event_mask: 6,
  sessionize: 10,
  retention: 11,
  format_rows: 13,
  event_sort: 12,
  sequence: 8,
  next_node: 9,
  bitmask_funnel: 7,
};

/** The rooms. */
export const ROOMS: readonly string[] = Object.keys(SLOTS);

/** A decision of a kernel's that the compiler can take the other way. */
export interface Switch {
  /** The constant's name. */
  readonly name: string;
  /** The value of the kernel that ships. */
  readonly accepted: SwitchValue;
  /** Values worth a comparison. */
  readonly alternatives: readonly SwitchValue[];
}

/** A design chosen or not, or a tunable's number. */
export type SwitchValue = boolean | number;

/** Switches set otherwise than accepted, by name. */
export type Setting = { readonly [name: string]: SwitchValue };

/** What one compilation makes. */
export interface Built {
  /** The module. */
  readonly wasm: Uint8Array;
  /** SHA-256 of the module's bytes. */
  readonly wasmSha256: string;
  /** The text of `<kernel>.ts`: the module as base64, with what made it. */
  readonly text: string;
  /** The text of `<kernel>.wat`: the module to read. */
  readonly wat: string;
}

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = dirname(HERE);

/** A room's entry: `assembly.ts`, or `assembly/mod.ts` once it is a folder. */
function entryOf(room: string): string {
  const file = join(HERE, room, "assembly.ts");
  return existsSync(file) ? file : join(HERE, room, "assembly", "mod.ts");
}

/** Where a room's switches are: with its own assembly, or with what it shares. */
function switchesFile(room: string): string {
  const shared = join(HERE, "_assembly", room, "switches.ts");
  return existsSync(shared) ? shared : join(HERE, room, "assembly", "switches.ts");
}

const declaration = /^export const (\w+): (bool|i32) = (true|false|-?\d+); \/\/ or (.+)$/gm;

function valueOf(text: string): SwitchValue {
  return text === "true" || text === "false" ? text === "true" : Number(text);
}

/** The switches that a `switches.ts` declares: `export const NAME: type = value; // or value, value`. */
export function declaredSwitches(source: string): Switch[] {
  const found = [...source.matchAll(declaration)].map(([, name, , accepted, others]) => ({
    name,
    accepted: valueOf(accepted),
    alternatives: others.split(", ").map(valueOf),
  }));
  const exported = source.match(/^export /gm)?.length ?? 0;
  if (exported === found.length) return found;
  throw new Error(
    `${exported - found.length} of ${exported} switches cannot be read: ` +
      "each is a line `export const NAME: bool|i32 = value; // or value, value`",
  );
}

/** A room's switches, in the order of their declaration; none where it declares none. */
export function switchesOf(room: string): Switch[] {
  const file = switchesFile(room);
  return existsSync(file) ? declaredSwitches(readFileSync(file, "utf8")) : [];
}

/** A `switches.ts` with other values, which must be of the constants' types. */
function withSetting(source: string, setting: Setting): string {
  const known = declaredSwitches(source);
  for (const [name, value] of Object.entries(setting)) {
    const declared = known.find((one) => one.name === name);
    if (declared === undefined) {
      const names = known.map((one) => one.name).join(", ");
      throw new RangeError(`There is no switch "${name}". The switches are ${names}`);
    }
    const wanted = typeof declared.accepted;
    const whole = typeof value === "boolean" || Number.isInteger(value);
    if (typeof value !== wanted || !whole) {
      const kind = wanted === "boolean" ? "true or false" : "a whole number";
      throw new RangeError(`The switch ${name} is ${kind}, not ${value}`);
    }
  }
  return source.replace(
    declaration,
    (line, name) => name in setting ? line.replace(/= [^;]+;/, `= ${setting[name]};`) : line,
  );
}

/** Where a room's static data begins. */
function memoryBaseOf(slot: number): number {
  return slot === 0 ? 1024 : slot * SLOT;
}

/**
 * Compiles a room with some switches set otherwise; the files on the disk stay as they are.
 *
 * @throws {RangeError} if there is no such room or switch, or a value is of another type.
 * @throws {Error} with the compiler's words if the assembly does not compile.
 */
export async function build(room: string, setting: Setting = {}): Promise<Built> {
  const slot = SLOTS[room];
  if (slot === undefined) {
    throw new RangeError(`There is no kernel "${room}". The kernels are ${ROOMS.join(", ")}`);
  }
  const replaced = switchesFile(room);
  const switches = existsSync(replaced) ? readFileSync(replaced, "utf8") : "";
  const set = withSetting(switches, setting);
  const entry = entryOf(room);
  const flags = [
    ...["--importMemory", "--noExportMemory", "--zeroFilledMemory"],
    ...["--runtime", "stub", "--noAssert", "--enable", "simd"],
    ...["-O3", "--converge", "--memoryBase", String(memoryBaseOf(slot))],
    // static data past the slot's end is an error, not a collision
    ...["--lowMemoryLimit", String((slot + 1) * SLOT)],
  ];
  // asc names functions after paths, so the paths must not depend on where the clone lies
  const name = relative(ROOT, entry).replaceAll("\\", "/");
  const out = new Map<string, Uint8Array | string>();
  // what the compiler reads is what a change of the binary can come from
  const sources = new Set<string>();
  const { error, stderr } = await asc.main(
    [name, "--baseDir", ROOT, "--outFile", "out.wasm", "--textFile", "out.wat", ...flags],
    {
      readFile(file: string, folder: string) {
        const path = join(folder, file);
        if (!existsSync(path)) return null;
        sources.add(path);
        return path === replaced ? set : readFileSync(path, "utf8");
      },
      writeFile: (file: string, contents: Uint8Array | string) => void out.set(file, contents),
    },
  );
  if (error) throw new Error(`${name} does not compile\n${stderr.toString()}`, { cause: error });
  const wasm = out.get("out.wasm") as Uint8Array;
  const wasmSha256 = sha256(wasm);
  const others = Object.entries(setting).map(([name, value]) => `${name}=${value}`);
  const text = [
    `// @generated by kernels/_build.ts from ${name}; do not edit: \`deno task build\``,
    `// asc ${asc.version}`,
    `// flags ${flags.join(" ")}`,
    `// source-sha256 ${sha256(...[...sources].sort().map((file) => readFileSync(file)))}`,
    ...(others.length > 0 ? [`// switches ${others.join(" ")}`] : []),
    "// deno-lint-ignore-file",
    "",
    "/** SHA-256 of the module's bytes. */",
    `export const wasmSha256: string = "${wasmSha256}";`,
    "/** Where the kernel's slot of static data begins. */",
    `export const memoryBase: number = ${memoryBaseOf(slot)};`,
    "/** The module, base64. */",
    `export const wasmBase64: string =\n${wrapped(Buffer.from(wasm).toString("base64"))};`,
    "",
  ].join("\n");
  return { wasm, wasmSha256, text, wat: out.get("out.wat") as string };
}

function sha256(...chunks: (Uint8Array | string)[]): string {
  const hash = createHash("sha256");
  for (const chunk of chunks) hash.update(chunk);
  return hash.digest("hex");
}

function wrapped(base64: string): string {
  const lines = base64.match(/.{1,96}/g) ?? [];
  return lines.map((line) => `  "${line}"`).join(" +\n");
}
