// The neuron of the page, L = (tanh(w x + c) − 1)², as a graph, and its backward pass edge by edge.
export const names = ["w", "x", "×", "c", "+", "tanh", "−1", "+", "L"];

/** The edges in the order of the backward pass: from a node to its parent. */
export const edges = [[8, 7], [7, 5], [7, 6], [5, 4], [4, 2], [4, 3], [2, 0], [2, 1]];

/** The number of each node. */
export function data(w, x, c) {
  const m = w * x, s = m + c, t = Math.tanh(s), a = t + -1;
  return [w, x, m, c, s, t, -1, a, a * a];
}

/** The slope at each edge: the derivative of the node in its parent. */
export function slopes(w, x, c) {
  const d = data(w, x, c);
  return [2 * d[7], 1, 1, 1 - d[5] ** 2, 1, 1, d[1], d[0]];
}

/** The grad of each node after `steps` edges; 0 where nothing has arrived. */
export function grads(w, x, c, steps) {
  const grad = names.map((_, i) => i === 8 ? 1 : 0), at = slopes(w, x, c);
  edges.slice(0, steps).forEach(([from, to], i) => { grad[to] += grad[from] * at[i]; });
  return grad;
}
