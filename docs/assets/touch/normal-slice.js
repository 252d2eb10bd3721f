import { n } from "./frame.js";
import { ellipse, given, sigma, slice } from "./normal-slice.core.js";

const ring = (r, rho) => Array.from({ length: 73 }, (_, i) => ellipse(r, rho, i * 5));

export default {
  title: "What you observe moves the mean of the rest and shrinks its spread",
  view: [-6, 8, -5, 5],
  pad: [26, 6, 20, 35],
  params: {
    y: { label: "Observed x₂", min: -4, max: 4, step: 0.1, start: 2 },
    rho: { label: "Correlation ρ", min: -0.95, max: 0.95, step: 0.05, start: 0.6 },
  },
  handles: [{ label: "Observed x₂", key: "y", look: "c1", at: ({ y }) => [7.4, y], to: ([, y]) => ({ y }) }],
  draw({ y, rho }, g) {
    const xs = Array.from({ length: 99 }, (_, i) => -6 + i / 7), bump = xs.map((x) => [x, y + 4 * slice(x, y, rho)]);
    const tilted = [-5, 5].map((v) => [given(v, rho).mean, v]);
    return g.axes([-5, 0, 5], [-4, 0, 4], "x₁", "x₂") + g.inside([1, 2].map((r) => g.line(ring(r, rho), "c0")).join("") +
      g.line(tilted, "c2 dash") + g.line([[-6, y], [8, y]], "c1 thin") + g.area([[-6, y], ...bump, [8, y]], "c1") + g.line(bump, "c1")) +
      g.dot([given(y, rho).mean, y], "c1", 5);
  },
  say({ y, rho }) {
    const { mean, sd } = given(y, rho);
    return `Before: X₁ has mean 0.5 and standard deviation ${n(sigma[0])}. Given X₂ = ${n(y)}: mean ${n(mean)}, standard deviation ${n(sd)}.\n` +
      `ρ = ${n(rho, 2)} takes ${n(100 * rho * rho, 1)} % off the variance, whatever x₂ is. The conditional means lie on the dashed line.`;
  },
};
