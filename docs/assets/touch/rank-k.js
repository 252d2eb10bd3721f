import { n } from "./frame.js";
import { error, rows, svd, truncate } from "./rank-k.core.js";

const all = svd(rows), { sigma } = all;

export default {
  title: "A photograph of 28 by 40 numbers from its first k layers",
  view: [0, 40, 0, 28],
  params: { k: { label: "Layers k", min: 1, max: 28, step: 1, start: 3 } },
  play: { key: "k", every: 500 },
  draw({ k }, g) {
    const shades = Array(64).fill(""), w = g.X(1) - g.X(0), square = `h${w}v${w}h${-w}z`;
    truncate(all, k).forEach((row, i) => row.forEach((v, j) => {
      shades[Math.max(0, Math.min(63, Math.round(v * 63)))] += `M${g.X(j)} ${g.Y(28 - i)}${square}`;
    }));
    return shades.map((d, i) => d && `<path class="pixel" style="fill:hsl(0 0% ${i / 0.63}%)" d="${d}"/>`).join("");
  },
  say({ k }) {
    return `k = ${k}: ${k * 69} numbers in place of 1120. Relative error ${n(100 * error(sigma, k), 2)} %.\n` +
      (k < 28 ? `The last layer has σ = ${n(sigma[k - 1])}, the next σ = ${n(sigma[k])}.` : "All layers: the picture itself.") +
      (k * 69 > 1120 ? " No longer a saving." : "");
  },
};
