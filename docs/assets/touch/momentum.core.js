// Gradient descent with momentum on ½ (θ₁² + 100 θ₂²): b ← γ b + g, θ ← θ − η b, from θ = (1, 1).
export const h = [1, 100];

/** θ₀ … θ_k. */
export function path(eta, gamma, k) {
  let theta = [1, 1], b = [0, 0];
  const steps = [theta];
  for (let i = 0; i < k; i++) {
    b = b.map((v, j) => gamma * v + h[j] * theta[j]);
    theta = theta.map((v, j) => v - eta * b[j]);
    steps.push(theta);
  }
  return steps;
}

/** The factor per step in the long run: the largest |x| with x² = (1 + γ − ηh) x − γ, over both h. */
export function rate(eta, gamma) {
  return Math.max(...h.map((curve) => {
    const p = 1 + gamma - eta * curve, disc = p * p - 4 * gamma;
    return disc < 0 ? Math.sqrt(gamma) : (Math.abs(p) + Math.sqrt(disc)) / 2;
  }));
}
