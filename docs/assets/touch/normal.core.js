// The standard normal distribution.

/** The density. */
export const density = (z) => Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);

/** P(Z ≤ z): a series near 0, a continued fraction in the tails. */
export function cdf(z) {
  const x = Math.abs(z);
  if (x < 4) {
    let term = z, sum = z;
    for (let k = 3; Math.abs(term) > 1e-17 * Math.abs(sum); k += 2) sum += term *= z * z / k;
    return 0.5 + sum * density(z);
  }
  let tail = x;
  for (let k = 60; k > 0; k--) tail = x + k / tail;
  return z < 0 ? density(x) / tail : 1 - density(x) / tail;
}
