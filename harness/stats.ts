/**
 * The few order statistics that the harness needs.
 *
 * @module
 */

/** The values in ascending order, as a copy. */
export function sorted(values: ArrayLike<number>): Float64Array {
  return Float64Array.from(values).sort();
}

/** The quantile `q` of ascending values, interpolated between neighbours. */
export function quantile(ascending: Float64Array, q: number): number {
  if (ascending.length === 0) return NaN;
  const at = q * (ascending.length - 1);
  const below = Math.floor(at);
  const low = ascending[below];
  const high = ascending[Math.min(below + 1, ascending.length - 1)];
  return low + (high - low) * (at - below);
}

/** The median of values in any order. */
export function median(values: ArrayLike<number>): number {
  return quantile(sorted(values), 0.5);
}

/**
 * A 95% interval on the median of series from several blocks: a bootstrap that draws blocks, and
 * from each drawn block its rounds, both with replacement (Davison and Hinkley, Bootstrap Methods,
 * section 3.8). It is seeded: the same samples give the same interval.
 */
export function medianInterval(series: readonly ArrayLike<number>[]): [low: number, high: number] {
  const draws = 200;
  const random = generator(series.reduce((sum, { length }) => sum + length, series.length));
  const medians = Array.from({ length: draws }, () => {
    const drawn: number[] = [];
    for (let i = 0; i < series.length; i++) {
      const of = series[Math.floor(random() * series.length)];
      for (let j = 0; j < of.length; j++) drawn.push(of[Math.floor(random() * of.length)]);
    }
    return median(drawn);
  });
  const ascending = sorted(medians);
  return [quantile(ascending, 0.025), quantile(ascending, 0.975)];
}

/** Numbers from 0 to 1: a multiplicative congruential generator (Park and Miller) will do to draw lots. */
function generator(seed: number): () => number {
  let state = seed % 2147483646 + 1;
  return () => (state = state * 48271 % 2147483647) / 2147483647;
}

/** The median absolute deviation from the median, unscaled. */
export function medianDeviation(values: ArrayLike<number>): number {
  const middle = median(values);
  return median(Float64Array.from(values, (value) => Math.abs(value - middle)));
}

/**
 * Spearman's rank correlation of the values with their position: 1 climbs, -1 falls, 0 has no trend.
 */
export function trend(values: ArrayLike<number>): number {
  const n = values.length;
  const ranks = averageRanks(values);
  const middle = (n - 1) / 2;
  let both = 0;
  let own = 0;
  let position = 0;
  for (let i = 0; i < n; i++) {
    both += (ranks[i] - middle) * (i - middle);
    own += (ranks[i] - middle) ** 2;
    position += (i - middle) ** 2;
  }
  return own === 0 || position === 0 ? 0 : both / Math.sqrt(own * position);
}

/** Ranks from 0; equal values, which coarse timers make often, share the mean of their ranks. */
function averageRanks(values: ArrayLike<number>): Float64Array {
  const order = Array.from({ length: values.length }, (_, i) => i);
  order.sort((a, b) => values[a] - values[b]);
  const ranks = new Float64Array(values.length);
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && values[order[to]] === values[order[from]]) to++;
    for (let i = from; i < to; i++) ranks[order[i]] = (from + to - 1) / 2;
  }
  return ranks;
}

/**
 * How many values lie far out: more than three interquartile ranges beyond a quartile (Tukey's outer
 * fence), and more than 5% away from the median, so that a very steady series is not called names.
 */
export function outliers(values: ArrayLike<number>): number {
  const ascending = sorted(values);
  const low = quantile(ascending, 0.25);
  const middle = quantile(ascending, 0.5);
  const high = quantile(ascending, 0.75);
  const reach = 3 * (high - low);
  const floor = Math.min(low - reach, middle * 0.95);
  const ceiling = Math.max(high + reach, middle * 1.05);
  return ascending.filter((value) => value < floor || value > ceiling).length;
}
