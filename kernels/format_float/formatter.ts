/**
 * The way in without copies: the caller fills the input view and reads the answer's view.
 *
 * @module
 */

import { checkBoolean, checkCapacity, checkOptions, shown } from "../_arguments.ts";
import { engineHolding } from "../_engines.ts";
import { OpenList } from "../_open_list.ts";
import type { Workspace } from "../_workspace.ts";
import { BaselineEngine } from "./baseline_engine.ts";
import { type Engine, SLACK, WIDEST_FIXED } from "./engine.ts";
import {
  checkDigits,
  FLOAT32,
  FLOAT64,
  type Floats,
  type FormatFloatOptions,
  SHORTEST,
  type Style,
  styleOf,
} from "./options.ts";
import { WasmEngine } from "./wasm.ts";
import { lists } from "./windows.ts";

/** A type of values by its name. */
export type FloatType = "float64" | "float32";

/** Options of one call of {@linkcode FloatFormatter.format}. */
export interface FloatFormatterOptions extends FormatFloatOptions {
  /**
   * Digits after the point, from 0 to 20, as `toFixed()` writes them. Default: as many as it takes to
   * read the same value back.
   */
  readonly digits?: number;
  /**
   * Whether the array goes on in the next call: the closing bracket waits for the call without `more`.
   * The other options hold from an array's first call on. Default: `false`.
   */
  readonly more?: boolean;
}

/** The most bytes of text that a value takes, with a separator of two. */
const WIDEST_VALUE = WIDEST_FIXED + 2;

function kindNamed(type: unknown): number {
  if (type === "float64") return FLOAT64;
  if (type === "float32") return FLOAT32;
  throw new TypeError(`"type" expected "float64" or "float32", got ${shown(type)}`);
}

/**
 * Formats in place: no copy in, no copy out.
 *
 * The memory is bounded by the capacity: 8 bytes a value for the input, 45 for the answer, besides the
 * mebibyte of a workspace for the kernels' tables. An array of any length goes through in windows with
 * `more: true`. On a workspace that is shared, another kernel's growth detaches views: read `doubles`
 * and `floats` again, and use an answer before anybody else allocates.
 *
 * @example
 * ```ts
 * import { FloatFormatter } from "@lanemark/kernels/format-float";
 *
 * const formatter = new FloatFormatter(1024);
 * formatter.doubles.set([0.1, -2.5, 1e21]);
 * const bytes = formatter.format("float64", 3);
 * if (new TextDecoder().decode(bytes) !== "[0.1,-2.5,1e+21]") throw new Error("differs");
 * ```
 */
export class FloatFormatter {
  /** Values the input holds, of either type. */
  readonly capacity: number;
  readonly #engine: Engine;
  readonly #list: OpenList<Floats, Style, Engine>;

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
    const room = { values: capacity, answers: WIDEST_VALUE * capacity + 4 + SLACK };
    this.#engine = engineHolding<Engine>(
      `${capacity} values`,
      () => new WasmEngine(room, workspace),
      () => new BaselineEngine(room),
    );
    this.#list = new OpenList(lists, this.#engine, capacity, "The options");
  }

  /** The input as doubles. */
  get doubles(): Float64Array {
    return this.#engine.input(FLOAT64) as Float64Array;
  }

  /** The input as floats, in the same memory. */
  get floats(): Float32Array {
    return this.#engine.input(FLOAT32) as Float32Array;
  }

  /**
   * Formats the first `count` values of the input.
   *
   * @param type Which view of the input holds them.
   * @returns A view of the answer, valid until the next call.
   * @throws {TypeError} if an argument is of another type, an option does not exist, or the options
   * change within an array: nothing is lost then.
   * @throws {RangeError} if `count` is no whole number from 0 to the capacity, or `digits` none from 0
   * to 20: nothing is lost. And for a value that is not finite under `nonFinite: "throw"`, with its
   * index in the array: the array is then given up and the next call begins anew.
   */
  format(type: FloatType, count: number, options: FloatFormatterOptions = {}): Uint8Array {
    const kind = kindNamed(type);
    checkOptions(options);
    const { digits, more = false, separator, brackets, lines, nonFinite } = options;
    checkBoolean("more", more);
    if (digits !== undefined) checkDigits(digits);
    const asked = styleOf({ separator, brackets, lines, nonFinite }, digits ?? SHORTEST);
    const says = [digits, separator, brackets, lines, nonFinite].some((one) => one !== undefined);
    return this.#list.next(kind, count, asked, says, more);
  }
}
