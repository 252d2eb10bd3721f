import { n } from "./frame.js";
import { apply, det, eigen } from "./columns.core.js";
import { tip } from "./tip.js";

const ticks = [-3, -2, -1, 0, 1, 2, 3], entry = (label, start) => ({ label, min: -2.5, max: 2.5, step: 0.1, start, fine: 1 });

export default {
  title: "A 2 by 2 matrix moves the grid: drag its columns",
  view: [-3, 3, -2.5, 2.5],
  params: {
    a: entry("a₁, across", 1), c: entry("a₁, up", 0),
    b: entry("a₂, across", 0.8), d: entry("a₂, up", 1),
  },
  handles: [{ x: "a", y: "c", label: "First column", look: "c0" }, { x: "b", y: "d", label: "Second column", look: "c1" }],
  draw({ a, b, c, d }, g) {
    const to = (p) => apply(a, b, c, d, p), { real, vectors } = eigen(a, b, c, d);
    return ticks.map((t) => g.line([[t, -9], [t, 9]], "grid dash") + g.line([[-9, t], [9, t]], "grid dash") +
        g.line([to([t, -9]), to([t, 9])], "gray") + g.line([to([-9, t]), to([9, t])], "gray")).join("") +
      g.area([[0, 0], [1, 0], [1, 1], [0, 1]].map(to), det(a, b, c, d) < 0 ? "c3" : "c2") +
      (real ? vectors.map(([x, y]) => g.line([[-9 * x, -9 * y], [9 * x, 9 * y]], "c4 dash")).join("") : "") +
      g.line([[0, 0], [a, c]], "c0") + g.line([[0, 0], [b, d]], "c1") +
      tip(g, [a, c], "a₁", "c0", -0.9) + tip(g, [b, d], "a₂", "c1", 0.9);
  },
  say({ a, b, c, d }) {
    const area = det(a, b, c, d), { real, values, vectors } = eigen(a, b, c, d);
    const side = Math.abs(area) < 1e-9 ? "the plane is flattened" : area < 0 ? "the plane is turned over" : "the orientation is kept";
    const pairs = vectors.map(([x, y], i) => `λ = ${n(values[i])} along (${n(x, 2)}, ${n(y, 2)})`).join(", ");
    return `A = [${n(a)} ${n(b)}; ${n(c)} ${n(d)}]. Area det(A) = ${n(area)}: ${side}.\n` +
      (real ? `Eigenvectors, dashed: ${pairs}${vectors.length < 2 ? ", and no second direction" : ""}.`
        : `No real eigenvector: λ = ${n(values[0])} ± ${n(values[1])}i, every line is turned.`);
  },
};
