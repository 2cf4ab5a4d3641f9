/**
 * The way in without copies: the caller fills the columns' views and reads the answer's view.
 *
 * @module
 */

import { checkBoolean, checkCapacity, checkCount, shown, typeName } from "../_arguments.ts";
import { noSimd } from "../_simd.ts";
import type { Workspace } from "../_workspace.ts";
import { BaselineEngine } from "./baseline_engine.ts";
import type { DictionaryColumn, FormatRowsOptions } from "./columns.ts";
import { dictionaryError, firstError } from "./diagnose.ts";
import { answerBound, type Engine, widestRow } from "./engine.ts";
import { checkName, checkNames, keyOf, writtenName } from "./names.ts";
import { checkDictionaries, dictionaryOf, policyOf, type Shape } from "./plan.ts";
import {
  CODES16,
  CODES32,
  CODES8,
  FLOAT32,
  FLOAT64,
  INT16,
  INT32,
  INT64,
  INT8,
  UINT16,
  UINT32,
  UINT64,
  UINT8,
  UTF16,
  UTF8,
} from "./types.ts";
import { WasmEngine } from "./wasm.ts";

/** The arrays of a column's values, by type. */
export interface RowTypes {
  /** -128 to 127. */
  int8: Int8Array;
  /** 0 to 255. */
  uint8: Uint8Array;
  /** -32,768 to 32,767. */
  int16: Int16Array;
  /** 0 to 65,535. */
  uint16: Uint16Array;
  /** 32 bits with a sign. */
  int32: Int32Array;
  /** 32 bits. */
  uint32: Uint32Array;
  /** 64 bits with a sign: all digits are written. */
  int64: BigInt64Array;
  /** 64 bits: all digits are written. */
  uint64: BigUint64Array;
  /** Widened before they are written. */
  float32: Float32Array;
  /** In their shortest digits. */
  float64: Float64Array;
  /** 0 or 1. */
  bool: Uint8Array;
}

/** The types of a dictionary's codes. */
export type RowCodes = "uint8" | "uint16" | "uint32";

/** A column that a {@linkcode RowFormatter} makes room for. */
export type RowShape =
  & {
    /** The members' name. */
    readonly name: string;
    /** Whether cells can be null or missing. Default: `false`. */
    readonly kinds?: boolean;
  }
  & (
    | { readonly type: keyof RowTypes }
    | {
      readonly type: "utf16";
      /** Code units that a window's strings have together. */
      readonly units: number;
    }
    | {
      readonly type: "utf8";
      /** Bytes that a window's strings have together. */
      readonly bytes: number;
    }
    | {
      readonly type: "dictionary";
      readonly codes: RowCodes;
      readonly values: DictionaryColumn["values"];
    }
  );

/** The views of a column, to be filled. */
export type RowCells<Of extends RowShape> =
  & (Of extends { type: infer Type extends keyof RowTypes } ? { readonly values: RowTypes[Type] }
    : Of extends { type: "utf16" } ? { readonly units: Uint16Array; readonly offsets: Uint32Array }
    : Of extends { type: "utf8" } ? { readonly bytes: Uint8Array; readonly offsets: Uint32Array }
    : Of extends { codes: infer Codes extends RowCodes } ? { readonly codes: RowTypes[Codes] }
    : never)
  & (Of extends { kinds: true } ? { readonly kinds: Uint8Array } : unknown);

const TYPES: ReadonlyMap<unknown, number> = new Map<unknown, number>([
  ["int8", INT8],
  ["uint8", UINT8],
  ["int16", INT16],
  ["uint16", UINT16],
  ["int32", INT32],
  ["uint32", UINT32],
  ["int64", INT64],
  ["uint64", UINT64],
  ["float32", FLOAT32],
  ["float64", FLOAT64],
  ["bool", CODES8],
  ["utf16", UTF16],
  ["utf8", UTF8],
]);

const CODES: ReadonlyMap<unknown, number> = new Map<unknown, number>([
  ["uint8", CODES8],
  ["uint16", CODES16],
  ["uint32", CODES32],
]);

function shapeOf(shape: RowShape, index: number, policy: number): Shape {
  if (typeof shape !== "object" || shape === null) {
    throw new TypeError(`"columns"[${index}] expected a column, got ${typeName(shape)}`);
  }
  const { name, kinds = false } = shape;
  checkName(name, index);
  checkBoolean(`${name}.kinds`, kinds);
  const written = writtenName(name, index, policy);
  const own = { name, written, nullable: kinds, key: keyOf(written) };
  if (shape.type === "dictionary") {
    const type = CODES.get(shape.codes);
    if (type === undefined) {
      throw new TypeError(
        `"${name}.codes" expected "uint8", "uint16" or "uint32", got ${shown(shape.codes)}`,
      );
    }
    return { ...own, type, dictionary: dictionaryOf(shape.values, name) };
  }
  const type = TYPES.get(shape.type);
  if (type === undefined) {
    const names = [...TYPES.keys(), "dictionary"].join(", ");
    throw new TypeError(`"${name}.type" expected one of ${names}, got ${shown(shape.type)}`);
  }
  return { ...own, type, dictionary: null };
}

/** How many units or bytes of strings a column has room for. */
function textRoom({ name, type }: Shape, shape: RowShape): number {
  if (type < UTF16) return 0;
  const what = type === UTF16 ? "units" : "bytes";
  const room: unknown = (shape as { readonly units?: unknown; readonly bytes?: unknown })[what];
  if (Number.isInteger(room) && room as number >= 0) return room as number;
  throw new RangeError(
    `"${name}.${what}" expected a whole number of ${what} from 0 on, got ${shown(room)}`,
  );
}

/**
 * Writes rows in place: no copy in, no copy out.
 *
 * The memory is bounded by the capacities: for each row what its cells take, their text twice, and 6
 * bytes for each unit or byte of a string, besides the mebibyte of a workspace for the kernels' tables. A
 * table of any length goes through in windows. On a workspace that is shared, another kernel's growth
 * detaches views: read `columns` again, and use an answer before anybody else allocates.
 *
 * @example
 * ```ts
 * import { RowFormatter } from "@lanemark/kernels/format-rows";
 *
 * const formatter = new RowFormatter(1000, [
 *   { name: "time", type: "int64" },
 *   { name: "path", type: "utf8", bytes: 50_000 },
 * ]);
 * const [time, path] = formatter.columns;
 * time.values.set([1704067200000n, 1704067200250n]);
 * const { written } = new TextEncoder().encodeInto("/a/b", path.bytes);
 * path.offsets.set([0, 2, written]);
 * const bytes = formatter.format(2);
 * const lines = '{"time":1704067200000,"path":"/a"}\n{"time":1704067200250,"path":"/b"}\n';
 * if (new TextDecoder().decode(bytes) !== lines) throw new Error("differs");
 * ```
 */
export class RowFormatter<const Shapes extends readonly RowShape[]> {
  /** Rows of a window. */
  readonly capacity: number;
  readonly #engine: Engine;
  readonly #shapes: readonly Shape[];
  readonly #policy: number;

  /**
   * Reserves memory for windows of `capacity` rows.
   *
   * @param capacity Rows of a window.
   * @param columns What the rows are made of. Dictionaries are read now.
   * @param workspace A memory to share with other kernels. Default: one of its own.
   * @throws {TypeError} if the capacity is no number, or for a type or an option that does not exist.
   * @throws {RangeError} if a capacity is no whole number, two columns have the same name, a
   * dictionary's string cannot be written, or memory is lacking.
   */
  constructor(
    capacity: number,
    columns: Shapes,
    options: FormatRowsOptions = {},
    workspace?: Workspace,
  ) {
    checkCapacity(capacity, "rows");
    if (!Array.isArray(columns)) {
      throw new TypeError(`"columns" expected a list of columns, got ${typeName(columns)}`);
    }
    this.capacity = capacity;
    const policy = this.#policy = policyOf(options);
    const texts: number[] = [];
    const shapes = Array.from(columns, (shape: RowShape, i) => {
      const own = shapeOf(shape, i, policy);
      texts.push(textRoom(own, shape));
      return own;
    });
    checkNames(shapes);
    checkDictionaries(shapes);
    this.#shapes = shapes;
    const units = texts.reduce((sum, one) => sum + one, 0);
    const answers = answerBound(capacity, widestRow(shapes), units);
    let wrong: number;
    try {
      this.#engine = noSimd() === null ? new WasmEngine(workspace) : new BaselineEngine();
      wrong = this.#engine.lay(shapes, policy, { rows: capacity, texts }, answers);
    } catch (cause) {
      if (!(cause instanceof RangeError)) throw cause;
      const what = `${capacity} rows of ${shapes.length} columns`;
      throw new RangeError(`Cannot hold ${what}: ${cause.message}`, { cause });
    }
    if (wrong >= 0) {
      throw dictionaryError(shapes[wrong].name, shapes[wrong].dictionary!, policy);
    }
  }

  /** The columns' views, in their order: what is to be written. */
  get columns(): { readonly [I in keyof Shapes]: RowCells<Shapes[I]> } {
    return this.#shapes.map(({ type, dictionary }, i) => {
      const { values, offsets, kinds } = this.#engine.cells(i);
      const own = kinds === null ? {} : { kinds };
      if (type === UTF16) return { units: values, offsets, ...own };
      if (type === UTF8) return { bytes: values, offsets, ...own };
      return dictionary === null ? { values, ...own } : { codes: values, ...own };
    }) as unknown as { readonly [I in keyof Shapes]: RowCells<Shapes[I]> };
  }

  /**
   * Writes the first `rows` rows.
   *
   * @returns A view of the answer, valid until the next call.
   * @throws {TypeError} if `rows` is no number.
   * @throws {RowError} for the first cell that cannot be written, with its row and column.
   * @throws {RangeError} if `rows` is no whole number from 0 to the capacity.
   */
  format(rows: number): Uint8Array {
    checkCount("rows", rows, this.capacity);
    const length = rows === 0 ? 0 : this.#engine.format(rows, 0);
    if (length < 0) {
      const columns = this.#shapes.map((shape, i) => ({ ...shape, ...this.#engine.cells(i) }));
      throw firstError(columns, 0, rows, this.#policy);
    }
    return this.#engine.answers().subarray(0, length);
  }
}
