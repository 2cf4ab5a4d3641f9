/**
 * The universal scalability law (Gunther, 1993): how a speed-up grows with the number of threads, from
 * two parameters, and what that would make of more threads than were there.
 *
 * speed-up(n) = one · n / (1 + sigma · (n - 1) + kappa · n · (n - 1))
 *
 * @module
 */

/** The speed-up that so many threads were measured to give. */
export interface Point {
  readonly workers: number;
  readonly speedUp: number;
}

/** A fit of the law. */
export interface Law {
  /** What one thread gives. */
  readonly one: number;
  /** The share of the work that waits in turn: contention. */
  readonly sigma: number;
  /** What each pair of threads costs: coherence. `null` = too few thread counts to tell, taken as 0. */
  readonly kappa: number | null;
}

/**
 * The law that fits best, by least squares of n · one / speed-up - 1, which is linear in sigma and kappa;
 * neither is below 0. `null` without a speed-up of one thread and of several.
 */
export function fit(points: readonly Point[]): Law | null {
  const one = points.find(({ workers }) => workers === 1)?.speedUp;
  const several = points.filter(({ workers }) => workers > 1);
  if (one === undefined || several.length === 0) return null;
  // loss = sigma · a + kappa · b
  const losses = several.map(({ workers: n, speedUp }) => {
    return { a: n - 1, b: n * (n - 1), loss: n * one / speedUp - 1 };
  });
  const sum = (of: (one: typeof losses[number]) => number) =>
    losses.reduce((total, loss) => total + of(loss), 0);
  const aa = sum(({ a }) => a * a), ab = sum(({ a, b }) => a * b), bb = sum(({ b }) => b * b);
  const al = sum(({ a, loss }) => a * loss), bl = sum(({ b, loss }) => b * loss);
  const sigmaAlone = Math.max(0, al / aa);
  if (new Set(several.map(({ workers }) => workers)).size < 2) {
    return { one, sigma: sigmaAlone, kappa: null };
  }
  const determinant = aa * bb - ab * ab;
  const sigma = (al * bb - bl * ab) / determinant;
  const kappa = (bl * aa - al * ab) / determinant;
  if (kappa < 0) return { one, sigma: sigmaAlone, kappa: 0 };
  if (sigma < 0) return { one, sigma: 0, kappa: Math.max(0, bl / bb) };
  return { one, sigma, kappa };
}

/** The speed-up that the law gives for so many threads. */
export function project({ one, sigma, kappa }: Law, n: number): number {
  return one * n / (1 + sigma * (n - 1) + (kappa ?? 0) * n * (n - 1));
}
