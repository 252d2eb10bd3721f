import { n } from "./frame.js";
import { absolute, errors, squares } from "./fit-line.core.js";

const start = [[0.5, 1.2], [1.5, 1.4], [2.5, 2.3], [3.5, 2.6], [4.5, 3.6], [5.5, 3.8]], params = {};
start.forEach((p, i) => ["x", "y"].forEach((axis, j) => {
  params[axis + i] = { label: `Point ${i + 1}, ${axis}`, min: 0, max: 6, step: 0.1, start: p[j], fine: 1 };
}));
const points = (s) => start.map((_, i) => [s["x" + i], s["y" + i]]), line = ([a, b]) => `${n(a)} ${b < 0 ? "−" : "+"} ${n(Math.abs(b))} x`;

export default {
  title: "Drag a point: least squares follows it, least absolute errors hardly",
  view: [-0.2, 6.2, -0.2, 6.2],
  pad: [24, 6, 20, 35],
  ratio: 0.7,
  params,
  handles: start.map((_, i) => ({ x: "x" + i, y: "y" + i, label: `Point ${i + 1}` })),
  actions: { "Make an outlier": () => ({ x5: 5.5, y5: 0.2 }) },
  draw(s, g) {
    const all = points(s), fit = squares(all), other = absolute(all), at = ([a, b]) => [-1, 7].map((x) => [x, a + b * x]);
    return g.axes([0, 2, 4, 6], [0, 2, 4, 6], "x", "y") +
      g.inside(all.map(([x, y]) => g.line([[x, y], [x, fit[0] + fit[1] * x]], "c1 dash")).join("") +
        g.line(at(other), "c2 dash") + g.line(at(fit), "c0"));
  },
  say(s) {
    const all = points(s), fit = squares(all), other = absolute(all);
    return `Least squares, solid: ${line(fit)}, sum of squares ${n(errors(all, fit)[0])}.\n` +
      `Least absolute errors, dashed: ${line(other)}, sum of squares ${n(errors(all, other)[0])}.`;
  },
};
