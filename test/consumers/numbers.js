/**
 * Every function of the kernels that read and write numbers and rows, with a known answer.
 *
 * @module
 */

import * as formatFloatEntry from "@lanemark/kernels/format-float";
import * as formatIntEntry from "@lanemark/kernels/format-int";
import * as formatRowsEntry from "@lanemark/kernels/format-rows";
import * as parseNumberEntry from "@lanemark/kernels/parse-number";
import { check, checkError, text, utf8, watch } from "./watched.js";

const int = watch("./format-int", formatIntEntry);
const float = watch("./format-float", formatFloatEntry);
const parse = watch("./parse-number", parseNumberEntry);
const rows = watch("./format-rows", formatRowsEntry);

const dst = new Uint8Array(64);
const written = (length) => text(dst.subarray(0, length));

export function checkFormatInt() {
  const values = Int32Array.of(1, -20, 300);
  check("formatInts()", text(int.formatInts(values)), "[1,-20,300]");
  check(
    "formatInts() of 64 bits",
    text(int.formatInts(BigUint64Array.of(2n ** 64n - 1n))),
    `[${2n ** 64n - 1n}]`,
  );
  check("formatIntsInto()", written(int.formatIntsInto(values, dst)), "[1,-20,300]");
  check("formatBools()", text(int.formatBools(Uint8Array.of(1, 0))), "[true,false]");
  check(
    "formatBoolsInto()",
    written(int.formatBoolsInto(Uint8Array.of(0, 1), dst)),
    "[false,true]",
  );
  check("formatInt()", text(int.formatInt(-(2n ** 63n))), `${-(2n ** 63n)}`);
  const formatter = new int.IntFormatter(16);
  formatter.input("int32").set(values);
  check("IntFormatter", text(formatter.format("int32", 3)), "[1,-20,300]");
}

export function checkFormatFloat() {
  const values = Float64Array.of(0.1, -2.5, 1e21, NaN);
  check("formatFloats()", text(float.formatFloats(values)), "[0.1,-2.5,1e+21,null]");
  check(
    "formatFloatsInto()",
    written(float.formatFloatsInto(values, dst)),
    "[0.1,-2.5,1e+21,null]",
  );
  const prices = Float64Array.of(19.9, 2.345);
  check("formatFixed()", text(float.formatFixed(prices, 2)), "[19.90,2.35]");
  check("formatFixedInto()", written(float.formatFixedInto(prices, 1, dst)), "[19.9,2.3]");
  check("formatFloat()", text(float.formatFloat(1 / 3)), "0.3333333333333333");
  const formatter = new float.FloatFormatter(16);
  formatter.doubles.set(values);
  check("FloatFormatter", text(formatter.format("float64", 4)), "[0.1,-2.5,1e+21,null]");
  formatter.floats.set([0.5]);
  check("FloatFormatter of floats", text(formatter.format("float32", 1)), "[0.5]");
}

export function checkParseNumber() {
  const bytes = utf8("[0.1, -2, 3e2]");
  check("parseNumbers()", parse.parseNumbers(bytes), [0.1, -2, 300]);
  const doubles = new Float64Array(8);
  check("parseNumbersInto()", parse.parseNumbersInto(bytes, doubles), 3);
  check("parseNumbersInto() numbers", doubles.subarray(0, 3), [0.1, -2, 300]);
  check("parseInts()", parse.parseInts(utf8("[7, -8]"), "int32"), [7, -8]);
  check("parseInts() of 64 bits", parse.parseInts(utf8("[9007199254740993]"), "int64"), [
    9007199254740993n,
  ]);
  check("parseSpans()", parse.parseSpans(bytes, Uint32Array.of(1, 0), Uint32Array.of(4, 0)), [
    0.1,
    NaN,
  ]);
  const parser = new parse.NumberParser(64);
  parser.input.set(bytes);
  check("NumberParser.numbers()", parser.numbers(bytes.length), [0.1, -2, 300]);
  check("NumberParser.spans()", parser.spans(Uint32Array.of(6), Uint32Array.of(8)), [-2]);
  parser.input.set(utf8("[7, -8]"));
  check("NumberParser.ints()", parser.ints(7, "int32"), [7, -8]);
  const where = { kind: "unexpected_byte", offset: 6, expected: "a digit" };
  checkError(parse.NumberError, where, () => parse.parseNumbers(utf8("[1, 2.]")));
}

export function checkFormatRows() {
  const columns = [
    { name: "id", values: Int32Array.of(7, -8) },
    { name: "price", values: Float64Array.of(0.1, NaN) },
    { name: "country", type: "dictionary", codes: Uint8Array.of(1, 0), values: ["DE", "FR"] },
  ];
  const lines = '{"id":7,"price":0.1,"country":"FR"}\n{"id":-8,"price":null,"country":"DE"}\n';
  check("formatRows()", text(rows.formatRows(columns)), lines);
  check(
    "formatRowsInto()",
    written(rows.formatRowsInto(columns.slice(0, 1), dst)),
    '{"id":7}\n{"id":-8}\n',
  );
  const formatter = new rows.RowFormatter(8, [{ name: "time", type: "int64" }]);
  formatter.columns[0].values.set([1n << 62n]);
  check("RowFormatter", text(formatter.format(1)), '{"time":4611686018427387904}\n');
  checkError(rows.RowError, { row: 1, column: "ok" }, () => {
    rows.formatRows([{ name: "ok", type: "bool", values: Uint8Array.of(1, 2) }]);
  });
}
