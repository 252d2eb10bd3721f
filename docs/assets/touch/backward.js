import { n } from "./frame.js";
import { data, edges, grads, names, slopes } from "./backward.core.js";

const at = [[-2, 0], [0, 0], [-1, -1], [1, -1], [0, -2], [0, -3], [2, -3], [1, -4], [1, -5]];
const input = (label, start) => ({ label, min: -2, max: 2, step: 0.05, start, fine: 1 });

export default {
  title: "The backward pass through one neuron, edge by edge",
  view: [-2.8, 2.8, -5.5, 0.5],
  ratio: 1.1,
  params: {
    step: { label: "Edges gone back", min: 0, max: 8, step: 1, start: 0 },
    w: input("w", -0.25), x: input("x", 2), c: input("c", 1),
  },
  play: { key: "step", every: 900 },
  draw({ step, w, x, c }, g) {
    const d = data(w, x, c), grad = grads(w, x, c, step), slope = slopes(w, x, c), reached = new Set([8, ...edges.slice(0, step).map((e) => e[1])]);
    return edges.map(([from, to], i) => {
      const p = at[to], q = at[from], mid = [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2];
      return g.line([p, q], i < step ? "c2" : "gray") + g.text(mid, "× " + n(slope[i], 3), i < step ? "c2" : "tick", 7, 4);
    }).join("") + at.map((p, i) => {
      const look = i === edges[step - 1]?.[1] || step === 0 && i === 8 ? "c1" : reached.has(i) ? "c2" : "gray", X = g.X(p[0]), Y = g.Y(p[1]);
      return `<rect class="node ${look}" x="${X - 46}" y="${Y - 19}" width="92" height="38" rx="${edges.some((e) => e[0] === i) ? 9 : 0}"/>` +
        g.text(p, i === 6 ? "−1" : `${names[i]}: ${n(d[i])}`, "mid", 0, -3) + (reached.has(i) ? g.text(p, `grad ${n(grad[i])}`, "mid " + (look === "c1" ? "c1" : "c2"), 0, 13) : "");
    }).join("");
  },
  say({ step, w, x, c }) {
    const grad = grads(w, x, c, step), slope = slopes(w, x, c);
    if (!step) return `Forward: L = ${n(data(w, x, c)[8], 4)}. The backward pass starts with the grad 1 of L.`;
    const [from, to] = edges[step - 1];
    return `Edge ${step}: grad ${n(grad[from])} of ${names[from]} times the slope ${n(slope[step - 1])} arrives at ${names[to]}, grad ${n(grad[to], 4)}.\n` +
      (step < 8 ? `${8 - step} edges to go.` : `Done: dL/dw = ${n(grad[0], 4)}, dL/dx = ${n(grad[1], 4)}, dL/dc = ${n(grad[3], 4)}.`);
  },
};
