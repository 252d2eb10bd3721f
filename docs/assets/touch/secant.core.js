// Difference quotients in the arithmetic of the machine: double precision, the same in NumPy.
const functions = { "x²": (x) => x * x, "x³": (x) => x * x * x }, slopes = { "x²": (x) => 2 * x, "x³": (x) => 3 * x * x };

/** f(x). */
export const value = (name, x) => functions[name](x);

/** f′(x). */
export const slope = (name, x) => slopes[name](x);

/** (f(x + h) − f(x)) / h, or (f(x + h) − f(x − h)) / 2h. */
export function quotient(name, way, x, h) {
  const f = functions[name];
  return way === "forward" ? (f(x + h) - f(x)) / h : (f(x + h) - f(x - h)) / (2 * h);
}
