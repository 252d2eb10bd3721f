// Gradient descent on the mean squared error of a line through six points.
const x = [-1, 0, 0.5, 1, 2, 3], y = [0.2, 1.1, 0.9, 1.8, 1.7, 2.9];
const mean = (f) => x.reduce((sum, _, i) => sum + f(i), 0) / x.length;
const mx = mean((i) => x[i]), mxx = mean((i) => x[i] ** 2), my = mean((i) => y[i]), mxy = mean((i) => x[i] * y[i]);

/** The Hessian 2/n XᵀX as [[a, b], [b, c]] is constant: a, b, c, its eigenvalues, and the angle of the first eigenvector. */
export function curvature() {
  const a = 2, b = 2 * mx, c = 2 * mxx, mid = (a + c) / 2, half = Math.hypot((a - c) / 2, b);
  return { a, b, c, beta: mid + half, mu: mid - half, angle: Math.atan2(mid + half - a, b) };
}

/** The parameters with the least loss. */
export function best() {
  const slope = (mxy - mx * my) / (mxx - mx * mx);
  return [my - slope * mx, slope];
}

/** L(θ), the mean of (θ₁ + θ₂ xᵢ − yᵢ)². */
export const loss = (theta) => mean((i) => (theta[0] + theta[1] * x[i] - y[i]) ** 2);

/** θ₀ … θ_k with θ ← θ − η ∇L(θ). */
export function path(theta, eta, k) {
  const steps = [theta];
  for (let i = 0; i < k; i++) {
    const r = (j) => theta[0] + theta[1] * x[j] - y[j];
    theta = [theta[0] - eta * 2 * mean(r), theta[1] - eta * 2 * mean((j) => r(j) * x[j])];
    steps.push(theta);
  }
  return steps;
}
