import { n } from "./frame.js";
import { ball, norm } from "./unit-ball.core.js";
import { tip } from "./tip.js";

const ps = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4, 8, "∞"], name = (i) => ps[i] === "∞" ? "∞" : n(ps[i], 2);

export default {
  title: "All vectors of length one, for each p",
  view: [-2.2, 2.2, -1.6, 1.6],
  params: {
    i: { label: "p", min: 0, max: 9, step: 1, start: 5, show: name },
    x: { label: "x₁", min: -2, max: 2, step: 0.05, start: 1, fine: 1 }, y: { label: "x₂", min: -1.5, max: 1.5, step: 0.05, start: 0.5, fine: 1 },
  },
  handles: [{ x: "x", y: "y", label: "The vector x", look: "c1" }],
  play: { key: "i", every: 700 },
  draw({ i, x, y }, g) {
    const p = ps[i];
    return g.line([[-2.2, 0], [2.2, 0]], "gray") + g.line([[0, -1.6], [0, 1.6]], "gray") +
      g.area(ball(p, 1, 240), "c0") + g.line(ball(p, 1, 240), "c0") + g.line(ball(p, norm([x, y], p), 240), "c1 thin dash") +
      (p < 1 ? g.line([[1, 0], [0, 1]], "c3 dash") : "") + g.line([[0, 0], [x, y]], "c1") + tip(g, [x, y], "x", "c1");
  },
  say({ i, x, y }) {
    const p = ps[i], sum = norm([1, 1], p);
    return `p = ${name(i)}: x = (${n(x, 2)}, ${n(y, 2)}) has ‖x‖ₚ = ${n(norm([x, y], p))}, on the dashed curve.\n` +
      (p < 1 ? `No norm: e₁ + e₂ has length ${n(sum, 2)}, more than 1 + 1. The ball is not convex.`
        : `‖e₁ + e₂‖ₚ = ${n(sum)}, at most 1 + 1: the triangle inequality holds, the ball is convex.`);
  },
};
