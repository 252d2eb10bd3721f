// Two normal variables: the means and standard deviations of the first two entries of the page's run.
export const mu = [0.5, 0];
export const sigma = [2, Math.sqrt(3)];

/** X₁ when X₂ = y: { mean, sd }. */
export const given = (y, rho) =>
  ({ mean: mu[0] + rho * sigma[0] / sigma[1] * (y - mu[1]), sd: sigma[0] * Math.sqrt(1 - rho * rho) });

/** The density of X₁ at x when X₂ = y. */
export function slice(x, y, rho) {
  const { mean, sd } = given(y, rho);
  return Math.exp(-(((x - mean) / sd) ** 2) / 2) / sd / Math.sqrt(2 * Math.PI);
}

/** A point at `degrees` of the ellipse of Mahalanobis radius r, through the Cholesky factor. */
export function ellipse(r, rho, degrees) {
  const t = degrees * Math.PI / 180, u = Math.cos(t), v = Math.sin(t);
  return [mu[0] + r * sigma[0] * u, mu[1] + r * sigma[1] * (rho * u + Math.sqrt(1 - rho * rho) * v)];
}
