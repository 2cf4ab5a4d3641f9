// next_node: the row that follows a chain of rows, or precedes it.

import { answerRising, areRising } from "./rising";
import { answer, begin, beginNearest, findAnchor, findNearest, setColumns } from "./select";
import { NEIGHBOURS } from "./switches";

export { copy } from "../../_assembly/copy";
export { answer, begin, beginNearest, setColumns };

/** findAnchor() of select.ts over doubles. */
export function findAnchorDoubles(count: i32): void {
  findAnchor<f64>(count);
}

/** The same over 64-bit integers. */
export function findAnchorLongs(count: i32): void {
  findAnchor<i64>(count);
}

/** findNearest() of select.ts over doubles. */
export function findNearestDoubles(count: i32): void {
  findNearest<f64>(count);
}

/** The same over 64-bit integers. */
export function findNearestLongs(count: i32): void {
  findNearest<i64>(count);
}

/** Answers each group; `starts` holds the groups' first rows and the last one's end. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function eachGroup<T>(
  time: usize, value: usize, base: usize, mask: usize, starts: usize, groups: i32, out: usize,
  backward: bool, anchored: bool, last: bool, conditions: u32, origin: u32,
): void {
  let from = load<u32>(starts);
  for (let group = 0; group < groups; group++) {
    starts += 4;
    const to = load<u32>(starts);
    const row = <usize> from, count = <i32> (to - from);
    if (NEIGHBOURS && count && areRising<T>(time + (row << 3), count)) {
      const next = answerRising(
        base + row, mask + (row << 2), count, backward, anchored, last, conditions,
      );
      store<i32>(out + (<usize> group << 2), next < 0 ? -1 : next + <i32> (origin + from));
      from = to;
      continue;
    }
    begin(backward, anchored, last, conditions);
    setColumns(
      time + (row << 3), value + (row << 2), base + row, mask + (row << 2), origin + from,
    );
    if (anchored) findAnchor<T>(count);
    beginNearest();
    findNearest<T>(count);
    store<i32>(out + (<usize> group << 2), answer(conditions));
    from = to;
  }
}

/** eachGroup() over doubles. */
export function groupsOfDoubles(
  time: usize, value: usize, base: usize, mask: usize, starts: usize, groups: i32, out: usize,
  backward: bool, anchored: bool, last: bool, conditions: u32, origin: u32,
): void {
  eachGroup<f64>(
    time, value, base, mask, starts, groups, out, backward, anchored, last, conditions,
    origin,
  );
}

/** The same over 64-bit integers. */
export function groupsOfLongs(
  time: usize, value: usize, base: usize, mask: usize, starts: usize, groups: i32, out: usize,
  backward: bool, anchored: bool, last: bool, conditions: u32, origin: u32,
): void {
  eachGroup<i64>(
    time, value, base, mask, starts, groups, out, backward, anchored, last, conditions,
    origin,
  );
}
