// json-as as a writer of JSON arrays: JSON.stringify() on a typed array, into a string that it reuses.
// What it writes is UTF-16, which is narrowed.

import { JSON } from "json-as";
import { narrow } from "./narrow";

/** The values' types; ../json_as.ts has the same list. */
const INT8: i32 = 0, UINT8: i32 = 1, INT16: i32 = 2, UINT16: i32 = 3, INT32: i32 = 4;
const UINT32: i32 = 5, INT64: i32 = 6, UINT64: i32 = 7, BOOL: i32 = 8, FLOAT64: i32 = 9;

/** The one array of this instance, the text of it, and its bytes. */
let values: usize = 0;
let text: string = "";
let bytes: usize = 0;

function made<T extends ArrayBufferView>(count: i32): usize {
  const array = instantiate<T>(count);
  values = __pin(changetype<usize>(array));
  return array.dataStart;
}

function madeBools(count: i32): usize {
  values = __pin(changetype<usize>(new StaticArray<bool>(count)));
  return values;
}

/** Makes room for `count` values and for an answer of `room` bytes; returns where the values go. */
export function place(kind: i32, count: i32, room: usize): usize {
  bytes = heap.alloc(room);
  switch (kind) {
    case INT8: return made<Int8Array>(count);
    case UINT8: return made<Uint8Array>(count);
    case INT16: return made<Int16Array>(count);
    case UINT16: return made<Uint16Array>(count);
    case INT32: return made<Int32Array>(count);
    case UINT32: return made<Uint32Array>(count);
    case INT64: return made<Int64Array>(count);
    case UINT64: return made<Uint64Array>(count);
    case BOOL: return madeBools(count);
    case FLOAT64: return made<Float64Array>(count);
  }
  return 0;
}

/** Where the answer stands. */
export function answer(): usize {
  return bytes;
}

function written<T>(): usize {
  text = JSON.stringify<T>(changetype<T>(values), text);
  const first = changetype<usize>(text);
  return narrow(first, first + (<usize> text.length << 1), bytes) - bytes;
}

/** Writes the values; returns the answer's length. */
export function format(kind: i32): usize {
  switch (kind) {
    case INT8: return written<Int8Array>();
    case UINT8: return written<Uint8Array>();
    case INT16: return written<Int16Array>();
    case UINT16: return written<Uint16Array>();
    case INT32: return written<Int32Array>();
    case UINT32: return written<Uint32Array>();
    case INT64: return written<Int64Array>();
    case UINT64: return written<Uint64Array>();
    case BOOL: return written<StaticArray<bool>>();
    case FLOAT64: return written<Float64Array>();
  }
  return 0;
}
