import { n } from "./frame.js";
import { counts, posterior } from "./people.core.js";

const percent = (min, max, step, start, label) => ({ label, min, max, step, start, show: (v) => n(v, 1) + " %" });
const marks = ["m0-4l4 4l-4 4l-4-4z", "m-3-3l6 6m0-6l-6 6", "m-3-3h6v6h-6z", "m-1.5 0h3"];
const looks = ["dot c1", "c1", "dot c0", "gray"];

export default {
  title: "A thousand people and one test",
  view: [-0.5, 39.5, -24.5, 0.5],
  params: {
    prev: percent(0.1, 50, 0.1, 2, "Prevalence"),
    sens: percent(50, 100, 0.5, 90, "Sensitivity"),
    spec: percent(50, 100, 0.5, 95, "Specificity"),
  },
  draw({ prev, sens, spec }, g) {
    const d = marks.map(() => "");
    let i = 0;
    counts(1000, prev / 100, sens / 100, spec / 100).forEach((count, kind) => {
      for (let k = 0; k < count; k++, i++) {
        d[kind] += `M${g.X(Math.floor(i / 25)).toFixed(1)} ${g.Y(-(i % 25)).toFixed(1)}${marks[kind]}`;
      }
    });
    return d.map((path, kind) => `<path class="${looks[kind]}" d="${path}"/>`).join("");
  },
  say({ prev, sens, spec }) {
    const [hit, missed, alarm, clear] = counts(1000, prev / 100, sens / 100, spec / 100);
    const [given, left] = posterior(prev / 100, sens / 100, spec / 100);
    return `◆ ill, positive: ${hit}; × ill, negative: ${missed}; ■ healthy, positive: ${alarm}; – healthy, negative: ${clear}\n` +
      `${hit} of ${hit + alarm} positive results are ill: P(ill | positive) = ${n(given, 4)}, P(ill | negative) = ${n(left, 4)}.`;
  },
};
