// Beta(a, b) with whole numbers a and b.
const logFactorial = (m) => { let sum = 0; for (let i = 2; i <= m; i++) sum += Math.log(i); return sum; };
const logChoose = (m, k) => logFactorial(m) - logFactorial(k) - logFactorial(m - k);

/** The density at 0 < x < 1. */
export const density = (x, a, b) =>
  Math.exp(logChoose(a + b - 2, a - 1) + Math.log(a + b - 1) + (a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x));

/** P(X ≤ x): the probability of at least a heads in m = a + b − 1 tosses, summed from its largest term down. */
export function cdf(x, a, b) {
  if (x > a / (a + b)) return 1 - cdf(1 - x, b, a);
  const m = a + b - 1;
  let term = Math.exp(logChoose(m, a) + a * Math.log(x) + (b - 1) * Math.log1p(-x)), sum = term;
  for (let k = a; k < m; k++) sum += term *= (m - k) / (k + 1) * x / (1 - x);
  return sum;
}

/** The x with P(X ≤ x) = p, by bisection. */
export function quantile(p, a, b) {
  let low = 0, high = 1;
  for (let i = 0; i < 60; i++) {
    const mid = (low + high) / 2;
    if (cdf(mid, a, b) < p) low = mid; else high = mid;
  }
  return (low + high) / 2;
}
