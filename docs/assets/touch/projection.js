import { n } from "./frame.js";
import { angle, dot, project } from "./projection.core.js";
import { tip } from "./tip.js";

const entry = (label, min, max, start) => ({ label, min, max, step: 0.1, start, fine: 1 });

export default {
  title: "A vector and its shadow on the line of another",
  view: [-3, 5, -2.4, 3.4],
  params: {
    ax: entry("a, across", -2.8, 4.8, 4), ay: entry("a, up", -2.2, 3.2, 1),
    bx: entry("b, across", -2.8, 4.8, 1.5), by: entry("b, up", -2.2, 3.2, 2.5),
  },
  handles: [{ x: "ax", y: "ay", label: "Tip of a", look: "c0" }, { x: "bx", y: "by", label: "Tip of b", look: "c1" }],
  draw({ ax, ay, bx, by }, g) {
    const a = [ax, ay], b = [bx, by], { p } = project(a, b), o = [0, 0];
    return g.line([[-9 * ax, -9 * ay], [9 * ax, 9 * ay]], "gray dash") + g.line([b, p], "c3 dash") +
      g.line([o, a], "c0") + g.line([o, b], "c1") + g.arrow(o, p, "c2") + g.dot(o) +
      tip(g, a, "a", "c0", 0.7) + tip(g, b, "b", "c1") + tip(g, p, "p", "c2", -1.4);
  },
  say({ ax, ay, bx, by }) {
    const a = [ax, ay], b = [bx, by], d = dot(a, b), { t, p, distance } = project(a, b);
    const sign = Math.abs(d) < 1e-9 ? "a right angle, no shadow" : d > 0 ? "the shadow points along a" : "the shadow points against a";
    return `aᵀb = ${n(d)}, angle ${n(angle(a, b), 1)}°: ${sign}.\n` +
      `p = ${n(t)} a = (${n(p[0])}, ${n(p[1])}), and b is ${n(distance)} away from the line of a.`;
  },
};
