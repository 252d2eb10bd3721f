import { n } from "./frame.js";
import { quotient, slope, value } from "./secant.core.js";

const x = 1, small = (v) => v === 0 ? "0" : Math.abs(v) < 1e-3 ? v.toExponential(1).replace("-", "−") : n(v, 4);
const miss = (f, way, e) => Math.abs(quotient(f, way, x, 10 ** e) - slope(f, x));

export default {
  title: "A secant turns into the tangent as h shrinks, until round-off spoils it",
  view: [-0.4, 3, -2, 9],
  ratio: 0.75,
  params: {
    e: { label: "h", min: -16, max: 0.2, step: 0.1, start: 0, show: (e) => small(10 ** e) },
    f: { label: "Function", choices: ["x²", "x³"], start: "x²", fine: 1 },
    way: { label: "Difference", choices: ["forward", "central"], start: "forward" },
  },
  handles: [{ label: "x + h", key: "e", look: "c1", at: ({ e, f }) => [x + 10 ** e, value(f, x + 10 ** e)],
    to: ([u]) => ({ e: Math.log10(Math.max(u - x, 1e-16)) }) }],
  draw({ e, f, way }, g) {
    const h = 10 ** e, q = quotient(f, way, x, h), from = way === "forward" ? x : x - h;
    const line = (m, at, look) => g.line([-1, 4].map((u) => [u, value(f, at) + m * (u - at)]), look);
    // Inside, on logarithmic axes: the error against h.
    const box = (a, b) => [-0.2 + (a + 16) / 16 * 1.3, 4.6 + (Math.max(b, -16.2) + 16) / 17 * 3.9];
    const errors = Array.from({ length: 82 }, (_, i) => -16 + i / 5), at = (a) => box(a, Math.log10(miss(f, way, a)));
    return g.curve((u) => value(f, u)) + line(slope(f, x), x, "c0 dash") + line(q, from, "c1") +
      g.dot([x, 1], "c0", 6) + (way === "forward" ? "" : g.dot([from, value(f, from)], "c1", 5)) +
      g.line([box(-16, 1), box(-16, -16), box(0.4, -16)], "gray") + g.text(box(-16, 1), "error", "", 4, -3) +
      g.text(box(0.4, -16), "h", "end", 0, -5) + g.text(box(-16, -16), "10⁻¹⁶", "tick", 0, 14) +
      g.line(errors.map(at), "c2 thin") + g.dot(at(e), "c1", 5);
  },
  say({ e, f, way }) {
    const h = 10 ** e, q = quotient(f, way, x, h), error = miss(f, way, e);
    const why = f === "x²" && way === "central" ? "This difference is exact for x²: what is left is round-off."
      : e < (way === "forward" ? -8 : -5.3) ? "Round-off rules: on the whole, a smaller h is worse." : "On the whole, a smaller h is better.";
    return `The ${way} difference of ${f} at 1 with h = ${small(h)} is ${n(q, 8)}; the slope is ${n(slope(f, x))}.\nError ${small(error)}. ${why}`;
  },
};
