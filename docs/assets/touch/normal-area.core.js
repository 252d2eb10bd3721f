// A normal variable with mean 0 and standard deviation sigma.
import { cdf, density } from "./normal.core.js";

/** The z with P(Z ≤ z) = p, for 0 < p < 1, by Newton's method inside a shrinking interval. */
export function quantile(p) {
  let low = -40, high = 40, z = 0;
  for (let i = 0; i < 100; i++) {
    const miss = cdf(z) - p;
    if (miss > 0) high = z; else low = z;
    const next = z - miss / density(z);
    const to = next > low && next < high ? next : (low + high) / 2;
    if (Math.abs(to - z) < 1e-14) break;
    z = to;
  }
  return z;
}

/** f(x). */
export const height = (x, sigma) => density(x / sigma) / sigma;

/** P(a < X ≤ b), with the ends in any order. */
export const area = (a, b, sigma) => Math.abs(cdf(b / sigma) - cdf(a / sigma));

/** The x with P(X ≤ x) = p. */
export const at = (p, sigma) => sigma * quantile(p);
