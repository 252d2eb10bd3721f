import { n } from "./frame.js";
import { least, point, value } from "./chord.core.js";

const end = (label, start) => ({ label, min: -2, max: 2, step: 0.05, start, fine: 1 });
const grip = (label, key, look) => ({ label, key, look, at: (s) => [s[key], value(s.f, s[key])], to: ([x]) => ({ [key]: x }) });

export default {
  title: "A chord above or below the graph",
  view: [-2.15, 2.15, -4.4, 6.5],
  ratio: 0.75,
  params: {
    f: { label: "Function", choices: ["x²", "x⁴−3x²+x"], start: "x²" },
    u: end("u", -1.3), v: end("v", 1.15), t: { label: "t", min: 0, max: 1, step: 0.02, start: 0.5 },
  },
  handles: [grip("End u of the chord", "u", "c1"), grip("End v of the chord", "v", "c1")],
  play: { key: "t", every: 60 },
  draw({ f, u, v, t }, g) {
    const { x, chord, gap } = point(f, u, v, t);
    return g.line([[-3, 0], [3, 0]], "gray") + g.curve((z) => value(f, z), "c0") +
      g.line([[u, value(f, u)], [v, value(f, v)]], "c1 dash") +
      g.line([[x, chord], [x, chord - gap]], gap < -1e-9 ? "c3" : "c2") + g.dot([x, chord], "c1", 5) + g.dot([x, chord - gap], "c0", 5) +
      g.text([u, value(f, u)], "u", "c1 mid", 0, 24) + g.text([v, value(f, v)], "v", "c1 mid", 0, 24);
  },
  say({ f, u, v, t }) {
    const { x, chord, gap } = point(f, u, v, t), low = least(f, u, v, 100);
    return `At ${n(t, 2)} u + ${n(1 - t, 2)} v = ${n(x)} the chord is at ${n(chord)}, the graph at ${n(chord - gap)}: gap ${n(gap)}.\n` +
      (low < -1e-9 ? `Somewhere this chord is ${n(-low)} below the graph: the function is not convex.` : "This chord is nowhere below the graph. That proves nothing about the other chords.");
  },
};
