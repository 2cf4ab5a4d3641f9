// UTF-16 that is ASCII to bytes: what both rivals need, for both write UTF-16.

/** Writes the code units from src to srcEnd as bytes; returns where they end. */
export function narrow(src: usize, srcEnd: usize, dst: usize): usize {
  for (; src + 32 <= srcEnd; src += 32) {
    v128.store(dst, i8x16.narrow_i16x8_u(v128.load(src), v128.load(src, 16)));
    dst += 16;
  }
  for (; src < srcEnd; src += 2) store<u8>(dst++, <u8> load<u16>(src));
  return dst;
}
