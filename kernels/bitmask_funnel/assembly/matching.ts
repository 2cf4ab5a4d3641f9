// Which of the rows of one time serve which conditions, each row one condition at most: a matching,
// grown by augmenting paths (Kuhn 1955).

/** The most steps. */
const STEPS: i32 = 32;
/** Rows that are kept: those of a condition that has 32 are as good as any number. */
const MOST: i32 = STEPS * STEPS;

/** The kept rows' conditions. */
const ROWS = memory.data(32 * 32 * 4, 16);
/** The condition that each row serves, or NOBODY. */
const SERVED = memory.data(32 * 32, 16);
/** The row that serves each condition. */
const SERVER = memory.data(32 * 4, 16);
/** How many kept rows each condition has. */
const HELD = memory.data(32, 16);

const NOBODY: u8 = 0xff;

let kept: i32 = 0;
/** Conditions that the search at hand has asked. */
let asked: u32 = 0;

/** Begins anew with the rows of one time. */
export function matchRows(mask: usize, maskEnd: usize): void {
  memory.fill(HELD, 0, 32);
  memory.fill(SERVED, NOBODY, MOST);
  kept = 0;
  for (; mask < maskEnd; mask += 4) {
    const row = load<u32>(mask);
    let wanted = false;
    for (let rest = row; rest; rest &= rest - 1) {
      wanted = wanted || <i32> load<u8>(HELD + ctz(rest)) < STEPS;
    }
    if (!wanted) continue;
    for (let rest = row; rest; rest &= rest - 1) {
      const held = HELD + <usize> ctz(rest);
      store<u8>(held, <u8> min<u32>(STEPS, <u32> load<u8>(held) + 1));
    }
    store<u32>(ROWS + (<usize> kept << 2), row);
    kept++;
  }
}

/** Finds a row for one condition more, if the conditions served can have others; says whether. */
export function serve(condition: u32): bool {
  asked = 0;
  return augment(condition);
}

function augment(condition: u32): bool {
  asked |= 1 << condition;
  for (let row = 0; row < kept; row++) {
    if (!((load<u32>(ROWS + (<usize> row << 2)) >> condition) & 1)) continue;
    const other = load<u8>(SERVED + row);
    if (other != NOBODY && (((asked >> other) & 1) || !augment(other))) continue;
    store<u8>(SERVED + row, <u8> condition);
    store<i32>(SERVER + (<usize> condition << 2), row);
    return true;
  }
  return false;
}

/** A condition that is served gives its row back. */
export function release(condition: u32): void {
  store<u8>(SERVED + load<i32>(SERVER + (<usize> condition << 2)), NOBODY);
}
