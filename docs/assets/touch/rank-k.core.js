// A photograph as 28 rows of 40 gray levels from 0 to f, and its singular value decomposition.
const picture = `
ccccccdddddddddddddeeeeeeeeeeeeeeeefffff
cccccddddddddddddddeeeeeeeeeeeeeeeffffff
cccccddddddd7bddddeeeeeeeeeeeeeeefffffff
cccccddddddd7bddddeeeeeeeeeeeeeeefffffff
ccccdddddddb57ddddeeeeeeeeeeeeefffffffff
cccdddddddb9767cdddeeeeeeeeeeeeeffffffff
cccddddbb9a877659ddeeeeeeeeeeeefffffffff
ccdddc7887434555459ceeeeeeeeeeefffffffff
cddddc31122344433248eeeeeeeeeeefffffffff
cccdddc545434675579eeeeeeeeeeeeeffffdabf
bccdddc63334444558bdeeeeeeeeeeeeeeffa9bb
acccc743343555565378beeeeeeeeeeeeeeea86a
7accc833333545445667ddddeeeeeeeeeeeda857
567ccc62122334433558ddddddddddddeee97566
5569ab62222445545678bbbbbbbccccccc964466
65558932333566666799aaabbbbabbbcdd864434
4667652222245455558989cccccbbbcddd973444
5788433222376666664789cccccccccccd985433
788863345645555545568abbbbbbcccccab73223
899996311224233232457abbbbbbbabb95752123
589993110111122223578abbbba9867666641123
57776221111323334669a89a9965666555641122
5554233454466766666898775543446345531113
4565554445344444455788533333455443321111
4555344335555666666566533233443544311111
5445445434445666655565334412222334321111
5565455544444554432463235433222112211011
4455555565444444454654345433332111111100
`;

/** The rows of the picture, from 0 (black) to 1. */
export const rows = picture.trim().split("\n").map((row) => [...row].map((level) => parseInt(level, 16) / 15));

/** A = Σ σᵢ uᵢ vᵢᵀ by one-sided Jacobi turns: rows are turned in pairs until all are perpendicular.
 * Gives sigma in descending order, and layers of uᵢ and σᵢ vᵢ. */
export function svd(A) {
  const W = A.map((row) => [...row]), U = A.map((_, i) => A.map((_, j) => i === j ? 1 : 0));
  const dot = (a, b) => a.reduce((sum, v, j) => sum + v * b[j], 0);
  for (let sweep = 0; sweep < 12; sweep++) {
    for (let i = 1; i < W.length; i++) for (let j = 0; j < i; j++) {
      const p = dot(W[i], W[i]), q = dot(W[j], W[j]), r = dot(W[i], W[j]);
      const t = Math.atan2(2 * r, p - q) / 2, c = Math.cos(t), s = Math.sin(t);
      for (const M of [W, U]) {
        const [a, b] = [M[i], M[j]];
        M[i] = a.map((v, k) => c * v + s * b[k]);
        M[j] = a.map((v, k) => c * b[k] - s * v);
      }
    }
  }
  const layers = W.map((w, i) => ({ sigma: Math.sqrt(dot(w, w)), u: U[i], w })).sort((a, b) => b.sigma - a.sigma);
  return { sigma: layers.map((l) => l.sigma), layers };
}

/** The sum of the first k layers. */
export const truncate = ({ layers }, k) =>
  layers[0].u.map((_, i) => layers[0].w.map((_, j) => layers.slice(0, k).reduce((sum, l) => sum + l.u[i] * l.w[j], 0)));

/** ‖A − Aₖ‖ / ‖A‖ in the Frobenius norm, from the singular values alone. */
export function error(sigma, k) {
  const tail = (from) => Math.sqrt(sigma.slice(from).reduce((sum, s) => sum + s * s, 0));
  return tail(k) / tail(0);
}
