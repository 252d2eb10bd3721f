import { n } from "./frame.js";
import { images, singular } from "./svd-turn.core.js";
import { tip } from "./tip.js";

const { sigma, degrees } = singular(), ring = (key) => Array.from({ length: 73 }, (_, i) => images(i * 5)[key][0]);

export default {
  title: "Turn a perpendicular pair until its images are perpendicular, too",
  view: [-2.5, 2.5, -1.9, 1.9],
  params: { t: { label: "Angle of the pair", min: 0, max: 180, step: 0.1, start: 15, show: (t) => n(t, 1) + "°" } },
  handles: [{ label: "First vector of the pair", key: "t", look: "c0", at: ({ t }) => images(t).pair[0],
    to: ([x, y]) => ({ t: (Math.atan2(y, x) * 180 / Math.PI + 360) % 180 }) }],
  actions: { "Make it perpendicular": () => ({ t: degrees }) },
  play: { key: "t", by: 1, every: 60 },
  draw({ t }, g) {
    const { pair: [p, q], images: [u, v], angle } = images(t), o = [0, 0], right = Math.abs(angle - 90) < 0.5;
    const corner = (k) => [u, v].map((w) => w.map((x) => x / Math.hypot(...w) * k));
    const [e, f] = corner(0.22);
    return g.line(ring("pair"), "gray") + g.line(ring("images"), "thin") +
      g.line([o, p], "c0 thin") + g.line([o, q], "c1 thin") + g.dot(q, "c1", 5) + g.arrow(o, u, "c0") + g.arrow(o, v, "c1 dash") +
      (right ? g.line([e, [e[0] + f[0], e[1] + f[1]], f], "c2") : "") +
      tip(g, u, "Av₁", "c0") + tip(g, v, "Av₂", "c1");
  },
  say({ t }) {
    const { lengths, angle } = images(t);
    return `The pair stands at ${n(t, 1)}°. Its images are ${n(lengths[0])} and ${n(lengths[1])} long, with ${n(angle, 1)}° between them.\n` +
      (Math.abs(angle - 90) < 0.5 ? `Perpendicular to perpendicular: the lengths are the singular values, ${n(sigma[0])} and ${n(sigma[1])}, in ${lengths[0] > lengths[1] ? "this" : "the other"} order.`
        : `Not perpendicular: turn on. No vector is stretched by more than ${n(sigma[0])} or less than ${n(sigma[1])}.`);
  },
};
