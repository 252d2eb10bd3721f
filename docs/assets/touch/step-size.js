import { n } from "./frame.js";
import { best, curvature, loss, path } from "./step-size.core.js";

const { beta, mu, angle } = curvature(), star = best(), least = loss(star);

// A contour of a quadratic loss is an ellipse along the eigenvectors.
const contour = (level) => {
  const p = Math.sqrt(2 * (level - least) / beta), q = Math.sqrt(2 * (level - least) / mu);
  return Array.from({ length: 81 }, (_, i) => {
    const u = p * Math.cos(i * Math.PI / 40), v = q * Math.sin(i * Math.PI / 40);
    return [star[0] + u * Math.cos(angle) - v * Math.sin(angle), star[1] + u * Math.sin(angle) + v * Math.cos(angle)];
  });
};

export default {
  title: "Steps of gradient descent on the contours of the loss",
  view: [-2.6, 4.4, -2.2, 3.2],
  pad: [28, 8, 20, 35],
  params: {
    eta: { label: "Step size η", min: 0.005, max: 0.4, step: 0.005, start: 0.1 },
    k: { label: "Steps k", min: 0, max: 40, step: 1, start: 12 },
    u: { label: "Start θ₁", min: -2.5, max: 4.3, step: 0.1, start: -1, fine: 1 },
    v: { label: "Start θ₂", min: -2.1, max: 3.1, step: 0.1, start: 2.2, fine: 1 },
  },
  handles: [{ x: "u", y: "v", label: "Start" }],
  play: { key: "k" },
  draw({ eta, k, u, v }, g) {
    const steps = path([u, v], eta, k);
    return g.axes([-2, 0, 2, 4], [-2, 0, 2], "θ₁", "θ₂") +
      g.inside([0.3, 1, 2.5, 5, 9, 14, 20, 28].map((level) => g.line(contour(level), "grid")).join("") +
        g.line(steps, "c1") + steps.slice(1).map((p) => g.dot(p, "c1", 3)).join("")) +
      g.text(star, "★", "c0 mid", 0, 5);
  },
  say({ eta, k, u, v }) {
    const end = loss(path([u, v], eta, k).at(-1)), border = 2 / beta;
    const fate = eta > border ? "past the border 2/β: the jumps grow" : eta > 1 / beta ? "below the border 2/β: jumps from side to side and closes in"
      : "below 1/β: no jumps";
    return `η = ${n(eta)}, ${fate}. 2/β = ${n(border)}.\nThe loss after ${k} steps is ${end < 1e4 ? n(end, 4) : end.toExponential(2)}; the least is ${n(least, 4)}.`;
  },
};
