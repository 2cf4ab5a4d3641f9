// A stream by itself, a part of the pattern at a time. A part is what stands between two `.*`. Of its
// matches the first one to end is enough: whatever follows another one follows this one, too. So rows are
// searched for one part only, the next one from behind its end; and 64 rows of which none has the
// condition that a part begins with are passed over.
//
//   rows       4 1 4 2 2 1 2 3 . 1      "." has no condition; time goes to the right
//   (?1)(?2)             x x            consumed by the part's steps: the first one to end
//   .*(?3)                   x          the next part is searched for in the rows behind it
//
// Within a part the rows go as in streams.ts.

import {
  BITS, CARRY, IN_BYTE, KEEP, PLANES, STARS, STEP_PLANES, STEPS, UNORDERED, WORDS,
} from "./layout";
import { areOrdered } from "./order";
import { readPlanes } from "./planes";
import { maskTail } from "./tail";

/** The most steps: one word of places. */
export const MOST_STEPS: u32 = 64;

/** The bits of which a row must have one for each step. */
const STEP_BITS = memory.data(64 * 4, 16);

function readSteps(program: usize): void {
  const steps = <usize> load<u32>(program, STEPS), planes = load<u32>(program, PLANES);
  const stepPlanes = <usize> load<u32>(program, STEP_PLANES);
  for (let step: usize = 0; step < steps; step++) {
    let plane = (load<u32>(stepPlanes + (step << 2)) - planes) >> 3;
    let bits = load<u32>(program, KEEP);
    if (plane) {
      bits = <u32> load<u8>(program + BITS + (<usize> (plane - 1) << 4));
      for (let byte: usize = 0; plane > load<u32>(program + (byte << 2), IN_BYTE); byte++) {
        plane -= load<u32>(program + (byte << 2), IN_BYTE);
        bits <<= 8;
      }
    }
    store<u32>(STEP_BITS + (step << 2), bits);
  }
}

/** Whether the times of two rows from p on rise above those of the rows before them. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function rises<T>(p: usize): v128 {
  return v128.gt<T>(v128.load(p), v128.load(p - 8));
}

/**
 * Whether 64 times rise, each above the one before it. Which of them do not is asked only then: as bits of
 * each row, or 8 rows at a time, a stream took 10% to 20% longer.
 */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function allRise<T>(time: usize): bool {
  let all = rises<T>(time);
  let more = rises<T>(time + 16);
  for (let at = time + 32; at < time + 512; at += 96) {
    all = v128.and(all, v128.and(rises<T>(at), v128.and(rises<T>(at + 16), rises<T>(at + 32))));
    more = v128.and(more, v128.and(rises<T>(at + 48), v128.and(rises<T>(at + 64), rises<T>(at + 80))));
  }
  all = v128.and(all, more);
  return i64x2.all_true(all);
}

/** Whether any of 64 masks has one of the bits. */
// @ts-ignore: top level decorators are AssemblyScript's
@inline
function hasAny(mask: usize, bits: u32): bool {
  let any = v128.load(mask);
  for (let at = mask + 16; at < mask + 256; at += 48) {
    any = v128.or(any, v128.or(v128.load(at), v128.or(v128.load(at, 16), v128.load(at, 32))));
  }
  return v128.any_true(v128.and(any, i32x4.splat(bits)));
}

/**
 * Answers a stream by itself, a pattern of 2 to MOST_STEPS steps, as scan() of scan.ts does.
 *
 * REQUIRES: 64 readable bytes before and behind the columns.
 */
export function scanStream<T>(
  program: usize, time: usize, mask: usize, count: i32, out: usize, counts: bool, more: bool,
): void {
  readSteps(program);
  const planes = <usize> load<u32>(program, STEP_PLANES);
  const last = <u64> load<u32>(program, STEPS) - 1;
  const word = <usize> load<u32>(program, WORDS);
  const stars = load<u64>(word, STARS), ends = stars | (<u64> 1 << last);
  const places = more ? load<u64>(word, CARRY) : 0;
  // the first step of the part that is searched for, and the places within it that are reached
  let begin = <u64> 64 - clz(places & stars);
  let reached = places >> begin;
  let found: u32 = more ? load<u32>(out) : 0;
  // whether the block before ended no part. Where parts end in most blocks a look at masks is lost: 6% of
  // dense counts
  let isCalm = true;
  for (let base = 0; base < count; base += 64) {
    const left = count - base, isAnswered = found && !counts;
    // an answer still waits for the order of all rows
    const rows = isAnswered ? left : min(left, 64);
    const times = time + (<usize> base << 3);
    let masks = mask + (<usize> base << 2);
    const isFirst = !base && !more;
    if (isAnswered || left < 64 || isFirst || !allRise<T>(times)) {
      // from the row before on, where there is one
      const before = <usize> (isFirst ? 0 : 1);
      if (!areOrdered<T>(times - (before << 3), masks - (before << 2), rows + <i32> before)) {
        found = UNORDERED;
        break;
      }
    }
    if (isAnswered) break;
    if (left < 64) masks = maskTail(masks, left);
    if (isCalm && !reached && !hasAny(masks, load<u32>(STEP_BITS + (<usize> begin << 2)))) continue;
    const kept = readPlanes(program, masks), gaps = ~kept;
    let from = kept;
    isCalm = true;
    do {
      // the part's last step: asked once a part; asked once a step, neighbours took 7% longer on JSC
      const end = begin + ctz(ends >> begin);
      let slot = planes + (<usize> begin << 2), carry = reached;
      let consumed = from & load<u64>(<usize> load<u32>(slot));
      reached = 0;
      for (let place: u64 = 0, places = end - begin; place < places; place++) {
        const behind = (consumed << 1) | (carry & 1);
        let leaves = consumed >> 63, marker = behind;
        // without the branch rows that all count took 4% longer on V8, 20% on JSC
        if (gaps) {
          const moved = behind + gaps;
          leaves |= u64(moved < behind);
          marker = moved & kept;
        }
        reached |= leaves << place;
        carry >>= 1;
        // nothing leads to the next step
        if (!(marker | carry)) {
          consumed = 0;
          break;
        }
        slot += 4;
        consumed = marker & load<u64>(<usize> load<u32>(slot));
      }
      if (!consumed) break;
      isCalm = false;
      reached = 0;
      // behind the first row on which the part ends
      from &= ~(consumed ^ (consumed - 1));
      begin = end + 1;
      if (end == last) {
        begin = 0;
        found++;
        if (!counts) break;
      }
    } while (from);
  }
  // a stream that goes on has the place in front of the part and those within it
  store<u64>(word, (reached << begin) | (begin ? <u64> 1 << (begin - 1) : 0), CARRY);
  store<u32>(out, found);
}
