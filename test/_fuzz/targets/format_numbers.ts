/**
 * Calls of format_int and format_float.
 *
 * @module
 */

import type { Rng } from "../../../fixtures/mod.ts";
import {
  FloatFormatter,
  type Floats,
  type FloatType,
  formatBools,
  formatBoolsInto,
  formatFixed,
  formatFixedInto,
  formatFloat,
  formatFloats,
  formatFloatsInto,
  formatInt,
  formatInts,
  formatIntsInto,
  IntFormatter,
  type Ints,
  type IntType,
} from "../../../mod.ts";
import { types } from "../../_inputs/format_int.ts";
import { type NaiveFloatInput, naiveFormatFloat, shortest } from "../../_naive/format_float.ts";
import { naiveFormatInt, naiveInt } from "../../_naive/format_int.ts";
import * as documented from "../documented.ts";
import { destination, fill, size, taken, type Target, type Tree } from "../target.ts";

type ListOptions = { separator?: string; brackets?: boolean; lines?: boolean };

function optionsOf(random: Rng): ListOptions {
  if (random.below(4) === 0) return { lines: true };
  const options: ListOptions = {};
  if (random.below(3) === 0) options.separator = random.pick([",", ", ", "\n", "~"]);
  if (random.below(3) === 0) options.brackets = random.pick([true, false]);
  return options;
}

function intsOf(random: Rng): Ints {
  const { array: Type, bits } = random.pick(types);
  const values = new Type(size(random, 20_000));
  const isLong = bits === 64;
  for (let i = 0; i < values.length; i++) {
    const value = random.below(2 ** random.below(33)) - random.below(1000);
    values[i] = isLong ? BigInt(value) * BigInt(random.below(2 ** 31)) : value;
  }
  return values;
}

function boolsOf(random: Rng): Uint8Array {
  return Uint8Array.from({ length: size(random, 20_000) }, () => random.below(2));
}

function floatsOf(random: Rng): Floats {
  const one = () => {
    const kind = random.below(6);
    if (kind === 0) return random.below(1_000_000) / 100;
    if (kind === 1) return random.pick([NaN, Infinity, -Infinity, 0, -0, 1e21, 5e-324, 0.1]);
    return (random.below(2 ** 32) - 2 ** 31) * 2 ** (random.below(120) - 60);
  };
  // the oracle thinks for long about each
  const values = Array.from({ length: size(random, 300) >> 2 }, one);
  return random.below(3) === 0 ? Float32Array.from(values) : Float64Array.from(values);
}

function isInts(values: unknown): asserts values is Ints {
  documented.allow(types.some(({ array }) => values instanceof array));
}

function isFloats(values: unknown): asserts values is Floats {
  documented.allow(values instanceof Float64Array || values instanceof Float32Array);
}

function intText(values: Tree, options: Tree): Uint8Array {
  const checked = documented.intOptions(options);
  isInts(values);
  return naiveFormatInt({ form: "ints", values, options: checked });
}

function boolText(values: Tree, options: Tree): Uint8Array {
  const checked = documented.intOptions(options);
  documented.bytes(values);
  return naiveFormatInt({ form: "bools", values, options: checked });
}

function floatText(values: Tree, options: Tree, digits?: Tree): Uint8Array {
  const checked = documented.listOptions(options) as NaiveFloatInput["options"];
  isFloats(values);
  if (digits === undefined) return naiveFormatFloat({ form: "shortest", values, options: checked });
  documented.whole(digits, 0, 20);
  return naiveFormatFloat({ form: "fixed", values, digits, options: checked });
}

/** What has to fit a destination. */
function fitting(answer: Uint8Array, dst: unknown): Uint8Array {
  documented.bytes(dst);
  documented.allow(answer.length <= dst.length);
  return answer;
}

function roomFor(values: ArrayLike<unknown>, each: number, random: Rng): Uint8Array {
  return destination(Uint8Array, each * values.length + 2 + random.below(3));
}

const intTypes: readonly IntType[] = [
  "int8",
  "uint8",
  "int16",
  "uint16",
  "int32",
  "uint32",
  "int64",
  "uint64",
];

const ints: readonly Target[] = [
  {
    name: "formatInts",
    covers: ["formatInts"],
    sample: (random) => [intsOf(random), optionsOf(random)],
    run: ([values, options]) => formatInts(values as Ints, options as ListOptions),
    want: ([values, options]) => intText(values, options),
  },
  {
    name: "formatIntsInto",
    covers: ["formatIntsInto"],
    written: [[1]],
    sample(random) {
      const values = intsOf(random);
      return [values, roomFor(values, 22, random), optionsOf(random)];
    },
    run: ([values, dst, options]) =>
      taken(dst, formatIntsInto(values as Ints, dst as Uint8Array, options as ListOptions)),
    want: ([values, dst, options]) => fitting(intText(values, options), dst),
  },
  {
    name: "formatBools",
    covers: ["formatBools"],
    sample: (random) => [boolsOf(random), optionsOf(random)],
    run: ([values, options]) => formatBools(values as Uint8Array, options as ListOptions),
    want: ([values, options]) => boolText(values, options),
  },
  {
    name: "formatBoolsInto",
    covers: ["formatBoolsInto"],
    written: [[1]],
    sample(random) {
      const values = boolsOf(random);
      return [values, roomFor(values, 7, random), optionsOf(random)];
    },
    run: ([values, dst, options]) =>
      taken(dst, formatBoolsInto(values as Uint8Array, dst as Uint8Array, options as ListOptions)),
    want: ([values, dst, options]) => fitting(boolText(values, options), dst),
  },
  {
    name: "formatInt",
    covers: ["formatInt"],
    sample: (
      random,
    ) => [random.pick([random.below(1e9), -random.below(9), 2n ** 63n, -(2n ** 63n)])],
    run: ([value]) => formatInt(value as number),
    want([value]) {
      if (typeof value === "bigint") documented.allow(value >= -(2n ** 63n) && value < 2n ** 64n);
      else documented.whole(value, -(2 ** 53 - 1), 2 ** 53 - 1);
      return new TextEncoder().encode(naiveInt(BigInt(value)));
    },
  },
  {
    name: "IntFormatter",
    covers: ["IntFormatter.input", "IntFormatter.format"],
    sample(random) {
      const values = intsOf(random);
      const type = intTypes[types.findIndex(({ array }) => values instanceof array)];
      return [values.length + 1 + random.below(9), type, values, values.length, optionsOf(random)];
    },
    run([capacity, type, values, count, options]) {
      const formatter = new IntFormatter(capacity as number);
      const input = formatter.input(type as "int8");
      fill(() => input.set((values as Int8Array).slice(0, input.length)));
      return formatter.format(type as IntType, count as number, options as ListOptions).slice();
    },
    want([capacity, type, values, count, options]) {
      documented.capacity(capacity);
      const index = intTypes.indexOf(type as IntType);
      documented.allow(index >= 0 || type === "bool");
      documented.whole(count, 0, capacity);
      documented.window(options);
      const { more: _, ...rest } = (options ?? {}) as { more?: boolean };
      documented.intOptions(rest);
      if (index < 0 || !(values instanceof types[index].array)) throw new documented.Unspoken();
      const input = new types[index].array(count);
      (input as Int8Array).set((values as Int8Array).subarray(0, count));
      return intText(input, rest);
    },
  },
];

const floats: readonly Target[] = [
  {
    name: "formatFloats",
    covers: ["formatFloats"],
    sample: (random) => [floatsOf(random), optionsOf(random)],
    run: ([values, options]) => formatFloats(values as Floats, options as ListOptions),
    want: ([values, options]) => floatText(values, options),
  },
  {
    name: "formatFloatsInto",
    covers: ["formatFloatsInto"],
    written: [[1]],
    sample(random) {
      const values = floatsOf(random);
      return [values, roomFor(values, 27, random), optionsOf(random)];
    },
    run: ([values, dst, options]) =>
      taken(dst, formatFloatsInto(values as Floats, dst as Uint8Array, options as ListOptions)),
    want: ([values, dst, options]) => fitting(floatText(values, options), dst),
  },
  {
    name: "formatFixed",
    covers: ["formatFixed"],
    sample: (random) => [floatsOf(random), random.below(21), optionsOf(random)],
    run: ([values, digits, options]) =>
      formatFixed(values as Floats, digits as number, options as ListOptions),
    want([values, digits, options]) {
      documented.whole(digits, 0, 20);
      return floatText(values, options, digits);
    },
  },
  {
    name: "formatFixedInto",
    covers: ["formatFixedInto"],
    written: [[2]],
    sample(random) {
      const values = floatsOf(random);
      return [values, random.below(21), roomFor(values, 45, random), optionsOf(random)];
    },
    run([values, digits, dst, options]) {
      const given = options as ListOptions;
      const bytes = dst as Uint8Array;
      return taken(dst, formatFixedInto(values as Floats, digits as number, bytes, given));
    },
    want([values, digits, dst, options]) {
      documented.whole(digits, 0, 20);
      return fitting(floatText(values, options, digits), dst);
    },
  },
  {
    name: "formatFloat",
    covers: ["formatFloat"],
    sample: (random) => [(random.below(2 ** 32) - 2 ** 31) / (1 + random.below(1000))],
    run: ([value]) => formatFloat(value as number),
    want([value]) {
      documented.allow(typeof value === "number");
      return new TextEncoder().encode(Number.isFinite(value) ? shortest(value) : "null");
    },
  },
  {
    name: "FloatFormatter",
    covers: ["FloatFormatter.doubles", "FloatFormatter.floats", "FloatFormatter.format"],
    sample(random) {
      const values = floatsOf(random);
      const type = values instanceof Float64Array ? "float64" : "float32";
      const options = {
        ...optionsOf(random),
        ...(random.below(2) ? { digits: random.below(21) } : {}),
      };
      return [values.length + 1 + random.below(9), type, values, values.length, options];
    },
    run([capacity, type, values, count, options]) {
      const formatter = new FloatFormatter(capacity as number);
      const input = type === "float32" ? formatter.floats : formatter.doubles;
      fill(() => input.set((values as Float64Array).slice(0, input.length)));
      return formatter.format(type as FloatType, count as number, options as ListOptions).slice();
    },
    want([capacity, type, values, count, options]) {
      documented.capacity(capacity);
      documented.allow(type === "float64" || type === "float32");
      documented.whole(count, 0, capacity);
      documented.window(options);
      const { more: _, digits, ...rest } = (options ?? {}) as { more?: boolean; digits?: unknown };
      if (digits !== undefined) documented.whole(digits, 0, 20);
      documented.listOptions(rest);
      const Type = type === "float64" ? Float64Array : Float32Array;
      if (!(values instanceof Type)) throw new documented.Unspoken();
      const input = new Type(count);
      input.set(values.subarray(0, count));
      return floatText(input, rest, digits);
    },
  },
];

/** The calls. */
export const targets: readonly Target[] = [...ints, ...floats];
