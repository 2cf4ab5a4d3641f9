/**
 * Numbers as people read them.
 *
 * @module
 */

/** Three significant digits, without an exponent: `0.0432`, `4.12`, `1230`. */
export function significant(value: number): string {
  if (value === 0 || !Number.isFinite(value)) return String(value);
  const rounded = Number(value.toPrecision(3));
  const decimals = 2 - Math.floor(Math.log10(Math.abs(rounded)));
  return rounded.toFixed(Math.min(Math.max(decimals, 0), 9));
}

/** Nanoseconds in the unit that suits them: `4.12 ms`. */
export function duration(ns: number): string {
  const rounded = Number(ns.toPrecision(3));
  if (rounded < 1e3) return `${significant(ns)} ns`;
  if (rounded < 1e6) return `${significant(ns / 1e3)} µs`;
  if (rounded < 1e9) return `${significant(ns / 1e6)} ms`;
  return `${significant(ns / 1e9)} s`;
}

/** A number of bytes in the unit that suits it: `2.00 MiB`. */
export function byteCount(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes < 1024 ** 2) return `${significant(bytes / 1024)} KiB`;
  return `${significant(bytes / 1024 ** 2)} MiB`;
}

/** A whole number with its thousands apart: `1,048,576`. */
export function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A factor: thousandths near 1, where a percent decides, and fewer digits the larger it is. */
export function factor(value: number): string {
  if (value < 2) return value.toFixed(3);
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}

/** A commit as people quote it: twelve digits, and the mark of local changes. */
export function revision(git: string): string {
  return git.replace(/^(\w{12})\w*/, "$1");
}

/** A share of 1: `1%`, `0.35%`. */
export function percent(share: number): string {
  if (share > 0 && share < 1e-4) return "<0.01%";
  return `${Number((100 * share).toPrecision(2))}%`;
}

/** Text of others in a line of ours: its line breaks and other control characters become spaces. */
export function oneLine(text: string): string {
  // deno-lint-ignore no-control-regex
  return text.replace(/[\x00-\x1f\x7f-\x9f]+/g, " ");
}
