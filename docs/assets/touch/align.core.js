// What a matrix does to a unit vector that you turn.
export const matrices = {
  page: [[1, 1], [0.5, 1.5]], mirror: [[0.6, 0.8], [0.8, -0.6]],
  shear: [[1, 1], [0, 1]], rotation: [[0.8, -0.6], [0.6, 0.8]],
};

/** For x at `degrees`: { x, image Ax, stretch |Ax|, turn: the signed angle from x to Ax in degrees }. */
export function turn(name, degrees) {
  const [[a, b], [c, d]] = matrices[name], t = degrees * Math.PI / 180, x = [Math.cos(t), Math.sin(t)];
  const image = [a * x[0] + b * x[1], c * x[0] + d * x[1]];
  const cross = x[0] * image[1] - x[1] * image[0], dot = x[0] * image[0] + x[1] * image[1];
  return { x, image, stretch: Math.hypot(...image), turn: Math.atan2(cross, dot) * 180 / Math.PI };
}
