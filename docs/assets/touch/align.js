import { n } from "./frame.js";
import { matrices, turn } from "./align.core.js";
import { tip } from "./tip.js";

const circle = (name, key) => Array.from({ length: 73 }, (_, i) => turn(name, i * 5)[key]);
const place = ({ t, m }) => turn(m, t).x;

export default {
  title: "Turn x until Ax lies on the line of x",
  view: [-2.4, 2.4, -1.8, 1.8],
  params: {
    t: { label: "Angle of x", min: 0, max: 360, step: 0.5, start: 100, show: (t) => n(t) + "°" },
    m: { label: "Matrix", choices: Object.keys(matrices), start: "page" },
  },
  handles: [{ label: "x, on the unit circle", key: "t", look: "c0", at: place,
    to: ([x, y]) => ({ t: (Math.atan2(y, x) * 180 / Math.PI + 360) % 360 }) }],
  play: { key: "t", by: 1, every: 60 },
  draw({ t, m }, g) {
    const { x, image, turn: angle } = turn(m, t), kept = Math.abs(Math.sin(angle * Math.PI / 180)) < 0.01;
    return g.line(circle(m, "x"), "gray") + g.line(circle(m, "image"), "c1 thin dash") +
      (kept ? g.line([[-4 * x[0], -4 * x[1]], [4 * x[0], 4 * x[1]]], "c2") : "") +
      g.line([[0, 0], x], "c0") + g.arrow([0, 0], image, "c1") +
      tip(g, x, "x", "c0", 0.8) + tip(g, image, "Ax", "c1", -0.3);
  },
  say({ t, m }) {
    const { stretch, turn: angle } = turn(m, t), A = matrices[m].map((row) => row.map((v) => n(v)).join(" ")).join("; ");
    const back = Math.abs(angle) > 90, off = back ? 180 - Math.abs(angle) : Math.abs(angle);
    return `A = [${A}]. Ax is ${n(stretch)} times as long as x and turned by ${n(angle, 1)}°.\n` +
      (off < 0.5 ? `x keeps its line, to ${n(off, 1)}°: an eigenvector, λ ≈ ${n(back ? -stretch : stretch, 2)}.` : "x leaves its line: no eigenvector.");
  },
};
