import { n } from "./frame.js";
import { path, rate } from "./momentum.core.js";

// Left the plane of (η, γ), right the steps on the contours of the loss.
const last = 0.044, right = ([x, y]) => [last * (1.56 + x * 0.33), 0.5 + y * 0.36];

export default {
  title: "Momentum: how fast each pair of step size and momentum is, and its steps",
  view: [0, 2 * last, 0, 1],
  pad: [34, 6, 20, 37],
  ratio: 0.62,
  params: {
    eta: { label: "Step size η", min: 0.0002, max: 0.043, step: 0.0002, start: 0.0198, fine: 1, show: (v) => n(v, 4) },
    gamma: { label: "Momentum γ", min: 0, max: 0.99, step: 0.01, start: 0, fine: 1 },
    k: { label: "Steps k", min: 0, max: 120, step: 1, start: 30 },
  },
  handles: [{ x: "eta", y: "gamma", label: "Step size and momentum", look: "c1" }],
  play: { key: "k" },
  draw({ eta, gamma, k }, g) {
    let cells = "";
    for (let i = 0; i < 20; i++) for (let j = 0; j < 16; j++) {
      const r = rate((i + 0.5) * last / 20, (j + 0.5) / 16), x = g.X(i * last / 20), y = g.Y((j + 1) / 16);
      if (r < 1) cells += `<rect x="${x}" y="${y}" width="${g.X((i + 1) * last / 20) - x}" height="${g.Y(j / 16) - y}" style="fill:var(--c0);opacity:${Math.min(1, 1.8 * Math.sqrt(1 - r)).toFixed(2)}"/>`;
    }
    const steps = path(eta, gamma, k).map((p) => right(p.map((v) => Math.max(-1.4, Math.min(1.4, v)))));
    const ring = (c) => Array.from({ length: 61 }, (_, i) => [Math.sqrt(2 * c) * Math.cos(i * Math.PI / 30), Math.sqrt(2 * c) / 10 * Math.sin(i * Math.PI / 30)]);
    return cells + g.line([[0.02, 0], [0.04, 1]], "c0") + g.axes([0, 0.02, 0.04], [0, 0.5, 1], "", "γ") + g.text([last, 0], "η", "end", 0, 32) +
      [0.05, 0.25, 0.8].map((c) => g.line(ring(c).map(right), "grid")).join("") +
      g.line(steps, "c1 thin") + steps.map((p) => g.dot(p, "c1", 2.5)).join("") +
      g.dot(right([1, 1]), "", 5) + g.text(right([0, 0]), "★", "mid", 0, 5);
  },
  say({ eta, gamma, k }) {
    const r = rate(eta, gamma), [x, y] = path(eta, gamma, k).at(-1), left = Math.hypot(x, y) / Math.SQRT2;
    const need = Math.ceil(Math.log(1e-6) / Math.log(r));
    return `η = ${n(eta, 4)}, γ = ${n(gamma, 2)}: after ${k} steps the error is ${left > 1e-3 && left < 1e4 ? n(left, 4) : left.toExponential(1).replace("-", "−")} of the first.\n` +
      (r < 1 - 1e-9 ? `In the long run × ${n(r, 4)} a step: about ${need} steps for a millionth.` : "It does not converge: right of the line in the map.");
  },
};
