// A chord of a function, and the gap between chord and graph.
const functions = { "x²": (x) => x * x, "x⁴−3x²+x": (x) => x ** 4 - 3 * x * x + x };

/** f(x). */
export const value = (name, x) => functions[name](x);

/** At t u + (1 − t) v: { x, chord: t f(u) + (1 − t) f(v), gap: chord − f(x) }. */
export function point(name, u, v, t) {
  const f = functions[name], x = t * u + (1 - t) * v, chord = t * f(u) + (1 - t) * f(v);
  return { x, chord, gap: chord - f(x) };
}

/** The least gap of the chord at `count` + 1 equally spaced t. */
export const least = (name, u, v, count) =>
  Math.min(...Array.from({ length: count + 1 }, (_, i) => point(name, u, v, i / count).gap));
