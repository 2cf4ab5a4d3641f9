// Values one after another, two digits a step from a table: how libraries write numbers.

const PAIRS = memory.data(200, 16);
const POWERS = memory.data<u32>([
  1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000,
]);

/** "00" to "99". */
export function fillPairs(): void {
  for (let value: u32 = 0; value < 100; value++) {
    store<u16>(PAIRS + (<usize> value << 1), <u16> (0x3030 + value / 10 + ((value % 10) << 8)));
  }
}

/** How many digits a value has: the bits by log10(2), and one more from a power of ten on. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function digitsIn(value: u32): usize {
  const least = <usize> ((32 - clz(value | 1)) * 1233) >> 12;
  return least + <usize> (value >= load<u32>(POWERS + (least << 2))) + <usize> (value == 0);
}

/** Writes a value's digits; returns where they end. */
export function byPairs(value: u32, dst: usize): usize {
  const end = dst + digitsIn(value);
  let at = end;
  while (value >= 100) {
    const upper = value / 100;
    at -= 2;
    store<u16>(at, load<u16>(PAIRS + (<usize> (value - 100 * upper) << 1)));
    value = upper;
  }
  if (value >= 10) store<u16>(at - 2, load<u16>(PAIRS + (<usize> value << 1)));
  else store<u8>(at - 1, <u8> (0x30 + value));
  return end;
}
