// Which of an object's wanted keys a key of the text is.
//
// A key without escapes is its bytes. Eight are compared at once, the closing quote among them: so a
// longer key that begins alike differs. A key that JSON can only write with escapes is met by its
// meaning alone; the binding gives it a word that equals no text.

import { EDGE, EDGES, EDGES_END, KEY, LENGTH, MASK, NEXT, WORD } from "./task";

const BACKSLASHES = memory.data<u64>([0x5c5c5c5c5c5c5c5c, 0x5c5c5c5c5c5c5c5c], 16);
const QUOTES = memory.data<u64>([0x2222222222222222, 0x2222222222222222], 16);
/** One character in UTF-8. */
const CHARACTER = memory.data(4, 4);

const QUOTE: u32 = 0x22;
const BACKSLASH: u32 = 0x5c;
/** `\u` as it is loaded. */
const UNICODE: u32 = 0x755c;

/**
 * The edge of `node` whose key is the string that begins behind the quote before `key`, or 0; `edge` is
 * the first one that it may be. Its closing quote is one of the next `bytes` bytes.
 *
 * REQUIRES: 16 readable bytes past the string.
 */
export function find(node: usize, edge: usize, key: usize, bytes: usize): usize {
  const word = load<u64>(key);
  do {
    if ((word & load<u64>(edge, MASK)) == load<u64>(edge, WORD)) {
      const length = <usize> load<u32>(edge, LENGTH);
      if (length < 8 || sameBehind(key, <usize> load<u32>(edge, KEY), length + 1)) return edge;
    }
    edge = <usize> load<u32>(edge, NEXT);
  } while (edge);
  const escapes = i8x16.eq(v128.load(key), v128.load(BACKSLASHES));
  if (bytes <= 16 && !v128.any_true(escapes)) return 0;
  return hasEscape(key) ? findMeaning(node, key) : 0;
}

/** Whether two runs of more than eight bytes are the same behind the first eight. */
function sameBehind(a: usize, b: usize, bytes: usize): bool {
  for (let at: usize = 8; at + 8 < bytes; at += 8) {
    if (load<u64>(a + at) != load<u64>(b + at)) return false;
  }
  return load<u64>(a + bytes - 8) == load<u64>(b + bytes - 8);
}

/** Whether a backslash stands before the first quote. */
function hasEscape(key: usize): bool {
  let quotes: i32, backslashes: i32;
  do {
    const bytes = v128.load(key);
    quotes = i8x16.bitmask(i8x16.eq(bytes, v128.load(QUOTES)));
    backslashes = i8x16.bitmask(i8x16.eq(bytes, v128.load(BACKSLASHES)));
    key += 16;
  } while (!(quotes | backslashes));
  return ctz(backslashes) < ctz(quotes);
}

/** The same as find(), for a key with escapes. */
function findMeaning(node: usize, key: usize): usize {
  const end = <usize> load<u32>(node, EDGES_END);
  for (let edge = <usize> load<u32>(node, EDGES); edge < end; edge += EDGE) {
    const bytes = <usize> load<u32>(edge, KEY);
    if (means(key, bytes, bytes + <usize> load<u32>(edge, LENGTH))) return edge;
  }
  return 0;
}

/** Whether the string at `key` means the bytes up to `end`. One with an escape that is none does not. */
function means(key: usize, bytes: usize, end: usize): bool {
  for (;;) {
    const c = <u32> load<u8>(key);
    if (c == QUOTE) return bytes == end;
    if (c != BACKSLASH) {
      if (bytes == end || <u32> load<u8>(bytes) != c) return false;
      key++;
      bytes++;
      continue;
    }
    const unit = escapeAt(key);
    if (unit < 0) return false;
    key += <u32> load<u16>(key) == UNICODE ? 6 : 2;
    let character = <u32> unit;
    if (character >> 10 == 0x36 && <u32> load<u16>(key) == UNICODE) {
      const low = escapeAt(key);
      if (low >> 10 == 0x37) {
        character = 0x10000 + ((character & 0x3ff) << 10) + (<u32> low & 0x3ff);
        key += 6;
      }
    }
    const length = encode(character);
    if (end - bytes < length) return false;
    for (let i: usize = 0; i < length; i++) {
      if (load<u8>(CHARACTER + i) != load<u8>(bytes + i)) return false;
    }
    bytes += length;
  }
  return false;
}

/** The code unit that the escape at `at` means, or -1. */
function escapeAt(at: usize): i32 {
  switch (<u32> load<u8>(at, 1)) {
    case 0x62: return 0x08; // b
    case 0x66: return 0x0c; // f
    case 0x6e: return 0x0a; // n
    case 0x72: return 0x0d; // r
    case 0x74: return 0x09; // t
    case 0x22: return 0x22;
    case 0x2f: return 0x2f;
    case 0x5c: return 0x5c;
    case 0x75: break; // u
    default: return -1;
  }
  let unit = 0;
  for (let i: usize = 2; i < 6; i++) {
    const c = <u32> load<u8>(at + i);
    const letter = (c | 0x20) - 0x61;
    if (c - 0x30 < 10) unit = (unit << 4) | (c - 0x30);
    else if (letter < 6) unit = (unit << 4) | (letter + 10);
    else return -1;
  }
  return unit;
}

/** Writes a character, or half of a surrogate pair as if it were one; returns its bytes. */
function encode(character: u32): usize {
  if (character < 0x80) {
    store<u8>(CHARACTER, character);
    return 1;
  }
  const last = 0x80 | (character & 63);
  if (character < 0x800) {
    store<u8>(CHARACTER, 0xc0 | (character >> 6));
    store<u8>(CHARACTER, last, 1);
    return 2;
  }
  const third = 0x80 | ((character >> 6) & 63);
  if (character < 0x10000) {
    store<u8>(CHARACTER, 0xe0 | (character >> 12));
    store<u8>(CHARACTER, third, 1);
    store<u8>(CHARACTER, last, 2);
    return 3;
  }
  store<u8>(CHARACTER, 0xf0 | (character >> 18));
  store<u8>(CHARACTER, 0x80 | ((character >> 12) & 63), 1);
  store<u8>(CHARACTER, third, 2);
  store<u8>(CHARACTER, last, 3);
  return 4;
}
