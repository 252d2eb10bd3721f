// Standardised means of n draws.
import { cdf } from "./normal.core.js";
import { uniform } from "./random.core.js";

// For each source: the draw that belongs to a uniform number, its mean, its standard deviation.
const sources = {
  "exponential": [(u) => -Math.log(1 - u), 1, 1],
  "uniform": [(u) => u, 0.5, Math.sqrt(1 / 12)],
  "rare-event": [(u) => u > 0.9 ? 1 : 0, 0.1, 0.3],
  "Cauchy": [(u) => Math.tan(Math.PI * (u - 0.5)), 0, 1],      // no mean: centred and scaled by hand, not by √n
};
export const names = Object.keys(sources);

/** `count` values of (mean − μ) / (σ / √n), in ascending order; for Cauchy the means themselves. */
export function means(name, n, count, seed) {
  const [draw, mu, sigma] = sources[name], next = uniform(seed), scale = name === "Cauchy" ? 1 : sigma / Math.sqrt(n);
  return Array.from({ length: count }, () => {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += draw(next());
    return (sum / n - mu) / scale;
  }).sort((a, b) => a - b);
}

/** The largest distance between the share of values up to z and the normal probability, over all z. */
export const distance = (sorted) => Math.max(...sorted.map((z, i) =>
  Math.max((i + 1) / sorted.length - cdf(z), cdf(z) - i / sorted.length)));
