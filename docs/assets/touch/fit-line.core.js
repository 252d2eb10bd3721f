// A line through points, with the least sum of squares and with the least sum of absolute errors.

/** θ₁ + θ₂ x with the least sum of squared errors: [θ₁, θ₂]; level if all x are equal. */
export function squares(points) {
  const m = points.length, mx = points.reduce((s, p) => s + p[0], 0) / m, my = points.reduce((s, p) => s + p[1], 0) / m;
  const sxx = points.reduce((s, p) => s + (p[0] - mx) ** 2, 0), sxy = points.reduce((s, p) => s + (p[0] - mx) * (p[1] - my), 0);
  const slope = sxx > 0 ? sxy / sxx : 0;
  return [my - slope * mx, slope];
}

/** The sums of squared and of absolute errors of a line. */
export const errors = (points, [a, b]) => points.reduce(([s, t], [x, y]) =>
  [s + (y - a - b * x) ** 2, t + Math.abs(y - a - b * x)], [0, 0]);

/** A line with the least sum of absolute errors: the best of those through two of the points. */
export function absolute(points) {
  let best = squares(points), least = Infinity;
  points.forEach((p, i) => points.slice(i + 1).forEach((q) => {
    if (p[0] === q[0]) return;
    const slope = (q[1] - p[1]) / (q[0] - p[0]), line = [p[1] - slope * p[0], slope], sum = errors(points, line)[1];
    if (sum < least) [best, least] = [line, sum];
  }));
  return best;
}
