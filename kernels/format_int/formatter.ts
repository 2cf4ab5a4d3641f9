/**
 * The way in without copies: the caller fills the input view and reads the answer's view.
 *
 * @module
 */

import { checkBoolean, checkCapacity, checkOptions, shown } from "../_arguments.ts";
import { engineHolding } from "../_engines.ts";
import { listStyleOf } from "../_list_style.ts";
import { OpenList } from "../_open_list.ts";
import type { Workspace } from "../_workspace.ts";
import { BaselineEngine } from "./baseline_engine.ts";
import { type Engine, SLACK } from "./engine.ts";
import {
  BOOL,
  type FormatIntOptions,
  INT16,
  INT32,
  INT64,
  INT8,
  type Ints,
  type Style,
  UINT16,
  UINT32,
  UINT64,
  UINT8,
} from "./options.ts";
import { WasmEngine } from "./wasm.ts";
import { lists } from "./windows.ts";

/** The arrays of an {@linkcode IntFormatter} by the names of their types. */
export interface IntViews {
  /** Integers of 8 bits. */
  readonly int8: Int8Array;
  /** The same without a sign. */
  readonly uint8: Uint8Array;
  /** Integers of 16 bits. */
  readonly int16: Int16Array;
  /** The same without a sign. */
  readonly uint16: Uint16Array;
  /** Integers of 32 bits. */
  readonly int32: Int32Array;
  /** The same without a sign. */
  readonly uint32: Uint32Array;
  /** Integers of 64 bits. */
  readonly int64: BigInt64Array;
  /** The same without a sign. */
  readonly uint64: BigUint64Array;
  /** Bytes of 0 and 1, for `false` and `true`. */
  readonly bool: Uint8Array;
}

/** A type of values by its name: `"int32"`, `"uint64"`, `"bool"`. */
export type IntType = keyof IntViews;

/** Options of one call of {@linkcode IntFormatter.format}. */
export interface IntFormatterOptions extends FormatIntOptions {
  /**
   * Whether the array goes on in the next call, with values of any type: the closing bracket waits
   * for the call without `more`. The other options hold from an array's first call on. Default:
   * `false`.
   */
  readonly more?: boolean;
}

const KINDS: ReadonlyMap<string, number> = new Map([
  ["int8", INT8],
  ["uint8", UINT8],
  ["int16", INT16],
  ["uint16", UINT16],
  ["int32", INT32],
  ["uint32", UINT32],
  ["int64", INT64],
  ["uint64", UINT64],
  ["bool", BOOL],
]);

function kindNamed(type: unknown): number {
  const kind = typeof type === "string" ? KINDS.get(type) : undefined;
  if (kind !== undefined) return kind;
  throw new TypeError(`"type" expected one of ${[...KINDS.keys()].join(", ")}, got ${shown(type)}`);
}

/** The most bytes of text that a value takes: 20 characters and a separator of two. */
const WIDEST_VALUE = 22;

/**
 * Formats in place: no copy in, no copy out.
 *
 * The memory is bounded by the capacity: 8 bytes a value for the input, 22 for the answer, besides the
 * mebibyte of a workspace for the kernels' tables. An array of any length goes through in windows with
 * `more: true`. On a workspace that is shared, another kernel's growth detaches views: call
 * {@linkcode IntFormatter.input} again, and use an answer before anybody else allocates.
 *
 * @example
 * ```ts
 * import { IntFormatter } from "@lanemark/kernels/format-int";
 *
 * const formatter = new IntFormatter(1024);
 * formatter.input("int32").set([1, -20, 300]);
 * const bytes = formatter.format("int32", 3);
 * if (new TextDecoder().decode(bytes) !== "[1,-20,300]") throw new Error("differs");
 * ```
 */
export class IntFormatter {
  /** Values the input holds, of whichever type. */
  readonly capacity: number;
  readonly #engine: Engine;
  readonly #list: OpenList<Ints, Style, Engine>;

  /**
   * Reserves memory for windows of `capacity` values.
   *
   * @param capacity Values of a window.
   * @param workspace A memory to share with other kernels. Default: one of its own.
   * @throws {TypeError} if the capacity is no number.
   * @throws {RangeError} if the capacity is no whole number above 0, or memory for it is lacking.
   */
  constructor(capacity: number, workspace?: Workspace) {
    checkCapacity(capacity, "values");
    this.capacity = capacity;
    // two brackets, and the separator before a window that goes on
    const room = { bytes: 8 * capacity, answers: WIDEST_VALUE * capacity + 4 + SLACK };
    this.#engine = engineHolding<Engine>(
      `${capacity} values`,
      () => new WasmEngine(room, workspace),
      () => new BaselineEngine(room),
    );
    const changing = "The separator, brackets or lines";
    this.#list = new OpenList(lists, this.#engine, capacity, changing);
  }

  /**
   * The input as `capacity` values of a type. All types share one memory.
   *
   * @throws {TypeError} for a type that does not exist.
   */
  input<Type extends IntType>(type: Type): IntViews[Type] {
    const kind = kindNamed(type);
    const view = this.#engine.input(kind);
    return view.subarray(0, this.capacity) as unknown as IntViews[Type];
  }

  /**
   * Formats the first `count` values of the input.
   *
   * @param type The values' type.
   * @returns A view of the answer, valid until the next call.
   * @throws {TypeError} if an argument is of another type, an option does not exist, or the options
   * change within an array: nothing is lost then.
   * @throws {RangeError} if `count` is no whole number from 0 to the capacity: nothing is lost. And
   * for a boolean that is neither 0 nor 1, with its index in the array: the array is then given up
   * and the next call begins anew.
   */
  format(type: IntType, count: number, options: IntFormatterOptions = {}): Uint8Array {
    const kind = kindNamed(type);
    checkOptions(options);
    const { separator, brackets, lines, more = false } = options;
    checkBoolean("more", more);
    const asked = listStyleOf({ separator, brackets, lines });
    const says = separator !== undefined || brackets !== undefined || lines !== undefined;
    return this.#list.next(kind, count, asked, says, more);
  }
}
