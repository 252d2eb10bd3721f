import { n as say } from "./frame.js";
import { cloud, expected, mean, n, samples, spread } from "./sgd-cloud.core.js";

const full = mean(samples()), count = 300, view = [-10, 6, -13, 3];

export default {
  title: "Three hundred mini-batch gradients around the gradient of all samples",
  view,
  pad: [30, 8, 20, 35],
  ratio: 0.75,
  params: {
    B: { label: "Batch size B", min: 1, max: 64, step: 1, start: 4 },
    seed: { hidden: true, min: 1, max: 999, step: 1, start: 1 },
  },
  actions: { "Draw again": ({ seed }) => ({ seed: seed % 999 + 1 }) },
  play: { key: "B", every: 120 },
  draw({ B, seed }, g) {
    return g.axes([-10, -5, 0, 5], [-10, -5, 0], "g₁", "g₂") +
      g.inside(cloud(B, count, seed).map((p) => g.dot(p, "c1 faint", 3)).join("")) + g.arrow([0, 0], full, "c0");
  },
  say({ B, seed }) {
    const drawn = cloud(B, count, seed), up = drawn.filter((p) => p[0] * full[0] + p[1] * full[1] < 0).length;
    const [x0, x1, y0, y1] = view, out = drawn.filter(([x, y]) => x < x0 || x > x1 || y < y0 || y > y1).length;
    return `B = ${B}: the mean squared error of ${count} batch gradients is ${say(spread(drawn, full))}; the formula says ${say(expected(B))}.\n` +
      `A step against ${up} of them goes uphill${out ? `, and ${out} are outside the picture` : ""}. ${B === n ? "The batch is the whole data set: no noise." : "Four times the batch halves the typical error, or better."}`;
  },
};
