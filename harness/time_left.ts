/**
 * How long a run will take still.
 *
 * @module
 */

/** Milliseconds as people count them while they wait: `12 s`, `5 min`. */
export function span(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 100) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 100) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")} min`;
}

/**
 * The time that is left, from the time that the finished cases took. What was planned for a case
 * counts as one more that is finished, so that there is an answer from the start.
 */
export function timeLeft(
  finishedMs: readonly number[],
  plannedMs: number | null,
  currentMs: number,
  casesLeft: number,
): number | null {
  const known = plannedMs === null ? finishedMs : [plannedMs, ...finishedMs];
  if (known.length === 0) return null;
  const mean = known.reduce((sum, ms) => sum + ms, 0) / known.length;
  return Math.max(0, mean - currentMs) + mean * casesLeft;
}
