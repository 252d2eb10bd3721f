import { n as say } from "./frame.js";
import { intervals, mu } from "./intervals.core.js";

const count = 50, hit = ([centre, half]) => Math.abs(centre - mu) <= half;

export default {
  title: "Fifty data sets, fifty confidence intervals",
  view: [-1, 52, 0, 10],
  pad: [26, 4, 16, 8],
  ratio: 0.6,
  params: {
    n: { label: "Sample size n", min: 2, max: 40, step: 1, start: 10 },
    level: { label: "Level", min: 50, max: 99, step: 1, start: 95, show: (v) => v + " %" },
    seed: { label: "Round", min: 1, max: 40, step: 1, start: 1, fine: 1 },
  },
  play: { key: "seed", every: 350 },
  draw({ n, level, seed }, g) {
    return g.axes([], [0, 5, 10]) + g.text([50.6, mu], "μ", "", 0, -4) + g.line([[-1, mu], [52, mu]], "thin") +
      g.inside(intervals(n, level / 100, count, seed).map((one, i) => {
        const [centre, half] = one, look = hit(one) ? "c0" : "c1 dash";
        return g.line([[i, centre - half], [i, centre + half]], look) + g.dot([i, centre], look, hit(one) ? 2 : 4);
      }).join(""));
  },
  say({ n, level, seed }) {
    const rounds = Array.from({ length: seed }, (_, i) => intervals(n, level / 100, count, i + 1).filter(hit).length);
    const all = rounds.reduce((a, b) => a + b);
    return `Round ${seed}: ${rounds.at(-1)} of ${count} intervals contain μ, ${count - rounds.at(-1)} (dashed) miss it.\n` +
      `All rounds so far: ${all} of ${seed * count}, ${say(100 * all / seed / count, 1)} %, where ${level} % are promised.`;
  },
};
