// A 2×2 matrix A = [[a, b], [c, d]]: what it does to the plane.

/** det(A) = ad − bc, the signed area of the image of the unit square. */
export const det = (a, b, c, d) => a * d - b * c;

/** A (x, y). */
export const apply = (a, b, c, d, [x, y]) => [a * x + b * y, c * x + d * y];

/** { real, values, vectors }: real eigenvalues, the larger first, each with a unit eigenvector, or the
 * pair re ± i im as values [re, im]. A double eigenvalue with one direction only gives it once. */
export function eigen(a, b, c, d) {
  const mid = (a + d) / 2, disc = ((a - d) / 2) ** 2 + b * c;
  if (disc < -1e-12) return { real: false, values: [mid, Math.sqrt(-disc)], vectors: [] };
  const root = Math.sqrt(Math.max(disc, 0));
  const values = [mid + root, mid - root];
  if (Math.hypot(a - d, b, c) < 1e-9) return { real: true, values, vectors: [[1, 0], [0, 1]] };
  const vectors = values.map((lambda) => {
    // (A − λI)v = 0: v is perpendicular to the longer row.
    const p = [-b, a - lambda], q = [lambda - d, c];
    const [x, y] = Math.hypot(...p) > Math.hypot(...q) ? p : q, length = Math.hypot(x, y);
    return [x / length, y / length];
  });
  return { real: true, values, vectors: root < 1e-6 ? vectors.slice(0, 1) : vectors };
}
