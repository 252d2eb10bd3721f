// Mini-batch gradients of the mean squared error of a line, at θ = 0, for 64 samples.
import { normal, uniform } from "./random.core.js";

export const n = 64;

/** One gradient per sample: 2 (xᵢᵀθ − yᵢ) xᵢ at θ = 0, with xᵢ = (1, z) and y = 1 + 2z + noise. */
export function samples() {
  const next = uniform(64);
  return Array.from({ length: n }, () => {
    const z = normal(next), y = 1 + 2 * z + normal(next);
    return [-2 * y, -2 * y * z];
  });
}

/** The mean of vectors. */
export const mean = (rows) => [0, 1].map((j) => rows.reduce((s, r) => s + r[j], 0) / rows.length);

/** `count` means over batches of B different samples each. */
export function cloud(B, count, seed) {
  const rows = samples(), next = uniform(seed);
  return Array.from({ length: count }, () => {
    for (let i = 0; i < B; i++) {                       // the first B places of a shuffle
      const j = i + Math.floor(next() * (n - i));
      [rows[i], rows[j]] = [rows[j], rows[i]];
    }
    return mean(rows.slice(0, B));
  });
}

/** The mean squared distance of vectors from `centre`. */
export const spread = (rows, centre) =>
  rows.reduce((s, r) => s + (r[0] - centre[0]) ** 2 + (r[1] - centre[1]) ** 2, 0) / rows.length;

/** What `spread` is in the mean for batches of B drawn without replacement: σ²/B (n − B)/(n − 1). */
export function expected(B) {
  const rows = samples();
  return spread(rows, mean(rows)) / B * (n - B) / (n - 1);
}
