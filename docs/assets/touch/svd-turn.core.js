// A perpendicular pair of unit vectors and its images under A = [[1, 1.5], [0, 1.5]], the matrix of the page.
const a = 1, b = 1.5, c = 0, d = 1.5;

/** For the pair at `degrees` and 90° further: { pair, images, lengths, angle between the images in degrees }. */
export function images(degrees) {
  const t = degrees * Math.PI / 180, pair = [[Math.cos(t), Math.sin(t)], [-Math.sin(t), Math.cos(t)]];
  const [p, q] = pair.map(([x, y]) => [a * x + b * y, c * x + d * y]);
  const angle = Math.atan2(Math.abs(p[0] * q[1] - p[1] * q[0]), p[0] * q[0] + p[1] * q[1]) * 180 / Math.PI;
  return { pair, images: [p, q], lengths: [Math.hypot(...p), Math.hypot(...q)], angle };
}

/** Singular values, and the angle of v₁ in degrees between 0 and 180: AᵀA = [[p, q], [q, r]] turned to its axes. */
export function singular() {
  const p = a * a + c * c, q = a * b + c * d, r = b * b + d * d, half = Math.hypot((p - r) / 2, q);
  return { sigma: [Math.sqrt((p + r) / 2 + half), Math.sqrt((p + r) / 2 - half)], degrees: Math.atan2(2 * q, p - r) * 90 / Math.PI };
}
