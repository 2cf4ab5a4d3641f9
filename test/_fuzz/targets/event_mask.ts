/**
 * Calls of event_mask.
 *
 * @module
 */

import type { Rng } from "../../../fixtures/mod.ts";
import {
  CodeMasker,
  type Codes,
  type CodeType,
  EventColumns,
  eventMask,
  EventMasker,
  eventMaskInto,
  eventMaskOfCodes,
  eventMaskOfCodesInto,
} from "../../../mod.ts";
import { naiveEventMask } from "../../_naive/event_mask.ts";
import * as documented from "../documented.ts";
import { destination, fill, size, taken, type Target, type Tree } from "../target.ts";

function columnsOf(random: Rng): Uint8Array[] {
  const rows = size(random, 3_000);
  return Array.from(
    { length: 1 + random.below(random.pick([4, 32])) },
    () => Uint8Array.from({ length: rows }, () => random.pick([0, 0, 1, 255])),
  );
}

function masks(columns: Tree): Uint32Array {
  documented.allow(Array.isArray(columns));
  const list = Array.from(columns as unknown[]);
  documented.allow(list.length >= 1 && list.length <= 32);
  const all = list.map((column) => {
    documented.bytes(column);
    return column;
  });
  documented.allow(all.every(({ length }) => length === all[0].length));
  return naiveEventMask({ form: "columns", columns: all });
}

function isCodes(codes: unknown): asserts codes is Codes {
  documented.allow(
    codes instanceof Uint8Array || codes instanceof Uint16Array || codes instanceof Uint32Array,
  );
}

function masksOf(codes: Tree, table: Tree): Uint32Array {
  isCodes(codes);
  documented.words(table);
  return naiveEventMask({ form: "codes", codes, table });
}

function codesOf(random: Rng): [Codes, Uint32Array] {
  const entries = random.pick([1, 3, 16, 64, 65, 200]);
  const Type = random.pick([Uint8Array, Uint16Array, Uint32Array]);
  const codes = new Type(size(random, 3_000)).map(() => random.below(entries));
  return [codes, Uint32Array.from({ length: entries }, () => random.below(2 ** 32))];
}

function fitting(answer: Uint32Array, dst: Tree): Uint32Array {
  documented.words(dst);
  documented.allow(dst.length >= answer.length);
  return answer;
}

const types = { uint8: Uint8Array, uint16: Uint16Array, uint32: Uint32Array };

/** The calls. */
export const targets: readonly Target[] = [
  {
    name: "eventMask",
    covers: ["eventMask"],
    sample: (random) => [columnsOf(random)],
    run: ([columns]) => eventMask(columns as Uint8Array[]),
    want: ([columns]) => masks(columns),
  },
  {
    name: "eventMaskInto",
    covers: ["eventMaskInto"],
    written: [[1]],
    untouched: true,
    sample(random) {
      const columns = columnsOf(random);
      return [columns, destination(Uint32Array, columns[0].length + random.below(3))];
    },
    run: ([columns, dst]) => taken(dst, eventMaskInto(columns as Uint8Array[], dst as Uint32Array)),
    want: ([columns, dst]) => fitting(masks(columns), dst),
  },
  {
    name: "eventMaskOfCodes",
    covers: ["eventMaskOfCodes"],
    sample: codesOf,
    run: ([codes, table]) => eventMaskOfCodes(codes as Codes, table as Uint32Array),
    want: ([codes, table]) => masksOf(codes, table),
  },
  {
    name: "eventMaskOfCodesInto",
    covers: ["eventMaskOfCodesInto"],
    written: [[2]],
    sample(random) {
      const [codes, table] = codesOf(random);
      return [codes, table, destination(Uint32Array, codes.length + random.below(3))];
    },
    run: ([codes, table, dst]) =>
      taken(dst, eventMaskOfCodesInto(codes as Codes, table as Uint32Array, dst as Uint32Array)),
    want: ([codes, table, dst]) => fitting(masksOf(codes, table), dst),
  },
  {
    name: "EventMasker",
    covers: ["EventMasker.condition", "EventMasker.build"],
    sample(random) {
      const columns = columnsOf(random), rows = columns[0].length;
      return [rows + 1 + random.below(9), columns.length, columns, rows];
    },
    run([capacity, conditions, columns, rows]) {
      const masker = new EventMasker(new EventColumns(capacity as number), conditions as number);
      for (let i = 0; i < masker.conditions; i++) {
        const view = masker.condition(i);
        fill(() => view.set((columns as Uint8Array[])[i].slice(0, view.length)));
      }
      return masker.build(rows as number).slice();
    },
    want([capacity, conditions, columns, rows]) {
      documented.capacity(capacity);
      documented.whole(conditions, 1, 32);
      documented.whole(rows, 0, capacity);
      try {
        documented.allow((columns as Uint8Array[]).length === conditions);
        const answer = masks(columns);
        documented.allow(answer.length === rows);
        return answer;
      } catch {
        throw new documented.Unspoken();
      }
    },
  },
  {
    name: "CodeMasker",
    covers: ["CodeMasker.codes", "CodeMasker.build"],
    sample(random) {
      const [codes, table] = codesOf(random);
      const type = Object.entries(types).find(([, Type]) => codes instanceof Type)![0];
      return [codes.length + 1 + random.below(9), type, table, codes, codes.length];
    },
    run([capacity, type, table, codes, rows]) {
      const columns = new EventColumns(capacity as number);
      const masker = new CodeMasker(columns, type as CodeType, table as Uint32Array);
      fill(() => masker.codes.set((codes as Uint8Array).slice(0, columns.capacity)));
      return masker.build(rows as number).slice();
    },
    want([capacity, type, table, codes, rows]) {
      documented.capacity(capacity);
      documented.allow(typeof type === "string" && Object.hasOwn(types, type));
      documented.words(table);
      documented.whole(rows, 0, capacity);
      const Type = types[type as CodeType];
      if (!(codes instanceof Type) || codes.length !== rows) throw new documented.Unspoken();
      return masksOf(codes, table);
    },
  },
];
