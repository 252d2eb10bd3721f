import { n as say } from "./frame.js";
import { distance, means, names } from "./clt.core.js";
import { density } from "./normal.core.js";

const count = 1000;

export default {
  title: "A thousand standardised means of n draws, and the normal density",
  view: [-4, 4, 0, 0.75],
  pad: [30, 10, 20, 37],
  ratio: 0.6,
  params: {
    n: { label: "Draws n in a mean", min: 1, max: 64, step: 1, start: 1 },
    source: { label: "Source", choices: names, start: "exponential" },
    seed: { hidden: true, min: 1, max: 999, step: 1, start: 1 },
  },
  actions: { "Draw again": ({ seed }) => ({ seed: seed % 999 + 1 }) },
  play: { key: "n", every: 150 },
  draw({ n, source, seed }, g) {
    const bars = Array(32).fill(0);
    for (const z of means(source, n, count, seed)) if (Math.abs(z) < 4) bars[Math.floor(4 * z + 16)]++;
    return g.axes([-4, -2, 0, 2, 4], [0, 0.3, 0.6], "standardised mean", "density") +
      g.inside(bars.map((k, i) => { const x = i / 4 - 4, y = 4 * k / count, bar = [[x, 0], [x, y], [x + 0.25, y], [x + 0.25, 0]]; return g.area(bar, "c0") + g.line(bar, "c0 thin"); }).join("")) +
      g.curve(density, "c1 dash");
  },
  say({ n, source, seed }) {
    const z = means(source, n, count, seed), out = z.filter((v) => Math.abs(v) > 1.96).length / count;
    return `${count} means of ${n} draws, ${source}: ${say(100 * out, 1)} % are outside ±1.96; of a normal variable, 5 % are.\n` +
      `Largest distance from the normal CDF: ${say(distance(z))}.` + (source === "Cauchy" ? " It does not fall with n: no variance, no theorem." : "");
  },
};
