import { n } from "./frame.js";
import { density, quantile } from "./beta-clicks.core.js";

const priors = { flat: 1, mild: 3, firm: 20 }, count = (label, start) => ({ label, min: 0, max: 60, step: 1, start, fine: 1 });
const more = (key) => (s) => ({ [key]: s[key] + 1 });

export default {
  title: "Each click on heads or tails moves the posterior",
  view: [0, 1, 0, 8],
  pad: [26, 10, 20, 37],
  ratio: 0.58,
  params: {
    heads: count("Heads", 3), tails: count("Tails", 1),
    prior: { label: "Prior", choices: Object.keys(priors), start: "flat" },
  },
  actions: { "Heads": more("heads"), "Tails": more("tails") },
  draw({ heads, tails, prior }, g) {
    const c = priors[prior], a = c + heads, b = c + tails, low = quantile(0.025, a, b), high = quantile(0.975, a, b);
    const f = (x) => density(x, a, b), grid = Array.from({ length: 61 }, (_, i) => Math.min(Math.max(low + (high - low) * i / 60, 1e-9), 1 - 1e-9));
    return g.axes([0, 0.25, 0.5, 0.75, 1], [0, 4, 8], "θ, the probability of heads", "density") +
      g.inside(g.area([[low, 0], ...grid.map((x) => [x, f(x)]), [high, 0]], "c0") +
        g.curve((x) => density(x, c, c), "gray dash", 1e-6, 1 - 1e-6) + g.curve(f, "c0", 1e-6, 1 - 1e-6));
  },
  say({ heads, tails, prior }) {
    const c = priors[prior], a = c + heads, b = c + tails;
    return `The ${prior} prior Beta(${c}, ${c}) and ${heads} heads, ${tails} tails give Beta(${a}, ${b}), with mean ${n(a / (a + b))}. The share of heads is ${heads + tails ? n(heads / (heads + tails)) : "not defined yet"}.\n` +
      `With probability 0.95, θ lies between ${n(quantile(0.025, a, b))} and ${n(quantile(0.975, a, b))} (shaded).`;
  },
};
