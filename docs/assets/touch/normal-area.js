import { n } from "./frame.js";
import { area, at, height } from "./normal-area.core.js";

const end = (label, start) => ({ label, min: -4, max: 4, step: 0.05, start, fine: 1 });
const grip = (label, key) => ({ label, key, look: "c1", at: (s) => [s[key], 0], to: ([x]) => ({ [key]: x }) });

export default {
  title: "A probability is an area under the normal density",
  view: [-4, 4, 0, 0.85],
  pad: [30, 10, 20, 37],
  ratio: 0.55,
  params: {
    a: end("Left end a", -1), b: end("Right end b", 1),
    sigma: { label: "Standard deviation σ", min: 0.5, max: 2, step: 0.05, start: 1 },
    p: { label: "Quantile of p", min: 0.005, max: 0.995, step: 0.005, start: 0.975 },
  },
  handles: [grip("Left end a", "a"), grip("Right end b", "b")],
  draw({ a, b, sigma, p }, g) {
    const f = (x) => height(x, sigma), q = at(p, sigma), grid = Array.from({ length: 61 }, (_, i) => a + (b - a) * i / 60);
    return g.axes([-4, -2, 0, 2, 4], [0, 0.4, 0.8], "x", "density") +
      g.area([[a, 0], ...grid.map((x) => [x, f(x)]), [b, 0]], "c0") + g.curve(f, "c0") +
      (Math.abs(q) < 4 ? g.line([[q, 0], [q, 0.5]], "c2 dash") + g.text([q, 0.5], `${n(100 * p, 1)} % left`, "c2 " + (q > 1.5 ? "end" : ""), 0, -6) : "");
  },
  say({ a, b, sigma, p }) {
    const [low, high] = [a, b].sort((u, v) => u - v);
    return `P(${n(low, 2)} < X ≤ ${n(high, 2)}) = ${n(area(a, b, sigma), 4)}: from ${n(low / sigma, 2)} σ to ${n(high / sigma, 2)} σ.\n` +
      `The quantile of ${n(p)} is ${n(at(p, sigma), 4)} = ${n(at(p, 1), 4)} σ. The density at 0 is ${n(height(0, sigma))}.`;
  },
};
