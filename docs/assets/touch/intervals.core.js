// Confidence intervals for the mean of normal data with mean 5 and standard deviation 2, both unknown to the interval.
import { normal, uniform } from "./random.core.js";

export const mu = 5;
const sigma = 2;

/** P(|T| ≤ t) for Student's T with a whole number of degrees of freedom, a finite sum. */
export function inside(t, freedom) {
  const angle = Math.atan(t / Math.sqrt(freedom)), s = Math.sin(angle), c = Math.cos(angle), odd = freedom % 2;
  let term = odd ? c : 1, sum = freedom > 1 ? term : 0;
  for (let k = odd ? 3 : 2; k < freedom; k += 2) sum += term *= c * c * (k - 1) / k;
  return odd ? 2 / Math.PI * (angle + s * sum) : s * sum;
}

/** The c with P(|T| ≤ c) = level, by bisection. */
export function critical(level, freedom) {
  let low = 0, high = 1e4;
  for (let i = 0; i < 80; i++) {
    const mid = (low + high) / 2;
    if (inside(mid, freedom) < level) low = mid; else high = mid;
  }
  return (low + high) / 2;
}

/** `count` intervals mean ± c s / √n, each from n fresh draws: [centre, half width]. */
export function intervals(n, level, count, seed) {
  const next = uniform(seed), c = critical(level, n - 1);
  return Array.from({ length: count }, () => {
    const x = Array.from({ length: n }, () => mu + sigma * normal(next)), mean = x.reduce((a, b) => a + b) / n;
    return [mean, c * Math.sqrt(x.reduce((a, v) => a + (v - mean) ** 2, 0) / (n - 1) / n)];
  });
}
